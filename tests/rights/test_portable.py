"""What the person gave, to be taken along."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.deals.deal import DealState
from register_app.i18n import Catalogue
from register_app.register import Register
from register_app.reports.held import Plain
from register_app.rights.extract import Extract, draft
from register_app.rights.files import Writing
from register_app.rights.portable import portable, save_portable
from register_app.timeline.contact_event import Direction
from tests.builders import TITLE, a_customer, a_part, stored

ENGLISH = Catalogue("en", {})


@pytest.fixture
def person(register: Register) -> Customer:
    """Store a person who told the data, with orders, offers, messages and our own notes."""
    person = a_customer(
        name="Väinö", kind=CustomerKind.PRIVATE, city="TURKU", customer_no="77", tags=("vip",)
    )
    (person,) = stored(register, replace(person, from_person=True, notes="hankala"))
    with register.change(TITLE):
        for state in (DealState.OPEN, DealState.INVOICED):
            deal = a_part("deals", person, title=f"Kauppa {state}", state=state)
            register.deals.records.save(deal)
        for direction in Direction:
            event = a_part("contacts", person, text=f"Viesti {direction}", direction=direction)
            register.timeline.events.save(event)
    return person


def _extract(register: Register, person: Customer) -> Extract:
    return draft(register, [Place("customer", person.id or 0)], ENGLISH).finished(ENGLISH)


def _given(register: Register, person: Customer) -> Plain:
    (given,) = portable(_extract(register, person).plain)["customers"]
    return dict(given)


def test_what_the_person_gave_is_told_and_nothing_of_ours(
    register: Register, person: Customer
) -> None:
    given = _given(register, person)

    assert (given["name"], given["city"]) == ("Väinö", "TURKU")
    assert [deal["title"] for deal in given["deals"]] == ["Kauppa invoiced"]
    assert [message["text"] for message in given["contacts"]] == ["Viesti in"]
    assert not given.keys() & {"customer_no", "tags", "notes", "note_entries", "history"}


def test_what_came_from_elsewhere_was_not_given(register: Register, person: Customer) -> None:
    with register.change(TITLE):
        register.customers.save(replace(person, from_person=False))

    assert _given(register, person).keys() == {"id", "permissions", "deals", "contacts"}


def test_it_is_written_for_programs(register: Register, person: Customer, tmp_path: Path) -> None:
    extract, path = _extract(register, person), tmp_path / "omat.zip"

    save_portable(path, Writing(register, extract, ENGLISH))

    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("data.json")) == portable(extract.plain)
        assert set(archive.namelist()) == {
            "data.json",
            *(f"tables/{name}.csv" for name in ("customers", "deals", "contacts")),
        }
    assert register.audit.entries("customer", person.id or 0)[-1].act == "save"
