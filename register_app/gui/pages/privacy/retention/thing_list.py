"""The things of one class that are past their time, or that a dispute keeps, to be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.db.place import Place
from register_app.erasure.record import KeptRecord
from register_app.erasure.review.store import Due
from register_app.gui.buttons import button
from register_app.gui.labels import row, subheading
from register_app.gui.pages.privacy.retention.words import COLUMNS, Thing, thing_of
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import Row
from register_app.gui.tables.tick_model import TickModel
from register_app.retention.hold import Hold


class ThingList(QWidget):
    """Names are read when a line is seen; a line is known by its place in the list."""

    hold_wanted = Signal(object)
    """Something is to be kept because of a dispute: the `Thing`."""
    lift_wanted = Signal(object)
    """A dispute is settled: the `Hold`, or the `KeptRecord` that it holds."""
    customer_wanted = Signal(object)
    erase_wanted = Signal(object)
    """Some things are to be erased: their places."""
    kept_wanted = Signal(object)
    """What the law keeps of the erased is to be shown: the `KeptRecord`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session = session
        self._things: Sequence[Due | Hold | KeptRecord] = ()
        self._heading = subheading("")
        self._model = TickModel(self._fetch, COLUMNS, self)
        self._table = RecordTable(self._model, self.tr("Past its time"))
        self._table.show_columns(tuple(one.name for one in COLUMNS), may_hide=True)
        header = self._table.horizontalHeader()
        header.setSortIndicatorShown(False)  # by class and day
        header.setSectionsClickable(False)
        self._all = button(self.tr("Tick &all"), self._tick_all)
        self._erase = button(self.tr("&Erase those ticked …"), self._ask_erase, look="danger")
        self._show = button(self.tr("S&how …"), self._ask_kept)
        self._hold = button(self.tr("Keep because of a &dispute …"), self._ask_hold)
        self._lift = button(self.tr("The dispute is &settled …"), self._ask_lift)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 8, 0, 12)
        inside.setSpacing(10)
        inside.addWidget(self._heading)
        inside.addWidget(self._table, 1)
        inside.addLayout(row(self._erase, self._all, self._show, self._hold, self._lift))
        self._model.ticked_changed.connect(self._offer)
        self._table.current_changed.connect(self._offer)
        self._table.opened.connect(self._open)
        self._offer()

    def show_things(self, title: str, things: Sequence[Due | Hold | KeptRecord]) -> None:
        """Show other things; what was ticked and is still there stays so."""
        ticked = set(self._ticked())
        self._heading.setText(f"{title} ({QLocale().toString(len(things))})")
        self._things = things
        self._model.set_found(0, ())
        self._model.tick(
            number
            for number, one in enumerate(things if ticked else ())
            if isinstance(one, Due) and one.place in ticked
        )
        self._model.show_boxes(on=all(isinstance(one, Due) for one in things))
        self._model.set_found(len(things), range(len(things)))
        self._table.choose_row(0)
        self._offer()

    def _fetch(self, ids: Sequence[int], _: Sequence[str]) -> list[Row]:
        things = {number: thing_of(self._things[number]) for number in ids}
        places = {one.place for one in things.values() if one.kept is None}
        called = self._session.register.review.called(places)
        return [(number, *one.row(called.get(one.place))) for number, one in things.items()]

    def _ticked(self) -> list[Place]:
        ticked = (self._things[number] for number in self._model.ticked())
        return [one.place for one in ticked if isinstance(one, Due)]

    def _current(self) -> Thing | None:
        number = self._table.current_id()
        return None if number is None else thing_of(self._things[number])

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with what is ticked, and with the current line."""
        current = self._current()
        is_held = current is not None and current.hold is not None
        is_kept = current is not None and current.kept is not None
        is_due = current is not None and not is_held and not is_kept
        self._erase.setEnabled(is_due and bool(self._model.ticked()))
        self._all.setEnabled(is_due)
        self._hold.setEnabled(is_due and current is not None and bool(current.customer_id))
        for made in (self._erase, self._all, self._hold):
            made.setVisible(not is_held and not is_kept)
        self._show.setVisible(is_kept)
        is_disputed = current is not None and current.kept is not None and current.kept.hold
        self._lift.setVisible(is_held or bool(is_disputed))

    @Slot()
    def _tick_all(self) -> None:
        is_all = len(self._model.ticked()) == len(self._things)
        self._model.tick(() if is_all else range(len(self._things)))

    @Slot()
    def _ask_hold(self) -> None:
        self.hold_wanted.emit(self._current())

    @Slot()
    def _ask_lift(self) -> None:
        current = self._current()
        if current is not None:
            self.lift_wanted.emit(current.hold or current.kept)

    @Slot()
    def _ask_erase(self) -> None:
        self.erase_wanted.emit(self._ticked())

    @Slot()
    def _ask_kept(self) -> None:
        current = self._current()
        if current is not None:
            self.kept_wanted.emit(current.kept)

    @Slot(int)
    def _open(self, number: int) -> None:
        thing = thing_of(self._things[number])
        if thing.kept is not None:
            self.kept_wanted.emit(thing.kept)
        elif thing.customer_id is not None:
            self.customer_wanted.emit(thing.customer_id)
