"""Measure a backup, with all its verification, against plainly copying the same files to the disk.

Started as `bench_backup.py FOLDER BYTES CUSTOMERS ROUNDS`: a register with so many bytes of
documents and so many customers. Both are measured by turns; prints one JSON object.
"""

import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench_register import fill, make_vault, now

from register_app.backups import backup
from register_app.customers.customer import Customer, CustomerId
from register_app.filing.take_in import Incoming, take_in
from register_app.i18n import Text
from register_app.register import Register
from register_app.watch import UNWATCHED

_TITLE = Text("bench", "A customer with documents")
_EACH = 16 << 20
"""Bytes of one document."""


def _documents(register: Register, size: int) -> None:
    with register.change(_TITLE):
        customer = register.customers.save(
            Customer(name="Rakennus Räystäs Oy", source="puhelu", source_date=now().date())
        )
    for number in range(size // _EACH):
        one = Incoming(f"muistio{number}.txt", os.urandom(_EACH))
        take_in(register, CustomerId(customer.id or 0), [one], UNWATCHED, again=True)


def _plain(vault: Path, out: Path) -> None:
    """Copy the files of a vault that a backup holds, and wait until the disk has them."""
    files = [vault / "register.db", vault / "keys.json", *(vault / "documents").glob("*")]
    copies = [Path(shutil.copyfile(path, out / path.name)) for path in files if path.is_file()]
    for path in copies:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _seconds(work: Callable[[], object]) -> float:
    os.sync()  # what others wrote before is on the disk when it begins
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _measured(register: Register, folder: Path, rounds: int) -> dict[str, list[float]]:
    out = folder / "out"
    works: dict[str, Callable[[], object]] = {
        "copy": lambda: _plain(register.vault.folder, out),
        "backup": lambda: backup.take(register, out / "out.zip", documents_inside=True),
    }
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            out.mkdir()
            found[name].append(_seconds(work))
            shutil.rmtree(out)
    return found


def main(arguments: Sequence[str]) -> int:
    """Make the register, measure both by turns, and print the seconds as JSON."""
    folder = Path(arguments[0])
    size, customers, rounds = map(int, arguments[1:])
    with make_vault(folder / "vault") as vault, Register(vault, now) as register:
        fill(register, customers)
        _documents(register, size)
        register.connection.fold_log()
        print(json.dumps(_measured(register, folder, rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
