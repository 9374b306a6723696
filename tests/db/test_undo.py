"""Undo of any change of any record: exact, careful with later edits, and as foretold."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.customer import Customer
from register_app.db import integrity
from register_app.db.change import Done
from register_app.db.history import Wanted
from register_app.db.records import shape_of
from register_app.errors import Cancelled
from register_app.fields.field import table_of
from register_app.register import Register
from register_app.watch import Watch
from tests.builders import TITLE, a_customer, a_part, stored
from tests.db.every_record import DERIVED, RECORDS, Author, Wish, snapshot, tables

WRITES = ("add", "add", "add", "edit", "edit", "remove")
PLAYS = settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
NUMBERS = st.integers(0, 10_000)


def wishes(*acts: str) -> st.SearchStrategy[list[Wish]]:
    return st.lists(st.builds(Wish, st.sampled_from(acts), NUMBERS, NUMBERS), max_size=25)


def newest(register: Register) -> Done:
    done = register.history.next_undo()
    assert done is not None
    return done


def follow(register: Register, author: Author, run: list[Wish]) -> bool:
    """Do some wishes as one change; say whether anything came of it."""
    with register.change(TITLE) as change:
        for wish in run:
            author.follow(wish)
    return not change.is_empty


def test_every_table_of_the_register_has_its_record_in_these_tests(register: Register) -> None:
    assert tables(register) - DERIVED == {table_of(record) for record in RECORDS}


@given(steps=wishes(*WRITES, "undo", "undo", "redo"))
@PLAYS
def test_back_and_forth_through_random_changes_restores_the_same_rows(
    register: Register, steps: list[Wish]
) -> None:
    """All but bans, which stay unless they are given up: tests/blocklists has those."""
    author, states, place = Author(register), [snapshot(register)], 0
    for step in steps:
        if step.act == "undo" and place:
            register.undo(newest(register), forget_bans=True)
            place -= 1
        elif step.act == "redo" and place + 1 < len(states):
            done = register.history.next_redo()
            assert done is not None
            register.redo(done, forget_bans=True)
            place += 1
        elif step.act in WRITES and follow(register, author, [step]):
            place += 1
            states[place:] = [snapshot(register)]

        assert snapshot(register) == states[place]
    while place:
        place -= 1
        register.undo(newest(register), forget_bans=True)
        assert snapshot(register) == states[place]
    assert register.search.is_level()
    assert not integrity.problems(register.connection)


@given(runs=st.lists(wishes(*WRITES), min_size=1, max_size=6), which=NUMBERS)
@PLAYS
def test_any_change_goes_as_foretold_and_comes_again_as_if_nothing_had_been(
    register: Register, runs: list[list[Wish]], which: int
) -> None:
    author = Author(register)
    if sum(follow(register, author, run) for run in runs) == 0:
        return
    before = snapshot(register)
    ids = [
        past.id
        for past in register.journal.many(register.journal.ids(Wanted()))
        if not past.is_undone
    ]
    done = register.history.find(ids[which % len(ids)])
    assert done is not None

    foretold = register.preview(done, forget_bans=True)
    assert snapshot(register) == before
    change = register.undo(done, forget_bans=True)

    assert register.journal.preview(change, limit=200) == foretold
    assert register.search.is_level()
    assert not integrity.problems(register.connection)
    foretold_again = register.preview(done, forget_bans=True)
    again = register.redo(done, forget_bans=True)
    assert register.journal.preview(again, limit=200) == foretold_again
    assert snapshot(register) == before


def test_a_preview_changes_nothing_and_counts_by_table(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        register.tasks.records.save(a_part("tasks", customer))
        register.deals.save(a_part("deals", customer), on=register.today())
    before = snapshot(register)
    done = newest(register)

    preview = register.preview(done)

    assert snapshot(register) == before
    assert {(act, table): rows for act, table, rows in preview.counts} == {
        ("delete", "task"): 1,
        ("delete", "deal"): 1,
    }
    assert preview.kept == 0
    assert register.history.find(done.id) == done


def test_a_preview_names_what_was_edited_since(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    (customer,) = stored(register, replace(customer, city="Turku", street="Katu 1"))
    done = newest(register)
    stored(register, replace(customer, city="Oulu"))

    preview = register.preview(done)

    assert customer.id is not None
    (place,) = preview.kept_rows
    assert place == ("customer", customer.id)
    assert preview.kept_rows[place].columns == {"city"}
    assert preview.rows[0].after == {"street": ""}
    assert preview.kept == 1


def test_a_change_of_which_nothing_is_left_can_still_be_taken_back(register: Register) -> None:
    (customer,) = stored(register, a_customer(city="Turku"))
    stored(register, replace(customer, city="Oulu"))
    edit = newest(register)
    stored(register, replace(customer, city="Kemi"))
    before = snapshot(register)

    change = register.undo(edit)

    assert change.is_empty
    assert change.kept == 1
    assert register.history.find_undone(edit.id) == edit
    register.redo(edit)
    assert snapshot(register) == before
    assert register.history.find(edit.id) == edit


def test_what_hangs_on_a_row_edited_since_stays_with_it(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        deal = register.deals.records.save(a_part("deals", customer))
        task = register.tasks.records.save(a_part("tasks", customer, deal_id=deal.id))
    added = newest(register)
    with register.change(TITLE):
        register.tasks.records.save(replace(task, title="Muuttui"))

    change = register.undo(added)

    assert register.deals.records.all() == [deal]
    assert len(register.tasks.records.all()) == 1
    assert set(change.kept_rows) == {("deal", deal.id), ("task", task.id)}


def test_what_was_removed_stays_away_where_its_place_was_taken(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        first = register.documents.records.save(a_part("documents", customer))
    assert first.id is not None
    with register.change(TITLE):
        register.documents.records.delete(first.id)
    removal = newest(register)
    with register.change(TITLE):
        second = register.documents.records.save(a_part("documents", customer))

    change = register.undo(removal)

    assert register.documents.records.all() == [second]
    assert change.kept == 1


def test_a_cancelled_undo_leaves_everything(register: Register) -> None:
    write = shape_of(Customer).write
    with register.change(TITLE):
        register.customers.records.add_rows([write(a_customer())] * 3)
    before, done = snapshot(register), newest(register)

    with pytest.raises(Cancelled):
        register.undo(done, Watch(lambda _: None, lambda: True))

    assert snapshot(register) == before
    assert newest(register) == done


def test_undo_says_how_far_it_is(register: Register) -> None:
    stored(register, a_customer())
    told: list[float] = []

    register.undo(newest(register), Watch(told.append, lambda: False))

    assert told == sorted(told)
    assert told[-1] > 0.5


def test_a_change_is_signed_by_who_is_at_the_desk(register: Register) -> None:
    options = register.settings.load()
    with register.change(TITLE):
        register.settings.save(replace(options, user_name="Aino Esimerkki"))
    stored(register, a_customer())

    past = register.journal.find(newest(register).id)

    assert past is not None
    assert past.by == "Aino Esimerkki"
