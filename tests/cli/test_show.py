"""Showing a customer by command."""

from dataclasses import replace
from datetime import date

from register_app.customers.customer import CustomerId
from register_app.deals.deal import DealId, DealLine, DealState
from register_app.i18n import Text
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.builders import a_part
from tests.cli.conftest import DAY, Commands
from tests.fixtures import NOW, PASSPHRASE, now


def test_everything_is_shown_to_people(run: Commands, customer: int) -> None:
    run.json("set", str(customer), "notes=eka\ntoka", "stage=offered")

    shown_lines = run("show", str(customer)).out.splitlines()

    assert "Name: Kanarialintu Oy" in shown_lines
    assert "Stage: Offered" in shown_lines
    assert shown_lines[shown_lines.index("Notes: eka") + 1] == "    toka"
    assert shown_lines[shown_lines.index("Contact persons") + 1] == "  Name: Kaisa Kanarialintu"
    assert "  What was said: Ban" in shown_lines
    assert "  File: one.csv" in shown_lines
    assert shown_lines[-2:] == [
        f"  {DAY}T09:00:00+00:00  Import “one.csv”, 1 customer",
        f"  {DAY}T09:00:00+00:00  Edit customer",
    ]


def test_what_is_done_with_a_customer_is_shown_to_people(run: Commands, customer: int) -> None:
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(Text("tests", "A year of work")),
    ):
        one = register.customers.get(CustomerId(customer))
        [(_, person)] = register.customers.people_of(CustomerId(customer))
        line = DealLine(deal_id=DealId(0), place=1, description="Maali", price=1050)
        register.deals.save(a_part("deals", one), [line], on=NOW.date())
        register.timeline.events.save(a_part("contacts", one, contact_id=person.id))
        register.timeline.notes.save(a_part("note_entries", one, text="eka\ntoka"))
        register.tasks.records.save(a_part("tasks", one))
        register.documents.records.save(a_part("documents", one, kind="invoice", deal_id=1))

    told = run("show", str(customer)).out
    lines = told.splitlines()

    deal = lines[lines.index("Deals") : lines.index("Contacts")]
    assert deal[1] == "  1"
    assert "    Title: Kattoremontti" in deal
    assert "    Description: Maali, Quantity: 1, Price without VAT, €: 10,50, VAT, %: 25,5" in deal
    assert "    Contact person: Kaisa Kanarialintu" in lines[lines.index("Contacts") :]
    note = lines.index("    Text: eka")
    assert lines[note + 1] == "        toka"
    assert "    What to do: Lähetä tarjous" in lines
    document = lines[lines.index("Documents") :]
    assert document[1:4] == ["  1", "    Deal: 1", "    Kind: Invoice"]
    assert "    File name: tarjous.pdf" in document
    assert "salainen" not in told


def test_a_customer_of_no_import_has_no_such_part(run: Commands, customer: int) -> None:
    run.json("undo", "--batch", "1")

    assert run("show", str(customer)).refusal == (
        f"There is no customer {customer}. Nothing was changed. Find the right number by name."
    )


def test_a_number_too_large_for_any_customer_is_told_like_another(run: Commands) -> None:
    assert run("show", str(1 << 63)).refusal.startswith(f"There is no customer {1 << 63}.")


def test_programs_get_the_extract(run: Commands, customer: int) -> None:
    held = run.json("show", str(customer))

    assert held["business_id"] == "2077474-0"
    assert [person["name"] for person in held["contact_persons"]] == ["Kaisa Kanarialintu"]
    assert [entry["state"] for entry in held["permissions"]] == ["objection"]


def test_a_secret_is_masked_for_people(run: Commands, customer: int) -> None:
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(Text("tests", "Keep a code")),
    ):
        held = register.customers.get(CustomerId(customer))
        register.customers.save(replace(held, hetu="010190-900P"))

    told = run("show", str(customer)).out

    assert "Personal identity code: 010190-" in told
    assert "900P" not in told
    assert run.json("show", str(customer))["hetu"] == "010190-900P"


def test_programs_are_told_until_when_each_item_is_kept(run: Commands, customer: int) -> None:
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(Text("tests", "A sale")),
    ):
        one = register.customers.get(CustomerId(customer))
        sold = a_part("deals", one, state=DealState.INVOICED, invoiced_on=date(2024, 3, 31))
        register.deals.records.save(sold)
        register.documents.records.save(a_part("documents", one, kind="other"))

    answer = run.json("show", str(customer))

    assert answer["keeping"]["until"] == "2027-03-31"
    assert answer["keeping"]["why"].startswith("Kept until 31.3.2027: 3 years from the last sale")
    assert answer["deals"][0]["keeping"]["until"] == "2030-12-31"
    assert answer["documents"][0]["keeping"] == answer["keeping"]
