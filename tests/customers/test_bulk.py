"""Changing many customers at once."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.customers import bulk
from register_app.customers.bulk import Count, Edit, Example
from register_app.customers.choices import State
from register_app.customers.customer import Customer
from register_app.db.records import shape_of
from register_app.errors import Cancelled
from register_app.fields.field import field_named
from register_app.register import Register
from register_app.watch import UNWATCHED, Watch
from tests.builders import TITLE, a_customer, stored
from tests.db.every_record import snapshot
from tests.restrictions.held import restricted

DAY = date(2026, 11, 22)
OWNER = field_named(Customer, "owner")
TIINA = bulk.setting(OWNER, "Tiina", called="Responsible person")


@pytest.fixture
def people(register: Register) -> list[Customer]:
    """Store three customers, one of whom Tiina looks after."""
    drafts = (a_customer(), a_customer(owner="Tiina", tags=("VIP",)), a_customer())
    return stored(register, *drafts)


def ids(people: list[Customer]) -> list[int]:
    return [customer.id or 0 for customer in people]


def _run(register: Register, edit: Edit, people: list[Customer]) -> list[Customer]:
    with register.change(edit.titled(0)):
        count = bulk.run(register.customers, edit, ids(people), UNWATCHED)
        register.retitle(edit.titled(count))
    return register.customers.many(ids(people))


def test_a_field_is_set_for_all_and_who_has_the_value_is_left_alone(
    register: Register, people: list[Customer]
) -> None:
    tiina = [replace(people[at], owner="Tiina") for at in (0, 2)]
    first = (Example(people[0], tiina[0]), Example(people[2], tiina[1]))
    assert bulk.count(register.customers, TIINA, ids(people), UNWATCHED) == Count(3, 2, first)

    after = _run(register, TIINA, people)

    assert after == [replace(one, owner="Tiina") for one in people]
    done = register.history.next_undo()
    assert done is not None
    assert (done.title.n, done.title.values) == (2, {"field": "Responsible person"})
    assert len(register.journal.rows(done.id)) == 2


def test_all_of_it_is_taken_back_as_one(register: Register, people: list[Customer]) -> None:
    _run(register, TIINA, people)
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    assert register.customers.many(ids(people)) == people


def test_only_the_first_of_many_are_looked_at_before(register: Register) -> None:
    many = stored(register, *(a_customer(name=f"Asiakas {number}") for number in range(9)))

    counted = bulk.count(register.customers, TIINA, ids(many), UNWATCHED)

    assert counted.changing == 9
    assert [one.before for one in counted.first] == many[:5]


def test_who_is_gone_meanwhile_is_not_counted(register: Register, people: list[Customer]) -> None:
    assert bulk.count(register.customers, TIINA, [*ids(people), 99], UNWATCHED)[:2] == (3, 2)
    assert len(_run(register, TIINA, people)) == 3


def test_groups_are_added_once_whatever_their_letters(
    register: Register, people: list[Customer]
) -> None:
    after = _run(register, bulk.adding(("vip", "Kevät")), people)

    assert [one.tags for one in after] == [("vip", "Kevät"), ("VIP", "Kevät"), ("vip", "Kevät")]


def test_groups_are_removed_whatever_their_letters(
    register: Register, people: list[Customer]
) -> None:
    edit = bulk.removing(("vip",))
    assert bulk.count(register.customers, edit, ids(people), UNWATCHED)[:2] == (3, 1)

    assert [one.tags for one in _run(register, edit, people)] == [(), (), ()]


def test_passive_customers_keep_their_reason_and_come_back(
    register: Register, people: list[Customer]
) -> None:
    before = people[0].passivated(reason="Muutti", on=date(2020, 1, 1))
    stored(register, before)

    after = _run(register, bulk.passivating(reason="Lopetti", on=DAY), people)

    assert [(one.state, one.passive_reason) for one in after] == [
        (State.PASSIVE, "Muutti"),
        (State.PASSIVE, "Lopetti"),
        (State.PASSIVE, "Lopetti"),
    ]
    assert _run(register, bulk.activating(), people) == people


def test_only_fields_in_which_customers_are_alike_are_offered() -> None:
    names = {field.name for field in bulk.fields()}

    assert {"stage", "owner", "industry"} <= names
    assert not names & {"name", "email", "business_id", "hetu", "iban", "value_class", "state"}


def test_it_says_how_far_it_is_and_can_be_stopped(
    register: Register, people: list[Customer]
) -> None:
    told: list[float] = []
    bulk.count(register.customers, TIINA, ids(people) * 400, Watch(told.append, lambda: False))
    assert told == sorted(told)
    assert len(told) > 2

    with pytest.raises(Cancelled), register.change(TIINA.titled(0)):
        bulk.run(register.customers, TIINA, ids(people), Watch(told.append, lambda: True))

    assert register.customers.many(ids(people)) == people


def test_a_record_is_replaced_by_itself_alone(register: Register, people: list[Customer]) -> None:
    with pytest.raises(ValueError, match="not the same"):
        register.customers.records.replace(people[0], people[1])


@pytest.mark.scale
def test_ten_thousand_customers_are_changed_and_taken_back(register: Register) -> None:
    write = shape_of(Customer).write
    with register.change(TITLE):
        made = register.customers.records.add_rows([write(a_customer())] * 10_000)
    before = snapshot(register)

    with register.change(TIINA.titled(0)):
        assert bulk.run(register.customers, TIINA, made, UNWATCHED) == len(made)
    done = register.history.next_undo()
    assert done is not None
    assert sum(count.rows for count in register.preview(done).counts) == len(made)
    register.undo(done)

    assert snapshot(register) == before


def test_whoever_may_only_be_kept_is_left_alone_and_told(
    register: Register, people: list[Customer]
) -> None:
    restricted(register, people[0])

    count = bulk.count(register.customers, TIINA, ids(people), UNWATCHED)
    after = _run(register, TIINA, people)

    assert (count.found, count.changing, count.restricted) == (3, 1, 1)
    assert [customer.owner for customer in after] == ["", "Tiina", "Tiina"]
