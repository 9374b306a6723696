"""The log: what happened, and nothing about whom."""

import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from register_app import log, paths
from register_app.errors import DiskFull
from register_app.log import Event
from register_app.vault.keys import Way
from tests.builders import CANARY


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Keep the log in a folder of the test."""
    monkeypatch.setattr(paths, "config_folder", lambda: tmp_path / "config")
    log.begin()
    yield tmp_path / "config"
    log.rest()


def _lines() -> list[str]:
    """Return the lines without their moments."""
    return [line.split(" ", 1)[1] for line in log.read().splitlines()]


def test_events_are_told_with_names_and_numbers() -> None:
    log.note(Event.UNLOCK, Way.PASSPHRASE)
    with log.followed(Event.BACKUP) as numbers:
        numbers["customers"] = 12
    with pytest.raises(DiskFull), log.followed(Event.BACKUP):
        raise DiskFull
    log.failure(Event.COMMAND, DiskFull())

    assert _lines() == [
        "unlock passphrase",
        "backup customers=12",
        "backup failed DiskFull",
        "command failed DiskFull",
    ]


@pytest.mark.parametrize("text", [CANARY, 12])
def test_no_text_can_be_passed(text: object) -> None:
    with pytest.raises((AttributeError, ValueError, TypeError)):
        log.note(Event.UNLOCK, text)  # type: ignore[arg-type]
    with pytest.raises((ValueError, TypeError)):
        log.note(Event.UNLOCK, number=CANARY)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="valid Event"):
        log.note(CANARY)  # type: ignore[arg-type]

    assert log.read() == ""


def test_a_made_up_enumeration_is_told_by_its_name_alone() -> None:
    log.note(Event.CHECK, StrEnum("Of", {"WORD": CANARY}).WORD)  # type: ignore[attr-defined]

    assert _lines() == ["check word"]


def test_a_bug_is_told_by_type_and_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_PACKAGE", Path(__file__).parent)
    try:
        int(CANARY)
    except ValueError as error:
        log.crash(error)

    (line,) = _lines()
    assert line.startswith("crash ValueError test_log.py:")
    assert CANARY not in line


def test_it_is_for_its_owner_alone_and_never_grows_large(config: Path) -> None:
    log.note(Event.START)
    if os.name == "posix":
        assert log.path().stat().st_mode & 0o777 == 0o600
    log.path().write_text("x" * (1 << 18) + "\n")
    log.note(Event.START)
    log.note(Event.END)
    log.path().write_text("y" * (1 << 18) + "\n")
    log.note(Event.START)

    assert len(list(config.iterdir())) == 2
    assert sum(path.stat().st_size for path in config.iterdir()) < 1 << 20
    assert log.read().endswith(" start\n")


def test_parts_of_the_program_alone_leave_nothing(config: Path) -> None:
    log.rest()
    log.note(Event.START)

    assert not config.exists()


def test_a_machine_that_forbids_it_goes_without(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text("a file where the folder should be")

    log.note(Event.START)

    assert log.read() == ""
