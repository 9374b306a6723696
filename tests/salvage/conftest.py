"""A register with samples, made once, and what every page of it holds."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from register_app.db import tree
from register_app.db.values import Values
from register_app.register import Register
from register_app.salvage.reading import Reading
from register_app.samples.customers import add_customers
from register_app.samples.documents import add_documents, most_told
from register_app.samples.permissions import add_permissions
from register_app.samples.story import add_story
from register_app.timeline.note import Note
from register_app.vault.vault import Vault
from register_app.vault.wreck import Wreck
from register_app.watch import UNWATCHED
from tests.builders import TITLE
from tests.fixtures import PASSPHRASE, now

Place = tuple[str, int | Values]
"""A table, and the number of a row, or the row itself where it has none."""


class Truth(NamedTuple):
    """A sound register: what it holds, and where."""

    folder: Path
    content: bytes
    rows: dict[str, dict[int | Values, Values | None]]
    on_page: dict[int, set[Place]]
    reading: Reading


def wreck(folder: Path) -> Wreck:
    """Unlock a damaged register."""
    return Wreck.unlock_with_passphrase(folder, PASSPHRASE)


def rows_of(reading: Reading) -> dict[str, dict[int | Values, Values | None]]:
    """Return all rows that can be read, by table."""
    return {
        shape.table: {
            (number if shape.has_ids else row or number): row
            for number, row in reading.rows(shape.table)
        }
        for shape in reading.tables()
    }


@pytest.fixture(scope="session")
def truth(vault_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Truth:
    """Fill a register with samples, and note what lies on which page."""
    folder = Path(shutil.copytree(vault_template, tmp_path_factory.mktemp("samples") / "vault"))
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        add_customers(register, "Esimerkit", UNWATCHED)
        add_story(register)
        add_permissions(register)
        add_documents(register, most_told(register), UNWATCHED)
        owner = most_told(register)
        with register.change(TITLE):
            long = Note(customer_id=owner, on_day=register.today(), text="pitkä " * 3000)
            register.timeline.notes.save(long)
        register.connection.execute("CREATE TABLE room (text)")
        register.connection.execute("INSERT INTO room VALUES (zeroblob(20000))")
        register.connection.execute("DROP TABLE room")
    with wreck(folder) as opened:
        reading = Reading(opened, UNWATCHED)
        return Truth(
            folder,
            (folder / "register.db").read_bytes(),
            rows_of(reading),
            dict(_places(reading)),
            reading,
        )


def _places(reading: Reading) -> Iterator[tuple[int, set[Place]]]:
    """Yield what each page holds: rows, and parts of rows that go on on it."""
    for shape in reading.tables():
        for page in reading.place(shape.table).pages:
            rows = list(reading.structure.rows(page))
            yield (
                page,
                {(shape.table, number if shape.has_ids else row or 0) for number, row in rows},
            )
            content = reading.structure.page(page)
            assert content is not None
            for cell in tree.long_cells(content, page):
                for end in reading.structure.chain(cell.more):
                    yield end, {(shape.table, cell.row)}


@pytest.fixture
def damaged(truth: Truth, tmp_path: Path) -> Path:
    """Return a copy to be damaged."""
    return Path(shutil.copytree(truth.folder, tmp_path / "damaged"))
