"""Checking a register by command."""

import json
import shutil
from pathlib import Path

import pytest

from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fixtures import PASSPHRASE

PAGE = 4096


def _damage(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * PAGE + 100] ^= 1
    path.write_bytes(content)


def test_a_sound_register_is_counted(run: Commands, customer: int) -> None:
    answer = run.json("verify")

    pages = (run.folder / "register.db").stat().st_size // PAGE
    assert answer == {
        "ok": True,
        "pages": pages,
        "customers": 1,
        "documents": 0,
        "problems": [],
    }
    assert run("verify").out == (
        f"The register is whole: {pages} pages, 1 customers, 0 documents.\n"
    )


@pytest.mark.parametrize("page", [0, 1, 20])
def test_damage_is_told_and_is_a_failure(run: Commands, customer: int, page: int) -> None:
    path = run.folder / "register.db"
    _damage(path, page)
    before = path.read_bytes()

    answer = run("--json", "verify")

    assert path.read_bytes() == before
    found = json.loads(answer.out)
    assert answer.code == 1
    assert answer.told
    assert found["ok"] is False
    assert found["pages"] > 0
    assert found["problems"]


def test_a_register_cut_short_is_told(run: Commands, customer: int) -> None:
    path = run.folder / "register.db"
    path.write_bytes(path.read_bytes()[: 10 * PAGE])

    assert run("verify").code == 1


def test_a_register_that_is_gone_has_no_pages(run: Commands, customer: int) -> None:
    (run.folder / "register.db").unlink()

    found = json.loads(run("--json", "verify").out)

    assert (found["ok"], found["pages"], found["customers"]) == (False, 0, None)


def test_a_lost_index_is_made_level(run: Commands, customer: int) -> None:
    for path in run.folder.glob("index.db*"):
        path.unlink()

    assert run.json("verify")["ok"] is True
    assert run.json("find", "Kanarialintu")["count"] == 1


@pytest.mark.parametrize("name", ["", "register.db"])
def test_a_copied_folder_is_checked(
    run: Commands, customer: int, tmp_path: Path, name: str
) -> None:
    copy = shutil.copytree(run.folder, tmp_path / "copy")
    _damage(run.folder / "register.db", 1)

    assert run.json("verify", copy / name)["ok"] is True


def test_another_file_is_refused(run: Commands, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(bytes(PAGE))

    assert run("verify", other).refusal.startswith("This is not the file of a register.")


def _attached(run: Commands, customer: int, path: Path) -> Path:
    """Attach a file, and return where the register keeps it."""
    path.write_bytes(b"muistio")
    run.json("attach", str(customer), path, "--kind", "minutes")
    [kept] = [found for found in (run.folder / "documents").iterdir() if found.is_file()]
    return kept


def test_documents_are_counted_and_proven(run: Commands, customer: int, tmp_path: Path) -> None:
    kept = _attached(run, customer, tmp_path / "muistio.txt")

    assert run.json("verify")["documents"] == 1

    content = bytearray(kept.read_bytes())
    content[-1] ^= 1
    kept.write_bytes(content)
    found = json.loads(run("--json", "verify").out)
    assert (found["ok"], found["documents"]) == (False, 1)
    assert found["problems"] == ["document 1: The file of this document is damaged."]


def test_a_lost_document_and_a_stray_file_are_told(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    kept = _attached(run, customer, tmp_path / "muistio.txt")
    kept.rename(kept.with_name("f" * 32))

    found = json.loads(run("--json", "verify").out)

    assert found["problems"] == [
        "document 1: The file of this document is missing.",
        f"documents/{'f' * 32}: belongs to no document",
    ]


def test_the_documents_of_a_copied_folder_are_checked(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    kept = _attached(run, customer, tmp_path / "muistio.txt")
    copy = shutil.copytree(run.folder, tmp_path / "copy")
    kept.unlink()

    assert run.json("verify", copy / "register.db")["documents"] == 1
    assert run("verify").code == 1


def test_an_unexpected_end_is_told_once(run: Commands, customer: int, tmp_path: Path) -> None:
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        connection = vault.connect()
        connection.execute("UPDATE change SET undone = 0")
        copy = shutil.copytree(run.folder, tmp_path / "copy")
        connection.close()

    assert "ended unexpectedly" in run("verify", copy).out
    assert "unexpectedly" not in run("verify", copy).out


def test_a_log_that_is_gone_is_told(run: Commands, customer: int, tmp_path: Path) -> None:
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        connection = vault.connect()
        copy = shutil.copytree(run.folder, tmp_path / "copy")
        connection.close()
    (copy / "register.db-wal").unlink(missing_ok=True)

    assert "may be missing" in run("verify", copy).out
