"""Write customers and contact persons as address cards (vCard 3.0, RFC 2426)."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.db.records import chunks
from register_app.i18n import Translate
from register_app.register import Register
from register_app.reports.address import Letter
from register_app.reports.bans import Bans, mark
from register_app.reports.listing import Whose, people_by_customer

_AT_ONCE = 500
_ADDRESSES = ("", "visiting_", "delivery_")


class Card(NamedTuple):
    """What a card of a list holds: one address of each sort."""

    name: str
    letter: Letter
    title: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


def save_plain_cards(path: Path, cards: Iterable[Card]) -> None:
    """Write the cards of a list."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for card in cards:
            file.write(_plain_card(card).serialize())


def _plain_card(given: Card) -> Any:  # noqa: ANN401  untyped library
    import vobject  # noqa: PLC0415  loaded on first use

    letter = given.letter
    card = _card(given.name, given.name, "")
    for line, value in (
        ("org", [letter.organisation] if letter.organisation else None),
        ("title", given.title),
        ("tel", given.phone),
        ("email", given.email),
        ("note", given.note),
    ):
        if value:
            card.add(line).value = value
    if letter.street or letter.postcode or letter.city:
        card.add("adr").value = vobject.vcard.Address(
            street=letter.street, city=letter.city, code=letter.postcode, country=letter.country
        )
    return card


def save_cards(path: Path, register: Register, translate: Translate, whose: Whose) -> None:
    """Write a card for each customer, and for each person who acts for one today.

    Notes stay in the register: cards end up in phones and mail programs. Whoever has forbidden
    marketing is marked, by a category and in a note.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        for card in _cards(register, translate, whose):
            file.write(card.serialize())


def _cards(register: Register, translate: Translate, whose: Whose) -> Iterator[Any]:
    people, bans = people_by_customer(register, whose), Bans(register)
    today = register.today()
    for ids in chunks(whose.ids, _AT_ONCE):
        for customer in register.customers.many(ids):
            number = customer.id or 0
            banned = mark(bans.of_customer(number), translate)
            yield _marked(_customer_card(customer), customer.tags, banned)
            for role, contact in people.get(number, ()):
                if role.is_current(today):
                    banned = mark(bans.of_contact(role.contact_id), translate)
                    yield _marked(_person_card(contact, role, customer), (), banned)


def _customer_card(customer: Customer) -> Any:  # noqa: ANN401  untyped library
    first = customer.first_name if customer.is_person else ""
    last = customer.last_name if customer.is_person else ""
    card = _card(customer.name, last or customer.name, first)
    if not customer.is_person:
        card.add("org").value = [customer.name]
    _add_all(card, "tel", customer.phone)
    _add_all(card, "email", customer.email)
    for prefix in _ADDRESSES:
        _add_address(card, customer, prefix)
    if customer.website:
        card.add("url").value = customer.website
    return card


def _marked(card: Any, tags: tuple[str, ...], banned: str) -> Any:  # noqa: ANN401  untyped library
    """Put the groups on a card, and the ban of whoever has forbidden marketing."""
    if tags or banned:
        card.add("categories").value = [*tags, *filter(None, (banned,))]
    if banned:
        card.add("note").value = banned
    return card


def _person_card(contact: Contact, role: Role, customer: Customer) -> Any:  # noqa: ANN401  untyped library
    card = _card(contact.name, contact.name, "")
    card.add("org").value = [customer.name]
    if role.title:
        card.add("title").value = role.title
    _add_all(card, "tel", contact.phone)
    _add_all(card, "email", contact.email)
    return card


def _card(name: str, last: str, first: str) -> Any:  # noqa: ANN401  untyped library
    import vobject  # noqa: PLC0415  loaded on first use: start-up is felt every day

    card = vobject.vCard()
    card.add("fn").value = name
    card.add("n").value = vobject.vcard.Name(family=last, given=first)
    return card


def _add_all(card: Any, line: str, values: tuple[str, ...]) -> None:  # noqa: ANN401  untyped library
    for value in values:
        card.add(line).value = value


def _add_address(card: Any, customer: Customer, prefix: str) -> None:  # noqa: ANN401  untyped library
    import vobject  # noqa: PLC0415  loaded on first use

    street, code, city, country = (
        getattr(customer, f"{prefix}{part}") for part in ("street", "postcode", "city", "country")
    )
    if street or code or city:
        card.add("adr").value = vobject.vcard.Address(
            street=street, city=city, code=code, country=country
        )
