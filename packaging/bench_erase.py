"""Measure erasing people with a proof against one plain sequential read of the register.

Started as `bench_erase.py CUSTOMERS FOLDER RUNS BATCH`; prints one JSON object.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench_register import fill, make_vault, now

from register_app.db.place import Place
from register_app.register import Register

_BLOCK = 1 << 20


def _read(path: Path) -> None:
    with path.open("rb") as file:
        while file.read(_BLOCK):
            pass


def _erase(register: Register, customers: Sequence[int]) -> None:
    plan = register.erasure.plan([Place("customer", customer) for customer in customers])
    receipt = register.erasure.erase(plan)
    if receipt.residue or receipt.erased["customer"] != len(customers):
        raise AssertionError(receipt)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _measured(register: Register, count: int, runs: int, batch: int) -> dict[str, list[float]]:
    fill(register, count)
    register.connection.fold_log()
    people = iter(range(1, count + 1, count // (runs + batch)))
    found: dict[str, list[float]] = {"read": [], "one": [], "batch": []}
    for _ in range(runs):
        found["read"].append(_seconds(lambda: _read(register.vault.path)))
        found["one"].append(_seconds(lambda: _erase(register, [next(people)])))
    some = [next(people) for _ in range(batch)]
    found["batch"].append(_seconds(lambda: _erase(register, some)))
    return found


def main(arguments: Sequence[str]) -> int:
    """Measure both by turns, and print the seconds as JSON."""
    count, folder = int(arguments[0]), Path(arguments[1])
    runs, batch = map(int, arguments[2:])
    with make_vault(folder / "vault") as vault, Register(vault, now) as register:
        print(json.dumps(_measured(register, count, runs, batch)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
