"""Measure documents: a large one in and out, and opening a register that holds many.

Each mode is a process of its own, so that its memory is its own: `attach`, `write` and `openssl`
handle one large file, `open` opens an empty and a full register by turns.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bench_register import NOW, make_vault, now

from register_app.customers.customer import Customer, CustomerId
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.content import write_out
from register_app.filing.take_in import Incoming, take_in
from register_app.i18n import Text
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED

_PASSPHRASE = "mitattava rekisteri"  # noqa: S105  it guards invented data for a minute
_TITLE = Text("bench", "A customer with documents")
_OPENINGS = 41
_AT_ONCE = 500
_BLOCK = 1 << 20


def make_file(path: Path, size: int) -> None:
    """Write a file that cannot be compressed."""
    with path.open("wb") as file:
        for start in range(0, size, _BLOCK):
            file.write(os.urandom(min(_BLOCK, size - start)))


def _with_customer(folder: Path) -> CustomerId:
    with make_vault(folder) as vault, Register(vault, now) as register, register.change(_TITLE):
        customer = register.customers.save(
            Customer(name="Rakennus Räystäs Oy", source="puhelu", source_date=NOW.date())
        )
    return CustomerId(customer.id or 0)


def _opened(folder: Path) -> Vault:
    return Vault.unlock_with_passphrase(folder, _PASSPHRASE)


def _peak() -> int:
    """Return the most memory this process ever held, in bytes; 0 where it is not known."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next(int(line.split()[1]) << 10 for line in status.splitlines() if "VmHWM" in line)


def _measured(work: Callable[[], object]) -> dict[str, Any]:
    """Measure a work alone: what others wrote before is on the disk when it begins."""
    if hasattr(os, "sync"):
        os.sync()
    before, start = _peak(), time.perf_counter()
    work()
    return {"seconds": time.perf_counter() - start, "memory": _peak() - before}


def _attach(folder: Path, path: Path) -> dict[str, Any]:
    customer = _with_customer(folder)
    draft = draft_of(customer, path.name, on_day=NOW.date())
    with _opened(folder) as vault, Register(vault, now) as register:
        return _measured(lambda: attach(register, draft, path, UNWATCHED))


def _write(folder: Path, path: Path) -> dict[str, Any]:
    with _opened(folder) as vault, Register(vault, now) as register:
        [document] = register.documents.records.all()
        return _measured(lambda: write_out(register, document, path, UNWATCHED))


def _openssl(path: Path, out: Path) -> dict[str, Any]:
    """Encrypt the same bytes with a key at hand, and wait until they are on the disk."""
    key = ("-K", "00" * 32, "-iv", "00" * 16)

    def encrypt() -> None:
        command = ["openssl", "enc", "-aes-256-cbc", *key, "-in", str(path), "-out", str(out)]
        subprocess.run(command, check=True)
        with out.open("rb+") as file:
            os.fsync(file.fileno())

    return _measured(encrypt)


def _open(folder: Path, count: int) -> dict[str, Any]:
    """Open an empty and a full register by turns; both hold one customer."""
    empty, full = folder / "empty", folder / "full"
    _with_customer(empty)
    _fill(full, _with_customer(full), count)
    seconds: dict[str, list[float]] = {"empty": [], "full": []}
    for _ in range(_OPENINGS):
        for name, place in (("empty", empty), ("full", full)):
            start = time.perf_counter()
            with _opened(place) as vault:
                Register(vault, now).close()
                seconds[name].append(time.perf_counter() - start)
    return seconds


def _fill(folder: Path, customer: CustomerId, count: int) -> None:
    with _opened(folder) as vault, Register(vault, now) as register:
        for start in range(0, count, _AT_ONCE):
            ends = range(start, min(start + _AT_ONCE, count))
            files = [Incoming("muistio.txt", f"Muistio {number}".encode()) for number in ends]
            take_in(register, customer, files, UNWATCHED, again=True)


def main(arguments: Sequence[str]) -> int:
    """Measure one thing, and print its figures as JSON."""
    mode, first, second = arguments
    works: dict[str, Callable[[], dict[str, Any]]] = {
        "attach": lambda: _attach(Path(first), Path(second)),
        "write": lambda: _write(Path(first), Path(second)),
        "openssl": lambda: _openssl(Path(first), Path(second)),
        "open": lambda: _open(Path(first), int(second)),
    }
    print(json.dumps(works[mode]()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
