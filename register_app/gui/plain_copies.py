"""Plain copies of documents for other programs: they live as long as the register is open."""

import os
import secrets
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from register_app import errors

_PRIVATE = 0o700
_READ_ONLY = stat.S_IRUSR
_LOCK = "lock"


class PlainCopies:
    """One folder of read-only copies; a lock tells others that its program still runs."""

    def __init__(self, root: Path) -> None:
        """Make nothing yet: few people open documents elsewhere."""
        self._root = root
        self._folder: Path | None = None
        self._lock: FileLock | None = None

    def place_for(self, file_name: str) -> Path:
        """Return where a copy of that (harmless) name can be written; no other copy is there."""
        with errors.disk_told():
            folder = self._own() / secrets.token_hex(4)
            folder.mkdir(mode=_PRIVATE)
        return folder / file_name

    def seal(self, copy: Path) -> None:
        """Let nobody write into a copy and believe that the register keeps it."""
        with errors.disk_told():
            copy.chmod(_READ_ONLY)

    def clear(self) -> None:
        """Remove every copy; what another program holds fast goes at the next start."""
        if self._folder is not None and self._lock is not None:
            self._lock.release()
            _remove(self._folder)
            self._folder = self._lock = None

    def _own(self) -> Path:
        if self._folder is None:
            self._root.mkdir(parents=True, exist_ok=True)
            folder = self._root / secrets.token_hex(8)
            folder.mkdir(mode=_PRIVATE)
            lock = FileLock(folder / _LOCK, blocking=False)
            lock.acquire()
            self._folder, self._lock = folder, lock
        return self._folder


def sweep(root: Path) -> None:
    """Remove what programs left behind that were killed; those that run keep theirs."""
    with suppress(OSError):
        for folder in list(root.iterdir()):
            if not folder.is_symlink() and folder.is_dir() and _is_left(folder):
                _remove(folder)


def _is_left(folder: Path) -> bool:
    try:
        with FileLock(folder / _LOCK, blocking=False):
            return True
    except (Timeout, OSError):
        return False


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, onerror=_try_harder)
    with suppress(OSError):
        folder.parent.rmdir()  # when it was the last


def _try_harder(remove: Callable[[str], object], path: str, _: object) -> None:
    """Windows keeps what is read-only; what is open there stays until the next start."""
    with suppress(OSError):
        os.chmod(path, stat.S_IRWXU)  # noqa: PTH101  as rmtree hands it over
        remove(path)
