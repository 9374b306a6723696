"""Everything that happened with a customer in one list, and when it was last in touch."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.customer import Customer, CustomerId
from register_app.db.connection import Connection
from register_app.db.records import shape_of
from register_app.fields.field import field_named
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent, ContactKind
from register_app.timeline.entry import Changed, Entry, FieldChange, Key, Sort, Source
from register_app.timeline.note import NoteKind
from tests.builders import TITLE, a_customer, a_part, stored, with_contact
from tests.fixtures import NOW

DAY = NOW.date()
NONE = frozenset(Sort) - {Sort.CHANGE}
"""All but the changes, which every test makes."""


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer(name="Aalto Oy"))[0]


def _id(customer: Customer) -> CustomerId:
    return CustomerId(customer.id or 0)


def _keep(register: Register, part: str, customer: Customer, **fields: Any) -> Any:  # noqa: ANN401  a record of any type
    is_own = part in {"notes", "contacts"}
    records = getattr(register.timeline, part) if is_own else getattr(register, part).records
    with register.change(TITLE):
        return records.save(a_part(part, customer, **fields))


def _entries(register: Register, customer: Customer, sorts: frozenset[Sort] = NONE) -> list[Entry]:
    keys = register.timeline.keys(_id(customer), sorts)
    return register.timeline.entries(_id(customer), list(keys))


def test_notes_and_contacts_stand_in_one_list_newest_first(
    register: Register, customer: Customer
) -> None:
    old = _keep(register, "notes", customer, on_day=DAY - timedelta(2))
    late = _keep(register, "contacts", customer, on_day=DAY, at_time="14:05")
    early = _keep(register, "contacts", customer, on_day=DAY, at_time="09:00")

    entries = _entries(register, customer)

    assert [entry.record for entry in entries] == [late, early, old]
    assert [(entry.day, entry.time) for entry in entries] == [
        (DAY, "14:05"),
        (DAY, "09:00"),
        (DAY - timedelta(2), ""),
    ]


def test_pinned_notes_stay_on_top(register: Register, customer: Customer) -> None:
    pinned = _keep(register, "notes", customer, on_day=date(2020, 1, 1), pinned=True)
    newer = _keep(register, "notes", customer, on_day=DAY)

    entries = _entries(register, customer)

    assert [entry.record for entry in entries] == [pinned, newer]


def test_each_dated_step_of_a_deal_is_an_entry(register: Register, customer: Customer) -> None:
    deal = _keep(register, "deals", customer, offered_on=date(2026, 5, 1), paid_on=DAY)

    entries = _entries(register, customer)

    assert [(entry.key.source, entry.day) for entry in entries] == [
        (Source.PAID, DAY),
        (Source.OFFERED, date(2026, 5, 1)),
    ]
    assert {entry.record for entry in entries} == {deal}


def test_a_task_is_an_entry_when_made_and_when_done(
    register: Register, customer: Customer
) -> None:
    task = _keep(register, "tasks", customer, done_on=date(2026, 11, 25))

    entries = _entries(register, customer)

    assert [(entry.key, entry.day) for entry in entries] == [
        (Key(Source.TASK_DONE, task.id), date(2026, 11, 25)),
        (Key(Source.TASK_MADE, task.id), DAY),
    ]
    assert entries[1].time == "09:00"


def test_tasks_that_came_in_bulk_stand_at_the_day_they_are_due(
    register: Register, customer: Customer
) -> None:
    rows = [
        shape_of(Task).write(a_part("tasks", customer, title=title, due=due))
        for title, due in (
            ("Alku", None),
            ("Ensin", DAY),
            ("Sitten", date(2026, 12, 1)),
            ("", None),
        )
    ]
    with register.change(TITLE):
        register.tasks.records.add_rows(rows)

    entries = _entries(register, customer)

    # the journal names the first of a bulk only
    assert [entry.day for entry in entries] == [date(2026, 12, 1), DAY, DAY, None]


def test_documents_and_permissions_are_entries(register: Register, customer: Customer) -> None:
    document = _keep(register, "documents", customer, on_day=DAY)
    with register.change(TITLE):
        said = register.permissions.add(
            Permission(
                customer_id=_id(customer),
                channel=Channel.EMAIL,
                state=Stand.GIVEN,
                how="puhelu",
                on_day=DAY,
            )
        )

    entries = _entries(register, customer)

    assert [entry.record for entry in entries] == [document, said]


def test_a_change_of_details_tells_old_and_new(register: Register, customer: Customer) -> None:
    stored(register, replace(customer, city="Turku", owner="Tiina"))

    changed, made = (
        entry.record for entry in _entries(register, customer, frozenset({Sort.CHANGE}))
    )

    assert isinstance(changed, Changed)
    assert isinstance(made, Changed)
    assert set(changed.fields) == {
        FieldChange(field_named(Customer, "city"), "", "Turku"),
        FieldChange(field_named(Customer, "owner"), "", "Tiina"),
    }
    assert (changed.title.text, changed.kind, changed.is_undone) == (TITLE, "do", False)
    assert register.history.find(changed.id) is not None
    assert made.fields == ()


def test_what_was_taken_back_says_so(register: Register, customer: Customer) -> None:
    stored(register, replace(customer, city="Turku"))
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    changes = [
        entry.record
        for entry in _entries(register, customer, frozenset({Sort.CHANGE}))
        if isinstance(entry.record, Changed)
    ]
    assert [(change.kind, change.is_undone) for change in changes] == [
        ("undo", False),
        ("do", True),
        ("do", False),
    ]


def test_a_customer_of_an_import_begins_with_the_import(register: Register) -> None:
    row = shape_of(Customer).write(a_customer())
    with register.change(TITLE):
        ids = register.customers.records.add_rows([row, row, row])

    entries = register.timeline.entries(
        CustomerId(ids[1]), list(register.timeline.keys(CustomerId(ids[1])))
    )

    assert [entry.key.source for entry in entries] == [Source.CHANGE]


def test_contact_persons_are_named(register: Register, customer: Customer) -> None:
    role = with_contact(register, _id(customer), name="Åke Öhman")
    _keep(register, "contacts", customer, contact_id=role.contact_id)

    assert [entry.person for entry in _entries(register, customer)] == ["Åke Öhman"]


def test_others_entries_are_left_out(register: Register, customer: Customer) -> None:
    other = stored(register, a_customer(name="Berg Ab"))[0]
    for part in ("notes", "contacts", "documents", "tasks"):
        _keep(register, part, other)

    assert _entries(register, customer) == []


def test_what_is_gone_meanwhile_is_left_out(register: Register, customer: Customer) -> None:
    note = _keep(register, "notes", customer)
    keys = register.timeline.keys(_id(customer), NONE)
    with register.change(TITLE):
        register.timeline.notes.delete(note.id)

    assert register.timeline.entries(_id(customer), list(keys)) == []


def test_agreements_are_a_sort_of_their_own(register: Register, customer: Customer) -> None:
    _keep(register, "notes", customer)
    agreed = _keep(register, "notes", customer, kind=NoteKind.AGREEMENT)

    entries = _entries(register, customer, frozenset({Sort.AGREEMENT}))

    assert [entry.record for entry in entries] == [agreed]


def test_keys_know_their_places(register: Register, customer: Customer) -> None:
    note = _keep(register, "notes", customer)
    event = _keep(register, "contacts", customer, on_day=date(2020, 1, 1))
    keys = register.timeline.keys(_id(customer), NONE)

    assert list(keys) == [Key(Source.NOTE, note.id), Key(Source.CONTACT, event.id)]
    assert keys.place_of(Key(Source.CONTACT, event.id)) == 1
    assert keys.place_of(Key(Source.LOST, event.id)) is None


def test_the_last_contact_is_the_newest_real_one(register: Register, customer: Customer) -> None:
    _keep(register, "contacts", customer, on_day=date(2026, 3, 12))
    _keep(register, "contacts", customer, on_day=date(2025, 3, 12))
    _keep(register, "notes", customer, on_day=DAY)
    _keep(register, "tasks", customer, done_on=DAY)

    assert register.timeline.last_contact(_id(customer)) == date(2026, 3, 12)


def test_a_contact_to_come_does_not_count_before_its_day(
    register: Register, customer: Customer
) -> None:
    _keep(register, "contacts", customer, on_day=DAY + timedelta(1))
    assert register.timeline.last_contact(_id(customer)) is None
    assert register.timeline.all_last_contacts() == {}

    today = _keep(register, "contacts", customer, on_day=DAY)

    assert register.timeline.latest(_id(customer)) == today
    assert register.timeline.all_last_contacts() == {customer.id: DAY.isoformat()}


def test_last_contacts_are_told_for_many(register: Register, customer: Customer) -> None:
    other = stored(register, a_customer(name="Berg Ab"))[0]
    _keep(register, "contacts", customer, on_day=date(2026, 3, 12))
    _keep(register, "contacts", other, on_day=date(2026, 4, 12))

    assert register.timeline.last_contacts([customer.id or 0]) == {customer.id: "2026-03-12"}
    assert len(register.timeline.all_last_contacts()) == 2


def test_notes_and_contacts_are_counted(register: Register, customer: Customer) -> None:
    for part in ("notes", "contacts", "documents"):
        _keep(register, part, customer)

    assert register.timeline.held(_id(customer)) == 2


def test_a_new_contact_moves_the_tasks_of_silence(register: Register, customer: Customer) -> None:
    waits = _keep(register, "tasks", customer, silent_months=6, due=date(2026, 12, 1))
    done = _keep(register, "tasks", customer, silent_months=6, due=DAY, done_on=DAY)
    plain = _keep(register, "tasks", customer, due=DAY)

    with register.change(TITLE):
        register.timeline.log_contact(a_part("contacts", customer, on_day=date(2026, 8, 31)))

    tasks = register.tasks.records
    assert tasks.get(waits.id).due == date(2027, 2, 28)
    assert [tasks.get(done.id), tasks.get(plain.id)] == [done, plain]


def test_an_older_contact_moves_no_task(register: Register, customer: Customer) -> None:
    waits = _keep(register, "tasks", customer, silent_months=6, due=date(2027, 4, 2))
    _keep(register, "contacts", customer, on_day=date(2026, 10, 2))

    with register.change(TITLE):
        register.timeline.log_contact(a_part("contacts", customer, on_day=date(2026, 1, 1)))

    assert register.tasks.records.get(waits.id) == waits


def test_the_move_is_undone_with_the_contact(register: Register, customer: Customer) -> None:
    waits = _keep(register, "tasks", customer, silent_months=6, due=date(2026, 12, 1))
    with register.change(TITLE):
        register.timeline.log_contact(a_part("contacts", customer, on_day=DAY))
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    assert register.tasks.records.get(waits.id) == waits
    assert register.timeline.last_contact(_id(customer)) is None


def test_a_removed_contact_leaves_its_documents_and_counts_no_more(
    register: Register, customer: Customer
) -> None:
    before = _keep(register, "contacts", customer, on_day=date(2026, 5, 31))
    event = _keep(register, "contacts", customer, on_day=DAY)
    document = _keep(register, "documents", customer, event_id=event.id)
    waits = _keep(register, "tasks", customer, silent_months=1, due=date(2026, 12, 22))

    with register.change(TITLE):
        register.timeline.remove_contact(event.id)

    assert register.timeline.last_contact(_id(customer)) == before.on_day
    assert register.documents.records.get(document.id) == replace(document, event_id=None)
    assert register.tasks.records.get(waits.id).due == DAY


def test_a_removed_contact_comes_back_with_its_documents(
    register: Register, customer: Customer
) -> None:
    event = _keep(register, "contacts", customer, on_day=DAY)
    document = _keep(register, "documents", customer, event_id=event.id)
    with register.change(TITLE):
        register.timeline.remove_contact(event.id)
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    assert register.timeline.contacts.get(event.id) == event
    assert register.documents.records.get(document.id) == document


def test_removing_the_only_contact_leaves_the_tasks_alone(
    register: Register, customer: Customer
) -> None:
    event = _keep(register, "contacts", customer, on_day=DAY)
    waits = _keep(register, "tasks", customer, silent_months=1, due=date(2026, 12, 22))

    with register.change(TITLE):
        register.timeline.remove_contact(event.id)

    assert register.tasks.records.get(waits.id) == waits


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the statements asked from now on."""
    seen: list[str] = []
    rows = Connection.rows

    def noted(connection: Connection, statement: str, *values: Any) -> Any:  # noqa: ANN401  as asked
        seen.append(statement)
        return rows(connection, statement, *values)

    monkeypatch.setattr(Connection, "rows", noted)
    return seen


