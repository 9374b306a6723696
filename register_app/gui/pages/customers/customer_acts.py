"""What can be done about a customer: each act opens its dialog, or does it at once."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from register_app.customers.contact import Contact, ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place
from register_app.fields.field import table_of
from register_app.gui.labels import caption
from register_app.gui.lines import announce
from register_app.gui.pages.customers.contact_dialog import ContactDialog, EndDialog
from register_app.gui.pages.customers.customer_dialog import CustomerDialog
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.move_dialog import MoveDialog
from register_app.gui.pages.customers.people_view import Person
from register_app.gui.pages.customers.reach import Reach
from register_app.gui.pages.customers.state_dialog import PassiveDialog, activate
from register_app.gui.pages.restrictions.acting import (
    is_restricted,
    lift,
    require_open,
    restrict,
)
from register_app.gui.pages.timeline.timeline_acts import TimelineActs
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.timeline.contact_event import ContactKind

_OPENED: Mapping[ContactKind, Text] = MappingProxyType(
    {
        ContactKind.CALL: QT_TRANSLATE_NOOP(
            "customers", "{whom} was handed to the program that makes calls."
        ),
        ContactKind.EMAIL: QT_TRANSLATE_NOOP(
            "customers", "A message to {whom} was begun in the mail program."
        ),
    }
)
_NO_PROGRAM: Mapping[ContactKind, Text] = MappingProxyType(
    {
        ContactKind.CALL: QT_TRANSLATE_NOOP(
            "customers", "This computer has no program that makes calls: dial {whom} yourself."
        ),
        ContactKind.EMAIL: QT_TRANSLATE_NOOP(
            "customers", "This computer has no mail program: write to {whom} by other means."
        ),
    }
)
_KEEP = QT_TRANSLATE_NOOP("customers", "Save to keep the contact on the timeline, or cancel.")


class CustomerActs:
    """Opens dialogs above the card or page that asks for them."""

    def __init__(self, session: Session, in_use: InUse, above: QWidget) -> None:
        """Work in a session."""
        self._session = session
        self._in_use = in_use
        self._above = above
        self._timeline = TimelineActs(session, above)

    def edit(self, customer: Customer | None) -> CustomerDialog:
        """Edit a customer, or add one; raise ProcessingRestricted where it may only be kept."""
        if customer is not None:
            require_open(self._session, customer.id)
        dialog = CustomerDialog(self._session, self._in_use, customer, self._above)
        dialog.open()
        return dialog

    def passivate(self, customer_id: CustomerId) -> None:
        """Ask why and since when the customer is passive."""
        require_open(self._session, customer_id)
        PassiveDialog(self._session, customer_id, self._above).open()

    def activate(self, customer_id: CustomerId) -> None:
        """Put the customer back among the active ones."""
        activate(self._session, customer_id)

    def ban(self, customer: Customer) -> None:
        """Ask who forbids marketing."""
        from register_app.gui.pages.permissions.dialogs import (  # noqa: PLC0415  on first use
            BanDialog,
        )

        BanDialog(self._session, customer, self._above).open()

    def register_request(self, customer_id: CustomerId) -> None:
        """Ask what the person asks under the law."""
        from register_app.gui.requests.request_dialog import (  # noqa: PLC0415  on first use
            ask_for_request,
        )

        dialog = ask_for_request(self._session, customer_id, self._above)
        dialog.saved.connect(self._session.request_wanted)

    def restrict(self, customer_id: int | None, contact: ContactId | None = None) -> None:
        """Ask on what ground somebody's data may only be kept."""
        restrict(self._session, customer_id, self._above, contact=contact)

    def lift(self, customer_id: int | None, contact: ContactId | None = None) -> None:
        """Ask how the person was told before a restriction is lifted."""
        lift(self._session, customer_id, self._above, contact=contact)

    def erase(self, somebody: Customer | Contact) -> None:
        """Show what erasing a customer or a contact person would do."""
        from register_app.gui.pages.erasing.erase_dialog import (  # noqa: PLC0415  on first use
            EraseDialog,
        )

        place = Place(table_of(type(somebody)), somebody.id or 0)
        EraseDialog(self._session, [place], somebody.name, self._above).open()

    def extract(self, somebody: Customer | Contact) -> None:
        """Find everything that is about a customer or a contact person, and write it out."""
        from register_app.gui.pages.extracting.person_extract import (  # noqa: PLC0415  on first use
            PersonExtractDialog,
        )

        PersonExtractDialog(self._session, somebody, self._above).open()

    def log_call(self, customer_id: CustomerId) -> None:
        """Ask what a call was about."""
        require_open(self._session, customer_id)
        self._timeline.add_contact(customer_id, ContactKind.CALL)

    def add_note(self, customer_id: CustomerId) -> None:
        """Ask for a note."""
        require_open(self._session, customer_id)
        self._timeline.add_note(customer_id)

    def reach(self, customer_id: CustomerId, reach: Reach) -> None:
        """Let another program call or write, and ask what came of it.

        With whom may only be kept, nothing is written down of it.
        """
        is_open = QDesktopServices.openUrl(QUrl(reach.link, QUrl.ParsingMode.StrictMode))
        person = self._session.register.customers.contacts.find(reach.contact_id or 0)
        told = _told(reach, is_open=is_open)
        if is_restricted(self._session, customer_id, person):
            announce(self._above, told)
            return
        dialog = self._timeline.add_contact(customer_id, reach.kind, reach.contact_id)
        dialog.above(caption(told, wrap=True))
        dialog.setAccessibleDescription(told)

    def edit_person(self, customer_id: CustomerId, person: Person | None) -> None:
        """Edit a contact person of a customer, or add one."""
        require_open(self._session, customer_id, person and person[1])
        ContactDialog(self._session, self._in_use, customer_id, person, self._above).open()

    def move_person(self, person: Person) -> None:
        """Ask which firm the person works for now."""
        require_open(self._session, person[0].customer_id, person[1])
        MoveDialog(self._session, person, self._above).open()

    def end_person(self, person: Person) -> None:
        """Ask when the person left the role."""
        require_open(self._session, person[0].customer_id, person[1])
        EndDialog(self._session, person, self._above).open()


def _told(reach: Reach, *, is_open: bool) -> str:
    """Return what happened to a link, and what the person can do now."""
    texts = _OPENED if is_open else _NO_PROGRAM
    told = translate(Message(texts[reach.kind], {"whom": reach.shown}))
    return f"{told} {translate(_KEEP)}"
