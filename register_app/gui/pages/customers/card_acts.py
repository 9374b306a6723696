"""What the buttons of a customer's page begin, for the customer that is shown."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.customers.customer_head import CustomerHead
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.people_view import PeopleView, Person
from register_app.gui.pages.customers.reach import Reach
from register_app.gui.session import Session

if TYPE_CHECKING:
    from register_app.gui.pages.customers.customer_acts import CustomerActs


class CardActs(QObject):
    """Hands on what is wanted; nothing happens while nobody is shown."""

    def __init__(self, session: Session, in_use: InUse, card: QWidget) -> None:
        """Open dialogs above a card."""
        super().__init__(card)
        self._session = session
        self._in_use = in_use
        self._card = card
        self._customer: Customer | None = None

    def show_customer(self, customer: Customer | None) -> None:
        """Take the customer that is shown, or nobody."""
        self._customer = customer

    def serve(self, head: CustomerHead, people: PeopleView) -> None:
        """Listen to the buttons of a card."""
        head.edit_wanted.connect(self.edit)
        head.passive_wanted.connect(self._passivate)
        head.active_wanted.connect(self._activate)
        head.ban_wanted.connect(self.ban)
        head.request_wanted.connect(self._register_request)
        head.restrict_wanted.connect(self._restrict)
        head.lift_wanted.connect(self._lift)
        head.extract_wanted.connect(self._extract)
        head.erase_wanted.connect(self._erase)
        people.add_wanted.connect(self._add_person)
        people.edit_wanted.connect(self.edit_person)
        people.move_wanted.connect(self._move_person)
        people.end_wanted.connect(self._end_person)
        people.restrict_wanted.connect(self._restrict_person)
        people.lift_wanted.connect(self._lift_person)
        people.erase_wanted.connect(self._erase_person)
        people.reach_wanted.connect(self.reach)

    @Slot()
    def edit(self) -> None:
        """Open the customer to edit."""
        if self._customer is not None:
            self._acts.edit(self._customer)

    @Slot()
    def log_call(self) -> None:
        """Ask what a call with the customer was about."""
        if self._id is not None:
            self._acts.log_call(self._id)

    @Slot()
    def add_note(self) -> None:
        """Ask for a note about the customer."""
        if self._id is not None:
            self._acts.add_note(self._id)

    @Slot()
    def ban(self) -> None:
        """Ask who forbids marketing."""
        if self._customer is not None:
            self._acts.ban(self._customer)

    @Slot(object)
    def reach(self, reach: Reach) -> None:
        """Let another program call or write, and ask what came of it."""
        if self._id is not None:
            self._acts.reach(self._id, reach)

    @Slot(object)
    def edit_person(self, person: Person | None) -> None:
        """Edit a contact person, or add one."""
        if self._id is not None:
            self._acts.edit_person(self._id, person)

    @property
    def _id(self) -> CustomerId | None:
        return self._customer.id if self._customer else None

    @cached_property
    def _acts(self) -> "CustomerActs":
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.customers.customer_acts import (  # noqa: PLC0415  as said
            CustomerActs,
        )

        return CustomerActs(self._session, self._in_use, self._card)

    @Slot()
    def _passivate(self) -> None:
        if self._id is not None:
            self._acts.passivate(self._id)

    @Slot()
    def _activate(self) -> None:
        if self._id is not None:
            self._acts.activate(self._id)

    @Slot()
    def _register_request(self) -> None:
        if self._id is not None:
            self._acts.register_request(self._id)

    @Slot()
    def _restrict(self) -> None:
        self._acts.restrict(self._id)

    @Slot()
    def _lift(self) -> None:
        self._acts.lift(self._id)

    @Slot()
    def _extract(self) -> None:
        if self._customer is not None:
            self._acts.extract(self._customer)

    @Slot()
    def _erase(self) -> None:
        if self._customer is not None:
            self._acts.erase(self._customer)

    @Slot()
    def _add_person(self) -> None:
        self.edit_person(None)

    @Slot(object)
    def _move_person(self, person: Person) -> None:
        self._acts.move_person(person)

    @Slot(object)
    def _end_person(self, person: Person) -> None:
        self._acts.end_person(person)

    @Slot(object)
    def _restrict_person(self, person: Person) -> None:
        self._acts.restrict(self._id, person[1].id)

    @Slot(object)
    def _lift_person(self, person: Person) -> None:
        self._acts.lift(self._id, person[1].id)

    @Slot(object)
    def _erase_person(self, person: Person) -> None:
        self._acts.erase(person[1])
