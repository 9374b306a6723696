"""Starting the program: which face answers."""

from pathlib import Path

import pytest

from register_app.__main__ import main


def test_a_command_is_done_without_the_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["--vault", str(tmp_path), "--language", "en", "find"])

    assert code == 1
    assert capsys.readouterr().err.startswith("register-app: There is no register")


@pytest.mark.parametrize("arguments", [["--language", "xx"], ["--language"], ["--vault"]])
def test_a_wrong_option_is_told_in_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2

    told = capsys.readouterr().err
    assert told.startswith("register-app: ")
    assert told.count("\n") == 1