def test_ten_thousand_entries_are_read_by_the_window(
    register: Register, customer: Customer, statements: list[str]
) -> None:
    events = [
        shape_of(ContactEvent).write(
            a_part("contacts", customer, on_day=DAY - timedelta(place // 10), kind=ContactKind.SMS)
        )
        for place in range(10_000)
    ]
    with register.change(TITLE):
        register.timeline.contacts.add_rows(events)

    statements.clear()
    keys = register.timeline.keys(_id(customer))
    for_keys = len(statements)
    window = register.timeline.entries(_id(customer), keys.run(5_000, 5_128))

    assert len(keys) == 10_001
    assert for_keys == 1
    assert len(statements) <= 4
    assert [entry.key for entry in window] == keys.run(5_000, 5_128)


_DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
_MAYBE = st.none() | _DAYS
_TIMES = st.sampled_from(("", "08:30", "17:00"))
_WRITTEN = st.fixed_dictionaries({"on_day": _DAYS, "at_time": _TIMES})
_PARTS = st.one_of(
    st.tuples(st.just("notes"), _WRITTEN),
    st.tuples(st.just("notes"), st.fixed_dictionaries({"on_day": _DAYS, "pinned": st.booleans()})),
    st.tuples(st.just("contacts"), _WRITTEN),
    st.tuples(st.just("documents"), st.fixed_dictionaries({"on_day": _DAYS})),
    st.tuples(
        st.just("deals"), st.fixed_dictionaries({"offered_on": _MAYBE, "invoiced_on": _MAYBE})
    ),
    st.tuples(st.just("tasks"), st.fixed_dictionaries({"done_on": _MAYBE})),
)


def _said_by_the_stores(register: Register, customer: Customer) -> set[tuple[Source, int | None]]:
    owner = _id(customer)
    deals = register.deals.of(owner)
    tasks = register.tasks.of(owner)
    notes = register.timeline.notes.where("customer_id = ?", (owner,))
    events = register.timeline.contacts.where("customer_id = ?", (owner,))
    return {
        *((Source.NOTE, note.id) for note in notes),
        *((Source.CONTACT, event.id) for event in events),
        *((Source.DOCUMENT, document.id) for document in register.documents.of(owner)),
        *((Source.OFFERED, deal.id) for deal in deals if deal.offered_on),
        *((Source.INVOICED, deal.id) for deal in deals if deal.invoiced_on),
        *((Source.TASK_MADE, task.id) for task in tasks),
        *((Source.TASK_DONE, task.id) for task in tasks if task.done_on),
    }


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    parts=st.lists(_PARTS, max_size=12),
    size=st.integers(1, 5),
    sorts=st.sets(st.sampled_from(Sort)),
)
def test_the_list_is_the_union_of_the_stores_in_windows_of_any_size(
    register: Register, parts: list[tuple[str, dict[str, Any]]], size: int, sorts: set[Sort]
) -> None:
    customer = stored(register, a_customer())[0]
    for place, (part, fields) in enumerate(parts):
        unique = {"stored": f"{customer.id}-{place}"} if part == "documents" else {}
        _keep(register, part, customer, **fields, **unique)
    timeline = register.timeline

    keys = timeline.keys(_id(customer), NONE)
    windows = [
        timeline.entries(_id(customer), keys.run(start, start + size))
        for start in range(0, len(keys), size)
    ]
    entries = [entry for window in windows for entry in window]

    assert [entry.key for entry in entries] == list(keys)
    assert set(keys) == _said_by_the_stores(register, customer)
    order = [
        (getattr(entry.record, "pinned", False), entry.day or date.min, entry.time, *entry.key)
        for entry in entries
    ]
    assert order == sorted(order, reverse=True)
    few = timeline.keys(_id(customer), sorts)
    whole = timeline.keys(_id(customer))
    assert list(few) == [key for key in whole if key in set(few)]
    apart = [key for sort in sorts or Sort for key in timeline.keys(_id(customer), {sort})]
    assert sorted(apart) == sorted(few)
