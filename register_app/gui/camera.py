"""Picture widgets in light or dark, and wait for what background work shows."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QWidget

from register_app.gui.theme import Theme

_LOOK_EVERY = 20
_CALM = 120
"""Milliseconds after which pauses of typing are over and pages of a PDF are drawn."""
_PATIENCE = 60_000
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Camera:
    """Saves numbered pictures of one scheme into a folder."""

    def __init__(self, out: Path, theme: Theme, scheme: str) -> None:
        """Save into `out` what the theme dresses: once, for dressing all there is takes time."""
        theme.dress(SCHEMES[scheme])
        self._out = out
        self._scheme = scheme
        self._count = 0

    def take(self, widget: QWidget, called: str) -> None:
        """Picture a widget as it is now."""
        self._count += 1
        rest()
        path = self._out / f"{self._count:02}-{called}-{self._scheme}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"{path.name} cannot be written")


def rest() -> None:
    """Let everything happen that is on its way."""
    loop = QEventLoop()
    QTimer.singleShot(_CALM, loop.quit)
    loop.exec()


def until(look: Callable[[], object], what: str) -> None:
    """Wait until there is something to see; raise LookupError when it does not come."""
    patience = QDeadlineTimer(_PATIENCE)
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if look() or patience.hasExpired() else None)
    timer.start(_LOOK_EVERY)
    loop.exec()
    timer.stop()
    if patience.hasExpired():
        raise LookupError(what)


@contextmanager
def nothing_missed() -> Iterator[None]:
    """Raise at the end what failed inside Qt, where Python only reports it."""
    missed: list[BaseException] = []

    def keep(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        missed.append(error)

    before = sys.excepthook
    sys.excepthook = keep
    try:
        yield
    finally:
        sys.excepthook = before
    if missed:
        raise missed[0]
