"""Checking a register by command."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Commands

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
    assert run("verify").out == f"The register is whole: {pages} pages, 1 customers.\n"


@pytest.mark.parametrize("page", [0, 1, 20])
def test_damage_is_told_and_is_a_failure(run: Commands, customer: int, page: int) -> None:
    _damage(run.folder / "register.db", page)

    answer = run("--json", "verify")

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
