"""One line that says until when something is kept and why, and what a dispute does to it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.db.place import Place
from register_app.erasure.terms.words import told
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.labels import caption, row
from register_app.gui.pages.keeping.hold_dialog import LIFT, HoldDialog
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.retention.hold import Hold

_COUNTED = frozenset("hold retention_rule setting deal contact_event permission".split())
"""What may move the day."""
_QUESTION = QT_TRANSLATE_NOOP("retention", "Is the dispute settled?")
_FROM_NOW = QT_TRANSLATE_NOOP("retention", "From now on it is kept only as long as the rules say.")
_SETTLED = QT_TRANSLATE_NOOP("retention", "It is settled")


class KeptLine(QWidget):
    """Tells of a customer, a deal or a document; lets a dispute hold it, and ends that."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Tell of nothing yet."""
        super().__init__(parent)
        self._session = session
        self._place: Place | None = None
        self._customer_id = 0
        self._called = ""
        self._is_behind = False
        self._said = caption("", wrap=True)
        self._hold = button(self.tr("Keep because of a dispute …"), self._ask_hold, look="link")
        self._lift = button(self.tr("The dispute is settled …"), self._ask_lift, look="link")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(self._said)
        inside.addLayout(row(self._hold, self._lift))
        session.changed.connect(self._follow)

    def show_kept(self, place: Place, customer_id: int, called: str) -> None:
        """Tell of a thing of a customer; `called` is its name. Lay the line out before."""
        self._place, self._customer_id, self._called = place, customer_id, called
        self._is_behind = True
        self.show()  # it may have been hidden with something that was gone
        if self._is_behind and self.isVisible():
            self._renew()

    def _renew(self) -> None:
        self._is_behind = False
        keeping = None
        if self._place is not None:
            keeping = self._session.register.terms.of(self._place)
        self.setVisible(keeping is not None)
        if keeping is not None:
            self._said.setText(told(keeping, translate))
            holds = self._holds()
            self._hold.setVisible(not holds)
            self._lift.setVisible(bool(holds))

    def _holds(self) -> list[Hold]:
        """Return what holds this very thing."""
        holds = self._session.register.holds.of(self._customer_id)
        return [hold for hold in holds if self._place == hold.place]

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.tables & _COUNTED and self._place is not None:
            self._is_behind = not self.isVisible()
            if not self._is_behind:
                self._renew()

    @Slot()
    def _ask_hold(self) -> None:
        if self._place is not None:
            draft = draft_of(self._session.register, self._place, self._customer_id)
            HoldDialog(self._session, draft, self._called, self).open()

    @Slot()
    def _ask_lift(self) -> None:
        for hold in self._holds()[:1]:
            ask_lift(self._session, hold, self)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._is_behind:
            self._renew()


def draft_of(register: Register, place: Place, customer_id: int) -> Hold:
    """Return a hold of a thing, still without its reason."""
    return Hold(
        customer_id=customer_id,
        deal_id=place.row if place.table == "deal" else None,
        document_id=place.row if place.table == "document" else None,
        reason="",
        on_day=register.today(),
    )


def ask_lift(session: Session, hold: Hold, parent: QWidget) -> None:
    """Ask whether a dispute is settled, and end its hold."""
    messages.ask(
        parent,
        translate(_QUESTION),
        details=translate(_FROM_NOW),
        act=translate(_SETTLED),
        then=partial(_lift, session, hold),
    )


def _lift(session: Session, hold: Hold) -> None:
    with session.change(LIFT):
        session.register.holds.lift(hold, session.register.today())
