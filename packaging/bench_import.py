"""Measure the import of a large list against the bare floor: read it, write it, index it."""

import datetime
import json
import secrets
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from register_app import register as registers
from register_app.customers.customer import Customer
from register_app.customers.search import Query
from register_app.db.connection import Connection, connect
from register_app.db.records import shape_of
from register_app.fields.text import name_key
from register_app.importer import reader
from register_app.importer.mapping import guess
from register_app.importer.options import Options
from register_app.importer.run import run

NOW = datetime.datetime(2026, 11, 22, 9, 0, tzinfo=datetime.UTC)
_SAMPLE_SECONDS = 0.01
_PAGE = 4096


class BenchVault:
    """A register without key slots: what is measured here begins once it is open."""

    def __init__(self, folder: Path) -> None:
        """Make an empty register in a new folder."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.folder = folder
        self._key = secrets.token_bytes(32)
        made = connect(folder / "register.db", self._key, create=True)
        with made.transaction():
            registers.prepare(made)
        made.close(last=True)

    def connect(self, *, query_only: bool = False) -> Connection:
        """Open the register."""
        return connect(self.folder / "register.db", self._key, query_only=query_only)


class PeakMemory:
    """Watches the resident memory of this process."""

    def __init__(self) -> None:
        """Begin with what is used now."""
        self._base = self._peak = _resident()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """Return the most that was used beyond the beginning, in bytes."""
        self._done.set()
        self._thread.join()
        return self._peak - self._base

    def _watch(self) -> None:
        while not self._done.wait(_SAMPLE_SECONDS):
            self._peak = max(self._peak, _resident())


def _resident() -> int:
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * _PAGE if statm.exists() else 0


def _register(folder: Path) -> registers.Register:
    opened = registers.Register(BenchVault(folder), lambda: NOW)  # type: ignore[arg-type]  # a vault of its own
    opened.search.rebuild()
    return opened


def ours(path: Path, folder: Path) -> dict[str, float]:
    """Import with all checks; return seconds, bytes of cell text and of peak memory."""
    register = _register(folder)
    memory = PeakMemory()
    start = time.perf_counter()
    table = reader.read(path, sheet=None, progress=_quiet, cancelled=lambda: False)
    options = Options(source="bench", source_date=NOW.date())
    result = run(register, table, guess(table), options, path.name, _quiet)
    seconds = time.perf_counter() - start
    peak = memory.stop()
    assert register.search.find(Query(), limit=1).count == result.imported  # noqa: S101  a wrong run is no measurement
    text = sum(len(cell.encode()) for row in table for cell in row)
    return {"seconds": seconds, "peak": peak, "text": text, "imported": result.imported}


def floor(path: Path, folder: Path) -> dict[str, float]:
    """Read with calamine, write plain rows into the same tables, fill the index; check nothing."""
    import python_calamine  # noqa: PLC0415  loaded on first use, as in the program

    register = _register(folder)
    start = time.perf_counter()
    rows = python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()[1:]
    with register.connection.transaction():
        _insert(register.connection, "customer", shape_of(Customer).columns, _customers(rows))
        day = NOW.date().isoformat()
        people = ((str(row[3]), "bench", day) for row in rows)
        _insert(register.connection, "contact", ("name", "source", "source_date"), people)
        ties = ((at, at) for at in range(1, len(rows) + 1))
        _insert(register.connection, "role", ("customer_id", "contact_id"), ties)
        register.search.follow((), [range(1, len(rows) + 1)])
    return {"seconds": time.perf_counter() - start}


_CELLS_GO_TO = "customer_no name business_id - phone fax email street postcode city tags notes"


def _customers(rows: Iterable[Sequence[object]]) -> Iterator[list[object]]:
    shape = shape_of(Customer)
    preset = list(shape.write(Customer(name="-", source="bench", source_date=NOW.date())))
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


def in_child(what: str, path: Path, folder: Path) -> dict[str, float]:
    """Run one measurement in a process of its own, so that none warms the next."""
    done = subprocess.run(
        [sys.executable, __file__, what, str(path), str(folder)],
        check=True,
        capture_output=True,
        text=True,
    )
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def office_seconds(path: Path, folder: Path) -> float | None:
    """Return how long LibreOffice takes to turn the list into CSV, where it is installed."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return None
    start = time.perf_counter()
    subprocess.run(
        [
            office,
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
    return time.perf_counter() - start


if __name__ == "__main__":
    measure = {"ours": ours, "floor": floor}[sys.argv[1]]
    print(json.dumps(measure(Path(sys.argv[2]), Path(sys.argv[3]))))
