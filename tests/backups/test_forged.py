"""A stranger puts a file among the backups: it is no backup of this register, and harms none."""

from pathlib import Path

import pytest

from register_app.backups import automatic, prove
from register_app.backups.automatic import take_due
from register_app.backups.listing import folder_of, look
from register_app.backups.shared import files
from register_app.register import Register
from tests.backups.forged import forged
from tests.backups.kept import a_register

_NAME = "register-forged.zip"


def _made(register: Register, place: Path) -> Path:
    a_register(register)
    made = take_due(register, place)
    assert made is not None
    return made.path


@pytest.mark.parametrize("lead", ["../../", "documents/../../../", "/"])
def test_parts_that_lie_elsewhere_are_refused_and_nothing_there_is_touched(
    register: Register, tmp_path: Path, lead: str
) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("somebody's")
    name = str(victim) if lead == "/" else f"{lead}victim.txt"
    part = {"name": name, "bytes": 1, "crc": 1, "inside": False}
    made = forged(_made(register, tmp_path), _NAME, number=99, parts=[part])

    prove.prove(register, tmp_path)

    assert victim.exists()
    folder = folder_of(tmp_path, register.vault.vault_id)
    assert made in look(folder, register.vault.vault_id).unread


@pytest.mark.parametrize("name", ["mac", "token", "mark"])
def test_halves_of_characters_are_refused(register: Register, tmp_path: Path, name: str) -> None:
    said: dict[str, object] = {name: "\ud800"}
    made = forged(_made(register, tmp_path), _NAME, **said)

    assert take_due(register, tmp_path) is None

    folder = folder_of(tmp_path, register.vault.vault_id)
    assert made in look(folder, register.vault.vault_id).unread


def test_it_takes_no_document_of_others_along(register: Register, tmp_path: Path) -> None:
    folder = _made(register, tmp_path).parent
    shared = files(folder)
    parts = [
        {"name": f"documents/{path.name}", "bytes": 1, "crc": 1, "inside": False}
        for path in shared
    ]
    made = forged(next(folder.glob("*.zip")), _NAME, parts=parts)

    assert prove.prove(register, made).problem is not None

    assert files(folder) == shared


def test_it_is_never_the_newest(register: Register, tmp_path: Path) -> None:
    own = _made(register, tmp_path)
    forged(own, _NAME, number=99, made_at="2099-01-01T00:00:00+00:00")

    assert prove.prove(register, tmp_path).path == own
    assert [one.path for one in automatic.own(register, tmp_path)] == [own]


def test_folders_that_are_called_like_documents_stay(register: Register, tmp_path: Path) -> None:
    strange = _made(register, tmp_path).parent / "documents" / ("0" * 32)
    strange.mkdir()

    take_due(register, tmp_path)

    assert strange.is_dir()


def test_documents_that_cannot_be_removed_wait(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stray = _made(register, tmp_path).parent / "documents" / ("0" * 32)
    stray.touch()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", refuse)
        take_due(register, tmp_path)
    assert stray.exists()

    take_due(register, tmp_path)

    assert not stray.exists()
