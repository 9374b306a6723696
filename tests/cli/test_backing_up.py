"""Backups by command: made, verified and restored, with the register and without it."""

import json
import shutil
from pathlib import Path

import pytest

from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fixtures import NOW, PASSPHRASE


@pytest.fixture
def document(run: Commands, customer: int, tmp_path: Path) -> int:
    """Attach a file to the customer."""
    path = tmp_path / "muistio.txt"
    path.write_text("Kokous maanantaina", encoding="utf-8")
    made = run.json("attach", str(customer), path, "--kind", "minutes")["document"]
    assert isinstance(made, int)
    return made


def test_a_backup_is_written_and_counted(run: Commands, document: int, tmp_path: Path) -> None:
    out = tmp_path / "varmuuskopio.zip"

    answer = run.json("backup", out)

    assert answer.pop("seconds") > 0
    assert answer == {
        "backup": str(out),
        "bytes": out.stat().st_size,
        "customers": 1,
        "documents": 1,
    }


def test_in_a_folder_it_is_called_after_the_moment(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    place = tmp_path / "tikku"
    place.mkdir()

    told = run("backup", place).out

    out = place / "register-2026-11-22-090000.zip"
    assert out.is_file()
    assert told == (f"The backup is in {out}, and was verified: 1 customers, 0 documents.\n")


def test_documents_that_are_lost_are_told(run: Commands, document: int, tmp_path: Path) -> None:
    [lost] = [path for path in (run.folder / "documents").iterdir() if path.is_file()]
    lost.unlink()

    assert "1 document is not in it" in run("backup", tmp_path / "out.zip").out


def test_a_backup_is_restored_where_the_register_is_gone(
    run: Commands, document: int, tmp_path: Path
) -> None:
    out, new, back = tmp_path / "out.zip", tmp_path / "uusi", tmp_path / "muistio-2.txt"
    run.json("backup", out)
    shutil.rmtree(run.folder)

    assert run.json("restore", out, "--into", new) == {
        "vault": str(new),
        "customers": 1,
        "documents": 1,
    }
    run.json("--vault", new, "document", str(document), back)
    assert back.read_text(encoding="utf-8") == "Kokous maanantaina"


def test_only_the_sheet_is_left(run: Commands, document: int, tmp_path: Path) -> None:
    with Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault:
        code = vault.new_recovery_code().text
        vault.confirm_recovery_code(on=NOW.date())
    out, sheet = tmp_path / "out.zip", tmp_path / "koodi.txt"
    sheet.write_text(code, encoding="utf-8")
    run.json("backup", out)
    shutil.rmtree(run.folder)
    bare = run.bare("restore", out, "--into", tmp_path / "uusi", "--code-file", sheet)

    assert bare.code == 0
    assert run.bare("verify", out, "--code-file", sheet).code == 0


def test_a_backup_is_verified_without_the_register(
    run: Commands, document: int, tmp_path: Path
) -> None:
    out = tmp_path / "out.zip"
    run.json("backup", out)
    pages = (run.folder / "register.db").stat().st_size // 4096
    shutil.rmtree(run.folder)

    assert run.json("verify", out) == {
        "ok": True,
        "pages": pages,
        "customers": 1,
        "documents": 1,
        "problems": [],
    }


@pytest.mark.parametrize("cut", [0, 1, 1000, -1])
def test_what_is_no_whole_backup_is_told(
    run: Commands, document: int, tmp_path: Path, cut: int
) -> None:
    out = tmp_path / "out.zip"
    run.json("backup", out)
    out.write_bytes(out.read_bytes()[:cut])

    answer = run("--json", "verify", out)

    assert answer.code == 1
    assert answer.told.startswith("This file is not a backup of a register.")
    assert json.loads(answer.out)["ok"] is False


def test_a_damaged_document_is_told(run: Commands, document: int, tmp_path: Path) -> None:
    [kept] = [path for path in (run.folder / "documents").iterdir() if path.is_file()]
    kept.write_bytes(kept.read_bytes()[:-1] + b"!")
    out = tmp_path / "out.zip"
    run.json("backup", out)

    answer = run("--json", "verify", out)

    assert answer.told.startswith("This backup is damaged, or was changed.")
    assert json.loads(answer.out)["problems"] == [
        "document 1: The file of this document is damaged."
    ]
    into = ("--into", tmp_path / "uusi")
    assert "damaged" in run("restore", out, *into).refusal
    told = run("restore", out, *into, "--without-damaged").out
    assert "1 document is lost or damaged" in told


def test_who_was_erased_is_not_in_what_a_stick_restores_elsewhere(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    stick = tmp_path / "tikku"
    stick.mkdir()
    run.json("backup", stick / "vanha.zip")
    run.json("erase", str(customer))
    shutil.rmtree(run.folder)

    assert run.json("restore", stick / "vanha.zip", "--into", tmp_path / "uusi")["customers"] == 0


def test_a_stick_that_was_away_learns_of_erasures_by_the_next_backup(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    stick, away = tmp_path / "tikku", tmp_path / "poissa"
    stick.mkdir()
    run.json("backup", stick / "vanha.zip")
    stick.rename(away)
    run.json("erase", str(customer))
    away.rename(stick)
    run.json("backup", stick / "uusi.zip")
    shutil.rmtree(run.folder)

    assert run.json("restore", stick / "vanha.zip", "--into", tmp_path / "uusi")["customers"] == 0


def test_the_place_of_the_register_is_never_restored_into(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    out = tmp_path / "out.zip"
    run.json("backup", out)

    assert run("restore", out, "--into", run.folder).refusal.startswith(
        "There is something in this folder already."
    )
