"""Customers are found by what was written about them, and the index never falls behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from register_app.customers.choices import State
from register_app.customers.customer import Customer, CustomerId
from register_app.customers.search import Filter, Found, Query
from register_app.db.records import shape_of
from register_app.deals.deal import Deal, DealLine
from register_app.documents.readings.store import Reading
from register_app.register import Register
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note
from tests.builders import TITLE, a_customer, stored
from tests.customers.prose.samples import DAY, a_document, one


def found(register: Register, text: str, *filters: tuple[Filter, str]) -> list[int]:
    """Return the customers found by words, in name order."""
    query = Query(text, frozenset(filters))
    ids = register.search.ids(query)
    assert register.search.find(query, limit=1000) == Found(len(ids), ids)
    assert register.search.find(query, limit=1) == Found(len(ids), ids[:1])
    assert register.search.find(query, limit=0) == Found(len(ids), [])
    return ids


def keep_note(register: Register, customer: CustomerId, text: str) -> Note:
    """Store a note as one change."""
    with register.change(TITLE):
        return register.timeline.notes.save(Note(customer_id=customer, on_day=DAY, text=text))


@pytest.mark.parametrize(
    "write",
    [
        lambda r: r.timeline.notes.save(
            Note(customer_id=one(7), on_day=DAY, text="Ruskea kattotiili")
        ),
        lambda r: r.timeline.events.save(
            ContactEvent(customer_id=one(7), on_day=DAY, subject="Kattotiilet, ruskea")
        ),
        lambda r: r.timeline.events.save(
            ContactEvent(customer_id=one(7), on_day=DAY, outcome="kattotiili on ruskea")
        ),
        lambda r: r.documents.records.save(a_document(one(7), "kattotiili_ruskea.pdf")),
        lambda r: r.documents.records.save(
            a_document(one(7), title="ruskea", recipient="Kattotiili Oy")
        ),
        lambda r: r.tasks.records.save(
            Task(customer_id=one(7), title="kattotiili", note="ruskea")
        ),
        lambda r: r.deals.records.save(
            Deal(customer_id=one(7), title="Kattotiilet, ruskeat", number="T-7")
        ),
    ],
)
def test_a_customer_is_found_by_what_is_written_anywhere(
    firm: Register, write: Callable[[Register], object]
) -> None:
    with firm.change(TITLE):
        write(firm)

    assert found(firm, "rusk kattotiil") == [7]


def test_a_deal_is_found_by_its_lines_as_they_come_move_and_go(firm: Register) -> None:
    with firm.change(TITLE):
        deal = firm.deals.records.save(Deal(customer_id=one(3), title="Katto"))
        other = firm.deals.records.save(Deal(customer_id=one(4), title="Seinä"))
        assert deal.id is not None
        assert other.id is not None
        line = firm.deals.lines.save(DealLine(deal_id=deal.id, place=1, description="tervapaperi"))
    assert found(firm, "tervapap") == [3]

    with firm.change(TITLE):
        line = firm.deals.lines.save(replace(line, deal_id=other.id))
    assert found(firm, "tervapap") == [4]

    with firm.change(TITLE):
        assert line.id is not None
        firm.deals.lines.delete(line.id)
    assert found(firm, "tervapap") == []


def test_words_must_stand_in_one_passage_or_all_in_the_customers_row(firm: Register) -> None:
    keep_note(firm, one(5), "vanha saha")
    keep_note(firm, one(5), "uusi kirves")

    assert found(firm, "vanha saha") == [5]
    assert found(firm, "saha kirves") == []
    assert found(firm, "firma saha") == []


def test_customers_found_in_both_ways_come_once_in_name_order(firm: Register) -> None:
    stored(
        firm, a_customer(name="Aaltosen saha"), a_customer(name="Saha Ky"), a_customer(name="Öst")
    )
    for customer in (20, 31, 33, 2, 20):
        keep_note(firm, one(customer), "Kävin sahalla")

    assert found(firm, "saha") == [31, 2, 20, 32, 33]


def test_filters_hold_for_passages_too(firm: Register) -> None:
    customer = firm.customers.get(one(9))
    stored(firm, replace(customer, state=State.PASSIVE))
    keep_note(firm, one(9), "lautanen")
    keep_note(firm, one(10), "lautanen")

    assert found(firm, "lautanen", (Filter.STATE, State.ACTIVE)) == [10]
    assert found(firm, "lautanen", (Filter.STATE, State.PASSIVE)) == [9]
    assert found(firm, "lautanen") == [9, 10]


def test_many_hits_are_narrowed_like_few(register: Register) -> None:
    write = shape_of(Customer).write
    with register.change(TITLE):
        register.customers.records.add_rows(
            write(a_customer(name=f"N {n:04}", state=State.PASSIVE if n % 2 else State.ACTIVE))
            for n in range(300)
        )
        notes = shape_of(Note).write
        register.timeline.notes.add_rows(
            notes(Note(customer_id=one(n), on_day=DAY, text="lautanen")) for n in range(1, 301)
        )

    assert len(found(register, "lautanen")) == 300
    assert len(found(register, "lautanen", (Filter.STATE, State.PASSIVE))) == 150


@pytest.mark.parametrize("typed", ["2077474-0", "20774740", "2077474", "207 7474 0", "0401 234"])
def test_numbers_are_found_in_passages_as_written_or_joined(firm: Register, typed: str) -> None:
    keep_note(firm, one(8), "Y-tunnus 2077474-0 (20774740), puh. 0401 234567")

    assert found(firm, typed) == [8]


@pytest.mark.parametrize("typed", ["sa", "x", "99", "sa lautanen"])
def test_short_words_are_looked_for_in_the_customers_rows_alone(
    firm: Register, typed: str
) -> None:
    keep_note(firm, one(8), "99 sa x lautanen")

    assert found(firm, typed) == []


def test_a_task_without_a_customer_is_nobodys_passage(firm: Register) -> None:
    with firm.change(TITLE):
        task = firm.tasks.records.save(Task(title="lautanen"))
    assert found(firm, "lautanen") == []

    with firm.change(TITLE):
        firm.tasks.records.save(replace(task, customer_id=one(2)))
    assert found(firm, "lautanen") == [2]


def test_the_words_of_a_document_are_found_once_they_are_read(firm: Register) -> None:
    with firm.change(TITLE):
        document = firm.documents.records.save(a_document(one(6)))
    assert document.id is not None

    firm.readings.keep({document.id: Reading("read", "Hartsi kovettuu")})

    assert found(firm, "hartsi") == [6]
    assert firm.search.is_level()

    firm.readings.keep({document.id: Reading("missing")})

    assert found(firm, "hartsi") == []
    assert firm.search.is_level()


def test_what_goes_is_found_no_more_and_what_comes_back_is(firm: Register) -> None:
    note = keep_note(firm, one(6), "lautanen")
    assert note.id is not None
    with firm.change(TITLE):
        firm.timeline.notes.delete(note.id)
    assert found(firm, "lautanen") == []

    done = firm.history.next_undo()
    assert done is not None
    firm.undo(done)
    assert found(firm, "lautanen") == [6]

    firm.redo(done)
    assert found(firm, "lautanen") == []


def last(register: Register, *customers: int) -> dict[int, date | None]:
    """Return the days that the index holds."""
    days: dict[int, str] = dict(
        register.connection.rows("SELECT id, last_contact FROM search.place")
    )
    return {one: date.fromisoformat(days[one]) if days[one] else None for one in customers}


def silent(register: Register, day: date, text: str = "") -> list[int]:
    """Return who had no contact on that day or later."""
    query = Query(text, silent_since=day)
    ids = register.search.ids(query)
    assert register.search.find(query, limit=3) == Found(len(ids), ids[:3])
    return ids


def test_the_silent_are_those_without_a_contact_since(firm: Register) -> None:
    with firm.change(TITLE):
        for customer, days in ((1, 0), (1, 40), (2, 10), (3, 20)):
            firm.timeline.events.save(
                ContactEvent(customer_id=one(customer), on_day=DAY - timedelta(days=days))
            )
    keep_note(firm, one(1), "lautanen")
    keep_note(firm, one(3), "lautanen")

    assert silent(firm, DAY - timedelta(days=9)) == [*range(2, 31)]
    assert silent(firm, DAY - timedelta(days=20)) == [*range(4, 31)]
    assert silent(firm, DAY, "firma 02") == [2]
    assert silent(firm, DAY, "lautanen") == [3]
    assert last(firm, 3, 1, 4) == {
        1: DAY,
        3: DAY - timedelta(days=20),
        4: None,
    }


def test_last_contact_follows_a_contact_that_moves_to_another_customer(firm: Register) -> None:
    with firm.change(TITLE):
        call = firm.timeline.events.save(ContactEvent(customer_id=one(1), on_day=DAY))
    with firm.change(TITLE):
        firm.timeline.events.save(replace(call, customer_id=one(2)))

    assert last(firm, 1, 2) == {1: None, 2: DAY}


def test_last_contact_follows_contacts_stored_in_bulk(firm: Register) -> None:
    write = shape_of(ContactEvent).write
    with firm.change(TITLE):
        firm.timeline.events.add_rows(
            write(ContactEvent(customer_id=one(n), on_day=DAY)) for n in (4, 5)
        )

    assert last(firm, 4, 5, 6) == {4: DAY, 5: DAY, 6: None}
