"""The files of documents follow their rows, and the journal."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from register_app import errors
from register_app.customers.customer import CustomerId
from register_app.documents.document import Document
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.content import read
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, stored
from tests.children import in_child
from tests.fixtures import PASSPHRASE, now

STRAY = "0123456789abcdef" * 2


@pytest.fixture
def draft(register: Register) -> Document:
    """Return a document to be."""
    [customer] = stored(register, a_customer())
    return draft_of(CustomerId(customer.id or 0), "muistio.txt", on_day=date(2026, 11, 20))


@pytest.fixture
def place(register: Register) -> Path:
    """Return the folder of documents."""
    return register.vault.folder / "documents"


def _undo(register: Register) -> None:
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)


def _reopened(register: Register) -> Register:
    """Lock the register and open it again."""
    folder = register.vault.folder
    register.close()
    register.vault.lock()
    return Register(Vault.unlock_with_passphrase(folder, PASSPHRASE), now)


def test_a_register_without_documents_has_no_folder(register: Register, place: Path) -> None:
    assert not place.exists()
    assert register.documents.strays() == []


def test_a_file_whose_row_was_stored_gets_its_place_at_the_next_opening(
    register: Register, draft: Document, place: Path
) -> None:
    sealed = register.documents.seal(draft, b"sopimus", UNWATCHED)
    with register.change(TITLE):
        document = register.documents.records.save(sealed)
    assert (place / "incoming" / document.stored).exists()
    assert read(register, document, limit=100) == b"sopimus"

    with _reopened(register) as again:
        assert (place / document.stored).exists()
        assert read(again, document, limit=100) == b"sopimus"
        again.vault.lock()


def test_a_file_whose_row_was_never_stored_is_gone_at_the_next_opening(
    register: Register, draft: Document, place: Path
) -> None:
    register.documents.seal(draft, b"sopimus", UNWATCHED)

    with _reopened(register) as again:
        assert list((place / "incoming").iterdir()) == []
        assert again.documents.strays() == []
        again.vault.lock()


def test_a_file_that_only_undo_can_bring_back_gets_its_place_too(
    register: Register, draft: Document, place: Path
) -> None:
    document = attach(register, draft, b"sopimus", UNWATCHED)
    _undo(register)
    (place / document.stored).rename(place / "incoming" / document.stored)

    with _reopened(register) as again:
        assert (place / document.stored).exists()
        redone = again.history.next_redo()
        assert redone is not None
        again.redo(redone)
        assert read(again, document, limit=100) == b"sopimus"
        again.vault.lock()


def test_other_connections_leave_alone_what_is_on_its_way_in(
    register: Register, draft: Document, place: Path
) -> None:
    sealed = register.documents.seal(draft, b"sopimus", UNWATCHED)

    for query_only in (True, False):
        register.another(query_only=query_only).close()
    Register(register.vault, now).close()

    assert (place / "incoming" / sealed.stored).exists()


def test_a_register_opened_to_be_read_changes_no_file(
    vault: Vault, draft: Document, place: Path
) -> None:
    (place / "incoming").mkdir(parents=True)
    (place / "incoming" / STRAY).touch()

    Register(vault, now, query_only=True).close()

    assert (place / "incoming" / STRAY).exists()


def test_strays_are_found_and_swept_but_nothing_that_can_come_back(
    register: Register, draft: Document, place: Path
) -> None:
    kept = attach(register, draft, b"kept", UNWATCHED)
    removed = attach(register, draft, b"removed", UNWATCHED)
    undone = attach(register, draft, b"undone", UNWATCHED)
    _undo(register)
    assert removed.id is not None
    with register.change(TITLE):
        register.documents.remove(removed.id)
    (place / STRAY).touch()

    assert register.documents.strays() == [STRAY]
    assert register.documents.sweep() == 1
    assert register.documents.sweep() == 0
    left = {path.name for path in place.iterdir()}
    assert left == {"incoming", kept.stored, removed.stored, undone.stored}


def test_files_of_others_are_none_of_ours(
    register: Register, draft: Document, place: Path
) -> None:
    attach(register, draft, b"x", UNWATCHED)
    for folder in (place, place / "incoming"):
        (folder / "desktop.ini").touch()

    assert register.documents.sweep() == 0
    with _reopened(register) as again:
        assert (place / "desktop.ini").exists()
        assert (place / "incoming" / "desktop.ini").exists()
        again.vault.lock()


def test_a_stray_that_cannot_be_removed_is_told(
    register: Register, draft: Document, place: Path
) -> None:
    attach(register, draft, b"x", UNWATCHED)
    (place / STRAY).mkdir()

    with pytest.raises(errors.RegisterError):
        register.documents.sweep()


def _attach_where_no_room_is_left(folder: Path) -> list[str]:
    """Try to attach where the system refuses to make files larger; return what then lies there."""
    import resource  # noqa: PLC0415  not on Windows

    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        [customer] = register.customers.many([1])
        draft = draft_of(CustomerId(customer.id or 0), "suuri", on_day=date(2026, 11, 20))
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2 << 20, limits[1]))
        try:
            attach(register, draft, os.urandom(5 << 20), UNWATCHED)
        except errors.DiskFull:
            place = folder / "documents"
            return [path.name for path in place.rglob("*")]
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    return ["no error"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit that POSIX has")
def test_a_full_disk_is_told_and_leaves_nothing(register: Register, draft: Document) -> None:
    folder = register.vault.folder
    register.close()
    register.vault.lock()

    assert in_child(_attach_where_no_room_is_left, folder) == ["incoming"]
