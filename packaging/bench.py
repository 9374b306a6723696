"""Measure what the program promises, in ratios of one run: `packaging/dev.py bench`.

Every measurement is a process of its own, and pairs run by turns (A B A B), so that neither has
the better machine. Other work on the machine makes every figure worse, ratios least.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

import PySide6
from bench_documents import make_file

from resources.demo.large import make_large

_HERE = Path(__file__).parent
_USUAL, _QUICK, _MILLION = 100_000, 10_000, 1_000_000
_IMPORTS, _STARTS, _COPIES, _LISTS, _ERASURES = 3, 7, 3, 3, 3
_BACKUPS = 5
_VAULT = 1 << 30
"""Bytes of the documents in a register that is backed up."""
_LARGE, _DOCUMENTS = 2 << 30, 10_000
"""Bytes of the large document, and how many there are in the full register."""
_TENTH = 10
_LIMIT = 16
"""Milliseconds of one picture on a screen."""
_LIVE = 50
"""Milliseconds within which the count of a list follows a change."""
_PROOF, _READS = 3, 4
"""Seconds in which one person is erased and proven, or so many reads of the register."""
_SESSION = ("dbus-run-session", "gnome-keyring-daemon")
_PARTS = ("import", "window", "start", "segments", "lists", "erase", "documents", "backup")
_SAMPLES = "p50 {:.1f}, p95 {:.1f} ms"


class Row(NamedTuple):
    """One line of the table: what was measured, and how it stands to its bound."""

    what: str
    figures: str
    value: float | None = None
    bound: float = 0
    unit: str = "x"

    @property
    def verdict(self) -> str:
        """Say whether the bound is kept; nothing where nothing was measured."""
        if self.value is None:
            return ""
        return "ok" if self.value <= self.bound else "OVER"

    def written(self) -> str:
        """Return the line."""
        if self.value is None:
            return f"{self.what:44} {self.figures}"
        value, bound = (f"{number:.2f} {self.unit}" for number in (self.value, self.bound))
        return f"{self.what:44} {self.figures:24} {value:>9}   (at most {bound})  {self.verdict}"


def main(arguments: Sequence[str]) -> int:
    """Measure, print the table, and fail only where something did not run."""
    asked = _parser().parse_args(arguments)
    count = _QUICK if asked.quick else _USUAL
    print(f"{_machine()}\n{count:,} customers; medians of runs by turns\n", flush=True)
    works: dict[str, Callable[[Path], Iterator[Row]]] = {
        "import": lambda folder: _import(folder, count),
        "window": lambda folder: _window(folder, count, limit=_LIMIT),
        "start": lambda folder: _start(folder, count),
        "segments": lambda folder: _segments(folder, count),
        "lists": lambda folder: _lists(folder, count),
        "erase": lambda folder: _erase(folder, count),
        "documents": lambda folder: _documents(folder, _TENTH if asked.quick else 1),
        "backup": lambda folder: _backup(folder, count, _TENTH if asked.quick else 1),
    }
    parts = [works[part] for part in asked.parts or _PARTS]
    if asked.million:
        parts.append(lambda folder: _window(folder, _MILLION, limit=100))
    else:
        print(
            "The window with 1,000,000 customers takes minutes to fill: add --million", end="\n\n"
        )
    return max([_measured(part) for part in parts], default=0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/dev.py bench", allow_abbrev=False)
    parser.add_argument("parts", nargs="*", choices=_PARTS, help="what to measure; nothing: all")
    parser.add_argument("--quick", action="store_true", help=f"try it with {_QUICK:,} customers")
    parser.add_argument("--million", action="store_true", help=f"the window with {_MILLION:,} too")
    return parser


def _machine() -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    versions = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    return f"{platform.platform()}, {os.cpu_count()} cores{load}, {versions}"


def _measured(part: Callable[[Path], Iterator[Row]]) -> int:
    """Print the rows of one part; its files live as long as it runs."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            for row in part(Path(folder)):
                print(row.written(), flush=True)
        except subprocess.CalledProcessError as failure:
            print(f"A measurement did not run: {failure}\n{failure.stderr}", flush=True)
            return 1
    return 0


def _child(script: str, folder: Path, *arguments: object) -> dict[str, Any]:
    """Run one measurement in a process of its own, on no screen and with nobody's options."""
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder / "config")}
    done = subprocess.run(
        [sys.executable, _HERE / script, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **own},
    )
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured


def _import(folder: Path, count: int) -> Iterator[Row]:
    path = folder / "list.xlsx"
    make_large(path, count)
    runs: dict[str, list[dict[str, Any]]] = {"ours": [], "floor": [], "office": []}
    for number in range(_IMPORTS):
        for what, found in runs.items():
            found.append(_child("bench_import.py", folder, what, path, folder / f"{what}{number}"))
    ours, floor = (_median(runs[what], "seconds") for what in ("ours", "floor"))
    yield Row("import / bare floor", f"{ours:.1f} s / {floor:.1f} s", ours / floor, 2.5)
    if any(runs["office"]):
        office = _median(runs["office"], "seconds")
        yield Row(
            "import / LibreOffice to CSV", f"{ours:.1f} s / {office:.1f} s", ours / office, 1
        )
    else:
        yield Row("import / LibreOffice to CSV", "not installed")
    text = _median(runs["ours"], "text")
    for what, name in (("program", "own"), ("with its reader", "whole")):
        peak = _median(runs["ours"], name)
        figures = f"{peak / 1e6:.0f} MB / {text / 1e6:.0f} MB" if peak else "not known here"
        yield Row(f"memory / cell text, {what}", figures, peak / text if peak else None, 6)


