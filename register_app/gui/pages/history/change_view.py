"""One change in whole: when, whose, what it did, and the way back."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.customer import CustomerId
from register_app.db.history import Past
from register_app.gui.buttons import button
from register_app.gui.forms.read_text import ReadText
from register_app.gui.history.record_tree import RecordTree
from register_app.gui.history.take_back import SETTLED
from register_app.gui.history.telling import MOST, Telling
from register_app.gui.history.words import counted, moment
from register_app.gui.labels import PlainLabel, caption, name, row, subheading
from register_app.gui.session import Session, translate

_PAUSE = 60
"""Milliseconds the view waits for the choice to come to rest."""
_MARGIN = 18
_DOT = " · "


class ChangeView(QWidget):
    """Shows the change chosen; what the person wants with it is told by signals."""

    back_wanted = Signal(int)
    """The change to take back, or to bring again."""
    customer_wanted = Signal(object)
    only_wanted = Signal(object)
    """The customer whose changes are to be shown alone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show no change yet."""
        super().__init__(parent)
        self._session = session
        self._past: Past | None = None
        self._customer: int | None = None
        self._wanted: int | None = None
        self._title = ReadText(subheading(""))
        self._when, self._state = caption("", wrap=True), caption("", wrap=True)
        self._summary = PlainLabel(wrap=True)
        self._tree = RecordTree(self.tr("What was changed"))
        self._more = caption("", wrap=True)
        self._back = button("", self._want_back, look="primary")
        self._open = button(self.tr("Show customer"), self._want_customer)
        self._only = button(self.tr("Only this customer"), self._want_only)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._show)
        self._lay_out()
        self._sheets.setCurrentIndex(1)

    @property
    def change_id(self) -> int | None:
        """The change shown."""
        return self._past.id if self._past else None

    @property
    def customer(self) -> int | None:
        """The customer that the change is about, where it is about one alone."""
        return self._customer

    def show_change(self, change_id: int | None) -> None:
        """Show a change as soon as the choice rests."""
        self._wanted = change_id
        self._pause.start()

    @Slot()
    def _show(self) -> None:
        journal = self._session.register.journal
        past = None if self._wanted is None else journal.find(self._wanted)
        self._past = past
        self._sheets.setCurrentIndex(1 if past is None else 0)
        if past is None:
            return
        rows = journal.rows(past.id, limit=MOST)
        lines = Telling(self._session.register, past.id).written(rows)
        self._title.show_text(translate(past.title), called=self.tr("Change"))
        self._when.setText(_DOT.join(filter(None, (moment(past.at), past.by))))
        state = self._told(past)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._summary.setText(counted(journal.counts(past.id)))
        self._tree.show_lines(lines)
        left = past.rows - len(lines)
        self._more.setText(self.tr("… and %Ln record(s) more", "", left))
        self._more.setVisible(left > 0)
        self._customer = journal.owner(past.id)
        self._offer(past)

    def _offer(self, past: Past) -> None:
        self._back.setText(self.tr("Bring again…") if past.is_undone else self.tr("Take back…"))
        name(self._back, self._back.text(), translate(past.title))
        self._back.setVisible(not past.is_settled)
        customers = self._session.register.customers
        is_there = self._customer is not None and customers.find(CustomerId(self._customer))
        self._open.setVisible(bool(is_there))
        self._only.setVisible(self._customer is not None)

    def _told(self, past: Past) -> str:
        """Return what became of a change."""
        if past.is_settled:
            return translate(SETTLED)
        told = []
        if past.back_at:
            told.append(self.tr("Taken back: {day}").format(day=moment(past.back_at)))
        if past.again_at:
            told.append(self.tr("Brought again: {day}").format(day=moment(past.again_at)))
        return _DOT.join(told)

    def _lay_out(self) -> None:
        whole = QWidget()
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(8)
        for widget in (self._title, self._when, self._state, self._summary):
            inside.addWidget(widget)
        inside.addWidget(self._tree, 1)
        inside.addWidget(self._more)
        inside.addLayout(row(self._back, self._open, self._only))
        nothing = QWidget()
        blank = QVBoxLayout(nothing)
        blank.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        blank.addWidget(caption(self.tr("Choose a change to see what it did."), wrap=True))
        blank.addStretch(1)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(whole)
        self._sheets.addWidget(nothing)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._sheets)

    @Slot()
    def _want_back(self) -> None:
        if self._past is not None:
            self.back_wanted.emit(self._past.id)

    @Slot()
    def _want_customer(self) -> None:
        self.customer_wanted.emit(self._customer)

    @Slot()
    def _want_only(self) -> None:
        self.only_wanted.emit(self._customer)
