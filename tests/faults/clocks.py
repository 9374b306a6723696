"""A clock that goes forth and back by years: order, tasks, backups and what is kept stay right."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from register_app.backups import automatic, check
from register_app.backups.thinning import NEWEST
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.backups.kept import listed
from tests.builders import TITLE, a_customer, a_part, stored
from tests.children import in_child
from tests.faults.backup_stories import unlock
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.judge import look
from tests.fixtures import NOW, PASSPHRASE

_YEARS = (-30, -10, -1, 0, 1, 10, 70)
_MOMENTS = 12


class Clock:
    """A clock that is set wrong now and then."""

    def __init__(self, chance: random.Random) -> None:
        """Begin at the moment of all tests."""
        self._chance = chance
        self.moment = NOW

    def jump(self) -> None:
        """Go on for a while from another year."""
        years = self._chance.choice(_YEARS)
        self.moment = datetime(NOW.year + years, 11, 22, 9, tzinfo=UTC) + timedelta(
            minutes=self._chance.randrange(600_000)
        )

    def __call__(self) -> datetime:
        """Return what it shows."""
        return self.moment


def wrong(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Work while the clock jumps."""
    figure = Figure("clock forth and back by years")
    for _ in range(rounds):
        vault = ground.vault(ground.empty)
        answer = in_child(work, vault, ground.chance.random())
        figure.rounds += 1
        figure.in_the_act += 1
        if not isinstance(answer, list):
            figure.untold += 1
            figure.notes.append(f"it answers {answer}")
        elif answer:
            figure.half += 1
            figure.notes += answer
        ground.clear(vault)
    yield figure


def work(folder: Path, seed: float) -> list[str]:
    """Store, undo and back up; return what is wrong: in a process of its own."""
    clock = Clock(random.Random(seed))  # noqa: S311  a failure must repeat itself
    place, problems = folder.with_name("stick"), list[str]()
    place.mkdir()
    for number in range(_MOMENTS):
        clock.jump()
        with (
            Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
            Register(vault, clock) as register,
        ):
            problems += _change(register, number)
            before = {one.token for one in listed(place, vault.vault_id)}
            made = automatic.take_due(register, place)
            problems += _of_backups(register, place, before, made=made is not None)
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        newest = listed(place, vault.vault_id)[0]
    problems += check.verify(newest.path, unlock, now=clock).problems
    if newest.customers != _MOMENTS:
        problems.append(f"the newest backup holds {newest.customers}")
    return [*problems, *look(folder).problems]


def _change(register: Register, number: int) -> Iterator[str]:
    """Store somebody with a task, change and undo; the order is that of the doing."""
    (customer,) = stored(register, a_customer(name=f"Nro {number}"))
    with register.change(TITLE):
        register.tasks.records.save(a_part("tasks", customer, due=register.today()))
    with register.change(TITLE):
        register.customers.save(replace(customer, city="väärin"))
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)
    if register.customers.records.get(customer.id or 0).city:
        yield f"{number}: undo took back another change than the last"
    if register.customers.count() != number + 1:
        yield f"{number}: there are {register.customers.count()}"
    days = [task.due for task in register.tasks.open() if task.due]
    if days != sorted(days) or len(days) != number + 1:
        yield f"{number}: tasks are out of order"


def _of_backups(register: Register, place: Path, before: set[str], *, made: bool) -> Iterator[str]:
    """Require the newest of all, and that one day's clock made none too old."""
    found = listed(place, register.vault.vault_id)
    if not made or found[0].token in before:
        yield "no backup was made, or it is not the newest of the list"
    if len(found) < min(NEWEST, len(before) + 1):
        yield f"only {len(found)} backups are left"
