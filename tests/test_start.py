"""Starting the program: which face answers."""

import gc
from pathlib import Path
from types import ModuleType

import pytest

from register_app.__main__ import main
from register_app.cli import main as command
from register_app.filing import child as document_child
from register_app.gui import running
from register_app.gui.locking.return_to import ReturnTo
from register_app.importer import child


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


def test_without_a_command_the_window_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path | None, str | None, ReturnTo | None]] = []

    def show(folder: Path | None, language: str | None, place: ReturnTo | None) -> int:
        opened.append((folder, language, place))
        return 0

    monkeypatch.setattr(running, "run", show)
    monkeypatch.setattr(gc, "enable", lambda: None)  # other tests here go on without it

    assert main(["--vault", str(tmp_path), "--language", "sv"]) == 0
    assert main([]) == 0
    assert main(["--return-to", "4,0,17,0,1"]) == 0
    assert opened == [
        (tmp_path, "sv", None),
        (None, None, None),
        (None, None, ReturnTo(page=4, customer=17, is_aside=1)),
    ]


def test_an_interrupt_while_starting_stops_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "main", interrupted)

    assert main(["find"]) == 1


@pytest.mark.parametrize("reader", [child, document_child])
def test_a_reading_process_is_not_a_person(
    reader: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[list[str]] = []

    def read(arguments: list[str]) -> None:
        given.append(arguments)
        raise SystemExit(0)

    monkeypatch.setattr(reader, "main", read)

    with pytest.raises(SystemExit):
        main([reader.ARGUMENT, "a.xlsx", "{}"])
    assert given == [["a.xlsx", "{}"]]
