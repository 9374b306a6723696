"""Giving the content of documents."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from register_app import errors
from register_app.audit.store import HandedOut
from register_app.documents.document import Document
from register_app.documents.refusals import DocumentDamaged, DocumentMissing, DocumentTooLarge
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.content import note, read, write_out
from register_app.register import Register
from register_app.watch import UNWATCHED
from tests.builders import a_customer, stored
from tests.watching import stopping_after

CONTENT = b"Kanarialintu\n" * 200_000


@pytest.fixture
def document(register: Register) -> Document:
    """Attach a document."""
    [customer] = stored(register, a_customer())
    assert customer.id is not None
    draft = draft_of(customer.id, "muistio.txt", kind="minutes", on_day=date(2026, 11, 20))
    return attach(register, draft, CONTENT, UNWATCHED)


def _acts(register: Register, document: Document) -> list[str]:
    return [entry.act for entry in register.audit.entries("document", document.id or 0)]


def _file(register: Register, document: Document) -> Path:
    return register.vault.folder / "documents" / document.stored


def test_it_is_written_out_byte_for_byte_and_audited(
    register: Register, document: Document, tmp_path: Path
) -> None:
    told: list[float] = []

    write_out(register, document, tmp_path / "ulos.txt", UNWATCHED._replace(progress=told.append))

    assert (tmp_path / "ulos.txt").read_bytes() == CONTENT
    assert _acts(register, document) == ["insert", "save"]
    assert told[-1] == 1.0


def test_other_ways_out_are_audited_as_such(
    register: Register, document: Document, tmp_path: Path
) -> None:
    write_out(register, document, tmp_path / "kopio.txt", UNWATCHED, how=HandedOut.OPENED)
    note(register, document, HandedOut.PRINTED)

    assert _acts(register, document) == ["insert", "open", "print"]


def test_a_stopped_write_out_leaves_the_file_before(
    register: Register, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "ulos.txt"
    path.write_text("ennen", encoding="utf-8")

    with pytest.raises(errors.Cancelled):
        write_out(register, document, path, stopping_after(1))

    assert path.read_text(encoding="utf-8") == "ennen"
    assert list(tmp_path.glob(".*.part")) == []
    assert _acts(register, document) == ["insert"]


def test_it_is_read_into_memory_up_to_a_limit(register: Register, document: Document) -> None:
    assert read(register, document, limit=len(CONTENT)) == CONTENT
    with pytest.raises(DocumentTooLarge):
        read(register, document, limit=len(CONTENT) - 1)


def test_a_lost_file_is_told(register: Register, document: Document) -> None:
    _file(register, document).unlink()

    with pytest.raises(DocumentMissing):
        read(register, document, limit=len(CONTENT))


def test_a_lost_folder_is_told_from_a_lost_file(register: Register, document: Document) -> None:
    folder = register.vault.folder
    folder.rename(folder.with_name("gone"))

    with pytest.raises(errors.StorageLost):
        read(register, document, limit=len(CONTENT))

    folder.with_name("gone").rename(folder)


def test_a_file_that_cannot_be_opened_is_told(register: Register, document: Document) -> None:
    _file(register, document).unlink()
    _file(register, document).mkdir()

    with pytest.raises(errors.StorageLost):
        read(register, document, limit=len(CONTENT))


def test_damage_is_told_and_nothing_is_written(
    register: Register, document: Document, tmp_path: Path
) -> None:
    content = bytearray(_file(register, document).read_bytes())
    content[-1] ^= 1
    _file(register, document).write_bytes(content)

    with pytest.raises(DocumentDamaged):
        write_out(register, document, tmp_path / "ulos.txt", UNWATCHED)

    assert not (tmp_path / "ulos.txt").exists()


@pytest.mark.parametrize(
    "wrong", [{"bytes": 5}, {"bytes": len(CONTENT) + 1}, {"sha256": "0" * 64}]
)
def test_content_other_than_the_row_says_is_damage(
    register: Register, document: Document, wrong: dict[str, Any]
) -> None:
    changed = replace(document, **wrong)

    with pytest.raises(DocumentDamaged):
        read(register, changed, limit=len(CONTENT) * 2)


def test_a_row_never_leads_out_of_the_folder(register: Register, document: Document) -> None:
    outside = replace(document, stored="../keys.json")

    with pytest.raises(DocumentMissing):
        read(register, outside, limit=len(CONTENT))
