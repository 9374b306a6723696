"""Say who of the register a request is about."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.fields.field import table_of
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel, Remark, Tone
from register_app.gui.session import Session
from register_app.gui.tables.customer_picker import CustomerPicker
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.requests.place import Place
from register_app.requests.request import Request

_FOUND = QT_TRANSLATE_NOOP("requests", "Person found for request {number}")


def find_person(session: Session, request: Request, above: QWidget) -> None:
    """Let somebody say what in the register is about the person of a request."""
    PersonDialog(session, request, above).open()


class PersonDialog(Dialog):
    """Picks the customer that the person is."""

    def __init__(self, session: Session, request: Request, parent: QWidget) -> None:
        """Offer every customer."""
        super().__init__(self.tr("Find the person"), parent)
        self.setModal(True)
        self._session = session
        self._request = request
        text = self.tr("Choose the customer that {name} is, or for whom the person works.")
        self.inside.addWidget(PlainLabel(text.format(name=request.name), wrap=True))
        self._picker = CustomerPicker(session, self)
        self.inside.addWidget(self._picker)
        self._problem = Remark()
        self.inside.addWidget(self._problem)
        self.add_buttons(
            button(self.tr("Cancel"), self.reject),
            button(self.tr("This is the person"), self.accept, look="primary"),
        )
        self._picker.search_for(request.name)

    def accept(self) -> None:
        """Keep whom the request is about."""
        picked = self._picker.current_id()
        number = self._request.id
        if picked is None or number is None:
            self._problem.say(self.tr("Choose a customer from the list."), Tone.BAD)
            self._picker.refuse(self._problem.text())
            return
        requests = self._session.register.requests
        with self._session.change(Message(_FOUND, {"number": number})):
            requests.save(replace(self._request, customer_id=CustomerId(picked)))
            place = Place(table_of(Customer), picked)
            requests.tick(number, {*requests.ticked(number), place})
        super().accept()
