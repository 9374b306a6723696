"""Exports by command."""

import json
from pathlib import Path

import pytest

from register_app.customers.customer import CustomerId
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fixtures import PASSPHRASE, now
from tests.restrictions.held import restricted


@pytest.mark.parametrize("ending", ["xlsx", "csv", "json", "vcf", "zip"])
def test_the_ending_tells_the_format(
    run: Commands, customer: int, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"kaikki.{ending}"

    assert run.json("export", out) == {"written": 1, "banned": 1, "restricted": 0}
    assert out.stat().st_size


def test_people_are_warned_that_the_file_is_plain(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    out = tmp_path / "kaikki.JSON"

    assert run("export", out).out == (
        f"1 customer is in {out}. The file is not encrypted: keep it as safe as the register.\n"
        "1 of the persons in it has forbidden marketing and is marked.\n"
    )
    assert json.loads(out.read_text("utf-8"))["customers"]


def test_those_who_may_only_be_kept_are_told_where_they_are_left_out(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        restricted(register, register.customers.get(CustomerId(customer)))

    told = run("export", tmp_path / "kaikki.csv").out

    assert "Left out, as their processing is restricted: 1" in told


def test_an_unknown_ending_is_refused(run: Commands, tmp_path: Path) -> None:
    assert run("export", tmp_path / "kaikki.doc").refusal.endswith(
        ".xlsx, .csv, .json, .vcf, .zip"
    )


def test_an_export_that_fails_leaves_the_file_before(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    assert run("export", tmp_path / "no such folder" / "kaikki.csv").refusal
