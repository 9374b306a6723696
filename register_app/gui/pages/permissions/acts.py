"""What can be done about a permission: each act opens its dialog."""

from PySide6.QtWidgets import QWidget

from register_app.customers.contact import ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.documents.show import show
from register_app.gui.pages.permissions.dialogs import BanDialog, ConfirmDialog, LiftDialog
from register_app.gui.pages.permissions.matrix import Place
from register_app.gui.pages.permissions.record_dialog import RecordDialog
from register_app.gui.session import Session
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.rules import Condition


class PermissionActs:
    """Opens dialogs above whatever asks for them."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Work in a session."""
        self._session = session
        self._above = above

    def ban(self, customer: Customer, contact: ContactId | None = None) -> None:
        """Ask who forbids marketing; Return is enough."""
        BanDialog(self._session, customer, self._above, contact=contact).open()

    def lift(self, ban: Permission, channel: Channel) -> None:
        """Ask how it is known that a ban is taken back."""
        LiftDialog(self._session, ban, channel, self._above).open()

    def record(self, customer: Customer, place: Place, stand: Stand) -> None:
        """Ask for a consent, a withdrawal, or what was told at a sale."""
        draft = Permission(
            customer_id=CustomerId(customer.id or 0),
            contact_id=place.contact,
            channel=place.channel,
            state=stand,
            how="",
            on_day=self._session.register.today(),
        )
        RecordDialog(self._session, draft, self._above).open()

    def confirm(self, customer: Customer, place: Place, condition: Condition) -> None:
        """Ask why a condition holds."""
        draft = Confirmation(
            customer_id=CustomerId(customer.id or 0),
            contact_id=place.contact,
            channel=place.channel,
            condition=condition,
            reason="",
            on_day=self._session.register.today(),
            by_whom=self._session.register.settings.user_name(),
        )
        ConfirmDialog(self._session, draft, self._above).open()

    def show_document(self, document: int) -> None:
        """Show the document that proves an entry."""
        found = self._session.register.documents.records.find(document)
        if found is not None:
            show(self._session, found, self._above)
