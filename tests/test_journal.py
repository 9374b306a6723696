"""No row changes without a line in the journal, whatever store or process writes it."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.creation import create_register
from register_app.db import integrity
from register_app.fields.field import table_of
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.protection import Protection
from tests.builders import TITLE, a_customer, stored
from tests.db.every_record import RECORDS, Author, Snapshot, Wish, snapshot
from tests.db.replay import before, newest
from tests.fakes import FakeKeyring
from tests.fixtures import now
from tests.sources import nodes
from tests.writers import ACTS, BACK, add_samples, redo


def test_each_process_leaves_the_lines_from_which_the_former_rows_come(
    register: Register,
) -> None:
    states: list[tuple[int, Snapshot]] = [(newest(register), snapshot(register))]

    for name, act in ACTS.items():
        act(register)
        last, before_it = states[-1]
        assert newest(register) > last, name
        assert before(register, last) == before_it, name
        states.append((newest(register), snapshot(register)))

    for last, state in states:
        assert before(register, last) == state
    assert not integrity.problems(register.connection)


def test_a_row_that_changes_without_a_line_would_be_found(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    state = snapshot(register)

    register.connection.execute("UPDATE customer SET city = 'Kemi'")

    assert before(register, newest(register)) != state
    stored(register, replace(customer, city="Oulu"))
    register.connection.execute("UPDATE customer SET city = 'Inari'")
    with pytest.raises(AssertionError):
        before(register, 0)


def test_samples_are_in_the_journal_and_go_in_reverse_order(register: Register) -> None:
    empty, states = snapshot(register), list[Snapshot]()
    add_samples(register)
    assert before(register, 0) == empty

    while done := register.history.next_undo():
        states.append(snapshot(register))
        register.undo(done, forget_bans=True)
    assert snapshot(register) == empty
    for state in reversed(states):
        redo(register)
        assert snapshot(register) == state
    assert before(register, 0) == empty


def test_the_making_of_a_register_is_in_the_journal(tmp_path: Path) -> None:
    with (
        create_register(
            tmp_path / "new",
            firm=Settings(firm_name="Testimaalarit Oy"),
            protection=Protection(keyring=FakeKeyring()),
            now=now,
        ) as vault,
        Register(vault, now) as register,
    ):
        assert not any(before(register, 0).values())


@given(names=st.lists(st.sampled_from(sorted(set(ACTS) - BACK)), max_size=6))
@settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_processes_in_any_order_go_in_reverse_and_come_again(
    register: Register, names: list[str]
) -> None:
    ACTS["add"](register)
    first = newest(register)
    for name in names:
        ACTS[name](register)
    states = [snapshot(register)]

    while (done := register.history.next_undo()) and done.id > first:
        register.undo(done, forget_bans=True)
        states.append(snapshot(register))
        assert states[-1] == before(register, done.id - 1)

    for state in reversed(states[:-1]):
        redo(register)
        assert snapshot(register) == state


WISHES = st.lists(
    st.builds(
        Wish,
        st.sampled_from(("add", "add", "edit", "remove", "undo", "redo")),
        st.integers(0, 10_000),
        st.integers(0, 10_000),
    ),
    max_size=30,
)


@given(wishes=WISHES)
@settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_every_former_state_stands_in_the_journal(register: Register, wishes: list[Wish]) -> None:
    author, states = Author(register), [(newest(register), snapshot(register))]
    for wish in wishes:
        if wish.act in {"undo", "redo"}:
            history = register.history
            done = history.next_undo() if wish.act == "undo" else history.next_redo()
            if done is not None:
                (register.undo if wish.act == "undo" else register.redo)(done)
        else:
            with register.change(TITLE):
                author.follow(wish)
        states.append((newest(register), snapshot(register)))

    for last, state in states:
        assert before(register, last) == state


ROOT = Path(__file__).parents[1] / "register_app"
_WRITES = re.compile(
    r"\b(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM)\s+(?:(?:main|search)\.)?(\w+|$)"
)


@pytest.mark.no_cover
def test_only_the_journal_and_the_plain_statements_write_to_its_tables() -> None:
    written = {
        (path.relative_to(ROOT).as_posix(), table)
        for path in ROOT.rglob("*.py")
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for table in _WRITES.findall(node.value)
    }

    assert not {table for _, table in written} & {table_of(record) for record in RECORDS}
    # a table that stands in a variable
    assert {place for place, table in written if not table} == {
        "db/change.py",
        "db/records.py",
        "db/strip.py",  # erases, and so leaves nothing in the journal
        "salvage/store.py",  # fills a register that has nothing yet, journal and all
    }
