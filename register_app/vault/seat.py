"""One window for each vault: a second start finds the first, and asks it to come forward.

The window holds its seat also while the vault is locked, so this is not the lock of the vault.
"""

import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

import filelock

_HELD: Final = "window.lock"
_WISH: Final = "window.request"
_PATIENCE = 3.0
"""Seconds that a second start waits for the first."""
_STEP = 0.05
_STALE = 10.0
"""Seconds after which a wish is of somebody who waits no longer."""
_LONGEST = 512


class Seat:
    """The place of the one window of a vault."""

    def __init__(self, folder: Path) -> None:
        """Take nothing yet."""
        self.folder = folder
        self.is_ours = False
        self._lock = filelock.FileLock(folder / _HELD, timeout=0, thread_local=False)

    def take(self) -> bool:
        """Take the seat, unless another window has it; where nothing can be written nobody has.

        The system itself lets go what a killed program held, and no number of a process matters.
        """
        if self.is_ours or not self.folder.is_dir():
            return True
        try:
            self._lock.acquire()
        except filelock.Timeout:
            return False
        except OSError:
            return True
        self.is_ours = True
        self.wish()  # one that was left here is nobody's
        return True

    def leave(self) -> None:
        """Give the seat free."""
        self._lock.release()
        self.is_ours = False

    def ring(self, token: str = "") -> None:
        """Ask the window that has the seat to come forward; the desktop gave a `token` for it."""
        wish = self.folder / _WISH
        new = wish.with_suffix(".new")
        with suppress(OSError):
            new.write_text(f"{time.time():.3f} {token}", encoding="utf-8")
            new.replace(wish)

    def is_answered(self, patience: float = _PATIENCE) -> bool:
        """Wait until the wish was granted; after that time take it back."""
        end = time.monotonic() + patience
        pause = threading.Event()
        while (self.folder / _WISH).exists():
            if time.monotonic() > end:
                self.wish()
                return False
            pause.wait(_STEP)
        return True

    def wish(self) -> str | None:
        """Take the wish of a second start away: return its token, or None where there is none."""
        wish = self.folder / _WISH
        try:
            at, _, token = _read(wish).partition(" ")
            wish.unlink()
            is_fresh = abs(time.time() - float(at)) < _STALE
        except (OSError, ValueError):
            with suppress(OSError):
                wish.unlink()
            return None
        return token if is_fresh else None


def _read(wish: Path) -> str:
    """Read a wish; raise ValueError of a stranger's pipe, on which the window would wait."""
    if wish.exists() and not wish.is_file():
        raise ValueError
    with wish.open(encoding="utf-8") as file:
        return file.read(_LONGEST)
