"""The options of this machine."""

from datetime import date
from pathlib import Path

import pytest

from register_app.gui.machine import (
    Machine,
    remember,
    remember_backups,
    remember_columns,
    remember_quiet,
    remember_trial,
)


def test_options_come_back() -> None:
    remember(language="sv", vault="/home/åke/rekisteri")
    remember(geometry="AdnQ")
    remember_columns("customers", ("name", "city"))
    remember_backups(Path("/home/åke/rekisteri"), ("/media/stick",))
    remember_trial(("/home/åke/uusi", "/home/åke/rekisteri", "2026-11-22T09:00:00+00:00"))
    remember_quiet(date(2026, 11, 30))

    assert Machine.load() == Machine(
        language="sv",
        vault="/home/åke/rekisteri",
        geometry="AdnQ",
        columns={"customers": ("name", "city")},
        backups={str(Path("/home/åke/rekisteri")): ("/media/stick",)},
        trial=("/home/åke/uusi", "/home/åke/rekisteri", "2026-11-22T09:00:00+00:00"),
        quiet_until="2026-11-30",
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"language": 5, "columns": [1]}',
        b'{"language": "xx"}',
        b'{"backups": 5, "trial": "x", "quiet_until": 1}',
        b'{"unknown": 1}',
        b"[" * 100_000,
    ],
)
def test_damaged_file_means_presets(machine_folder: Path, content: bytes) -> None:
    remember(language="fi")
    (written,) = machine_folder.rglob("window.json")
    written.write_bytes(content)

    assert Machine.load() == Machine()


def test_forbidden_folder_is_no_failure(machine_folder: Path) -> None:
    machine_folder.write_text("a file where a folder should be")
    remember(language="fi")

    assert Machine.load() == Machine()
