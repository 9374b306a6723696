"""The whole register as a file, and back through the import."""

import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from register_app.customers.choices import CustomerKind, SizeClass, State
from register_app.customers.customer import Customer, CustomerId
from register_app.errors import StorageLost
from register_app.fields.field import fields_of
from register_app.fields.kinds import TEXT
from register_app.fields.text import is_empty_word
from register_app.i18n import LANGUAGES, Catalogue
from register_app.importer.mapping import guess
from register_app.importer.options import Options
from register_app.importer.run import run
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.reports.export import export
from register_app.reports.formats import UnknownFormat
from tests.builders import CANARY, TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW
from tests.importer import lists
from tests.naughty import NAUGHTY

ENGLISH = Catalogue("en", {})
NOT_IMPORTED = {"batch", "batch_row", "passive_reason", "passive_since", "source_date"}
"""What the register itself keeps about a customer."""
FULL = a_customer(
    kind=CustomerKind.ASSOCIATION,
    aux_name="Talkooväki",
    customer_no="007",
    language="sv",
    phone=("+358401234567", "+35891234567", "+46701234567"),
    email=("a@b.example", "c@d.example"),
    website="https://talkoot.example",
    fax="09 1",
    street="Testikatu 1",
    postcode="00100",
    city="Helsinki",
    country="FI",
    visiting_street="Käyntikatu 2",
    visiting_postcode="02100",
    visiting_city="Espoo",
    visiting_country="SE",
    billing_street="Laskukatu 3",
    billing_postcode="20100",
    billing_city="Turku",
    billing_country="FI",
    delivery_street="Työmaa 4",
    delivery_postcode="65100",
    delivery_city="Vaasa",
    delivery_country="AX",
    municipality="Helsinki",
    business_id="2077474-0",
    vat_id="FI20774740",
    company_form="ry",
    industry="70220",
    size_class=SizeClass.MICRO,
    einvoice_address="003720774740",
    einvoice_operator="003723327487",
    billing_email=("lasku@b.example",),
    payment_terms="14 pv netto",
    iban="FI2112345600000785",
    bic="NDEAFIHH",
    reference="12345678907",
    credit_hold=True,
    stage="offered",
    state=State.ACTIVE,
    tags=("avain", "vip"),
    owner="Niilo",
    since=date(2020, 1, 2),
    last_order=date(2025, 12, 31),
    disclosure_ban=True,
    checked_on=date(2026, 1, 1),
    notes="eka\ntoka; =1+1",
)


def _export(register: Register, path: Path) -> Path:
    export(register, path, ENGLISH)
    return path


def _emptied(register: Register) -> None:
    """Take back everything that was stored."""
    while done := register.history.next_undo():
        register.undo(done, forget_bans=True)


def _imported(register: Register, path: Path) -> None:
    """Import an export as it is: every column is known by its heading."""
    table = lists.read(path)
    options = Options(source="vienti", source_date=NOW.date())
    run(register, table, guess(table), options, path.name, lambda _: None)


