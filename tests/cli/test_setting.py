"""Changing fields by command."""

from dataclasses import replace
from typing import Any

import pytest

from register_app.fields.kinds import NOTE, TEXT
from register_app.i18n import Text
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.cli.conftest import DAY, Commands
from tests.fixtures import PASSPHRASE, now
from tests.naughty import megabyte, quarter

HETU = "010190-900P"


def _held(run: Commands, customer: int) -> dict[str, Any]:
    return run.json("show", str(customer))


def _settings(run: Commands, **changes: Any) -> None:  # noqa: ANN401  fields of any kind
    with (
        Vault.unlock_with_passphrase(run.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(Text("tests", "Settings")),
    ):
        register.settings.save(replace(register.settings.load(), **changes))


def test_a_field_is_changed_and_told(run: Commands, customer: int) -> None:
    assert run.json("set", str(customer), "city=Turku") == {
        "id": customer,
        "changed": {"city": "Turku"},
        "remarks": {},
    }
    assert _held(run, customer)["city"] == "Turku"


@pytest.mark.parametrize(
    ("given", "field", "stored"),
    [
        # what the lists of Finnish firms write, and what is stored (Business ID, VAT ID, OVT ...)
        ("business_id=20774740", "business_id", "2077474-0"),
        ("business_id=FI 0737546-2", "business_id", "0737546-2"),
        ("business_id=112038-9", "business_id", "0112038-9"),
        ("business_id=2077474–0", "business_id", "2077474-0"),
        ("vat_id=FI2077474-0", "vat_id", "FI20774740"),
        ("einvoice_address=3720774740", "einvoice_address", "003720774740"),
        ("einvoice_address=0037 2077474-0", "einvoice_address", "003720774740"),
        ("postcode=100", "postcode", "00100"),
        ("postcode=FI-02100", "postcode", "02100"),
        ("phone=040 123 4567", "phone", ["+358401234567"]),
        ("phone=401234567.0", "phone", ["+358401234567"]),
        ("phone=00358 40 1234567", "phone", ["+358401234567"]),
        ("phone=09 1234567, 040 1234567", "phone", ["+35891234567", "+358401234567"]),
        ("email=mailto:a@b.example", "email", ["a@b.example"]),
        ("iban=FI21 1234 5600 0007 85", "iban", "FI2112345600000785"),
        ("iban=123456-785", "iban", "FI2112345600000785"),
        ("reference=1 23456 78907", "reference", "12345678907"),
        ("since=1.2.2024", "since", "2024-02-01"),
        ("since=45323", "since", "2024-02-01"),
        ("kind=taloyhtiö", "kind", "housing_company"),
        ("credit_hold=kyllä", "credit_hold", True),
        ("language=ruotsi", "language", "sv"),
        ("country=Suomi", "country", "FI"),
        # names that lists use for fields of the record
        ("group=avain, vip", "tags", ["avain", "vip"]),
        ("created=2024-02-01", "since", "2024-02-01"),
        ("billing_address=Laskukatu 1", "billing_street", "Laskukatu 1"),
        ("delivery_address=Työmaa 1", "delivery_street", "Työmaa 1"),
        ("company_name=Uusi Nimi Oy", "name", "Uusi Nimi Oy"),
    ],
)
def test_values_are_read_as_people_write_them(
    run: Commands, customer: int, given: str, field: str, stored: object
) -> None:
    run.json("set", str(customer), given)

    assert _held(run, customer)[field] == stored


@pytest.mark.parametrize(
    "given",
    [
        "business_id=2077474-1",
        "business_id=1000008-5",
        "business_id=0000000-0",
        "vat_id=FI20774741",
        "einvoice_address=003720774741",
        "postcode=0010",
        "postcode=OO100",
        "phone=112",
        "email=not an address",
        "iban=FI2112345600000784",
        "reference=1233",
        "since=31.2.2024",
        "kind=nonsense",
        "credit_hold=perhaps",
        "name=half \ud83d a pair",
        "source=",
        "source_date=",
        "name=",
        "stage=nonsense",
        f"hetu={HETU}",
    ],
)
def test_a_wrong_value_is_refused_and_nothing_changes(
    run: Commands, customer: int, given: str
) -> None:
    before = _held(run, customer)

    refusal = run("set", str(customer), "city=Turku", given).refusal

    field, _, value = given.partition("=")
    assert refusal.startswith("Refused. ")
    assert refusal.endswith(" Nothing was changed.")
    assert f"{field}: " in refusal
    assert not value or value not in refusal.replace(field, "")
    assert _held(run, customer) == before


def test_fields_that_belong_together_are_checked_together(run: Commands, customer: int) -> None:
    assert "passive_reason: " in run("set", str(customer), "state=passive").refusal


def test_every_wrong_value_is_named_at_once(run: Commands, customer: int) -> None:
    refusal = run("set", str(customer), "postcode=0010", "iban=FI1").refusal

    assert "postcode: " in refusal
    assert "iban: " in refusal


@pytest.mark.parametrize(
    ("given", "field", "empty"),
    [
        ("city=", "city", ""),
        ("phone=", "phone", []),
        ("since=", "since", None),
        ("credit_hold=", "credit_hold", False),
        ("kind=", "kind", "company"),
        ("stage=customer", "stage", "customer"),
    ],
)
def test_an_empty_value_clears_the_field(
    run: Commands, customer: int, given: str, field: str, empty: object
) -> None:
    filled = ("since=1.2.2024", "credit_hold=x", "kind=yhdistys", "stage=offered")
    run.json("set", str(customer), *filled)

    run.json("set", str(customer), given)

    assert _held(run, customer)[field] == empty


def test_town_and_postcode_in_one_text_go_to_their_fields(run: Commands, customer: int) -> None:
    run.json("set", str(customer), "postcode_city=02100 Espoo")
    assert (_held(run, customer)["postcode"], _held(run, customer)["city"]) == ("02100", "Espoo")

    run.json("set", str(customer), "postcode=20100 Turku")
    assert (_held(run, customer)["postcode"], _held(run, customer)["city"]) == ("20100", "Turku")


def test_words_beside_a_number_go_to_the_notes(run: Commands, customer: int) -> None:
    run.json("set", str(customer), "phone=040 1234567 (Matti)")
    assert "Matti" in _held(run, customer)["notes"]

    run.json("set", str(customer), "notes=ensin", "phone=040 1234567 (Liisa)")
    assert _held(run, customer)["notes"].startswith("ensin\n")
    assert "Liisa" in _held(run, customer)["notes"]


def test_what_follows_from_a_field_follows(run: Commands, customer: int) -> None:
    run.json("set", str(customer), "state=passive", "passive_reason=lopettanut")
    assert _held(run, customer)["passive_since"] == DAY

    run.json("set", str(customer), "state=active")
    assert _held(run, customer)["passive_reason"] == ""


def test_repairs_and_doubts_are_told(run: Commands, customer: int) -> None:
    out = run("set", str(customer), "postcode=100", "vat_id=FI01120389").out

    assert "Postcode: The lost zeros of the postal code were put back" in out
    assert "VAT ID: – → FI01120389" in out
    assert "not of the same firm" in out


def test_nothing_to_change_is_said(run: Commands, customer: int) -> None:
    before = _held(run, customer)

    assert run("set", str(customer), "city=Helsinki").out == "Nothing to change.\n"
    assert _held(run, customer) == before


@pytest.mark.parametrize("given", ["nonsense=1", "batch=1", "mobile=1", "id=2", "=x"])
def test_an_unknown_field_names_those_there_are(run: Commands, customer: int, given: str) -> None:
    assert "Fields: kind, name, " in run("set", str(customer), given).misuse


def test_a_text_that_is_no_field_is_refused(run: Commands, customer: int) -> None:
    assert "field=value" in run("set", str(customer), "city").misuse


def test_a_customer_that_is_not_there_is_said(run: Commands) -> None:
    assert run("set", "99", "city=Turku").refusal.startswith("There is no customer 99.")


def test_a_personal_identity_code_is_kept_when_it_may_be(run: Commands, customer: int) -> None:
    _settings(run, hetu_on=True, hetu_why="laskutus jälkikäteen")
    person = ("kind=private", f"hetu={HETU}")

    assert "hetu_reason" in run("set", str(customer), *person).refusal
    answer = run.json("set", str(customer), *person, "hetu_reason=credit")

    assert answer["changed"]["hetu"] != HETU
    assert _held(run, customer)["hetu"] == HETU


@pytest.mark.no_cover
def test_any_text_is_stored_exactly_or_refused(run: Commands, customer: int) -> None:
    kept = ("", "")
    for text in quarter(3):
        line, notes = TEXT.parse(text), NOTE.parse(text)

        answer = run("--json", "set", str(customer), f"owner={text}", f"notes={text}")

        if line.problem or notes.problem:
            assert answer.refusal
        else:
            assert answer.json["id"] == customer
            kept = (line.value or "", notes.value or "")
        held = _held(run, customer)
        assert (held["owner"], held["notes"]) == kept
    assert run("show", str(customer)).code == 0


def test_a_megabyte_is_refused(run: Commands, customer: int) -> None:
    assert "too long" in run("set", str(customer), f"notes={megabyte()}").refusal
