"""Showing a customer by command."""

from dataclasses import replace

from register_app.customers.customer import CustomerId
from register_app.i18n import Text
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.cli.conftest import DAY, Commands
from tests.fixtures import PASSPHRASE, now


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
