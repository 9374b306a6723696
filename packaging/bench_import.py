"""Measure the import of a large list against the bare floor: read it, write it, index it.

Started as `bench_import.py ours|floor|office LIST FOLDER`; prints one JSON object.
"""

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import bench_register

from register_app.customers.customer import Customer
from register_app.customers.search import Query
from register_app.db.change import Change
from register_app.db.connection import Connection
from register_app.db.records import shape_of
from register_app.fields.text import name_key
from register_app.i18n import Message
from register_app.importer import reader
from register_app.importer.mapping import guess
from register_app.importer.options import Options
from register_app.importer.run import run
from register_app.register import Register
from register_app.watch import UNWATCHED

_SAMPLE_SECONDS = 0.01
_PAGE = 4096
_PROCESSES = Path("/proc")


class PeakMemory:
    """Watches the resident memory of this process, and of the one that reads the list for it."""

    def __init__(self) -> None:
        """Begin with what is used now."""
        self._base = _resident("self")
        self.own = self.whole = 0
        """The most that was used beyond the beginning, in bytes; `whole` with the reader."""
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(_SAMPLE_SECONDS):
            own = _resident("self") - self._base
            self.own = max(self.own, own)
            self.whole = max(self.whole, own + sum(map(_resident, _children())))


def _resident(process: str) -> int:
    """Return what a process uses; nothing where it has ended, or the system does not tell."""
    try:
        return int((_PROCESSES / process / "statm").read_text().split()[1]) * _PAGE
    except OSError:
        return 0


def _children() -> list[str]:
    found: list[str] = []
    for thread in _PROCESSES.glob("self/task/*/children"):
        with suppress(OSError):  # a thread may end in between
            found += thread.read_text().split()
    return found


@contextmanager
def _register(folder: Path) -> Iterator[Register]:
    shutil.rmtree(folder, ignore_errors=True)
    with bench_register.make_vault(folder) as vault, Register(vault, bench_register.now) as made:
        yield made


def ours(path: Path, folder: Path) -> dict[str, float]:
    """Import with all checks; return seconds, and bytes of cell text and of peak memory."""
    with _register(folder) as register:
        memory = PeakMemory()
        start = time.perf_counter()
        table = reader.read(path, UNWATCHED, sheet=None)
        options = Options(source="bench", source_date=register.today())
        result = run(register, table, guess(table), options, path.name, _quiet)
        seconds = time.perf_counter() - start
        memory.stop()
        found = register.search.find(Query(), limit=1).count
    if not result.imported == found > 0:
        raise LookupError("the import is not whole, so this measures nothing")
    text = sum(len(cell.encode()) for row in table for cell in row)
    return {"seconds": seconds, "own": memory.own, "whole": memory.whole, "text": text}


def floor(path: Path, folder: Path) -> dict[str, float]:
    """Read with calamine, write plain rows into the same tables, fill the index; check nothing."""
    import python_calamine  # noqa: PLC0415  loaded on first use, as in the program

    with _register(folder) as register:
        start = time.perf_counter()
        rows = python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()[1:]
        first = 1
        with register.connection.transaction():
            _insert(register.connection, "customer", shape_of(Customer).columns, _customers(rows))
            day = register.today().isoformat()
            people = ((str(row[3]), "bench", day) for row in rows)
            _insert(register.connection, "contact", ("name", "source", "source_date"), people)
            ties = ((at, at) for at in range(first, len(rows) + first))
            _insert(register.connection, "role", ("customer_id", "contact_id"), ties)
            added = [range(first, len(rows) + first)]
            register.search.follow(Change(0, Message(bench_register.TITLE), added=added))
        return {"seconds": time.perf_counter() - start}


_CELLS_GO_TO = "customer_no name business_id - phone fax email street postcode city tags notes"


def _customers(rows: Iterable[Sequence[object]]) -> Iterator[list[object]]:
    shape = shape_of(Customer)
    day = bench_register.NOW.date()
    preset = list(shape.write(Customer(name="-", source="bench", source_date=day)))
    places = [
        (cell, shape.columns.index(column))
        for cell, column in enumerate(_CELLS_GO_TO.split())
        if column != "-"
    ]
    key = shape.columns.index("name_key")
    for row in rows:
        made = preset.copy()
        for cell, place in places:
            made[place] = str(row[cell])
        made[key] = name_key(str(row[1]))
        yield made


def _insert(
    connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    marks = ", ".join("?" * len(columns))
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608  names from here
        rows,
    )


def _quiet(_: float) -> None:
    """Show nothing: drawing progress is not what is measured."""


def office(path: Path, folder: Path) -> dict[str, float]:
    """Turn the list into CSV with LibreOffice; return nothing where it is not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return {}
    start = time.perf_counter()
    subprocess.run(
        [
            program,
            "--headless",
            f"-env:UserInstallation={(folder / 'office').as_uri()}",
            "--convert-to",
            "csv",
            "--outdir",
            str(folder),
            str(path),
        ],
        check=True,
        capture_output=True,
    )
    return {"seconds": time.perf_counter() - start}


if __name__ == "__main__":
    measure = {"ours": ours, "floor": floor, "office": office}[sys.argv[1]]
    print(json.dumps(measure(Path(sys.argv[2]), Path(sys.argv[3]))))
