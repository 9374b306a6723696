"""Make a customer of somebody on a bought list: by which right, and how that is known."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPlainTextEdit, QRadioButton, QWidget

from register_app.customers.customer import Customer
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.forms.shown import said
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.outreach.prospects import Basis, promote
from register_app.permissions.entry import CHANNEL, CHANNELS, Channel
from register_app.prospects.prospect import Prospect
from register_app.register import Register

_WAYS = {
    Basis.CONSENT: QT_TRANSLATE_NOOP("prospects", "The person has given &consent"),
    Basis.REQUEST: QT_TRANSLATE_NOOP("prospects", "The person &asked for it, such as an offer"),
    Basis.INTEREST: QT_TRANSLATE_NOOP(
        "prospects", "&Legitimate interest: it concerns the firm or the duties of the person"
    ),
}
_LINES = 4


class PromoteDialog(Dialog):
    """Asks for the legal basis; without one nobody becomes a customer."""

    promoted = Signal(object)
    """The id of the new customer."""

    def __init__(self, session: Session, person: Prospect, parent: QWidget) -> None:
        """Ask about one person."""
        super().__init__(self.tr("Make a customer"), parent)
        self._session = session
        self._person = person
        called = ", ".join(filter(None, (person.name, person.contact_name)))
        self.inside.addWidget(PlainLabel(called, wrap=True))
        self._ways = QButtonGroup(self)
        for place, (basis, text) in enumerate(_WAYS.items()):
            way = QRadioButton(translate(text))
            self._ways.addButton(way, place)
            self.inside.addWidget(way)
            way.setEnabled(basis is not Basis.INTEREST or not person.is_person)
            way.toggled.connect(self._follow)
        self._to = PlainLabel(self.tr("Consented to:"))
        self._channels = {one: QCheckBox(said(CHANNEL.show(one))) for one in CHANNELS}
        for widget in (self._to, *self._channels.values()):
            self.inside.addWidget(widget)
        self._reason = QPlainTextEdit()
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        label = PlainLabel(self.tr("How is it known, when and where?"))
        name(self._reason, label.text())
        remark = self.tr(
            "The person leaves the list and does not come back to it when this is undone. The "
            "source stays with the customer."
        )
        for widget in (label, self._reason, caption(remark, wrap=True)):
            self.inside.addWidget(widget)
        self._act = button(self.tr("&Make a customer"), self._promote, look="primary")
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._act)
        self._ways.buttons()[1].setChecked(True)
        self._follow()
        self._ways.buttons()[1].setFocus()

    @property
    def _basis(self) -> Basis:
        return tuple(_WAYS)[self._ways.checkedId()]

    @Slot()
    def _follow(self) -> None:
        is_consent = self._ways.checkedId() == 0
        for widget in (self._to, *self._channels.values()):
            widget.setVisible(is_consent)

    @Slot()
    def _promote(self) -> None:
        self._act.setEnabled(False)
        channels = [one for one, box in self._channels.items() if box.isChecked()]
        work = partial(
            _promoted, self._person.id or 0, self._basis, self._reason.toPlainText(), channels
        )
        self._session.write(work, self._done, self._fail)

    @Slot(object)
    def _done(self, customer: Customer) -> None:
        self.promoted.emit(customer.id)
        self.accept()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._act.setEnabled(True)
        messages.tell_error(self, error)


def _promoted(
    number: int,
    basis: Basis,
    reason: str,
    channels: Sequence[Channel],
    register: Register,
    _: Progress,
) -> Customer:
    return promote(register, number, basis, reason=reason, channels=channels, translate=translate)
