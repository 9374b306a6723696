"""What every command has in common: exit codes, one line of refusal, no values in reports."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from register_app.cli.call import Clock
from register_app.cli.main import COMMANDS, main
from tests.cli.conftest import Commands

SECRET = "Kanarialintu"


def _failing(error: BaseException) -> Clock:
    """Return a clock that fails: it stands for anything that fails inside a command."""

    def fail() -> datetime:
        raise error

    return fail


def test_without_a_command_the_commands_are_named(run: Commands) -> None:
    told = run().misuse

    assert all(command.name in told for command in COMMANDS)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_has_help(run: Commands, command: str) -> None:
    answer = run.bare("--language", "en", command, "--help")

    assert answer.code == 0
    assert answer.out.startswith(f"usage: register-app {command}")


def test_options_are_taken_after_the_command_too(run: Commands) -> None:
    answer = run.bare(
        "find",
        "--json",
        "--vault",
        run.folder,
        "--passphrase-file",
        run.passphrase_file,
    )

    assert answer.json == {"count": 0, "customers": []}


def test_the_folder_can_come_from_the_environment(
    run: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGISTER_APP_VAULT", str(run.folder))

    answer = run.bare("--json", "--passphrase-file", run.passphrase_file, "find")

    assert answer.json["count"] == 0


def test_a_folder_without_a_register_is_said(run: Commands, tmp_path: Path) -> None:
    refusal = run.bare("--vault", tmp_path / "none", "--language", "en", "find").refusal

    assert refusal == (
        "There is no register in this folder. Choose the right folder, or create a new register."
    )


def test_a_bug_is_told_by_its_place_and_never_by_its_text(run: Commands) -> None:
    answer = run.with_desk(now=_failing(ValueError(SECRET)))("notice", "notice.pdf")

    assert answer.code == 1
    assert SECRET not in answer.err
    assert "ValueError" in answer.told
    assert "register.py:" in answer.told


def test_stopping_by_hand_is_told_in_one_line(run: Commands) -> None:
    answer = run.with_desk(now=_failing(KeyboardInterrupt()))("notice", "notice.pdf")

    assert answer.refusal.startswith("Cancelled.")


def test_trouble_with_a_disk_is_told(run: Commands) -> None:
    failing = _failing(PermissionError(13, SECRET))

    refusal = run.with_desk(now=failing)("notice", "notice.pdf").refusal

    assert "write-protected" in refusal
    assert SECRET not in refusal


@pytest.mark.parametrize("arguments", [["--help"], ["find"]])
def test_a_reader_who_leaves_early_is_no_failure(run: Commands, arguments: list[str]) -> None:
    known = ["--vault", run.folder, "--passphrase-file", run.passphrase_file]
    process = subprocess.Popen(
        [sys.executable, "-m", "register_app", *map(str, known), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()

    assert (process.wait(), told) == (0, b"")


def test_a_program_without_a_console_works_too(
    run: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)

    assert run("find").code == 0


@pytest.mark.parametrize("code", [0, 1])
def test_the_tour_is_given_its_folder_and_language(
    run: Commands, tmp_path: Path, code: int
) -> None:
    taken = []

    def tour(out: Path, language: str) -> int:
        taken.append((out, language))
        return code

    answer = run.with_desk(tour=tour).bare("--language", "en", "tour", tmp_path / "out")

    assert answer.code == code
    assert taken == [(tmp_path / "out", "en")]
    assert (str(tmp_path / "out") in answer.out) == (code == 0)


def test_a_command_line_without_a_window_gives_no_tour(run: Commands, tmp_path: Path) -> None:
    assert "create" in run("tour", tmp_path).misuse


def test_messages_are_translated(run: Commands) -> None:
    finnish = run.bare("--language", "fi", "find", "--nonsense")
    english = run.bare("--language", "en", "find", "--nonsense")

    assert finnish.code == english.code == 2
    assert finnish.err != english.err


def test_a_refusal_is_one_line_whatever_it_holds(run: Commands, tmp_path: Path) -> None:
    missing = tmp_path / "two\nlines.csv"

    assert run("import", missing, "--source", "x").refusal


def test_the_computers_own_things_are_used_when_nothing_else_is_given(
    run: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    known = ["--vault", str(run.folder), "--passphrase-file", str(run.passphrase_file)]

    assert main([*known, "--json", "find"]) == 0
    assert capsys.readouterr().out == '{"count":0,"customers":[]}\n'
