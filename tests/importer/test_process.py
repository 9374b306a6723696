"""The reading process and its limits."""

import subprocess
import sys
from pathlib import Path

import pytest

from register_app.importer import child, process
from register_app.importer.child import Task
from register_app.importer.process import ReadingProcess
from register_app.importer.refused import Reason, Refused
from register_app.sandbox import limits
from register_app.watch import Watch
from tests.importer import hostile
from tests.importer.lists import FILES, rows, workbook

WATCH = Watch(lambda _done: None, lambda: False)
HAS_PS = Path("/bin/ps").exists()


def reason(path: Path, task: Task) -> Reason:
    with ReadingProcess(path, task) as reading, pytest.raises(Refused) as refused:
        list(reading.frames(WATCH))
    return refused.value.reason


def long_list(folder: Path) -> Path:
    """Write a list that takes a second to read."""
    rows = b"<row><c><v>1</v></c></row>" * 10_000
    return hostile.workbook(folder / "list.xlsx", [hostile.START, *[rows] * 100, hostile.END])


def test_reading_that_takes_too_long_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 0)

    assert reason(long_list(tmp_path), Task()) is Reason.TOO_HEAVY


@pytest.mark.skipif(not HAS_PS, reason="the memory of another process is asked from ps")
def test_memory_is_watched_where_the_system_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ENFORCED", False)
    monkeypatch.setattr(limits, "MEMORY", 1)

    assert reason(long_list(tmp_path), Task()) is Reason.TOO_HEAVY


def test_list_is_read_where_the_system_does_not_watch_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ENFORCED", False)

    assert rows(workbook(tmp_path / "list.xlsx", [["a"]])) == [["a"]]


def test_more_text_than_any_list_has_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "MAX_TEXT", 10)

    assert reason(FILES / "list.xlsx", Task()) is Reason.TOO_HEAVY


def test_child_that_is_not_understood_ends() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", child.__name__, "nonsense"], capture_output=True, check=False
    )

    assert (ended.returncode, ended.stdout) == (1, b"")


def test_frozen_program_starts_itself_with_the_hidden_argument(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from_source = process.PROGRAM.command()

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert from_source == [sys.executable, "-P", "-m", "register_app.importer.child"]
    assert process.PROGRAM.command() == [sys.executable, "--read-list"]
