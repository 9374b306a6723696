"""The options of this machine."""

from pathlib import Path

import pytest

from register_app.gui.machine import Machine, remember, remember_columns


def test_options_come_back() -> None:
    remember(language="sv", vault="/home/åke/rekisteri")
    remember(geometry="AdnQ")
    remember_columns("customers", ("name", "city"))

    assert Machine.load() == Machine(
        language="sv",
        vault="/home/åke/rekisteri",
        geometry="AdnQ",
        columns={"customers": ("name", "city")},
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
