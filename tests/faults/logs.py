"""A log of a killed program, then cut, changed, lost or exchanged: a beginning, or refused."""

import os
import random
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from register_app.errors import RegisterError
from register_app.vault.ending import LastEnd
from register_app.vault.vault import Vault
from tests.children import begun, in_child
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.harms import HARMS, Harm
from tests.faults.judge import Looked, look
from tests.faults.register_stories import STORIES
from tests.faults.story import opened
from tests.fixtures import PASSPHRASE, make_vault

_STORY = "edit"
_STEPS = 6
_LOG, _SHARED = "register.db-wal", "register.db-shm"
_FRAME = 24 + 4096
_Way = Callable[[Path], object]


def broken(ground: Ground, rounds: int) -> Iterator[Figure]:
    """Break a log in each way."""
    course = ground.course(_STORY)
    left, strange = ground.vault(course.template), make_vault(ground.place() / "vault")
    begun(_stop_in_the_middle, left).join()
    begun(STORIES[_STORY].prepare, strange).join()
    begun(_stop_in_the_middle, strange).join()
    ways: Mapping[str, _Way] = {
        "left over": lambda _: None,
        "shared memory lost": lambda vault: (vault / _SHARED).unlink(),
        "lost": lambda vault: (vault / _LOG).unlink(),
        "of another register": lambda vault: (vault / _LOG).write_bytes(
            (strange / _LOG).read_bytes()
        ),
        **{name: _harmed(harm, ground.chance) for name, harm in HARMS.items()},
    }
    for name, way in ways.items():
        figure = Figure(f"log: {name}")
        for _ in range(max(1, rounds // len(ways))):
            vault = ground.vault(left)
            way(vault)
            _judge(figure, vault, course.states[: _STEPS + 1], name)
            ground.clear(vault)
        yield figure


def _stop_in_the_middle(folder: Path) -> None:
    with opened(folder) as register:
        for step in STORIES[_STORY].steps[:_STEPS]:
            step(register)
        os.kill(os.getpid(), signal.SIGKILL)


def _harmed(harm: Harm, chance: random.Random) -> _Way:
    def way(vault: Path) -> None:
        content = bytearray((vault / _LOG).read_bytes())
        at = chance.randrange(len(content) - _FRAME)
        harm(content, slice(at, at + _FRAME), chance)
        (vault / _LOG).write_bytes(content)

    return way


def _judge(figure: Figure, vault: Path, states: Sequence[str], name: str) -> None:
    """Require a beginning of what was done, or a refusal; and a word where the log is gone."""
    figure.rounds += 1
    figure.in_the_act += 1
    end = in_child(_end, vault)
    looked = in_child(look, vault)
    if isinstance(looked, type) and issubclass(looked, RegisterError):
        return
    if not isinstance(looked, Looked):
        figure.untold += 1
        figure.notes.append(f"{name}: it answers {looked}")
    elif looked.problems or looked.state not in states:
        figure.half += 1
        figure.notes.append(f"{name}: {looked}")
    elif not isinstance(end, LastEnd) or end is LastEnd.CLEAN:
        figure.untold += 1
        figure.notes.append(f"{name}: the end was told as {end}")
    elif name in {"left over", "shared memory lost", "longer"} and looked.state != states[-1]:
        figure.lost += 1
        figure.notes.append(f"{name}: back at step {states.index(looked.state)}")
    elif name in {"lost", "zeroed", "overwritten"} and not end.is_lossy:
        behind = _STEPS - states.index(looked.state)
        if behind > 1:
            figure.untold += 1
            figure.notes.append(f"{name}: back by {behind} steps, told as {end}")


def _end(vault: Path) -> LastEnd:
    with Vault.unlock_with_passphrase(vault, PASSPHRASE) as unlocked:
        return unlocked.last_end
