"""The privacy notice by command."""

from dataclasses import replace
from pathlib import Path

from register_app.i18n import Text
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.vault import Vault
from tests.cli.conftest import Commands
from tests.fixtures import PASSPHRASE, now
from tests.reports.pdfs import read, text_of


def _forget_the_firm(run: Commands) -> None:
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(Text("tests", "Settings")),
    ):
        register.settings.save(replace(Settings(), firm_name="Testi Oy"))


def test_the_notice_is_saved(run: Commands, customer: int, tmp_path: Path) -> None:
    out = tmp_path / "seloste.pdf"

    answer = run.json("notice", out)

    assert answer == {"written": str(out)}
    assert "Testimaalarit Oy" in text_of(out.read_bytes())
    assert "oma lista" in text_of(out.read_bytes())


def test_the_notice_has_a_language_of_its_own(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    out = tmp_path / "seloste.pdf"

    told = run("notice", out, "--language", "sv").out

    assert told == f"The privacy notice is in {out}\n"
    assert str(read(out.read_bytes()).root_object["/Lang"]).startswith("sv")


def test_a_notice_that_lacks_something_names_each_field(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    _forget_the_firm(run)
    out = tmp_path / "seloste.pdf"

    refusal = run("notice", out).refusal

    assert "controller.business_id: Give the business ID of the firm" in refusal
    assert "contact.email: " in refusal
    assert not out.exists()


def test_an_empty_register_has_no_notice(run: Commands, tmp_path: Path) -> None:
    assert "The register is empty" in run("notice", tmp_path / "seloste.pdf").refusal
