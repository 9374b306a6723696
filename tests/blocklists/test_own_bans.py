"""A ban holds whatever else happens: no import, undo or redo lifts it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from register_app.customers.choices import CustomerKind
from register_app.customers.contact import ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.importer.options import OnMatch
from register_app.outreach.record import record
from register_app.permissions.entry import (
    KEPT_FROM_BEFORE,
    Channel,
    Stand,
)
from register_app.register import Register
from tests.blocklists.banned import AINO, EERO, HEADINGS, a_person, ban, banned, newest
from tests.builders import TITLE, a_contact, a_customer, stored, with_contact
from tests.importer.tables import customers, imported
from tests.permissions.said import said


def test_a_ban_stays_when_its_entry_is_undone(register: Register) -> None:
    (aino,) = stored(register, a_person())
    entry = ban(register, aino)

    done = newest(register)
    assert register.history.lasting(done) == 1
    foretold = register.preview(done)
    change = register.undo(done)

    assert (foretold.lasting, foretold.counts) == (1, [])
    assert change.lasting == {("permission", entry.id)}
    assert change.kept == 0
    assert banned(register, "Aino Niemi")


def test_a_ban_recorded_by_mistake_goes_when_that_is_said(register: Register) -> None:
    (aino,) = stored(register, a_person())
    ban(register, aino)

    register.undo(newest(register), forget_bans=True)

    assert register.permissions.of(CustomerId(aino.id or 0)) == []


def test_a_ban_in_a_list_stays_with_a_customer_who_was_there_before(register: Register) -> None:
    stored(register, a_person())
    result = imported(register, HEADINGS, (*AINO, "x", ""), (*EERO, "", ""))

    change = register.undo(newest(register))

    assert [customer.name for customer in customers(register)] == ["Aino Niemi"]
    assert banned(register, "Aino Niemi")
    assert len(change.lasting) == 1
    assert register.customers.batches.find(result.batch) is not None


@pytest.mark.parametrize("on_match", OnMatch)
def test_a_ban_comes_again_with_its_person_from_an_old_list(
    register: Register, on_match: OnMatch
) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""), (*EERO, "", ""))
    change = register.undo(newest(register))
    assert customers(register) == []
    assert len(change.lasting) == 1

    result = imported(register, HEADINGS, (*AINO, "", "x"), (*EERO, "", "x"), on_match=on_match)

    assert result.bans_back == 1
    assert banned(register, "Aino Niemi")
    assert not banned(register, "Eero Salo")
    [entry] = [
        one
        for one in register.permissions.of(CustomerId(customers(register)[0].id or 0))
        if one.state is Stand.OBJECTION
    ]
    assert entry.known_by is KEPT_FROM_BEFORE
    assert replace(entry, how="puhelimessa").known_by == "puhelimessa"


def test_a_ban_holds_for_a_new_name_at_the_same_address(register: Register) -> None:
    (aino,) = stored(register, a_person())
    ban(register, aino)
    other = ("Kaisa Virtanen", *AINO[1:])

    result = imported(register, HEADINGS, (*other, "", "x"), (*EERO, "", "x"))

    assert (result.imported, result.bans_back) == (2, 1)
    assert banned(register, "Kaisa Virtanen")
    assert not banned(register, "Eero Salo")


def test_a_ban_in_a_list_holds_for_another_row_of_the_same_address(register: Register) -> None:
    other = ("Kaisa Virtanen", *AINO[1:])

    result = imported(register, HEADINGS, (*AINO, "x", ""), (*other, "", "x"))

    assert (result.imported, result.bans_back) == (2, 1)
    assert banned(register, "Kaisa Virtanen")


def test_nothing_is_kept_of_a_list_whose_bans_were_never_said(register: Register) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""))
    done = newest(register)
    register.undo(done)
    register.redo(done)

    change = register.undo(done, forget_bans=True)

    assert not change.lasting
    assert not register.blocks.has_own
    assert imported(register, HEADINGS, (*AINO, "", "x")).bans_back == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"phone": ("+358401234567",)},
        {"email": ("AINO@aino.example",)},
        {"name": "Niemi Aino", "street": "Katu 1", "postcode": "20100"},
    ],
)
def test_a_person_is_known_again_by_each_address(
    register: Register, fields: dict[str, Any]
) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""))
    register.undo(newest(register))

    other = replace(a_customer(kind=CustomerKind.PRIVATE), **fields)
    (customer,) = stored(register, other)

    assert banned(register, customer.name)


def test_a_person_whose_address_becomes_known_later_is_known_again(register: Register) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""))
    register.undo(newest(register))
    (customer,) = stored(register, a_customer(name="A. Niemi", kind=CustomerKind.PRIVATE))
    assert not banned(register, "A. Niemi")

    stored(register, replace(customer, phone=("+358401234567",)))

    assert banned(register, "A. Niemi")


def test_a_ban_comes_again_right_after_a_look_at_what_undo_would_do(register: Register) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""))
    register.undo(newest(register))
    (eero,) = stored(register, a_customer(name="Eero Salo"))
    register.preview(newest(register))

    (aino,) = stored(register, a_person())

    assert eero.id != aino.id
    assert banned(register, "Aino Niemi")


def test_a_ban_of_somebody_who_is_there_twice_stays_with_the_other(register: Register) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""))
    listed = newest(register)
    [firm] = stored(register, a_customer())
    assert firm.id
    role = with_contact(register, firm.id, name="A. N.", email=("aino@aino.example",))
    [same, other] = stored(register, a_person(), a_customer(name="Eero Salo", postcode="20100"))

    register.undo(listed)

    said_now = register.permissions.of_person(role.customer_id, role.contact_id)
    assert [one.channel for one in said_now] == [Channel.ALL]
    assert [one.id for one in customers(register)] == [firm.id, same.id, other.id]
    assert banned(register, same.name)
    assert not banned(register, other.name)


def test_a_ban_lifted_by_the_person_does_not_come_again(register: Register) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""))
    register.undo(newest(register))
    (aino,) = stored(register, a_person())
    record(register, [said(Stand.LIFTED, Channel.ALL, customer_id=aino.id)])

    stored(register, replace(aino, street="Katu 2"))

    assert not banned(register, "Aino Niemi")


def test_what_was_lifted_before_does_not_lift_a_ban_said_since(register: Register) -> None:
    (aino,) = stored(register, a_customer(name="Aino Niemi", kind=CustomerKind.PRIVATE))
    lifted = said(Stand.LIFTED, Channel.ALL, customer_id=aino.id, on_day=date(2020, 1, 1))
    record(register, [lifted])
    imported(register, HEADINGS, (*AINO, "x", ""))
    register.undo(newest(register))

    stored(register, replace(aino, email=("aino@aino.example",)))

    assert banned(register, "Aino Niemi")


def _contact_with_ban(register: Register, firm: Customer) -> None:
    with register.change(TITLE):
        contact = register.customers.contacts.save(a_contact(email=("liisa@ojala.example",)))
        number = ContactId(contact.id or 0)
        register.customers.roles.save(
            Role(customer_id=CustomerId(firm.id or 0), contact_id=number)
        )
        register.permissions.add(
            said(Stand.OBJECTION, Channel.CALL, customer_id=firm.id, contact_id=number)
        )


def test_the_ban_of_a_contact_person_comes_again_at_another_firm(register: Register) -> None:
    first, second = stored(register, a_customer(), a_customer(name="Toinen Oy"))
    _contact_with_ban(register, first)
    register.undo(newest(register))
    with register.change(TITLE):
        contact = register.customers.contacts.save(a_contact(email=("liisa@ojala.example",)))

    with register.change(TITLE):
        role = Role(customer_id=CustomerId(second.id or 0), contact_id=ContactId(contact.id or 0))
        register.customers.roles.save(role)

    entries = register.permissions.of_person(role.customer_id, role.contact_id)
    assert [(one.state, one.channel) for one in entries] == [(Stand.OBJECTION, Channel.CALL)]


def test_of_people_who_are_gone_only_traces_are_kept(register: Register) -> None:
    imported(register, HEADINGS, (*AINO, "x", ""))

    register.undo(newest(register))

    rows = register.connection.rows("SELECT * FROM block_trace")
    assert len(rows) == register.blocks.count_own() == 3
    assert all(len(trace) == 16 for trace, *_ in rows)
    assert "Niemi" not in str(rows)
    assert register.blocks.lists() == []
