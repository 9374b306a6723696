"""Erasing a person: what goes, what stays with others, and what a proof says."""

from datetime import date

import pytest

from register_app.customers.contact import Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db import integrity
from register_app.db.place import Place
from register_app.erasure.record import Shared
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.requests.request import Request
from register_app.segments.condition import Condition, Conditions, read, written
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, a_part, stored, with_contact

NAME = "Mikael Häyrynen"
PHONE = "+358401234567"


@pytest.fixture
def person(register: Register) -> Customer:
    """Store a private person."""
    (customer,) = stored(register, a_customer(name=NAME, phone=(PHONE,)))
    return customer


def erased(register: Register, *places: Place) -> tuple[Shared, ...]:
    """Erase some places, with a proof; return what lives on elsewhere."""
    receipt = register.erasure.erase(register.erasure.plan(places))
    assert receipt.residue == 0
    assert not integrity.problems(register.connection)
    return receipt.shared


def of(customer: Customer) -> Place:
    return Place("customer", customer.id or 0)


def test_what_hangs_on_a_customer_goes_and_others_stay(
    register: Register, person: Customer
) -> None:
    (other,) = stored(register, a_customer(name="Toinen Oy"))
    assert person.id is not None
    with_contact(register, person.id, name="Kaisa Häyrynen")
    with register.change(TITLE):
        register.timeline.notes.save(a_part("note_entries", person))
        register.tasks.records.save(Task(title="Soita", customer_id=person.id))
        deal = register.deals.save(a_part("deals", person, number=""), on=register.today())
        register.documents.records.save(a_part("documents", person, deal_id=deal.id))

    plan = register.erasure.plan([of(person)])
    assert plan.erased == {
        "customer": 1,
        "contact": 1,
        "role": 1,
        "note": 1,
        "task": 1,
        "deal": 1,
        "document": 1,
        "history": plan.erased["history"],
    }
    assert erased(register, of(person)) == ()

    assert [one.id for one in register.customers.records.all()] == [other.id]
    for records in (register.customers.contacts, register.tasks.records, register.deals.records):
        assert not records.any()


def test_a_plan_only_reads(register: Register, person: Customer) -> None:
    before = register.connection.rows("SELECT count(*), max(id) FROM change_row")

    register.erasure.plan([of(person)])

    assert register.customers.find(CustomerId(person.id or 0)) == person
    assert register.connection.rows("SELECT count(*), max(id) FROM change_row") == before


def test_a_contact_person_at_two_firms_stays_with_the_other(
    register: Register, person: Customer
) -> None:
    (other,) = stored(register, a_customer(name="Toinen Oy"))
    assert person.id is not None
    assert other.id is not None
    role = with_contact(register, person.id, name="Kaisa Lintu")
    with register.change(TITLE):
        register.customers.roles.save(Role(customer_id=other.id, contact_id=role.contact_id))

    erased(register, of(person))

    [(left, contact)] = register.customers.people_of(other.id)
    assert left.contact_id == role.contact_id
    assert contact.name == "Kaisa Lintu"


def test_an_erased_contact_person_leaves_the_work_of_others_behind(
    register: Register, person: Customer
) -> None:
    assert person.id is not None
    role = with_contact(register, person.id, name="Kaisa Lintu", email=("kaisa@lintu.example",))
    whose = {"contact_id": role.contact_id}
    with register.change(TITLE):
        register.timeline.notes.save(a_part("note_entries", person, **whose))
        task = register.tasks.records.save(
            Task(title="Soita", customer_id=person.id, contact_id=role.contact_id)
        )
        register.permissions.add(_ban(person, role))
    with register.change(TITLE):
        register.tasks.records.delete(task.id or 0)
    done = register.history.next_undo()
    assert done

    assert erased(register, Place("contact", role.contact_id)) == ()

    assert not register.timeline.notes.any()
    assert not register.permissions.any()
    assert not register.customers.roles.any()
    register.undo(done)
    [back] = register.tasks.records.all()
    assert back.contact_id is None
    assert register.blocks.count_own() > 0


def _ban(person: Customer, role: Role | None = None) -> Permission:
    return Permission(
        customer_id=CustomerId(person.id or 0),
        contact_id=role.contact_id if role else None,
        channel=Channel.ALL,
        state=Stand.OBJECTION,
        how="puhelu",
        on_day=date(2026, 11, 1),
        proven=True,
    )


def test_a_ban_comes_back_with_the_person(register: Register, person: Customer) -> None:
    with register.change(TITLE):
        register.permissions.add(_ban(person))

    assert register.erasure.plan([of(person)]).bans == {Channel.ALL}
    erased(register, of(person))
    (again,) = stored(register, a_customer(name=NAME, phone=(PHONE,)))

    [ban] = register.permissions.of(CustomerId(again.id or 0))
    assert ban.state is Stand.OBJECTION


