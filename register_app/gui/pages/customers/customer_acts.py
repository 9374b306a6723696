"""What can be done about a customer: each act opens its dialog, or does it at once."""

from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.customers.contact_dialog import ContactDialog, EndDialog
from register_app.gui.pages.customers.customer_dialog import CustomerDialog
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.move_dialog import MoveDialog
from register_app.gui.pages.customers.people_view import Person
from register_app.gui.pages.customers.state_dialog import PassiveDialog, activate
from register_app.gui.pages.timeline.timeline_acts import TimelineActs
from register_app.gui.session import Session
from register_app.timeline.contact_event import ContactKind


class CustomerActs:
    """Opens dialogs above the card or page that asks for them."""

    def __init__(self, session: Session, in_use: InUse, above: QWidget) -> None:
        """Work in a session."""
        self._session = session
        self._in_use = in_use
        self._above = above
        self._timeline = TimelineActs(session, above)

    def edit(self, customer: Customer | None) -> CustomerDialog:
        """Edit a customer, or add one."""
        dialog = CustomerDialog(self._session, self._in_use, customer, self._above)
        dialog.open()
        return dialog

    def passivate(self, customer_id: CustomerId) -> None:
        """Ask why and since when the customer is passive."""
        PassiveDialog(self._session, customer_id, self._above).open()

    def activate(self, customer_id: CustomerId) -> None:
        """Put the customer back among the active ones."""
        activate(self._session, customer_id)

    def log_call(self, customer_id: CustomerId) -> None:
        """Ask what a call was about."""
        self._timeline.add_contact(customer_id, ContactKind.CALL)

    def add_note(self, customer_id: CustomerId) -> None:
        """Ask for a note."""
        self._timeline.add_note(customer_id)

    def edit_person(self, customer_id: CustomerId, person: Person | None) -> None:
        """Edit a contact person of a customer, or add one."""
        ContactDialog(self._session, self._in_use, customer_id, person, self._above).open()

    def move_person(self, person: Person) -> None:
        """Ask which firm the person works for now."""
        MoveDialog(self._session, person, self._above).open()

    def end_person(self, person: Person) -> None:
        """Ask when the person left the role."""
        EndDialog(self._session, person, self._above).open()
