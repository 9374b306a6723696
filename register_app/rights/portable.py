"""What the person gave, for another controller to take over (GDPR Art. 20): no notes of ours.

The data of the contract and of a consent: who the person is and where reached, if the person
said so; what was ordered; what the person wrote; what the person said about marketing.
"""

from collections.abc import Iterable
from pathlib import Path

from register_app.db.privacy import PRIVACY
from register_app.deals.deal import DealState
from register_app.deals.rules import SOLD
from register_app.reports.held import Plain
from register_app.reports.saved_file import written
from register_app.reports.table_files import write_csv
from register_app.rights.archive import new_archive
from register_app.rights.files import BOM, Writing, note, plain_text
from register_app.rights.tables import tables
from register_app.timeline.contact_event import Direction

_OURS = frozenset({"name_key", "customer_no", "reference"})
"""Made by us of what the person gave, or for our own use."""
_PLACES = (
    "language postcode city country visiting_postcode visiting_city visiting_country "
    "billing_postcode billing_city billing_country delivery_postcode delivery_city "
    "delivery_country"
).split()
_ORDER = "number title ordered_on delivered_on invoiced_on net gross lines".split()
_WORD = "channel state how on_day purpose wording".split()
_MESSAGE = "kind on_day at_time subject text".split()
_ORDERED = frozenset({DealState.WON, *SOLD})


def portable(plain: Plain) -> Plain:
    """Return what of an extract the person gave."""
    return {
        "made_on": plain["made_on"],
        "customers": [_given("customer", one) for one in plain["customers"]],
        "contact_persons": [_given("contact", one) for one in plain["contact_persons"]],
        "elsewhere": [],
    }


def save_portable(path: Path, writing: Writing) -> None:
    """Write it as an archive of JSON and CSV, as a whole or not at all; the audit notes it."""
    given = portable(writing.extract.plain)
    with written(path) as part:
        with new_archive(part, writing.extract.day, writing.password) as archive:
            with archive.text("data.json") as text:
                text.write(plain_text(given))
            for table in tables(given):
                with archive.text(f"tables/{table.name}.csv", BOM) as text:
                    write_csv(text, table)
        note(writing)


def _given(table: str, holder: Plain) -> Plain:
    """Return the fields if the person told them, and what the person ordered, said and wrote."""
    fields = _fields(table) if holder["from_person"] else []
    orders = (deal for deal in holder["deals"] if deal["state"] in _ORDERED)
    messages = (one for one in holder["contacts"] if one["direction"] == Direction.IN)
    return {
        "id": holder["id"],
        **_some(fields, holder),
        "permissions": [_some(_WORD, one) for one in holder["permissions"]],
        "deals": [_some(_ORDER, one) for one in orders],
        "contacts": [_some(_MESSAGE, one) for one in messages],
    }


def _fields(table: str) -> list[str]:
    own = [name for name, privacy in PRIVACY[table].items() if privacy.is_telling]
    return [name for name in (*own, *_PLACES) if name not in _OURS]


def _some(names: Iterable[str], row: Plain) -> Plain:
    return {"id": row["id"], **{name: row[name] for name in names if row.get(name)}}
