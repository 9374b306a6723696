"""Everything held about one customer."""

import json
from dataclasses import replace
from datetime import date

import pytest

from register_app.customers.batch import ImportBatch
from register_app.customers.choices import CustomerKind, HetuReason
from register_app.customers.customer import Customer, CustomerId
from register_app.fields.field import fields_of
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.reports.extract import NoSuchCustomer, extract
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW

HETU = "010190-900P"


def _stored(register: Register, **fields: object) -> tuple[Customer, int]:
    (customer,) = stored(register, a_customer(**fields))
    assert customer.id
    return customer, customer.id


def test_every_field_is_told_by_its_name(register: Register) -> None:
    _, number = _stored(
        register,
        kind=CustomerKind.ASSOCIATION,
        phone=("+358401234567",),
        since=date(2024, 2, 1),
        credit_hold=True,
    )

    held = extract(register, number, with_secrets=False)

    assert {field.name for field in fields_of(Customer)} < held.keys()
    assert held["kind"] == "association"
    assert held["phone"] == ["+358401234567"]
    assert (held["since"], held["credit_hold"], held["size_class"]) == ("2024-02-01", True, None)


def test_it_can_be_written_as_json(register: Register) -> None:
    _, number = _stored(register)

    held = extract(register, number, with_secrets=True)

    assert json.loads(json.dumps(held)) == held


def test_contact_persons_come_with_their_roles(register: Register) -> None:
    _, number = _stored(register)
    role = with_contact(register, CustomerId(number), name="Niilo")
    with register.change(TITLE):
        register.customers.roles.save(replace(role, title="Johtaja", ended=NOW.date()))

    (person,) = extract(register, number, with_secrets=False)["contact_persons"]

    assert (person["name"], person["title"], person["ended"]) == (
        "Niilo",
        "Johtaja",
        "2026-11-22",
    )


def test_what_was_said_about_marketing_is_told(register: Register) -> None:
    customer, number = _stored(register)
    assert customer.id
    with register.change(TITLE):
        register.permissions.add(
            Permission(
                customer_id=customer.id,
                channel=Channel.POST,
                state=Stand.OBJECTION,
                how="kirjeellä",
                on_day=NOW.date(),
            )
        )

    (entry,) = extract(register, number, with_secrets=False)["permissions"]

    assert (entry["channel"], entry["state"], entry["how"]) == ("post", "objection", "kirjeellä")


def test_the_origin_is_the_import(register: Register) -> None:
    with register.change(TITLE):
        batch = register.customers.batches.save(
            ImportBatch(
                file_name="lista.xlsx",
                source="messut",
                source_date=NOW.date(),
                imported_at=NOW.isoformat(),
                read=1,
                imported=1,
                updated=0,
                repaired=0,
                rejected=0,
                duplicates=0,
            )
        )
    _, number = _stored(register, batch=batch.id, batch_row=7)
    _, other = _stored(register)

    assert extract(register, number, with_secrets=False)["import"]["file_name"] == "lista.xlsx"
    assert extract(register, other, with_secrets=False)["import"] is None


def test_the_history_has_old_values(register: Register) -> None:
    customer, number = _stored(register, city="Helsinki")
    stored(register, replace(customer, city="Turku"))

    first, second = extract(register, number, with_secrets=False)["history"]

    assert (first["act"], first["record"], first["id"]) == ("insert", "customer", number)
    assert (second["before"], second["after"]) == ({"city": "Helsinki"}, {"city": "Turku"})
    assert second["change"] == "A change"


def test_the_audit_names_acts_and_fields(register: Register) -> None:
    customer, number = _stored(register)
    stored(register, replace(customer, city="Turku"))

    audit = extract(register, number, with_secrets=False)["audit"]

    assert [(line["act"], line["fields"]) for line in audit] == [
        ("insert", []),
        ("update", ["city"]),
    ]


def test_a_secret_is_masked_unless_asked_for_also_in_the_history(register: Register) -> None:
    customer, number = _stored(register, kind=CustomerKind.PRIVATE)
    stored(register, replace(customer, hetu=HETU, hetu_reason=HetuReason.CREDIT))
    stored(register, replace(customer, hetu=HETU, hetu_reason=HetuReason.LAW))

    masked = extract(register, number, with_secrets=False)
    whole = extract(register, number, with_secrets=True)

    assert HETU not in json.dumps(masked)
    assert masked["hetu"].startswith("010190")
    assert whole["hetu"] == HETU
    assert whole["history"][1]["after"]["hetu"] == HETU


def test_showing_a_secret_is_audited(register: Register) -> None:
    _, with_code = _stored(register, kind=CustomerKind.PRIVATE, hetu=HETU)
    _, without = _stored(register)

    for number in (with_code, without):
        extract(register, number, with_secrets=True)

    acts = [
        [entry.act for entry in register.audit.entries("customer", number)]
        for number in (with_code, without)
    ]
    assert acts == [["insert", "show"], ["insert"]]


def test_nobody_is_said_to_be_nobody(register: Register) -> None:
    with pytest.raises(NoSuchCustomer):
        extract(register, 99, with_secrets=False)