def _window(folder: Path, count: int, *, limit: int) -> Iterator[Row]:
    measured = _child("bench_window.py", folder, count, folder / "register")
    for what, name in (
        ("key to painted result, each alone", "calm"),
        ("key to painted result, typing fast", "fast"),
        ("scroll jump to painted rows", "scroll"),
    ):
        half, most = _percentile(measured[name], 50), _percentile(measured[name], 95)
        at_most = _LIMIT if name == "scroll" else limit
        yield Row(f"{what}, {count:,}", _SAMPLES.format(half, most), most, at_most, "ms")


def _start(folder: Path, count: int) -> Iterator[Row]:
    what = "start to usable window / bare window"
    missing = [program for program in _SESSION if shutil.which(program) is None]
    if missing:
        yield Row(what, f"needs {' and '.join(missing)}")
        return
    (folder / "home").mkdir()
    measured = _child("bench_start.py", folder, count, folder / "register", _STARTS)
    program, bare = median(measured["program"]), median(measured["bare"])
    yield Row(what, f"{program * 1000:.0f} ms / {bare * 1000:.0f} ms", program / bare, 3)


def _segments(folder: Path, count: int) -> Iterator[Row]:
    measured = _child("bench_segments.py", folder, count, folder / "register")
    first, floor = max(measured["first"].values()), measured["floor"]
    figures = f"{first:.0f} ms / {floor:.0f} ms"
    yield Row("slowest first count / reading one column", figures, first / floor, 10)
    half, most = (_percentile(measured["counts"], percent) for percent in (50, 95))
    figures = _SAMPLES.format(half, most)
    yield Row(f"an edit to ten live counts, {count:,}", figures, most, _LIVE, "ms")
    store = _percentile(measured["store"], 50)
    yield Row(
        "ten live counts / storing the edit", f"{half:.1f} ms / {store:.1f} ms", half / store, 1
    )


def _lists(folder: Path, count: int) -> Iterator[Row]:
    measured = _child("bench_lists.py", folder, count, folder, _LISTS)
    checked, plain = median(measured["checked"]), median(measured["plain"])
    figures = f"{checked:.1f} s / {plain:.1f} s"
    yield Row("checked list / the same unchecked", figures, checked / plain, 3)


def _erase(folder: Path, count: int) -> Iterator[Row]:
    batch = count // 100
    runs = _child("bench_erase.py", folder, count, folder, _ERASURES, batch)
    read, one, many = (float(median(runs[what])) for what in ("read", "one", "batch"))
    bound = max(_PROOF, _READS * read)
    yield Row("erase one, with proof / plain read", f"{one:.1f} s / {read:.2f} s", one, bound, "s")
    yield Row(f"erase {batch:,} in one proof / one", "", many / one, batch / 10)


def _documents(folder: Path, part: int) -> Iterator[Row]:
    if shutil.which("openssl"):
        yield from _large_document(folder, _LARGE // part)
    else:
        yield Row("a large document / openssl enc", "needs openssl")
    count = _DOCUMENTS // part
    opened = _child("bench_documents.py", folder, "open", folder, count)
    full, empty = (median(opened[name]) for name in ("full", "empty"))
    figures = f"{full * 1000:.1f} ms / {empty * 1000:.1f} ms"
    yield Row(f"open with {count:,} documents / empty", figures, full / empty, 1.2)


def _large_document(folder: Path, size: int) -> Iterator[Row]:
    path = folder / "large"
    make_file(path, size)
    runs: dict[str, list[dict[str, Any]]] = {"openssl": [], "attach": [], "write": []}
    for number in range(_COPIES):
        vault, out = folder / f"vault{number}", folder / "out"
        openssl = ("openssl", path, out)
        by_turns = (openssl, ("attach", vault, path), openssl, ("write", vault, out))
        for what, source, target in by_turns:
            runs[what].append(_child("bench_documents.py", folder, what, source, target))
            out.unlink(missing_ok=True)
        shutil.rmtree(vault)
    bare = _median(runs["openssl"], "seconds")
    for what, name in (("attach", "attach"), ("write", "write out")):
        seconds = _median(runs[what], "seconds")
        figures = f"{seconds:.1f} s / {bare:.1f} s"
        yield Row(f"{name} {size / 1e9:.1f} GB / openssl enc", figures, seconds / bare, 1.5)
        memory = _median(runs[what], "memory") / 1e6
        yield Row(f"memory more, {name}", "", memory, 100, "MB")


def _backup(folder: Path, count: int, part: int) -> Iterator[Row]:
    """Most of a register is documents; where it is rows, checking them all takes longer."""
    for what, size, customers, bound in (
        (f"back up {_VAULT // part / 1e9:.1f} GB of documents / copy", _VAULT // part, 1000, 1.5),
        (f"back up {count:,} customers / copy", 0, count, 0),
    ):
        inside = folder / str(size)
        inside.mkdir()
        runs = _child("bench_backup.py", inside, inside, size, customers, _BACKUPS)
        backup, copy = median(runs["backup"]), median(runs["copy"])
        figures = f"{backup:.2f} s / {copy:.2f} s"
        if bound:
            yield Row(what, figures, backup / copy, bound)
        else:
            yield Row(what, f"{figures}, {backup / copy:.1f} x, all checked")


def _median(runs: Sequence[dict[str, Any]], name: str) -> float:
    return float(median(run[name] for run in runs))


def _percentile(values: Sequence[float], percent: int) -> float:
    return float(quantiles(values, n=100, method="inclusive")[percent - 1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
