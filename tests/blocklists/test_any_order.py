"""A ban holds in whatever order things happen."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from register_app.db import integrity
from register_app.db.history import Wanted
from register_app.importer.options import OnMatch
from register_app.outreach.record import record
from register_app.permissions.entry import (
    CHANNELS,
    Stand,
)
from register_app.register import Register
from tests.blocklists.banned import AINO, EERO, HEADINGS, a_person, ban, banned
from tests.builders import stored
from tests.importer.tables import customers, imported
from tests.permissions.said import said


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
