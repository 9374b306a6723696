"""Ban lists of others: taken in from any file, and asked before anybody is contacted."""

from datetime import date

import pytest

from register_app.blocklists.block_list import BlockList
from register_app.blocklists.keys import Sort
from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.importer import mapping
from register_app.outreach import block_lists
from register_app.outreach.block_lists import Known, NothingToKnow
from register_app.outreach.campaign import Plan, select
from register_app.outreach.check import Checker
from register_app.permissions.decide import Answer, Decision
from register_app.permissions.entry import Channel
from register_app.register import Register
from tests.builders import a_customer, stored, with_contact
from tests.importer.tables import a_table

TODAY = date(2026, 11, 22)


def a_list(*covers: Channel, expires_on: date | None = None) -> BlockList:
    return BlockList("Lista", "ASML", frozenset(covers), TODAY, expires_on)


def take_in(register: Register, *rows: tuple[str, ...], of: BlockList) -> BlockList:
    table = a_table(*rows)
    return block_lists.take_in(register, table, mapping.guess(table), of)


def a_person(**fields: object) -> Customer:
    return a_customer(
        name="Aino Niemi",
        kind=CustomerKind.PRIVATE,
        phone=("+358401234567",),
        email=("aino@aino.example",),
        street="Katu 1",
        postcode="20100",
        **fields,
    )


def asked(register: Register, customer: Customer, channel: Channel, *, of: int = 0) -> Decision:
    checker = Checker(register)
    circle = checker.circle(customer.id or 0)
    return checker.check(circle, circle.persons[of], channel).decision


def test_numbers_one_a_line_are_about_calls() -> None:
    table = a_table(("0401234567",), ("040 765 4321",), ("050 123 4567",))

    found = block_lists.look(table, mapping.guess(table), TODAY)

    assert found == Known(3, 0, {Sort.PHONE: 3})
    assert found.covers == {Channel.CALL}


def test_names_with_addresses_are_about_post_and_addresses_about_email() -> None:
    table = a_table(
        ("Nimi", "Osoite", "Postinro", "Sähköposti"),
        ("Aino Niemi", "Katu 1", "20100", ""),
        ("Eero Salo", "", "", "eero@eero.example"),
        ("Vain Nimi", "", "", ""),
    )

    found = block_lists.look(table, mapping.guess(table), TODAY)

    assert found == Known(3, 1, {Sort.ADDRESS: 1, Sort.EMAIL: 1})
    assert found.covers == {Channel.POST, Channel.EMAIL}


def test_a_list_by_which_nobody_is_known_is_refused(register: Register) -> None:
    with pytest.raises(NothingToKnow):
        take_in(register, ("Nimi",), ("Aino Niemi",), of=a_list(Channel.CALL))

    assert register.blocks.lists() == []


def test_a_prospect_on_a_list_is_not_called_and_a_customer_is_asked_first(
    register: Register,
) -> None:
    prospect, customer = stored(register, a_person(stage="request"), a_person())
    take_in(register, ("Puh.",), ("040 123 4567",), of=a_list(Channel.CALL))

    refused = asked(register, prospect, Channel.CALL)
    warned = asked(register, customer, Channel.CALL)

    assert (refused.answer, "block list" in refused.reason) == (Answer.NO, True)
    assert (warned.answer, warned.warning is not None) == (Answer.YES, True)
    assert asked(register, prospect, Channel.AUTO).reason == refused.reason
    assert asked(register, customer, Channel.POST).warning is None


def test_a_campaign_tells_which_customers_are_on_a_list(register: Register) -> None:
    (customer,) = stored(register, a_person())
    take_in(register, ("Puh.",), ("040 123 4567",), of=a_list(Channel.CALL))

    selection = select(register, [customer.id or 0], Plan(channel=Channel.CALL))

    [(warning, count)] = selection.warnings()
    assert ("block list" in warning, count) == (True, 1)
    assert select(register, [customer.id or 0], Plan(channel=Channel.POST)).warnings() == []


def test_a_prospect_must_have_been_looked_for_on_a_list(register: Register) -> None:
    (prospect,) = stored(register, a_person(stage="request"))
    before = asked(register, prospect, Channel.CALL)
    take_in(register, ("Puh.",), ("040 765 4321",), of=a_list(Channel.CALL))

    assert (before.answer, asked(register, prospect, Channel.CALL).answer) == (
        Answer.ASK,
        Answer.YES,
    )
    assert asked(register, prospect, Channel.POST).answer is Answer.ASK


def test_an_expired_list_says_nothing(register: Register) -> None:
    (prospect,) = stored(register, a_person(stage="request"))
    take_in(
        register,
        ("Puh.",),
        ("040 123 4567",),
        of=a_list(Channel.CALL, expires_on=date(2026, 11, 1)),
    )

    assert asked(register, prospect, Channel.CALL).answer is Answer.ASK


def test_a_person_is_found_by_name_and_address(register: Register) -> None:
    (prospect,) = stored(register, a_person(stage="request"))
    take_in(
        register,
        ("Nimi", "Osoite", "Postinro"),
        ("Niemi Aino", "KATU 1", "20100"),
        of=a_list(Channel.POST),
    )

    assert asked(register, prospect, Channel.POST).answer is Answer.NO


def test_a_contact_person_is_looked_for_too(register: Register) -> None:
    (firm,) = stored(register, a_customer(stage="request"))
    assert firm.id is not None
    with_contact(register, firm.id, phone=("+358401234567",))
    take_in(register, ("Puh.",), ("040 123 4567",), of=a_list(Channel.CALL))

    assert asked(register, firm, Channel.CALL, of=1).answer is Answer.NO
    assert asked(register, firm, Channel.CALL).answer is Answer.YES
