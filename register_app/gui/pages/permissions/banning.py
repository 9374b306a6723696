"""Register a ban from wherever the person is."""

from PySide6.QtWidgets import QWidget

from register_app.customers.customer import CustomerId
from register_app.gui import messages
from register_app.gui.pages.permissions.dialogs import BanDialog
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP

_NOBODY = QT_TRANSLATE_NOOP("permission", "Whose ban is it? No customer is chosen.")
_FIND = QT_TRANSLATE_NOOP(
    "permission", "Find the customer first: Ctrl+1, type the name or the number, then F9 again."
)


def ban(session: Session, customer: int | None, above: QWidget) -> None:
    """Ask for a ban of a customer; say kindly when nobody is chosen."""
    found = None if customer is None else session.register.customers.find(CustomerId(customer))
    if found is None:
        messages.tell(above, translate(_NOBODY), translate(_FIND))
    else:
        BanDialog(session, found, above).open()
