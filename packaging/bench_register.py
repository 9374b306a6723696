"""Make registers to measure with: any number of invented customers, no two with one name."""

import datetime
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from register_app.creation import create_register
from register_app.customers.choices import STAGES, CustomerKind, State
from register_app.customers.contact import Contact, ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import Row, shape_of
from register_app.fields.field import Record
from register_app.i18n import Text
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.passphrase import Cost
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from resources.demo import words
from resources.demo.invent import business_ids, plain

NOW = datetime.datetime(2026, 11, 22, 9, 0, tzinfo=datetime.UTC)
TITLE = Text("bench", "Customers to measure with")
_FIRST_ID = 9_000_000
_PASSIVE_SHARE = 0.05
_PRIVATE_SHARE = 0.4
_AREAS = "40 41 44 45 46 50".split()  # what mobile numbers in Finland begin with
_SOURCES = ("vanha asiakas", "verkkolomake", "puhelu", "suosittelu")
_CHEAP = Protection(
    passphrase="mitattava rekisteri",  # noqa: S106  it guards invented data for a minute
    cost=Cost(memory=1, passes=1, lanes=1),
)


def now() -> datetime.datetime:
    """Return the moment at which everything is measured."""
    return NOW


def make_vault(folder: Path, protection: Protection = _CHEAP) -> Vault:
    """Make a new vault, empty and open; the preset protection costs no time."""
    firm = Settings(firm_name="Värikäs Seinä Oy", firm_business_id="1234567-1")
    return create_register(folder, firm=firm, protection=protection, now=now)


def fill(register: Register, count: int) -> None:
    """Store that many customers, each with a contact person; the search index follows."""
    customers = register.customers
    with register.change(TITLE):
        ids = customers.records.add_rows(_rows(Customer, _customers(count)))
        people = customers.contacts.add_rows(_rows(Contact, _contacts(count)))
        ties = (
            Role(customer_id=CustomerId(customer), contact_id=ContactId(person))
            for customer, person in zip(ids, people, strict=True)
        )
        customers.roles.add_rows(_rows(Role, ties))


def pick(pool: Sequence[str], rng: random.Random) -> str:
    """Return one of the words, quicker than choice."""
    return pool[int(rng.random() * len(pool))]


def _rows(record_type: type[Record], records: Iterable[Record]) -> Iterator[Row]:
    return map(shape_of(record_type).write, records)


def _customers(count: int) -> Iterator[Customer]:
    rng = random.Random(1)  # noqa: S311  a measurement must repeat itself
    ids = business_ids(_FIRST_ID)  # there are fewer of them than a million
    for number in range(1, count + 1):
        made = _common(number, rng)
        if rng.random() < _PRIVATE_SHARE:
            yield _person(made, rng)
        else:
            yield _firm(made, number, next(ids), rng)


def _common(number: int, rng: random.Random) -> Customer:
    postcode, city = pick(words.TOWNS_FI, rng).split(" ")
    return Customer(
        name="-",
        customer_no=str(10_000 + number),
        phone=(_phone(rng),),
        street=f"{pick(words.STREETS_FI, rng)} {1 + number % 97}",
        postcode=postcode,
        city=city,
        stage=pick(tuple(STAGES), rng),
        state=State.PASSIVE if rng.random() < _PASSIVE_SHARE else State.ACTIVE,
        tags=(pick(words.GROUPS, rng),),
        last_order=NOW.date() - datetime.timedelta(days=number % 900),
        source=pick(_SOURCES, rng),
        source_date=NOW.date(),
        notes=pick(words.NOTES_FI, rng) if number % 4 == 0 else "",
    )


def _person(made: Customer, rng: random.Random) -> Customer:
    first, second = pick(words.FIRST_FI, rng), pick(words.FIRST_FI, rng)
    last = pick(words.LAST_FI, rng)
    name = f"{last} {first} {second} {made.customer_no}"
    email = f"{plain(first)}.{plain(last)}{made.customer_no}@kotiposti.example"
    return replace(made, kind=CustomerKind.PRIVATE, name=name, email=(email,))


def _firm(made: Customer, number: int, business_id: str, rng: random.Random) -> Customer:
    stem, trade = pick(words.STEMS_FI, rng), pick(words.TRADES_FI, rng)
    email = f"toimisto@{plain(stem)}{number}.example"
    name = f"{stem} {trade} {number} Oy"
    return replace(made, name=name, business_id=business_id, email=(email,))


def _phone(rng: random.Random) -> str:
    return f"+358{pick(_AREAS, rng)}{int(rng.random() * 10_000_000):07}"


def _contacts(count: int) -> Iterator[Contact]:
    rng = random.Random(2)  # noqa: S311  a measurement must repeat itself
    for _ in range(count):
        name = f"{pick(words.FIRST_FI, rng)} {pick(words.LAST_FI, rng)}"
        yield Contact(name=name, phone=(_phone(rng),), source="puhelu", source_date=NOW.date())
