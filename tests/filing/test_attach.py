"""Attaching files: all of them or nothing, whatever happens on the way."""

import hashlib
import os
import stat
from datetime import date
from pathlib import Path

import pytest

from register_app import errors
from register_app.customers.customer import CustomerId
from register_app.documents.document import Document
from register_app.documents.refusals import NotAPlainFile, SourceMissing
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.content import read
from register_app.register import Register
from register_app.retention.rule import DataClass
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, stored
from tests.watching import stopping_after

DAY = date(2026, 11, 20)


@pytest.fixture
def customer_id(register: Register) -> CustomerId:
    """Store a customer."""
    [customer] = stored(register, a_customer())
    assert customer.id is not None
    return customer.id


@pytest.fixture
def draft(customer_id: CustomerId) -> Document:
    """Return a document to be."""
    return draft_of(customer_id, "tarjous.pdf", kind="offer", on_day=DAY)


def files(register: Register) -> list[str]:
    """Return all that lies in the folder of documents."""
    place = register.vault.folder / "documents"
    return sorted(str(p.relative_to(place)) for p in place.rglob("*") if p.name != "incoming")


def test_a_file_becomes_a_document(register: Register, draft: Document, tmp_path: Path) -> None:
    content = os.urandom(3_000_000)
    path = tmp_path / "tarjous.pdf"
    path.write_bytes(content)

    document = attach(register, draft, path, UNWATCHED)

    done = register.history.next_undo()
    assert done is not None
    assert str(done.title.text) == "Attach document"
    assert register.documents.of(draft.customer_id) == [document]
    assert (document.bytes, document.sha256) == (
        len(content),
        hashlib.sha256(content).hexdigest(),
    )
    assert files(register) == [document.stored]
    assert read(register, document, limit=len(content)) == content
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        ("invoice", DataClass.VOUCHERS),
        ("offer", DataClass.PROSPECTS),
        ("contract", DataClass.CONTRACTS),
        ("kuva pihalta", DataClass.CUSTOMERS),
    ],
)
def test_the_kind_presets_how_long_it_is_kept(kind: str, rule: DataClass) -> None:
    assert draft_of(CustomerId(1), "x", kind=kind, on_day=DAY).retention is rule


def test_a_name_that_no_row_can_hold_is_mended(
    register: Register, customer_id: CustomerId
) -> None:
    draft = draft_of(customer_id, "v\udce4ri\0.txt", on_day=DAY)

    assert attach(register, draft, b"x", UNWATCHED).file_name == "v\ufffdri\ufffd.txt"


def test_an_empty_file_is_a_document(register: Register, draft: Document, tmp_path: Path) -> None:
    (tmp_path / "tyhjä").touch()

    document = attach(register, draft, tmp_path / "tyhjä", UNWATCHED)

    assert document.bytes == 0
    assert read(register, document, limit=0) == b""


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_nobody_else_may_look_at_the_files(register: Register, draft: Document) -> None:
    document = attach(register, draft, b"x", UNWATCHED)

    place = register.vault.folder / "documents"
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (place, place / "incoming")]
    assert modes == [0o700, 0o700]
    assert stat.S_IMODE((place / document.stored).stat().st_mode) == 0o600


def test_nothing_of_the_name_or_content_is_in_the_folder(
    register: Register, draft: Document
) -> None:
    attach(register, draft, b"Kanarialintu" * 1000, UNWATCHED)

    [name] = files(register)
    assert "tarjous" not in name
    assert b"Kanarialintu" not in (register.vault.folder / "documents" / name).read_bytes()


@pytest.mark.parametrize("steps", range(4))
def test_a_stopped_attach_leaves_nothing(
    register: Register, draft: Document, steps: int, tmp_path: Path
) -> None:
    (tmp_path / "suuri").write_bytes(bytes(3 << 20))

    with pytest.raises(errors.Cancelled):
        attach(register, draft, tmp_path / "suuri", stopping_after(steps))

    assert register.documents.count() == 0
    assert files(register) == []


def test_a_missing_file_is_told(register: Register, draft: Document, tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        attach(register, draft, tmp_path / "missing", UNWATCHED)

    assert files(register) == []


def test_a_customer_taken_back_meanwhile_gets_no_document(
    register: Register, draft: Document
) -> None:
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)

    with pytest.raises(errors.RecordGone):
        attach(register, draft, b"x", UNWATCHED)

    assert files(register) == []


def test_a_folder_is_no_document(register: Register, draft: Document, tmp_path: Path) -> None:
    with pytest.raises(NotAPlainFile):
        attach(register, draft, tmp_path, UNWATCHED)

    assert files(register) == []


def test_undo_and_redo_bring_the_same_bytes(register: Register, draft: Document) -> None:
    document = attach(register, draft, b"sama", UNWATCHED)

    for _ in range(2):
        back = register.history.next_undo()
        assert back is not None
        register.undo(back)
        assert register.documents.of(draft.customer_id) == []
        again = register.history.next_redo()
        assert again is not None
        register.redo(again)
        assert register.documents.of(draft.customer_id) == [document]
        assert read(register, document, limit=100) == b"sama"


def test_a_removed_document_comes_back_by_undo(register: Register, draft: Document) -> None:
    document = attach(register, draft, b"sama", UNWATCHED)
    assert document.id is not None

    with register.change(TITLE):
        register.documents.remove(document.id)
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)

    assert register.documents.of(draft.customer_id) == [document]
    assert read(register, document, limit=100) == b"sama"


def test_the_same_content_is_found_again(register: Register, draft: Document) -> None:
    first = attach(register, draft, b"sama", UNWATCHED)
    attach(register, draft, b"muu", UNWATCHED)
    second = attach(register, draft, b"sama", UNWATCHED)
    [other] = stored(register, a_customer(name="Toinen Oy"))
    assert other.id is not None

    assert register.documents.same_content(draft.customer_id, first.sha256) == [first, second]
    assert register.documents.same_content(other.id, first.sha256) == []
