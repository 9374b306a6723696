"""Answer what is asked of the list: at once by the index, in whole from the read lane."""

from array import array
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from register_app.customers.order import Order
from register_app.customers.search import Query
from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.jobs import Job, Progress
from register_app.gui.pages.customers.marketing import ordered
from register_app.gui.session import Session
from register_app.gui.tables.row_model import WINDOW, RowModel
from register_app.register import Register

_PAUSE = 400
"""Milliseconds without a question before the whole list is fetched: fetching it while the person
types would make the letters wait."""
_BUSY_AFTER = 150
_FEW = 2000
"""So many hits are put in order while the person types."""
BY_NAME = ("name", False)


class _Whole(NamedTuple):
    """The whole answer to one question, and the order it was put in, if one was made."""

    question: int
    ids: "array[int]"
    sorting: tuple[str, bool]
    order: Order | None


class CustomerList(QObject):
    """Fills a model with the answer to the newest question."""

    answered = Signal(int)
    """How many customers answer."""
    completed = Signal()
    """The whole list is there."""

    def __init__(self, session: Session, model: RowModel, parent: QObject) -> None:
        """Ask the register of a session; `ask` begins."""
        super().__init__(parent)
        self._session = session
        self._model = model
        self._query = Query()
        self._sorting = BY_NAME
        self._order: Order | None = None
        self._question = 0
        self._job: Job | None = None
        self._pause = self._timer(_PAUSE, self._fetch)
        self._slow = self._timer(_BUSY_AFTER, self._show_busy)
        model.more_wanted.connect(self._hurry)

    @property
    def is_pending(self) -> bool:
        """Say whether the whole list is still to come."""
        return self._job is not None or self._pause.isActive()

    def ask(self, query: Query) -> None:
        """Show the answer to a question."""
        self._query = query
        found = self._session.register.search.find(query, limit=WINDOW)
        self._stop()
        if self._sorting == BY_NAME:
            self._show(found.count, found.first)
        elif self._order is not None and found.count <= _FEW:
            hits = self._session.register.search.ids(query)
            self._show(len(hits), self._order.of(hits))
        else:
            self._wait(found.count)

    def order_by(self, column: str, *, descending: bool) -> None:
        """Order the answers to come by a column."""
        self._sorting = (column, descending)
        self._order = None

    def sort(self, column: str, *, descending: bool) -> None:
        """Order by a column; the old order is shown until the new one is made."""
        self.order_by(column, descending=descending)
        self.ask(self._query)

    def reload(self) -> None:
        """Ask again after the register changed; the view keeps its place."""
        self._order = None
        self._model.refresh()
        if self._model.rowCount() > WINDOW or self._sorting != BY_NAME:
            found = self._session.register.search.find(self._query, limit=1)
            self._stop()
            self._wait(found.count)
        else:
            self.ask(self._query)

    def _show(self, count: int, first: "list[int] | array[int]") -> None:
        self._question = self._model.set_found(count, first)
        self.answered.emit(count)
        if self._model.is_whole:
            self.completed.emit()
        else:
            self._pause.start(_PAUSE)

    def _wait(self, count: int) -> None:
        self._question = self._model.ask()
        self.answered.emit(count)
        self._fetch()

    def _stop(self) -> None:
        self._pause.stop()
        self._slow.stop()
        self._model.set_busy("")
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def _hurry(self) -> None:
        if self._pause.isActive():
            self._pause.start(0)  # not now: the view is painting

    @Slot()
    def _fetch(self) -> None:
        question, query, sorting, order = self._question, self._query, self._sorting, self._order

        def whole(register: Register, progress: Progress) -> _Whole:
            made = order
            if made is None and sorting != BY_NAME:
                column, falls = sorting
                made = ordered(register, column, descending=falls)
            progress.check()
            hits = register.search.ids(query)
            ids = made.of(hits) if made else array("q", hits)
            return _Whole(question, ids, sorting, made)

        self._slow.start()
        self._job = self._session.read(whole, self._take, self._give_up)

    @Slot(object)
    def _take(self, whole: _Whole) -> None:
        if whole.question != self._question:
            return
        self._job = None
        self._slow.stop()
        self._model.set_busy("")
        if whole.sorting == self._sorting:
            self._order = whole.order
        if self._model.set_ids(whole.ids, question=whole.question):
            self.answered.emit(len(whole.ids))
            self.completed.emit()

    @Slot(object)
    def _give_up(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return  # by a newer question
        self._stop()
        messages.tell_error(None, error)

    @Slot()
    def _show_busy(self) -> None:
        self._model.set_busy(self._sorting[0])

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer
