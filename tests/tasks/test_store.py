"""Tasks as stored."""

from datetime import date, datetime, timedelta

import pytest

from register_app.customers.customer import CustomerId
from register_app.register import Register
from register_app.tasks import rules
from register_app.tasks.task import Repeat, Task
from tests.builders import TITLE, a_customer, stored

TODAY = date(2026, 11, 22)


@pytest.fixture
def customer_id(register: Register) -> CustomerId:
    """Store a customer."""
    return CustomerId(stored(register, a_customer())[0].id or 0)


def _add(register: Register, *tasks: Task) -> list[Task]:
    with register.change(TITLE):
        return [register.tasks.records.save(task) for task in tasks]


def _titles(tasks: list[Task]) -> list[str]:
    return [task.title for task in tasks]


def test_open_tasks_come_in_the_order_they_fall_due(register: Register) -> None:
    _add(
        register,
        Task(title="joskus"),
        Task(title="päivällä", due=TODAY),
        Task(title="aamulla", due=TODAY, due_time="08:00"),
        Task(title="eilen", due=TODAY - timedelta(1)),
        Task(title="tehty", due=TODAY, done_on=TODAY),
    )

    assert _titles(register.tasks.open()) == ["eilen", "aamulla", "päivällä", "joskus"]
    assert _titles(register.tasks.all())[-1] == "tehty"


def test_due_are_those_of_today_and_before(register: Register) -> None:
    _add(
        register,
        Task(title="huomenna", due=TODAY + timedelta(1)),
        Task(title="tänään", due=TODAY),
        Task(title="eilen", due=TODAY - timedelta(1)),
        Task(title="joskus"),
        Task(title="tehty", due=TODAY, done_on=TODAY),
    )

    assert _titles(register.tasks.due(TODAY)) == ["eilen", "tänään"]
    assert register.tasks.count_due(TODAY) == 2


def test_reminders_come_at_the_time_or_in_the_morning(register: Register) -> None:
    _add(
        register,
        Task(title="aamulla", due=TODAY),
        Task(title="kello 9", due=TODAY, due_time="09:00"),
        Task(title="joskus"),
    )

    def between(since: datetime, until: datetime) -> list[str]:
        return _titles(register.tasks.came(since, until))

    seven, eight, nine = (datetime(2026, 11, 22, hour) for hour in (7, 8, 9))  # noqa: DTZ001  on the wall
    assert between(seven, eight) == ["aamulla"]
    assert between(eight, nine) == ["kello 9"]
    assert between(nine, nine + timedelta(1)) == []


def test_done_lately_are_those_of_the_last_weeks(register: Register) -> None:
    ages = (0, 30, 31)
    _add(register, *(Task(title=str(age), done_on=TODAY - timedelta(age)) for age in ages))

    assert _titles(register.tasks.done_lately(TODAY)) == ["0", "30"]


def test_customer_has_a_count_of_open_and_of_overdue(
    register: Register, customer_id: CustomerId
) -> None:
    _add(
        register,
        Task(customer_id=customer_id, title="eilen", due=TODAY - timedelta(1)),
        Task(customer_id=customer_id, title="tänään", due=TODAY),
        Task(customer_id=customer_id, title="tehty", due=TODAY - timedelta(1), done_on=TODAY),
        Task(title="oma", due=TODAY - timedelta(1)),
    )

    assert register.tasks.count_open(customer_id) == 2
    assert register.tasks.count_overdue(customer_id, TODAY) == 1
    assert _titles(register.tasks.of(customer_id)) == ["eilen", "tänään", "tehty"]


def test_customers_with_tasks_are_called_by_name(
    register: Register, customer_id: CustomerId
) -> None:
    stored(register, a_customer(name="Ilman tehtäviä Oy"))
    _add(register, Task(customer_id=customer_id, title="Soita"), Task(title="oma"))

    assert register.tasks.customers() == {customer_id: a_customer().name}


def test_finishing_is_one_change_that_undo_takes_back(register: Register) -> None:
    (task,) = _add(register, Task(title="Lasku", due=TODAY, repeat=Repeat.MONTHLY))

    with register.change(TITLE):
        follower = register.tasks.finish(task, TODAY)

    assert follower is not None
    assert [follower] == register.tasks.open()
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)
    assert register.tasks.all() == [task]


def test_finishing_what_comes_once_leaves_nothing_open(register: Register) -> None:
    (task,) = _add(register, Task(title="Soita"))

    with register.change(TITLE):
        assert register.tasks.finish(task, TODAY) is None

    assert register.tasks.open() == []


def test_follow_up_takes_the_place_of_the_one_before(
    register: Register, customer_id: CustomerId
) -> None:
    for months in (3, 12):
        with register.change(TITLE):
            task = rules.follow_up(customer_id, "Soita", months=months, last=None, today=TODAY)
            register.tasks.follow_up(task)

    (waiting,) = register.tasks.silent(customer_id)
    assert (waiting.silent_months, waiting.due) == (12, date(2027, 11, 22))


def test_contact_moves_what_waits_for_silence_and_nothing_else(
    register: Register, customer_id: CustomerId
) -> None:
    other = Task(customer_id=customer_id, title="tarjous", due=TODAY)
    silent = Task(customer_id=customer_id, title="Soita", due=TODAY, silent_months=6)
    _add(register, other, silent)

    with register.change(TITLE):
        register.tasks.move_silent(customer_id, date(2026, 11, 20), TODAY)

    dues = {task.title: task.due for task in register.tasks.of(customer_id)}
    assert dues == {"tarjous": TODAY, "Soita": date(2027, 5, 20)}