def test_a_phone_that_others_have_too_is_named_and_no_residue(
    register: Register, person: Customer
) -> None:
    (other,) = stored(register, a_customer(name="Toinen Oy", phone=(PHONE,)))
    with register.change(TITLE):
        register.timeline.notes.save(a_part("note_entries", other, text=f"Naapuri: {NAME}"))

    elsewhere = {
        Shared("customer", "phone", "customer", "phone", 1),
        Shared("customer", "name", "note", "text", 1),
    }
    assert set(register.erasure.mentions(register.erasure.plan([of(person)]))) == elsewhere
    assert set(erased(register, of(person))) == elsewhere


def test_a_customer_removed_before_goes_from_the_history(
    register: Register, person: Customer
) -> None:
    with register.change(TITLE):
        register.customers.records.delete(person.id or 0)

    plan = register.erasure.plan([of(person)])
    assert plan.erased == {"history": 2}
    erased(register, of(person))

    assert register.history.next_undo() is None


def test_one_field_goes_with_all_that_it_ever_held(register: Register, person: Customer) -> None:
    for notes in ("Kuulumisia Riihimäeltä", "Kuulumisia Hangosta"):
        (person,) = stored(register, person.__class__(**{**vars(person), "notes": notes}))

    assert erased(register, Place("customer", person.id or 0, "notes")) == ()

    left = register.customers.get(CustomerId(person.id or 0))
    assert (left.name, left.notes) == (NAME, "")
    assert not register.connection.rows(
        "SELECT 1 FROM change_row WHERE before LIKE '%notes%' OR after LIKE '%notes%'"
    )
    while done := register.history.next_undo():
        register.undo(done)
    assert register.customers.count() == 0


def test_a_field_that_must_not_be_empty_gets_a_dash(register: Register, person: Customer) -> None:
    erased(register, Place("customer", person.id or 0, "name"))

    assert register.customers.get(CustomerId(person.id or 0)).name == "–"


def test_undo_of_others_works_after_an_erasure(register: Register, person: Customer) -> None:
    both = stored(register, a_customer(name="Toinen Oy"), a_customer(name="Kolmas Oy"))
    with register.change(TITLE):
        for one in both:
            register.customers.records.delete(one.id or 0)
    done = register.history.next_undo()
    assert done

    erased(register, of(both[0]))
    register.search.rebuild()

    assert not register.undo(done).kept
    assert [one.name for one in register.customers.records.all()] == [NAME, "Kolmas Oy"]
    again = register.history.next_redo()
    assert again
    register.redo(again)
    assert [one.name for one in register.customers.records.all()] == [NAME]
    assert not integrity.problems(register.connection)


def test_lists_that_name_the_person_go_or_lose_the_condition(
    register: Register, person: Customer
) -> None:
    named = Condition("name", Operator.CONTAINS, (NAME,))
    town = Condition("city", Operator.IS, ("Oulu",))
    with register.change(TITLE):
        for name, conditions, note in (
            ("Kaikki Häyryset", Conditions((named,)), ""),
            (f"Terveiset: {NAME}", Conditions((town,)), ""),
            ("Oulu", Conditions((town,), (named,)), f"ei {NAME}"),
            ("Rikki", Conditions((named,)), ""),
            ("Muut", Conditions((town,)), "keväällä"),
        ):
            text = "{" + NAME if name == "Rikki" else written(conditions)
            register.segments.records.save(Segment(name=name, conditions=text, note=note))

    erased(register, of(person))

    left = register.segments.records.all()
    assert [(one.name, read(one.conditions), one.note) for one in left] == [
        ("Oulu", Conditions((town,)), ""),
        ("Muut", Conditions((town,)), "keväällä"),
    ]


def test_a_request_that_was_answered_keeps_its_days_and_no_name(
    register: Register, person: Customer
) -> None:
    with register.change(TITLE):
        request = register.requests.save(
            Request(
                received_on=date(2026, 11, 1),
                name=NAME,
                what="Poistakaa kaikki",
                customer_id=CustomerId(person.id or 0),
                answered_on=date(2026, 11, 20),
            )
        )

    assert erased(register, of(person)) == ()

    left = register.requests.records.get(request.id or 0)
    assert (left.name, left.what, left.customer_id) == ("–", "", None)
    assert left.received_on == date(2026, 11, 1)


def test_many_go_with_one_proof(register: Register) -> None:
    people = stored(register, *(a_customer(name=f"Henkilö Numero{n}") for n in range(30)))
    plans = [register.erasure.plan([of(one)]) for one in people[:20]]

    receipt = register.erasure.erase(plans, ground="Tietoja ei enää tarvita", request_id=7)

    assert receipt.erased["customer"] == 20
    assert receipt.residue == 0
    assert (receipt.ground, receipt.request_id) == ("Tietoja ei enää tarvita", 7)
    assert register.erasure.receipts() == [receipt]
    assert register.customers.count() == 10


def test_the_audit_notes_it_and_a_receipt_nobody_made_is_not_found(
    register: Register, person: Customer
) -> None:
    erased(register, of(person))

    assert [entry.act for entry in register.audit.entries("customer", person.id or 0)] == [
        "insert",
        "erase",
    ]
    with pytest.raises(KeyError):
        register.erasure.receipt(2)
