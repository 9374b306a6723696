"""Sample documents: minutes, a picture and a message at the customer with the most to tell."""

from datetime import timedelta

from register_app import paths
from register_app.customers.customer import CustomerId
from register_app.filing.attach import Attachment, attach_all, draft_of
from register_app.register import Register
from register_app.watch import Watch

_FILES = (
    ("tarjouspyynto.eml", "message", 54),
    ("julkisivu.png", "photo", 41),
    ("aloituskokous.docx", "minutes", 33),
)
"""File, kind, and how many days ago it came."""


def add_documents(register: Register, customer: CustomerId, watch: Watch) -> None:
    """Attach them as one change."""
    folder = paths.resources() / "demo" / "documents"
    today = register.today()
    attach_all(
        register,
        [
            Attachment(
                draft_of(customer, name, kind=kind, on_day=today - timedelta(days)), folder / name
            )
            for name, kind, days in _FILES
        ],
        watch,
    )


def most_told(register: Register) -> CustomerId:
    """Return the customer with the most deals; raise LookupError where there are none."""
    counts: dict[CustomerId, int] = {}
    for deal in register.deals.records.all():
        counts[deal.customer_id] = counts.get(deal.customer_id, 0) + 1
    if not counts:
        raise LookupError("no deals")
    return max(counts, key=lambda customer: (counts[customer], -customer))
