"""After an unclean end: check the register in the background, and say what became of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from register_app import log
from register_app.db import integrity
from register_app.gui.jobs import Progress
from register_app.gui.notice_line import NoticeLine
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.vault.ending import LastEnd

if TYPE_CHECKING:
    from register_app.gui.workspace import Workspace

_WHOLE = QT_TRANSLATE_NOOP(
    "last_end", "The program ended unexpectedly last time. Everything saved is there."
)
_LOSSY = {
    LastEnd.LOG_MISSING: QT_TRANSLATE_NOOP(
        "last_end",
        "The program ended unexpectedly last time, and its log is gone. What was saved last may "
        "be missing: look at what you did then. Everything else is there.",
    ),
    LastEnd.LOG_CUT: QT_TRANSLATE_NOOP(
        "last_end",
        "The program ended unexpectedly last time, and its log is broken. What was saved last is "
        "missing: look at what you did then. Everything else is there.",
    ),
}


class EndCheck(QObject):
    """Checks a register that was not closed; the person works on meanwhile."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Wait until somebody listens."""
        super().__init__(parent)
        self._session = session
        self._ended = session.register.vault.last_end

    def start(self) -> None:
        """Check, where the last use ended otherwise than by closing."""
        if self._ended is not LastEnd.CLEAN:
            self._session.read(_problems, self._tell)

    @Slot(object)
    def _tell(self, problems: list[str]) -> None:
        log.note(log.Event.CHECK, problems=len(problems))
        if problems:
            self._session.damage_found.emit()
        else:
            self.told.emit(translate(_LOSSY.get(self._ended, _WHOLE)))


def check_end(pages: "Workspace") -> None:
    """Say above the pages what became of a register that was not closed."""
    check = EndCheck(pages.session, pages)
    line = NoticeLine()
    pages.show_above(line)
    check.told.connect(line.say)
    check.start()


def _problems(register: Register, _: Progress) -> list[str]:
    return integrity.problems(register.connection, thorough=False)
