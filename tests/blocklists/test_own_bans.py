"""A ban holds whatever else happens: no import, undo or redo lifts it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from register_app.customers.choices import CustomerKind
from register_app.customers.contact import ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db import integrity
from register_app.db.change import Done
from register_app.db.history import Wanted
from register_app.importer.options import OnMatch
from register_app.outreach.check import Checker
from register_app.outreach.record import record
from register_app.permissions.decide import Answer
from register_app.permissions.entry import (
    CHANNELS,
    KEPT_FROM_BEFORE,
    Channel,
    Permission,
    Stand,
)
from register_app.register import Register
from tests.builders import TITLE, a_contact, a_customer, stored, with_contact
from tests.importer.tables import customers, imported
from tests.permissions.said import said

HEADINGS = ("Nimi", "Tyyppi", "Puh.", "Sähköposti", "Osoite", "Postinro", "Kielto", "Lupa")
AINO = ("Aino Niemi", "yksityinen", "040 123 4567", "aino@aino.example", "Katu 1", "20100")
EERO = ("Eero Salo", "yksityinen", "040 765 4321", "", "Tie 2 B 3", "33100")


def banned(register: Register, name: str) -> bool:
    """Say whether a person may be sent nothing, because of a ban, or is not there.

    Somebody who is there twice has said so to one of the two, until they are merged.
    """
    checker = Checker(register)
    found = [customer.id or 0 for customer in customers(register) if customer.name == name]
    return not found or any(_is_banned(checker, number) for number in found)


def _is_banned(checker: Checker, customer: int) -> bool:
    circle = checker.circle(customer)
    answers = [checker.check(circle, circle.persons[0], one).decision for one in CHANNELS]
    return all(one.answer is Answer.NO and "forbidden" in one.reason for one in answers)


def newest(register: Register) -> Done:
    done = register.history.next_undo()
    assert done is not None
    return done


def ban(register: Register, customer: Customer, **fields: Any) -> Permission:  # noqa: ANN401  fields of any kind
    entry = said(Stand.OBJECTION, Channel.ALL, customer_id=customer.id, **fields)
    return record(register, [entry])[0]


def a_person() -> Customer:
    return a_customer(
        name="Aino Niemi",
        kind=CustomerKind.PRIVATE,
        phone=("+358401234567",),
        email=("aino@aino.example",),
        street="Katu 1",
        postcode="20100",
    )


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


class _Play:
    """What people do in any order, and who has forbidden marketing by now."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self.forbade = set[str]()

    def import_old_list(self, which: int) -> None:
        """Import a list of a time before any ban, which says that marketing is allowed."""
        imported(
            self._register,
            HEADINGS,
            (*AINO, "", "x"),
            (*EERO, "", "x"),
            ("Kaisa Virtanen", *AINO[1:], "", "x"),
            on_match=list(OnMatch)[which % len(OnMatch)],
        )

    def import_bans(self, which: int) -> None:
        person = (AINO, EERO)[which % 2]
        imported(self._register, HEADINGS, (*person, "x", ""))
        self.forbade.add(person[0])

    def add(self, which: int) -> None:
        person = a_person()
        if which % 2:
            person = replace(person, name="Eero Salo", phone=("+358407654321",), email=())
        stored(self._register, person)

    def edit(self, which: int) -> None:
        if known := customers(self._register):
            stored(self._register, replace(known[which % len(known)], notes=f"{which}"))

    def ban(self, which: int) -> None:
        if known := customers(self._register):
            customer = known[which % len(known)]
            ban(self._register, customer)
            self.forbade.add(customer.name)

    def consent(self, which: int) -> None:
        if known := customers(self._register):
            number = known[which % len(known)].id
            channel = CHANNELS[which % len(CHANNELS)]
            record(self._register, [said(Stand.GIVEN, channel, customer_id=number)])

    def undo(self, which: int) -> None:
        history = self._register.history
        ids = [0, *self._register.journal.ids(Wanted())]
        done = history.find(ids[which % len(ids)]) or history.next_undo()
        if done:
            self._register.undo(done)

    def redo(self, which: int) -> None:
        history = self._register.history
        ids = [0, *self._register.journal.ids(Wanted())]
        done = history.find_undone(ids[which % len(ids)]) or history.next_redo()
        if done:
            self._register.redo(done)


_ACTS: dict[str, Callable[[_Play, int], None]] = {
    "import old list": _Play.import_old_list,
    "import bans": _Play.import_bans,
    "add": _Play.add,
    "edit": _Play.edit,
    "ban": _Play.ban,
    "consent": _Play.consent,
    "undo": _Play.undo,
    "undo again": _Play.undo,
    "redo": _Play.redo,
}


class _Step(NamedTuple):
    act: str
    which: int


@given(
    steps=st.lists(
        st.builds(_Step, st.sampled_from(sorted(_ACTS)), st.integers(0, 50)), max_size=14
    )
)
@example(steps=[_Step("import bans", 0), _Step("add", 0), _Step("undo", 2)])
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_no_order_of_entries_imports_undo_and_redo_makes_a_ban_disappear(
    register: Register, steps: list[_Step]
) -> None:
    clear(register)
    play = _Play(register)

    for step in steps:
        _ACTS[step.act](play, step.which)
        assert all(banned(register, name) for name in play.forbade)

    assert register.search.is_level()
    assert not integrity.problems(register.connection)


def clear(register: Register) -> None:
    """Begin anew: the examples of a property share their register."""
    while (done := register.history.next_undo()) is not None:
        register.undo(done, forget_bans=True)
    with register.connection.transaction():
        register.connection.execute("DELETE FROM block_trace")
        for table in ("permission", "role", "contact", "customer", "import_batch"):
            register.connection.execute(f"DELETE FROM {table}")  # noqa: S608  our own table
        register.connection.execute("DELETE FROM change_row")
        register.connection.execute("DELETE FROM change")
    register.search.rebuild()
