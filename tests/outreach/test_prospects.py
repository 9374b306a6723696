"""People on bought lists: apart from the customers, unless they are promoted lawfully."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from register_app.blocklists import keys
from register_app.blocklists.block_list import BlockList
from register_app.customers.choices import CustomerKind
from register_app.customers.customer import CustomerId
from register_app.customers.search import Query
from register_app.errors import RecordGone
from register_app.i18n import Catalogue
from register_app.importer import mapping
from register_app.importer.table import Table
from register_app.outreach import prospects
from register_app.outreach.prospects import Basis, Counts, NotKept, NotPromoted
from register_app.outreach.record import record
from register_app.permissions.entry import Channel, Stand
from register_app.prospects.prospect import Mark, Prospect, ProspectList
from register_app.register import Register
from tests.builders import a_customer, stored, with_contact
from tests.fixtures import NOW
from tests.importer.tables import a_table, customers
from tests.permissions.said import said

TODAY = NOW.date()
FAIR = ProspectList(
    name="Messut", source="Oulun messut", received_on=TODAY, expires_on=date(2027, 2, 22)
)
ENGLISH = Catalogue.load("en")
HEADINGS = ("Nimi", "Tyyppi", "Puh.", "Osoite", "Postinro", "Yhteyshenkilö", "Kielto")
ROWS = (
    ("Ojala Oy", "yritys", "040 123 4567", "Katu 1", "20100", "Liisa Niemi", ""),
    ("Aino Niemi", "yksityinen", "040 765 4321", "Tie 2", "33100", "", ""),
    ("Eero Salo", "yksityinen", "050 123 4567", "Tie 3", "33100", "", "x"),
    ("", "", "050 765 4321", "", "", "", ""),
)


def a_list() -> Table:
    return a_table(HEADINGS, *ROWS)


def taken(register: Register) -> list[Prospect]:
    table = a_list()
    kept, _ = prospects.take_in(register, table, mapping.guess(table), FAIR)
    return people(register, kept.id or 0)


def people(register: Register, number: int = 1) -> list[Prospect]:
    return register.prospects.many(register.prospects.ids(number))


def promote(
    register: Register,
    person: Prospect,
    basis: Basis,
    channels: tuple[Channel, ...] = (),
    reason: str = "Pyysi tarjouksen messuilla",
) -> None:
    prospects.promote(
        register,
        person.id or 0,
        basis,
        reason=reason,
        channels=channels,
        translate=ENGLISH,
    )


def test_a_bought_list_lands_nowhere_among_the_customers(register: Register) -> None:
    table = a_list()
    foretold = prospects.look(register, table, mapping.guess(table), TODAY)

    kept, counts = prospects.take_in(register, table, mapping.guess(table), FAIR)

    assert counts == foretold == Counts(people=3, left_out=1, blocked=0, banned=1)
    assert counts.free == 2
    assert kept.id == 1
    assert customers(register) == []
    assert register.search.ids(Query("Niemi")) == []
    first, *_ = people(register)
    assert (first.contact_name, first.phone) == ("Liisa Niemi", ("+358401234567",))


@pytest.mark.parametrize(
    "fields",
    [
        {"name": " "},
        {"source": ""},
        {"received_on": date(2026, 11, 23)},
        {"expires_on": date(2026, 11, 21)},
        {"expires_on": date(2027, 11, 23)},
    ],
)
def test_a_list_needs_its_source_and_an_end(register: Register, fields: dict[str, Any]) -> None:
    table = a_list()
    with pytest.raises(NotKept):
        prospects.take_in(register, table, mapping.guess(table), replace(FAIR, **fields))


def test_a_list_without_names_is_refused(register: Register) -> None:
    table = a_table(("Nimi", "Puh."), ("", "040 123 4567"))

    with pytest.raises(NotKept):
        prospects.take_in(register, table, mapping.guess(table), FAIR)


def test_people_on_block_lists_and_with_bans_are_marked(register: Register) -> None:
    firm, aino = stored(
        register,
        a_customer(street="Katu 1", postcode="20100"),
        a_customer(phone=("+358407654321",), kind=CustomerKind.PRIVATE),
    )
    assert firm.id is not None
    role = with_contact(register, firm.id, name="Liisa Niemi")
    record(register, [said(Stand.OBJECTION, Channel.ALL, customer_id=aino.id)])

    assert [person.mark for person in taken(register)] == [None, Mark.BANNED, Mark.BANNED]

    record(
        register,
        [said(Stand.OBJECTION, customer_id=firm.id, contact_id=role.contact_id)],
    )
    prospects.mark_again(register, 1)
    assert {person.mark for person in people(register)} == {Mark.BANNED}


def test_a_block_list_taken_in_later_marks_too(register: Register) -> None:
    taken(register)
    block = BlockList("Puhelin", "ASML", frozenset({Channel.CALL}), TODAY)
    register.blocks.add(block, [keys.of_phone("+358401234567")])

    prospects.mark_again(register, 1)
    prospects.mark_again(register, 1)

    assert {person.name: person.mark for person in people(register)} == {
        "Ojala Oy": Mark.BLOCKED,
        "Aino Niemi": None,
        "Eero Salo": Mark.BANNED,
    }
    [firm] = [one for one in people(register) if one.mark is Mark.BLOCKED]
    with pytest.raises(NotPromoted):
        promote(register, firm, Basis.REQUEST)


def test_a_firm_becomes_a_customer_with_its_source(register: Register) -> None:
    firm, *_ = taken(register)

    promote(register, firm, Basis.INTEREST)

    [customer] = customers(register)
    assert (customer.name, customer.source, customer.source_date, customer.from_person) == (
        "Ojala Oy",
        "Oulun messut: Messut",
        TODAY,
        False,
    )
    assert customer.stage == "request"
    [(_, contact)] = register.customers.people_of(CustomerId(customer.id or 0))
    assert (contact.name, contact.from_person) == ("Liisa Niemi", False)
    assert len(people(register)) == 2
    [note] = register.timeline.notes.all()
    assert note.text == (
        "From the list “Messut”. Legal basis: legitimate interest. Pyysi tarjouksen messuilla"
    )


def test_a_consent_is_kept_for_its_channels(register: Register) -> None:
    _, aino, _ = taken(register)

    promote(register, aino, Basis.CONSENT, (Channel.EMAIL, Channel.SMS), "Lomake 12")

    [customer] = customers(register)
    entries = register.permissions.of(CustomerId(customer.id or 0))
    assert [(one.channel, one.state, one.proven, one.how) for one in entries] == [
        (Channel.EMAIL, Stand.GIVEN, True, "Lomake 12"),
        (Channel.SMS, Stand.GIVEN, True, "Lomake 12"),
    ]


@pytest.mark.parametrize(
    ("who", "basis", "reason"),
    [
        (0, Basis.INTEREST, " "),
        (1, Basis.CONSENT, "Lomake"),
        (1, Basis.INTEREST, "Tarvitsee maalausta"),
        (2, Basis.REQUEST, "Soitti"),
    ],
)
def test_nobody_becomes_a_customer_without_a_legal_basis(
    register: Register, who: int, basis: Basis, reason: str
) -> None:
    person = taken(register)[who]

    with pytest.raises(NotPromoted):
        promote(register, person, basis, reason=reason)

    assert customers(register) == []
    assert len(people(register)) == 3


def test_somebody_who_left_the_list_is_gone(register: Register) -> None:
    firm, *_ = taken(register)
    prospects.forbid(register, firm.id or 0)

    with pytest.raises(RecordGone):
        promote(register, firm, Basis.REQUEST)


def test_the_ban_of_somebody_on_a_list_holds_wherever_the_person_comes_from(
    register: Register,
) -> None:
    _, aino, _ = taken(register)

    prospects.forbid(register, aino.id or 0)

    assert [person.name for person in people(register)] == ["Ojala Oy", "Eero Salo"]
    (customer,) = stored(register, a_customer(phone=("+358407654321",)))
    [entry] = register.permissions.of(CustomerId(customer.id or 0))
    assert (entry.state, entry.channel) == (Stand.OBJECTION, Channel.ALL)
    table = a_list()
    counts = prospects.look(register, table, mapping.guess(table), TODAY)
    assert counts.banned == 2
