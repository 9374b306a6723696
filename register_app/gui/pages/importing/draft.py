"""What has been read and chosen so far of a list that is being imported."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from register_app.fields.mojibake import Damage
from register_app.gui.jobs import Progress
from register_app.importer import reader
from register_app.importer.mapping import Mapping, guess
from register_app.importer.options import Options
from register_app.importer.rows import damage_of
from register_app.importer.table import Table


@dataclass(frozen=True)
class Draft:
    """A list that was read, and where its columns go."""

    path: Path
    table: Table
    mapping: Mapping
    damage: Damage | None
    """The wrong encoding that all of the list shows."""


def read_draft(path: Path, sheet: str | None, progress: Progress) -> Draft:
    """Read a list and guess its columns; for background work."""
    table = reader.read(path, progress.watch, sheet=sheet)
    mapping = guess(table)
    return Draft(path, table, mapping, damage_of(table, mapping.first_row))


def first_options(today: date, *, hetu_on: bool) -> Options:
    """Return the choices before the person has made any; the source is asked for last."""
    return Options(source="", source_date=today, hetu_on=hetu_on)
