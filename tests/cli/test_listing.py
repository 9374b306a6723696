"""Saved lists by command."""

from pathlib import Path

import openpyxl
import pytest

from register_app.blocklists import keys
from register_app.blocklists.block_list import BlockList
from register_app.permissions.entry import Channel
from register_app.register import Register
from register_app.segments.condition import PRESET, Conditions, written
from register_app.segments.segment import Segment
from register_app.vault.vault import Vault
from tests.builders import TITLE
from tests.cli.conftest import Commands
from tests.fixtures import PASSPHRASE, now


@pytest.fixture
def lists(run: Commands, customer: int) -> list[str]:
    """Store a list of all active customers and one of nobody."""
    assert customer
    nobody = Conditions(exclude=PRESET.include)
    drafts = (
        Segment(name="Aktiiviset", conditions=written(PRESET)),
        Segment(name="Passiiviset", conditions=written(nobody)),
    )
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(TITLE),
    ):
        return [register.segments.records.save(draft).name for draft in drafts]


@pytest.mark.parametrize("ending", ["xlsx", "csv", "VCF"])
def test_a_list_is_written_in_the_format_of_the_ending(
    run: Commands, lists: list[str], tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"lista.{ending}"

    assert run.json("list", "aktiiviset", out) == {"written": 1, "left_out": []}
    assert out.stat().st_size
    assert run.json("list", lists[1], out) == {"written": 0, "left_out": []}


def test_each_row_says_whether_the_customer_has_a_ban(
    run: Commands, customer: int, lists: list[str], tmp_path: Path
) -> None:
    run("consent", str(customer), "--channel", "all", "--state", "objection", "--how", "puhelu")
    out = tmp_path / "lista.xlsx"

    told = run("list", lists[0], out).out

    assert f"in {out}. It is not for marketing" in told
    [sheet] = openpyxl.load_workbook(out).worksheets
    headings, row = (list(cells) for cells in sheet.iter_rows(values_only=True))
    assert row[headings.index("Marketing ban")] == "Yes"
    assert row[headings.index("Number in the register")] == str(customer)


def test_an_unknown_list_is_told_with_those_that_there_are(
    run: Commands, lists: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "lista.csv"

    refusal = run("list", "Naapurit", out).refusal

    assert refusal == (f"There is no list of this name. Choose one of these: {', '.join(lists)}")
    assert not out.exists()


def test_without_lists_it_is_told_where_they_are_made(run: Commands, tmp_path: Path) -> None:
    assert "make one in the window" in run("list", "Naapurit", tmp_path / "lista.csv").refusal


def test_an_unknown_ending_is_refused(run: Commands, lists: list[str], tmp_path: Path) -> None:
    assert run("list", lists[0], tmp_path / "lista.doc").refusal.endswith(".xlsx, .csv, .vcf")


@pytest.fixture
def people(run: Commands, lists: list[str], tmp_path: Path) -> dict[str, int]:
    """Import two persons, one of whom has given consent."""
    assert lists
    file = tmp_path / "people.csv"
    file.write_text(
        "Nimi;Tyyppi;Sähköposti\nAino Aalto;yksityinen;aino@aino.example\n"
        "Ville Virta;yksityinen;ville@virta.example\n"
    )
    run.json("import", file, "--source", "lomake")
    found = {one["name"]: one["id"] for one in run.json("find")["customers"]}
    consent = ("--channel", "email", "--state", "given", "--how", "lomake")
    run.json("consent", str(found["Aino Aalto"]), *consent)
    return found


def test_for_a_channel_only_those_who_may_be_contacted_are_written(
    run: Commands, lists: list[str], people: dict[str, int], tmp_path: Path
) -> None:
    out = tmp_path / "lista.xlsx"

    answer = run.json("list", lists[0], out, "--for", "email")

    assert answer["written"] >= 1
    reasons = {one["id"]: one["reason"] for one in answer["left_out"]}
    assert reasons[people["Ville Virta"]] == "There is no consent."
    assert people["Aino Aalto"] not in reasons
    sheet, report = openpyxl.load_workbook(out).worksheets
    assert sheet.max_row == 1 + answer["written"]
    assert report.max_row == 1 + len(answer["left_out"])


@pytest.mark.usefixtures("people")
def test_people_are_told_how_many_were_left_out_and_why(
    run: Commands, lists: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "lista.csv"

    told = run("list", lists[0], out, "--for", "email", "--recipient", "Painotalo Oy").out

    assert f"may be contacted are in {out}." in told or f"may be contacted is in {out}." in told
    assert "Left out, 1: There is no consent." in told


def test_a_customer_on_a_block_list_is_told_of(
    run: Commands, lists: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Nimi;Tyyppi;Puhelin\nAino Aalto;yksityinen;040 123 4567\n")
    run.json("import", file, "--source", "lomake")
    [aino] = run.json("find", "Aino")["customers"]
    phones = BlockList("Lista", "ASML", frozenset({Channel.CALL}), now().date())
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        register.blocks.add(phones, [keys.of_phone("+358401234567")])

    told = run("list", lists[0], tmp_path / "lista.csv", "--for", "call").out
    answer = run.json("may-contact", str(aino["id"]), "--channel", "call")

    assert "Of them, 1: On a block list" in told
    assert (answer["answer"], "block list" in answer["warning"]) == ("yes", True)


@pytest.mark.usefixtures("people")
def test_nothing_goes_out_without_a_way_to_refuse(
    run: Commands, lists: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "lista.csv"

    assert run("list", lists[0], out, "--for", "sms", "--opt-out", "").refusal
    assert run("list", lists[0], tmp_path / "a.doc", "--for", "sms").refusal.endswith(".pdf")
    assert not out.exists()
