"""Catch what nobody caught: tell what a person can act on, report a bug without any value."""

import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QVBoxLayout

from register_app import log
from register_app.errors import Cancelled, RegisterError
from register_app.gui import clipboard, messages
from register_app.gui.labels import PlainLabel, name, row, subheading
from register_app.gui.version import version

_PACKAGE = Path(__file__).parents[1]
_MOST_CAUSES = 8


class CrashHook(QObject):
    """Takes what nobody caught, on any thread, to the GUI thread."""

    _caught = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Stand where Python reports what nobody caught, until `remove`."""
        super().__init__(parent)
        self._shown: CrashDialog | None = None
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._take
        threading.excepthook = lambda told: self._caught.emit(told.exc_value)
        sys.unraisablehook = lambda told: self._caught.emit(told.exc_value)

    def remove(self) -> None:
        """Give Python its own reports back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException, _: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            self._caught.emit(error)

    @Slot(object)
    def _show(self, error: BaseException | None) -> None:
        if error is None or isinstance(error, Cancelled):
            return
        if isinstance(error, RegisterError):
            messages.tell_error(QApplication.activeWindow(), error)
            return
        log.crash(error)
        if self._shown is None:  # one report is enough: painting may fail a hundred times
            self._shown = CrashDialog(report(error))
            self._shown.finished.connect(self._forget)
            self._shown.open()

    @Slot()
    def _forget(self) -> None:
        self._shown = None


class CrashDialog(QDialog):
    """Says that the program has a bug, and shows a report that can be copied."""

    def __init__(self, text: str, *, is_past: bool = False) -> None:
        """Show a report; of the last time, where the program could not show it then."""
        super().__init__(QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(560, 380)
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        name(self._report, self.tr("Report"))
        inside = QVBoxLayout(self)
        inside.setSpacing(12)
        past = self.tr("The program broke off last time")
        title = past if is_past else self.tr("The program has made a mistake")
        inside.addWidget(subheading(title))
        inside.addWidget(PlainLabel(self._advice(), wrap=True))
        inside.addWidget(self._report, 1)
        copy = QPushButton(self.tr("&Copy the report"))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("&Go on"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = row(copy)
        buttons.addWidget(close)
        inside.addLayout(buttons)

    def _advice(self) -> str:
        return self.tr(
            "What you saved before is safe; what you did last may not be saved. If it happens "
            "again, send this report to whoever looks after the program. It holds no data about "
            "your customers."
        )

    @Slot()
    def _copy(self) -> None:
        clipboard.copy(self._report.toPlainText())


def report(error: BaseException) -> str:
    """Return the types and places of an error and its causes; no text of it, no value."""
    lines = [about()]
    for cause in _chain(error):
        lines.append("")
        lines.append(type(cause).__name__)
        lines += [f"  {place}" for place in _places(cause)]
    return "\n".join(lines)


def about() -> str:
    """Return what ran on what."""
    return (
        f"register_app {version()}, Python {platform.python_version()}, Qt {qVersion()}\n"
        f"{platform.system()} {platform.release()}, {platform.machine()}"
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    following: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if following is None:
            return
        yield following
        following = following.__cause__ or following.__context__


def _places(error: BaseException) -> Iterator[str]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        inside = path.is_relative_to(_PACKAGE)
        shown = path.relative_to(_PACKAGE.parent).as_posix() if inside else path.name
        yield f"{shown}:{line} {frame.f_code.co_name}"