def _plain(customer: Customer) -> dict[str, Any]:
    return {
        field.name: getattr(customer, field.name)
        for field in fields_of(Customer)
        if field.name not in NOT_IMPORTED
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_customer_comes_back_as_it_was(
    register: Register, tmp_path: Path, ending: str, language: str
) -> None:
    others = [
        a_customer(name=f"{kind} Oy", kind=kind, size_class=size, source="messut")
        for kind, size in zip(CustomerKind, [*SizeClass, None], strict=True)
    ]
    stored(register, FULL, *others)
    path = tmp_path / f"kaikki.{ending}"
    export(register, path, Catalogue.load(language))
    _emptied(register)

    _imported(register, path)

    came = {customer.name: _plain(customer) for customer in register.customers.records.all()}
    assert came == {customer.name: _plain(customer) for customer in (FULL, *others)}


def test_passive_customers_and_bans_come_back(register: Register, tmp_path: Path) -> None:
    (customer,) = stored(register, a_customer(state=State.PASSIVE, passive_reason="lopetti"))
    assert customer.id
    with_contact(register, customer.id, name="Niilo")
    with register.change(TITLE):
        for channel in (Channel.ALL, Channel.EMAIL):
            register.permissions.add(
                Permission(
                    customer_id=customer.id,
                    channel=channel,
                    state=Stand.OBJECTION,
                    how="kirjeellä",
                    on_day=NOW.date(),
                )
            )
    path = tmp_path / "kaikki.csv"
    export(register, path, Catalogue.load("fi"))
    _emptied(register)

    _imported(register, path)

    (came,) = register.customers.records.all()
    assert came.id
    assert came.state is State.PASSIVE
    said = {(entry.channel, entry.state) for entry in register.permissions.of(came.id)}
    assert said == {(Channel.ALL, Stand.OBJECTION)}
    assert [person.name for _, person in register.customers.people_of(came.id)] == ["Niilo"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_any_text_comes_back_as_it_was(register: Register, tmp_path: Path, ending: str) -> None:
    # in a list, words such as “?” or “NULL” mean that there is nothing
    texts = [t for t in NAUGHTY if TEXT.parse(t).value == t != "" and not is_empty_word(t)]
    stored(register, *(a_customer(name=f"{n:04} Oy", fax=t, notes=t) for n, t in enumerate(texts)))
    path = _export(register, tmp_path / f"kaikki.{ending}")
    _emptied(register)

    _imported(register, path)

    came = sorted(register.customers.records.all(), key=lambda customer: customer.name)
    assert [customer.fax for customer in came] == texts
    assert [customer.notes for customer in came] == texts


def test_a_workbook_of_the_register_starts_no_formula(register: Register, tmp_path: Path) -> None:
    stored(register, *(a_customer(name=n, notes=n) for n in ("=1+1", "@SUM(A1)", "-2+3", "+1")))
    with_contact(register, CustomerId(1), name="=cmd|' /C calc'!A0")

    book = openpyxl.load_workbook(_export(register, tmp_path / "kaikki.xlsx"))

    cells = [
        cell
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    assert book.sheetnames == [
        *("Customers", "Contact persons", "Marketing"),
        *("Deals", "Contacts", "Notes", "Tasks", "Documents"),
        *("Confirmed conditions", "Notices given", "Restrictions", "Requests"),
    ]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert "=cmd|' /C calc'!A0" in {cell.value for cell in cells}


def test_json_holds_everything_but_personal_identity_codes(
    register: Register, tmp_path: Path
) -> None:
    (customer,) = stored(register, replace(FULL, hetu="010190-900P"))
    assert customer.id
    with_contact(register, customer.id, name=f"Niilo {CANARY}")
    with register.change(TITLE):
        register.permissions.add(
            Permission(
                customer_id=customer.id,
                channel=Channel.EMAIL,
                state=Stand.OBJECTION,
                how="puhelimessa",
                on_day=NOW.date(),
            )
        )

    text = _export(register, tmp_path / "kaikki.json").read_text("utf-8")

    found = json.loads(text)
    (held,) = found["customers"]
    assert held["phone"] == list(FULL.phone)
    assert [person["name"] for person in held["contact_persons"]] == [f"Niilo {CANARY}"]
    assert [entry["state"] for entry in held["permissions"]] == ["objection"]
    assert "hetu" not in held
    assert "010190" not in text
    assert {"settings", "imports", "purposes", "retention_rules", "exported"} <= found.keys()


def test_json_of_many_customers_is_one_object(register: Register, tmp_path: Path) -> None:
    stored(register, *(a_customer(name=f"{n} Oy") for n in range(1100)))

    found = json.loads(_export(register, tmp_path / "kaikki.json").read_text("utf-8"))

    assert len({customer["id"] for customer in found["customers"]}) == 1100


def test_json_of_an_empty_register_is_whole(register: Register, tmp_path: Path) -> None:
    found = json.loads(_export(register, tmp_path / "kaikki.json").read_text("utf-8"))

    assert found["customers"] == []


def test_a_zip_holds_json_and_tables(register: Register, tmp_path: Path) -> None:
    stored(register, FULL)

    with zipfile.ZipFile(_export(register, tmp_path / "kaikki.zip")) as archive:
        assert archive.namelist() == [
            "register.json",
            "customers.csv",
            "contact_persons.csv",
            "marketing.csv",
            "deals.csv",
            "contacts.csv",
            "note_entries.csv",
            "tasks.csv",
            "documents.csv",
            "confirmations.csv",
            "notices.csv",
            "restrictions.csv",
            "requests.csv",
        ]
        assert archive.testzip() is None
        assert len(json.loads(archive.read("register.json"))["customers"]) == 1
        assert FULL.name in archive.read("customers.csv").decode("utf-8-sig")


def test_an_export_is_audited_with_format_and_count(register: Register, tmp_path: Path) -> None:
    stored(register, a_customer(), a_customer())

    export(register, tmp_path / "kaikki.VCF", ENGLISH)

    rows = register.connection.rows("SELECT act, record, fields FROM audit WHERE act = 'export'")
    assert rows == [("export", "customer", ".vcf 2")]


def test_an_unknown_format_writes_nothing(register: Register, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        export(register, tmp_path / "kaikki.doc", ENGLISH)

    assert list(tmp_path.glob("*kaikki*")) == []


def test_an_export_into_nowhere_is_told_and_not_audited(
    register: Register, tmp_path: Path
) -> None:
    with pytest.raises(StorageLost):
        export(register, tmp_path / "none" / "kaikki.csv", ENGLISH)

    assert register.connection.rows("SELECT 1 FROM audit WHERE act = 'export'") == []
