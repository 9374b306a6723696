"""Erasing a customer by command: the plan, the act, and its receipt."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from register_app import errors
from register_app.cli import erase
from register_app.customers.customer import CustomerId
from register_app.deals.deal import Deal, DealState
from register_app.register import Register
from register_app.retention.hold import Hold
from register_app.vault.vault import Vault
from tests.builders import TITLE
from tests.cli.conftest import Commands
from tests.fixtures import PASSPHRASE, now
from tests.reports.pdfs import text_of

LAW = "Accounting Act (1336/1997), chapter 2, section 10"


def _invoiced(run: Commands, customer: int) -> None:
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        register.search.rebuild()
        with register.change(TITLE):
            register.deals.save(
                Deal(
                    customer_id=CustomerId(customer),
                    title="Kattoremontti",
                    state=DealState.INVOICED,
                    invoiced_on=date(2026, 3, 1),
                ),
                on=date(2026, 3, 1),
            )


def test_the_plan_changes_nothing(run: Commands, customer: int) -> None:
    plan = run.json("erase", str(customer), "--plan")

    assert plan["erased"]["customer"] == 1
    assert plan["kept"] == []
    assert plan["residue"] is None
    assert run.json("find")["count"] == 1


def test_the_customer_is_gone_and_that_is_proven(run: Commands, customer: int) -> None:
    answer = run.json("erase", str(customer))

    assert answer.keys() == {"erased", "kept", "residue"}
    assert answer["erased"]["customer"] == 1
    assert answer["residue"] == 0
    assert run.json("find")["count"] == 0
    assert "no customer" in run("show", str(customer)).refusal


def test_what_a_law_keeps_is_told_with_its_date(run: Commands, customer: int) -> None:
    _invoiced(run, customer)

    answer = run.json("erase", str(customer))

    assert answer["kept"] == [{"what": "deal", "until": "2032-12-31", "law": LAW}]
    assert answer["residue"] == 0


def test_people_read_what_went_and_get_a_receipt(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    _invoiced(run, customer)
    out = tmp_path / "receipt.pdf"

    told = run("erase", str(customer), "--receipt", out, "--language", "en").out

    assert "1 customer" in told
    assert LAW in told
    assert "left over: 0" in told
    receipt = text_of(out.read_bytes())
    assert "Receipt of erasure" in receipt
    assert "Kanarialintu" not in receipt


def test_people_read_what_lives_on_elsewhere(run: Commands, customer: int, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Nimi;Puhelin\nNaapuri Oy;040 000 0123\n", encoding="utf-8")
    run.json("import", path, "--source", "lista")

    for arguments in (("--plan",), ()):
        told = run("erase", str(customer), *arguments).out
        assert "Phone: also in 1 customer (Phone), where it belongs to others" in told


def test_people_read_what_would_go(run: Commands, customer: int) -> None:
    assert "Would be erased:" in run("erase", str(customer), "--plan", "--language", "en").out


def test_nothing_is_erased_where_the_receipt_cannot_be_written(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    assert run("erase", str(customer), "--receipt", tmp_path).refusal
    assert run.json("find")["count"] == 1


@pytest.mark.parametrize("name", ["erased.ledger", "receipt", "receipt.txt"])
def test_a_receipt_is_a_pdf_and_takes_no_name_of_the_register(
    run: Commands, customer: int, name: str
) -> None:
    assert ".pdf" in run("erase", str(customer), "--receipt", run.folder / name).refusal
    assert run.json("find")["count"] == 1


def test_a_plan_has_no_receipt(run: Commands, customer: int, tmp_path: Path) -> None:
    out = tmp_path / "receipt.pdf"

    told = run("erase", str(customer), "--plan", "--receipt", out, "--language", "en").misuse

    assert "A plan has no receipt." in told
    assert not out.exists()


def test_what_is_erased_is_told_where_its_receipt_cannot_be_written_any_more(
    run: Commands, customer: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr(erase, "save", full)
    out = tmp_path / "receipt.pdf"

    refusal = run("erase", str(customer), "--receipt", out, "--language", "en").refusal

    assert "The customer is erased, but the receipt was not written." in refusal
    assert run.json("find")["count"] == 0


@pytest.mark.parametrize("number", ["4711", "-1"])
def test_a_number_that_nobody_has_is_refused(run: Commands, customer: int, number: str) -> None:
    assert "no customer" in run("erase", number).refusal
    assert run.json("find")["count"] == customer


def test_an_import_that_brings_the_person_back_says_so(
    run: Commands, customer: int, tmp_path: Path
) -> None:
    run.json("erase", str(customer))
    path, report = tmp_path / "one.csv", tmp_path / "report.xlsx"
    path.write_text("Nimi;Puhelin\nUusi Nimi;040 000 0123\nMuu Oy;040 000 0124\n")

    told = run("import", path, "--source", "lista", "--report", report).out

    assert "1 row is about somebody who was erased before" in told
    sheet = load_workbook(report)["Repaired"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["Uusi Nimi"]


def test_the_plan_tells_of_a_dispute(run: Commands, customer: int) -> None:
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(TITLE),
    ):
        register.holds.set(
            Hold(customer_id=CustomerId(customer), reason="Riita", on_day=date(2026, 1, 1))
        )

    told = run("erase", str(customer), "--plan", "--language", "en").out

    assert "This is kept because of a dispute: Riita." in told
