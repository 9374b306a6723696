"""Tasks as a calendar file, read back as a calendar does."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # carries no types
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from register_app.customers.customer import CustomerId
from register_app.i18n import Catalogue
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from register_app.reports.tasks_ics import Form, Wish, calendar_of, rule_of, save_tasks
from register_app.tasks import rules
from register_app.tasks.task import Repeat, Task
from tests.builders import CANARY, TITLE, a_customer, stored
from tests.fixtures import NOW
from tests.permissions.said import said
from tests.restrictions.held import restricted

TODAY = date(2026, 11, 22)
ENGLISH = Catalogue("en", {})


def _add(register: Register, *tasks: Task) -> None:
    with register.change(TITLE):
        for task in tasks:
            register.tasks.records.save(task)


def _read(register: Register, wish: Wish = Wish()) -> list[Any]:  # noqa: B008  a constant
    read = Calendar.from_ical(calendar_of(register, wish, ENGLISH).to_ical())
    return list(read.walk("VTODO" if wish.form is Form.TODO else "VEVENT"))


def test_todo_says_what_is_to_be_done_and_when(register: Register) -> None:
    _add(register, Task(title="Soita", due=TODAY, note="Kysy; sovi, ja\nmuista"))

    (todo,) = _read(register)

    assert todo["SUMMARY"] == "Soita"
    assert todo["DUE"].dt == TODAY
    assert todo["DESCRIPTION"] == "Kysy; sovi, ja\nmuista"
    assert todo["STATUS"] == "NEEDS-ACTION"
    assert todo["DTSTAMP"].dt == NOW.astimezone(UTC)


def test_time_of_day_is_that_of_the_place_where_it_is_read(register: Register) -> None:
    _add(register, Task(title="Soita", due=TODAY, due_time="09:30"))

    assert b"\r\nDUE:20261122T093000\r\n" in calendar_of(register, Wish(), ENGLISH).to_ical()


def test_lines_are_folded_and_end_as_the_standard_says(register: Register) -> None:
    title = "Ähtärin öljy, " * 20
    _add(register, Task(title=title.strip()))

    lines = calendar_of(register, Wish(), ENGLISH).to_ical().split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line for line in lines)
    assert _read(register)[0]["SUMMARY"] == title.strip()


def test_same_task_has_the_same_name_in_each_file(register: Register) -> None:
    _add(register, Task(title="Soita"), Task(title="Kirjoita"))

    first, again = ([part["UID"] for part in _read(register)] for _ in range(2))

    assert first == again
    assert len(set(first)) == 2
    assert register.vault.vault_id not in "".join(first)


def test_open_tasks_only_unless_all_are_asked_for(register: Register) -> None:
    _add(register, Task(title="auki"), Task(title="tehty", due=TODAY, done_on=TODAY))

    assert [todo["SUMMARY"] for todo in _read(register)] == ["auki"]
    done = _read(register, Wish(with_done=True))[1]
    assert done["STATUS"] == "COMPLETED"
    assert done["COMPLETED"].dt.date() == TODAY


@pytest.mark.parametrize("with_customers", [True, False])
def test_customer_is_named_only_where_it_is_wished(
    register: Register, *, with_customers: bool
) -> None:
    customer = stored(register, a_customer())[0]
    _add(register, Task(customer_id=CustomerId(customer.id or 0), title="Soita"))

    (todo,) = _read(register, Wish(with_customers=with_customers))

    assert (CANARY in todo["SUMMARY"]) is with_customers


def test_event_takes_half_an_hour_or_the_day_and_keeps_nobody_busy(register: Register) -> None:
    _add(
        register,
        Task(title="klo", due=TODAY, due_time="09:30"),
        Task(title="päivä", due=TODAY),
        Task(title="joskus"),
    )

    timed, whole = _read(register, Wish(form=Form.EVENT))

    start = datetime.combine(TODAY, time(9, 30))
    assert (timed["DTSTART"].dt, timed["DTEND"].dt) == (start, start + timedelta(minutes=30))
    assert whole["DTSTART"].dt == TODAY
    assert timed["TRANSP"] == whole["TRANSP"] == "TRANSPARENT"


@pytest.mark.parametrize("form", Form)
def test_repeat_is_a_rule_until_the_task_is_done(register: Register, form: Form) -> None:
    repeated = Task(title="Lasku", due=date(2027, 2, 28), repeat=Repeat.MONTHLY)
    series = {"repeat_from": date(2027, 1, 31)}
    _add(register, Task(**{**vars(repeated), **series}))
    _add(register, Task(**{**vars(repeated), "done_on": TODAY}))

    going, over = _read(register, Wish(form=form, with_done=True))

    assert going["RRULE"]["BYMONTHDAY"] == [28, 29, 30, 31]
    assert going["RRULE"]["BYSETPOS"] == [-1]
    assert going["DTSTART"].dt == date(2027, 2, 28)
    assert "RRULE" not in over


def test_file_is_written_and_noted(register: Register, tmp_path: Path) -> None:
    _add(register, Task(title="Soita"))
    path = tmp_path / "tasks.ics"

    assert save_tasks(register, path, Wish(), ENGLISH) == 1

    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    acts = register.connection.rows("SELECT act, record, fields FROM audit WHERE act = 'export'")
    assert [tuple(row) for row in acts] == [("export", "task", ".ics 1")]


@given(start=st.dates(date(2020, 1, 1), date(2030, 12, 31)), repeat=st.sampled_from(Repeat))
def test_calendar_counts_as_the_program_does(start: date, repeat: Repeat) -> None:
    task = Task(title="Lasku", due=start, repeat=repeat)
    ours = []
    for _ in range(6):
        assert task.due is not None
        ours.append(task.due)
        follower = rules.done(task, task.due)[1]
        assert follower is not None
        task = follower

    written = ";".join(
        f"{key.upper()}={','.join(map(str, value)) if isinstance(value, list) else value}"
        for key, value in rule_of(repeat, start).items()
    )
    theirs = rrulestr(written, dtstart=datetime.combine(start, time()))
    assert [moment.date() for moment in theirs[:6]] == ours


def test_a_customer_who_has_forbidden_marketing_is_marked(register: Register) -> None:
    [customer] = stored(register, a_customer())
    _add(register, Task(title="Soita", customer_id=customer.id, note="illalla"))
    with register.change(TITLE):
        register.permissions.add(said(Stand.OBJECTION, Channel.ALL, customer_id=customer.id))

    (marked,) = _read(register)
    (nameless,) = _read(register, Wish(with_customers=False))

    assert marked["DESCRIPTION"] == "illalla\nMarketing ban"
    assert marked["CATEGORIES"].to_ical() == b"Marketing ban"
    assert nameless["DESCRIPTION"] == "illalla"


def test_a_calendar_holds_nothing_about_whom_may_only_be_kept(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    _add(
        register,
        Task(title="Soita", due=TODAY),
        Task(title="Lähetä", due=TODAY, customer_id=CustomerId(customer.id or 0)),
    )
    restricted(register, customer)

    assert [todo["SUMMARY"] for todo in _read(register)] == ["Soita"]
