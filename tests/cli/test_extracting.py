"""The extract of one person by command."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Commands


@pytest.mark.parametrize("ending", ["pdf", "json", "zip"])
def test_the_ending_tells_the_format(
    run: Commands, customer: int, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"ote.{ending}"

    assert run.json("extract", str(customer), out) == {
        "written": str(out),
        "places": 1,
        "unsure": 0,
        "left_out": 0,
    }
    assert out.stat().st_size


def test_it_holds_what_is_shown(run: Commands, customer: int, tmp_path: Path) -> None:
    out = tmp_path / "ote.json"

    run("extract", str(customer), out)

    (told,) = json.loads(out.read_text("utf-8"))["customers"]
    shown = run.json("show", str(customer))
    assert {name: told[name] for name in ("name", "email", "phone")} == {
        name: shown[name] for name in ("name", "email", "phone")
    }


def test_people_are_told_where_it_is(run: Commands, customer: int, tmp_path: Path) -> None:
    out = tmp_path / "ote.pdf"

    assert str(out) in run("extract", str(customer), out).out


def test_an_unknown_ending_is_refused(run: Commands, customer: int, tmp_path: Path) -> None:
    assert run("extract", str(customer), tmp_path / "ote.doc").refusal.endswith(
        ".pdf, .json, .zip"
    )


def test_who_is_not_there_is_refused(run: Commands, tmp_path: Path) -> None:
    assert run("extract", "99", tmp_path / "ote.pdf").refusal
