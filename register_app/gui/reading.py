"""Read for a view: at once where it is little, else in the background."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.jobs import Job, Progress
from register_app.gui.session import Session
from register_app.register import Register

FEW = 500
"""So many rows are read before anybody could see them missing; more are not little."""


class _Answer(NamedTuple):
    question: int
    found: Any


class Reading(QObject):
    """Asks the register for one view; an answer to an older question is dropped."""

    came = Signal(object)
    """What was read."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._session = session
        self._question = 0
        self._job: Job | None = None

    def ask(self, work: Callable[[Register], Any], *, is_little: bool) -> None:
        """Read anew; what is little comes before this returns."""
        self._question += 1
        question = self._question
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if is_little:
            self.came.emit(work(self._session.register))
            return

        def answer(register: Register, _: Progress) -> _Answer:
            return _Answer(question, work(register))

        self._job = self._session.read(answer, self._take, self._give_up)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        if answer.question == self._question:
            self._job = None
            self.came.emit(answer.found)

    @Slot(object)
    def _give_up(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):  # by a newer question, or by closing
            self._job = None
            messages.tell_error(None, error)
