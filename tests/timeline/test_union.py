"""The list is the union of the stores, and is read in windows."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.customer import Customer
from register_app.db.connection import Connection
from register_app.db.records import shape_of
from register_app.register import Register
from register_app.timeline.contact_event import ContactEvent, ContactKind
from register_app.timeline.entry import Sort, Source
from tests.builders import TITLE, a_customer, a_part, stored
from tests.timeline.keeping import DAY, NONE, id_of, keep


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
        register.timeline.events.add_rows(events)

    statements.clear()
    keys = register.timeline.keys(id_of(customer))
    for_keys = len(statements)
    window = register.timeline.entries(id_of(customer), keys.run(5_000, 5_128))

    assert len(keys) == 10_001
    assert for_keys == 1
    assert len(statements) <= 4
    assert [entry.key for entry in window] == keys.run(5_000, 5_128)


_DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
_MAYBE = st.none() | _DAYS
_TIMES = st.sampled_from(("", "08:30", "17:00"))
_WRITTEN = st.fixed_dictionaries({"on_day": _DAYS, "at_time": _TIMES})
_PARTS = st.one_of(
    st.tuples(st.just("note_entries"), _WRITTEN),
    st.tuples(
        st.just("note_entries"), st.fixed_dictionaries({"on_day": _DAYS, "pinned": st.booleans()})
    ),
    st.tuples(st.just("contacts"), _WRITTEN),
    st.tuples(st.just("documents"), st.fixed_dictionaries({"on_day": _DAYS})),
    st.tuples(
        st.just("deals"), st.fixed_dictionaries({"offered_on": _MAYBE, "invoiced_on": _MAYBE})
    ),
    st.tuples(st.just("tasks"), st.fixed_dictionaries({"done_on": _MAYBE})),
)


def _said_by_the_stores(register: Register, customer: Customer) -> set[tuple[Source, int | None]]:
    owner = id_of(customer)
    deals = register.deals.of(owner)
    tasks = register.tasks.of(owner)
    notes = register.timeline.notes.where("customer_id = ?", (owner,))
    events = register.timeline.events.where("customer_id = ?", (owner,))
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
        keep(register, part, customer, **fields, **unique)
    timeline = register.timeline

    keys = timeline.keys(id_of(customer), NONE)
    windows = [
        timeline.entries(id_of(customer), keys.run(start, start + size))
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
    few = timeline.keys(id_of(customer), sorts)
    whole = timeline.keys(id_of(customer))
    assert list(few) == [key for key in whole if key in set(few)]
    apart = [key for sort in sorts or Sort for key in timeline.keys(id_of(customer), {sort})]
    assert sorted(apart) == sorted(few)
