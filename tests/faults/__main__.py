"""Strike in full, and print the table: `python3 packaging/dev.py faults [NAMES] [--rounds N]`."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.faults import clocks, damage, folders, keyrings, logs, readers, strings, struck
from tests.faults.figures import Figure, heading
from tests.faults.ground import Ground
from tests.faults.stories import STORIES
from tests.fixtures import make_vault


class Kind(NamedTuple):
    """A kind of fault: how it is tried, and how often unless asked otherwise."""

    run: Callable[[Ground, int], Iterator[Figure]]
    rounds: int


def _of_stories(strike: Callable[[Ground, str, int], Figure]) -> Callable[..., Iterator[Figure]]:
    """Return a kind that strikes all stories, so many rounds in all."""

    def run(ground: Ground, rounds: int) -> Iterator[Figure]:
        for name in STORIES:
            yield strike(ground, name, max(1, rounds // len(STORIES)))

    return run


def _of_calls(ground: Ground, rounds: int) -> Iterator[Figure]:
    for trouble in struck.TROUBLES:
        for name in STORIES:
            yield struck.failed(ground, name, rounds, trouble)


KINDS: Mapping[str, Kind] = {
    "kill": Kind(_of_stories(struck.killed), 1000),
    "sleep": Kind(_of_stories(struck.halted), 200),
    "disk": Kind(_of_calls, 40),
    "damage": Kind(damage.damaged, 1500),
    "log": Kind(logs.broken, 500),
    "folder": Kind(folders.troubled, 200),
    "keyring": Kind(keyrings.gone, 20),
    "clock": Kind(clocks.wrong, 30),
    "strings": Kind(strings.naughty, 100_000),
    "readers": Kind(readers.fuzzed, 2000),
}


def main(arguments: list[str]) -> int:
    """Try the kinds asked for; fail where something was lost, half done, or not told."""
    parser = argparse.ArgumentParser(prog="packaging/dev.py faults", allow_abbrev=False)
    parser.add_argument("kinds", nargs="*", metavar="NAME", help=", ".join(KINDS))
    parser.add_argument("--rounds", type=int, help="how many rounds of each kind")
    asked = parser.parse_args(arguments)
    unknown = set(asked.kinds) - set(KINDS)
    if unknown:
        parser.error(f"no such fault: {', '.join(sorted(unknown))}; there are: {', '.join(KINDS)}")
    start, is_good = time.monotonic(), True
    _say(heading())
    with tempfile.TemporaryDirectory() as folder:
        ground = Ground(Path(folder, "rounds"), make_vault(Path(folder, "empty")))
        for name in asked.kinds or KINDS:
            for figure in KINDS[name].run(ground, asked.rounds or KINDS[name].rounds):
                _say("\n".join([figure.written(), *figure.notes]))
                is_good &= figure.is_good
    _say(
        f"\n{time.monotonic() - start:.0f} s. {'As promised.' if is_good else 'NOT as promised.'}"
    )
    return 0 if is_good else 1


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
