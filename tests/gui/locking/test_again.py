"""The process begins anew with what leads back to the same place."""

import os
import sys
from pathlib import Path

import pytest

from register_app.__main__ import _parser
from register_app.gui.locking import again
from register_app.gui.locking.return_to import ReturnTo


def test_the_window_understands_the_arguments(tmp_path: Path) -> None:
    place = ReturnTo(page=2, customer=5)

    known, rest = _parser().parse_known_args(again.arguments(tmp_path, "fi", place))

    assert (known.vault, known.language, known.return_to, rest) == (tmp_path, "fi", place, [])


def test_the_interpreter_begins_as_before_with_the_new_arguments(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(os, "execv", lambda path, words: begun.append((path, words)))
    monkeypatch.setattr(sys, "orig_argv", ["python3", "-m", "register_app", "--language", "fi"])
    monkeypatch.setattr(sys, "argv", ["register_app", "--language", "fi"])

    again.begin(["--return-to", "0,0,0,0"])

    words = ["python3", "-m", "register_app", "--return-to", "0,0,0,0"]
    assert begun == [(sys.executable, words)]
