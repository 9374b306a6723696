"""Say what in the register is about the person of a request."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from register_app.customers.contact import Contact, ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.errors import RecordGone
from register_app.fields.field import table_of
from register_app.gui.buttons import button
from register_app.gui.labels import Tone
from register_app.gui.pages.extracting.search_dialog import SearchDialog
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.requests.request import Request
from register_app.rights.person import Person

_FOUND = QT_TRANSLATE_NOOP("requests", "Person found for request {number}")


def find_person(session: Session, request: Request, above: QWidget) -> None:
    """Let somebody say what in the register is about the person of a request."""
    PersonDialog(session, request, above).open()


class PersonDialog(SearchDialog):
    """Searches for the person, and keeps with the request what was ticked."""

    def __init__(self, session: Session, request: Request, parent: QWidget) -> None:
        """Search for whom the request names."""
        number = request.id or 0
        super().__init__(
            session,
            person_of(session, request),
            parent,
            ticked=session.register.requests.ticked(number),
        )
        self._request = request
        self.add_buttons(
            button(self.tr("Cancel"), self.reject),
            button(self.tr("&Keep what is ticked"), self.accept, look="primary"),
        )

    def accept(self) -> None:
        """Keep the places, and whom the request is about."""
        places, number = self.tree.places(), self._request.id
        if not places or number is None:
            self.remark.say(self.tr("Tick what is about this person first."), Tone.BAD)
            return
        requests = self.session.register.requests
        if requests.records.find(number) is None:
            raise RecordGone
        with self.session.change(Message(_FOUND, {"number": number})):
            requests.save(self._about(requests.records.get(number)))
            requests.tick(number, places)
        super().accept()

    def _about(self, request: Request) -> Request:
        """Return the request with the customer or contact person that was ticked first."""
        whole = [one for one in self.tree.places() if not one.column]
        customers = [one.row for one in whole if one.table == table_of(Customer)]
        contacts = [one.row for one in whole if one.table == table_of(Contact)]
        register = self.session.register.customers
        if customers and register.find(CustomerId(customers[0])):
            return replace(request, customer_id=CustomerId(customers[0]), contact_id=None)
        for contact in contacts:
            for role in register.roles.grouped("contact_id", [contact]).get(contact, ()):
                firm = role.customer_id
                return replace(request, customer_id=firm, contact_id=ContactId(contact))
        return request


def person_of(session: Session, request: Request) -> Person:
    """Return by what the person of a request is known, in the request and in the register."""
    named = Person(names=(request.name,), emails=request.email)
    customers = session.register.customers
    contact = customers.contacts.find(request.contact_id or 0)
    if contact is not None:
        return named.joined(Person.of(contact))
    customer = customers.find(request.customer_id) if request.customer_id is not None else None
    return named.joined(Person.of(customer)) if customer and customer.is_person else named
