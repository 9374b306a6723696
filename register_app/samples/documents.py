"""Sample documents: minutes, a picture and a message at the customer with the most to tell."""

from contextlib import ExitStack
from datetime import timedelta

from register_app import paths
from register_app.customers.customer import CustomerId
from register_app.documents.media import Media
from register_app.filing.arrival import arrived, keep
from register_app.filing.attach import draft_of
from register_app.register import Register
from register_app.watch import Watch

_FILES = (
    ("tarjouspyynto.eml", Media.EML, "message", 54),
    ("julkisivu.png", Media.PNG, "photo", 41),
    ("aloituskokous.docx", Media.DOCX, "minutes", 33),
)
"""File, what it holds, kind, and how many days ago it came."""


def add_documents(register: Register, customer: CustomerId, watch: Watch) -> None:
    """Attach them as one change."""
    folder = paths.resources() / "demo" / "documents"
    today = register.today()
    with ExitStack() as waiting:
        arrivals = [
            waiting.enter_context(
                arrived(
                    register,
                    draft_of(customer, name, kind=kind, on_day=today - timedelta(days)),
                    folder / name,
                    media,
                    watch,
                )
            )
            for name, media, kind, days in _FILES
        ]
        keep(register, arrivals)


def most_told(register: Register) -> CustomerId:
    """Return the customer with the most deals and tasks; raise LookupError without any deal."""
    counts: dict[CustomerId, int] = {}
    for deal in register.deals.records.all():
        counts[deal.customer_id] = counts.get(deal.customer_id, 0) + 1
    if not counts:
        raise LookupError("no deals")
    tasks = register.tasks
    return max(counts, key=lambda one: (counts[one], tasks.count_open(one), -one))
