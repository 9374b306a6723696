"""What is done in a register while a fault strikes."""

import random
from dataclasses import replace
from pathlib import Path

from register_app.customers import bulk
from register_app.customers.customer import Customer, CustomerId
from register_app.customers.search import Query
from register_app.db.place import Place
from register_app.fields.field import field_named
from register_app.filing.take_in import Incoming, take_in
from register_app.register import Register
from register_app.watch import UNWATCHED
from tests.builders import CANARY, TITLE, a_customer, a_part, stored
from tests.faults.judge import marked
from tests.faults.story import Step, Story, opened
from tests.importer.tables import imported

_PEOPLE, _ROWS = 20, 300
_SIZES = (700, 40_000, 300_000, 1_500_000)
"""Bytes of the documents attached: below one block, and some blocks."""


def _people(folder: Path, count: int = _PEOPLE) -> None:
    """Store people with a note each, in two changes."""
    with opened(folder) as register:
        people = stored(
            register, *(a_customer(name=marked(one), notes="x" * 500) for one in range(count))
        )
        with register.change(TITLE):
            for one, person in enumerate(people):
                text = f"{marked(one)} kuulumisia " * 20
                register.timeline.notes.save(a_part("note_entries", person, text=text))


def _documented(folder: Path) -> None:
    _people(folder)
    with opened(folder) as register:
        for number in (1, 2, 3):
            attach(number, 3_000)(register)


def edit(number: int) -> Step:
    """Return a step that changes a customer, and adds what belongs to it."""

    def step(register: Register) -> None:
        customer = register.customers.records.get(CustomerId(1 + number % 5))
        with register.change(TITLE):
            register.customers.save(replace(customer, city=f"{CANARY}{number}", notes="y" * 900))
            register.timeline.notes.save(a_part("note_entries", customer, text=f"{number}" * 300))
            register.tasks.records.save(a_part("tasks", customer))

    return step


def attach(customer: int, *sizes: int) -> Step:
    """Return a step that attaches documents of some sizes at once."""

    def step(register: Register) -> None:
        content = random.Random(customer)  # noqa: S311  the same each time
        files = [Incoming(f"{CANARY}{size}.txt", content.randbytes(size)) for size in sizes]
        take_in(register, CustomerId(customer), files, UNWATCHED)

    return step


def import_list(first: int, count: int) -> Step:
    """Return a step that takes in a list, from one row to another."""

    def step(register: Register) -> None:
        rows = ((f"{CANARY} {one} Oy", f"lista{one}@example.com", "Oulu") for one in range(count))
        imported(register, ("Nimi", "Sähköposti", "Paikkakunta"), *list(rows)[first:])

    return step


def erase(*numbers: int) -> Step:
    """Return a step that erases people."""

    def step(register: Register) -> None:
        plan = register.erasure.plan([Place("customer", number) for number in numbers])
        register.erasure.erase(plan)

    return step


def _bulk(value: str) -> Step:
    def step(register: Register) -> None:
        edit = bulk.setting(field_named(Customer, "owner"), value, called="")
        ids = register.search.ids(Query())
        with register.change(edit.titled(0)):
            register.retitle(edit.titled(bulk.run(register.customers, edit, ids, UNWATCHED)))

    return step


def undo(register: Register) -> None:
    """Take back what was done last."""
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)


def _redo(register: Register) -> None:
    done = register.history.next_redo()
    assert done is not None
    register.redo(done)


STORIES = {
    "edit": Story(_people, tuple(map(edit, range(6)))),
    "undo": Story(_people, (_bulk("A"), undo, _redo, undo, _bulk("B"))),
    "import": Story(_people, (import_list(0, _ROWS), import_list(_ROWS // 2, _ROWS * 2))),
    "attach": Story(
        _people,
        (*(attach(place + 1, size) for place, size in enumerate(_SIZES)), attach(9, *_SIZES)),
    ),
    "erase": Story(_documented, (erase(1), erase(2, 5, 6), erase(3))),
}
