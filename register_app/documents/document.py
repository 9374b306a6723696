"""A document about a customer: what it is; its content is an encrypted file of its own."""

from datetime import date
from typing import NewType

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NOTE, NUMBER, TEXT, choice
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.retention.rule import DataClass

DocumentId = NewType("DocumentId", int)

ABOUT = Category.DOCUMENTS

RETENTION = choice(
    DataClass,
    {
        DataClass.CUSTOMERS: QT_TRANSLATE_NOOP("document", "With the customer"),
        DataClass.PROSPECTS: QT_TRANSLATE_NOOP("document", "Offers and enquiries"),
        DataClass.VOUCHERS: QT_TRANSLATE_NOOP("document", "Vouchers and invoices"),
        DataClass.CONTRACTS: QT_TRANSLATE_NOOP("document", "Contracts"),
    },
)
"""As what a document is kept; vouchers by the Accounting Act 1336/1997, ch. 2 § 10."""

SECRETS = frozenset({"stored", "key"})
"""The fields that lead to the content of a document; they never leave the register."""

KINDS = {
    "offer": QT_TRANSLATE_NOOP("document", "Offer"),
    "order": QT_TRANSLATE_NOOP("document", "Order"),
    "minutes": QT_TRANSLATE_NOOP("document", "Minutes"),
    "invoice": QT_TRANSLATE_NOOP("document", "Invoice"),
    "contract": QT_TRANSLATE_NOOP("document", "Contract"),
    "photo": QT_TRANSLATE_NOOP("document", "Photo"),
    "drawing": QT_TRANSLATE_NOOP("document", "Drawing"),
    "message": QT_TRANSLATE_NOOP("document", "Message"),
    "other": QT_TRANSLATE_NOOP("document", "Other"),
}
"""The preset kinds: stored word -> label; a firm's own kinds are stored as they are written."""

_RETENTION_OF = {
    "offer": DataClass.PROSPECTS,
    "order": DataClass.VOUCHERS,
    "invoice": DataClass.VOUCHERS,
    "contract": DataClass.CONTRACTS,
}


def retention_of(kind: str) -> DataClass:
    """Return the preset class of a kind; order confirmations are business correspondence."""
    return _RETENTION_OF.get(kind, DataClass.CUSTOMERS)


@record("document")
class Document:
    """One attached document; `stored` and `key` lead to its content."""

    id: DocumentId | None = None
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("document", "Customer"), editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("document", "Contact person"), ABOUT, default=None
    )
    deal_id: int | None = field(NUMBER, QT_TRANSLATE_NOOP("document", "Deal"), ABOUT, default=None)
    event_id: int | None = field(
        NUMBER,
        QT_TRANSLATE_NOOP("document", "Came with message"),
        ABOUT,
        default=None,
        editable=False,
    )
    kind: str = field(TEXT, QT_TRANSLATE_NOOP("document", "Kind"), ABOUT, default="other")
    title: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("document", "Title"), ABOUT, default="")
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("document", "Date"), ABOUT)
    sender: str = field(TEXT, QT_TRANSLATE_NOOP("document", "Sender"), ABOUT, default="")
    recipient: str = field(TEXT, QT_TRANSLATE_NOOP("document", "Recipient"), ABOUT, default="")
    note: str = field(NOTE, QT_TRANSLATE_NOOP("document", "Note"), ABOUT, default="")
    retention: DataClass = field(
        RETENTION,
        QT_TRANSLATE_NOOP("document", "Kept by the rule of"),
        ABOUT,
        default=DataClass.CUSTOMERS,
    )
    file_name: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("document", "File name"), ABOUT, editable=False
    )
    """As it came, bad signs included: data to show, never a path."""
    bytes: int = field(NUMBER, QT_TRANSLATE_NOOP("document", "Size"), editable=False)
    sha256: str = field(TEXT, QT_TRANSLATE_NOOP("document", "Fingerprint"), editable=False)
    stored: str = field(TEXT, QT_TRANSLATE_NOOP("document", "File in the vault"), editable=False)
    """The random name of the encrypted file."""
    key: str = field(TEXT, QT_TRANSLATE_NOOP("document", "Key"), editable=False)
    """The secret key of that file alone; without this row nobody can read it."""
