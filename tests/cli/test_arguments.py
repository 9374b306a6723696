"""Arguments in the person's language."""

import argparse

import pytest

from register_app.cli.arguments import Parser, speaking
from register_app.i18n import Catalogue, Message, Text
from tests.cli.conftest import Commands


def _swedish(message: Text | Message, /) -> str:
    text = message.text if isinstance(message, Message) else message
    return {"expected one argument": "ett argument behövs"}.get(str(text), str(text))


def test_texts_of_the_library_are_translated(capsys: pytest.CaptureFixture[str]) -> None:
    with speaking(_swedish):
        parser = Parser(prog="register-app")
        parser.add_argument("--sheet")
        with pytest.raises(SystemExit) as stop:
            parser.parse_args(["--sheet"])

    assert stop.value.code == 2
    told = "register-app: argument --sheet: ett argument behövs. Help: register-app --help\n"
    assert capsys.readouterr().err == told


def test_texts_are_given_back_afterwards() -> None:
    before = vars(argparse)["_"], vars(argparse)["ngettext"]

    with speaking(Catalogue("en", {})):
        assert vars(argparse)["ngettext"]("one", "many", 1) == "one"
        assert vars(argparse)["ngettext"]("one", "many", 2) == "many"

    assert (vars(argparse)["_"], vars(argparse)["ngettext"]) == before


def test_an_abbreviated_option_is_refused(run: Commands) -> None:
    assert "--lim" in run("find", "--lim", "3").misuse


def test_an_argument_that_is_missing_is_named(run: Commands) -> None:
    assert run("set", "1").misuse == (
        "the following arguments are required: field=value. Help: register-app set --help"
    )


def test_a_value_of_several_lines_is_told_in_one(run: Commands) -> None:
    assert "not a number" in run("show", "not\na\nnumber").misuse.replace("\\n", " ")
