"""The list of changes, the newest first, as it is found in the background."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.db.history import Past, Wanted
from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.history.words import moment
from register_app.gui.pages.history.find import finding, titles_in_use
from register_app.gui.session import Session, translate
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import Column, Row, RowModel
from register_app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from array import array

    from register_app.gui.jobs import Job

_TAKEN_BACK = QT_TRANSLATE_NOOP("history", "Taken back")
_COLUMNS = (
    Column("title", QT_TRANSLATE_NOOP("history", "Change"), str, 30),
    Column("at", QT_TRANSLATE_NOOP("history", "When"), str, 15),
    Column("by", QT_TRANSLATE_NOOP("history", "Who"), str, 8),
    Column("rows", QT_TRANSLATE_NOOP("history", "Records"), str, 6, is_number=True),
    Column("state", QT_TRANSLATE_NOOP("history", "State"), str, 10),
)
_CELLS: dict[str, Callable[[Past], str]] = {
    "title": lambda past: " ".join(translate(past.title).split()),
    "at": lambda past: moment(past.at),
    "by": lambda past: past.by,
    "rows": lambda past: QLocale().toString(past.rows),
    "state": lambda past: translate(_TAKEN_BACK) if past.back_at and past.is_undone else "",
}


class ChangeList(RecordTable):
    """Shows the changes looked for; the one that was chosen stays so."""

    answered = Signal(int)
    """How many changes were found."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing until it is asked for."""
        self._session = session
        self._found = RowModel(self._fetch, _COLUMNS)
        super().__init__(self._found, "", parent)
        self._found.setParent(self)
        self._question = 0
        self._job: Job | None = None
        self.setAccessibleName(self.tr("Changes"))
        self.show_columns(tuple(column.name for column in _COLUMNS), may_hide=True)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSortIndicatorShown(False)

    def ask(self, wanted: Wanted, text: str) -> None:
        """Look for changes; the answer to an older question is dropped."""
        if self._job is not None:
            self._job.cancel()
        self._question = question = self._found.ask()
        titles = titles_in_use(self._session.register) if text.strip() else {}
        work = finding(titles, wanted, text)
        self._job = self._session.read(
            lambda register, progress: (question, work(register, progress)), self._take, self._fail
        )

    def _fetch(self, ids: Sequence[int], names: Sequence[str]) -> list[Row]:
        found = self._session.register.journal.many(ids)
        return [(past.id, *(_CELLS[name](past) for name in names)) for past in found]

    @Slot(object)
    def _take(self, answer: "tuple[int, array[int]]") -> None:
        question, ids = answer
        if question != self._question:
            return
        self._job = None
        before, place = self.current_id(), max(self.currentIndex().row(), 0)
        is_top = place == 0 and self.verticalScrollBar().value() == 0
        self._found.set_ids(ids, question=question)
        self._found.refresh()
        if is_top or before is None or not self.choose(before):
            self.choose_row(0 if is_top else min(place, len(ids) - 1))
        self.current_changed.emit(self.current_id())
        self.answered.emit(len(ids))

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):  # by a newer question
            self._job = None
            messages.tell_error(self, error)
