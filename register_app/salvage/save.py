"""Look at a damaged register, and save what can be read of it into a new one."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from register_app import errors, log
from register_app.documents.folder import FOLDER
from register_app.erasure import ledger
from register_app.register import Register
from register_app.reports.condition import examine
from register_app.salvage.reading import Broken, Reading, Table
from register_app.salvage.store import Shape, Target, filled
from register_app.vault import safe_copy
from register_app.vault.vault import Vault
from register_app.vault.wreck import Wreck
from register_app.watch import Watch

_SIDE_FILES = "*.erasing"


class Damage(NamedTuple):
    """What a look at a damaged register found."""

    pages: int
    broken: tuple[Broken, ...]
    tables: tuple[Table, ...]
    unclear: int
    """Rows that can be read, but of which nobody can tell the table."""

    @property
    def saved(self) -> int:
        """How many rows can be read."""
        return sum(table.saved for table in self.tables)


class Saved(NamedTuple):
    """What was saved."""

    folder: Path
    damage: Damage
    documents: int
    missing: int
    """Documents whose files are gone."""


def look(wreck: Wreck, watch: Watch) -> Damage:
    """Say what is broken and what could be saved; nothing is changed."""
    reading = Reading(wreck, watch.part(0, 0.5))
    shapes = reading.tables()
    tables = []
    for place, shape in enumerate(shapes):
        watch.at(0.5 + place / len(shapes) / 2)
        tables.append(reading.count(shape.table))
    return _damage(reading, tables)


def save(wreck: Wreck, folder: Path, now: Callable[[], datetime], watch: Watch) -> Saved:
    """Make a whole register of what can be read, in a folder that is not there yet.

    What was erased stays erased: the ledger comes along, and is gone through again. The new
    register is left locked: it is opened by its door, with all that the door asks.
    """
    if folder.exists():
        raise errors.VaultExists
    with log.followed(log.Event.SALVAGE) as numbers:
        saved = _save(wreck, folder, now, watch)
        lost = sum(table.lost for table in saved.damage.tables)
        numbers |= {
            "pages": saved.damage.pages,
            "broken": len(saved.damage.broken),
            "saved": saved.damage.saved,
            "lost": lost,
        }
    return saved


def _save(wreck: Wreck, folder: Path, now: Callable[[], datetime], watch: Watch) -> Saved:
    found: list[Damage] = []

    def fill(path: Path, key: bytearray) -> None:
        _take_along(wreck.folder, folder)
        found.append(_fill(wreck, path, key, watch.part(0, 0.6)))

    try:
        with wreck.twin(folder, fill) as vault:
            documents, missing = _finish(vault, wreck.folder, now, watch.part(0.6, 1))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Saved(folder, found[0], documents, missing)


def _fill(wreck: Wreck, path: Path, key: bytearray, watch: Watch) -> Damage:
    reading = Reading(wreck, watch.part(0, 0.4))
    shapes = reading.tables()
    with filled(path, key, reading.blueprint.version) as target:
        tables = []
        for place, shape in enumerate(shapes):
            watch.at(0.4 + 0.6 * place / len(shapes))
            tables.append(_bring(reading, shape, target))
        gone = target.finish(reading.sequences())
        tables = [_without(table, gone) for table in tables]
        if any(table.lost or not table.is_sure for table in tables):
            target.forbid_undo()
    return _damage(reading, tables)


def _bring(reading: Reading, shape: Shape, target: Target) -> Table:
    known: set[int] = set()
    saved = unread = 0
    for number, row in reading.rows(shape.table):
        if row is not None and target.add(shape, number, row):
            saved += 1
            known.add(number)
        else:
            unread += 1
    return reading.table(shape.table, saved, unread, known)


def _without(table: Table, gone: Mapping[str, int]) -> Table:
    count = gone.get(table.name, 0)
    return table._replace(saved=table.saved - count, lost=table.lost + count)


def _damage(reading: Reading, tables: list[Table]) -> Damage:
    return Damage(reading.pages, tuple(reading.broken()), tuple(tables), reading.unclear)


def _take_along(source: Path, folder: Path) -> None:
    """Take what an erasure left beside the register: what it erased, and what is still to do."""
    with errors.disk_told():
        for path in (source / ledger.FILE, *source.glob(_SIDE_FILES)):
            with suppress(FileNotFoundError):
                safe_copy.copy(path, folder / path.name)


def _finish(
    vault: Vault, source: Path, now: Callable[[], datetime], watch: Watch
) -> tuple[int, int]:
    """Bring the documents, make the index anew, and prove that all of it is whole."""
    with Register(vault, now) as register:
        names = sorted(register.documents.known())
        missing = 0
        for place, name in enumerate(names):
            watch.at(place / len(names) / 2)
            missing += not _copied(source / FOLDER, vault.folder / FOLDER, name)
        register.search.rebuild()
        problems = examine(register, watch.part(0.5, 1)).problems
        if any(not problem.startswith("document ") for problem in problems):
            raise errors.VaultDamaged
    return len(names) - missing, missing


def _copied(source: Path, target: Path, name: str) -> bool:
    """Copy the file of a document from where it lies, or where it was on its way."""
    with errors.disk_told():
        target.mkdir(mode=0o700, exist_ok=True)
        for folder in (source, source / "incoming"):
            with suppress(FileNotFoundError):
                safe_copy.copy(folder / name, target / name)
                return True
    return False
