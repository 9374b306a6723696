"""Open what restricts and lifts, and stop early what would be refused in the end."""

from PySide6.QtWidgets import QWidget

from register_app.customers.contact import Contact, ContactId
from register_app.customers.customer import CustomerId
from register_app.errors import ProcessingRestricted
from register_app.gui import messages
from register_app.gui.pages.restrictions.dialogs import LiftDialog, RestrictDialog
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.restrictions.restriction import Ground, Restriction

_NOBODY = QT_TRANSLATE_NOOP("restriction", "Whose data is it? No customer is chosen.")
_FIND = QT_TRANSLATE_NOOP(
    "restriction", "Find the customer first: Ctrl+1, type the name, then choose the act again."
)
_NOTHING = QT_TRANSLATE_NOOP("restriction", "Nothing is restricted here.")


def restrict(
    session: Session,
    customer: int | None,
    above: QWidget,
    *,
    contact: ContactId | None = None,
    ground: Ground | None = None,
    request: int | None = None,
) -> None:
    """Ask for the ground of a restriction; say kindly when nobody is chosen."""
    found = None if customer is None else session.register.customers.find(CustomerId(customer))
    if found is None or found.id is None:
        messages.tell(above, translate(_NOBODY), translate(_FIND))
        return
    draft = Restriction(
        customer_id=found.id,
        contact_id=contact,
        ground=ground,
        since=session.register.today(),
        request_id=request,
    )
    RestrictDialog(session, found, draft, above).open()


def lift(
    session: Session,
    customer: int | None,
    above: QWidget,
    *,
    contact: ContactId | None = None,
) -> None:
    """Ask how the person was told, of any restriction on a page or that of one contact person."""
    if customer is None:
        messages.tell(above, translate(_NOBODY), translate(_FIND))
        return
    every = session.register.restrictions.of(CustomerId(customer))
    held = [one for one in every if one.is_in_force and contact in {None, one.contact_id}]
    if not held:
        messages.tell(above, translate(_NOTHING))
        return
    LiftDialog(session, held, above).open()


def is_restricted(
    session: Session, customer: CustomerId | None, person: Contact | None = None
) -> bool:
    """Say whether the data of a customer, or of one of its people, may only be kept."""
    found = None if customer is None else session.register.customers.find(customer)
    return any(one is not None and one.restricted_on is not None for one in (found, person))


def require_open(
    session: Session, customer: CustomerId | None, person: Contact | None = None
) -> None:
    """Raise ProcessingRestricted before somebody fills in what would not be stored."""
    if is_restricted(session, customer, person):
        raise ProcessingRestricted
