"""What keeps a customer from being saved, and what is only doubtful."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.customers.check import (
    ENDED_TOO_EARLY,
    HETU_OF_PERSON,
    HETU_OFF,
    HETU_REASON_NEEDED,
    NEEDED,
    PRIVATE_WITH_ID,
    REASON_NEEDED,
    VAT_OF_OTHER,
    check,
    check_person,
    completed,
    doubts,
)
from register_app.customers.choices import CustomerKind, HetuReason, State
from register_app.customers.contact import Contact, ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.settings import Settings

DAY = date(2026, 11, 22)
FIRM = Customer(name="Mäkisen Sähkötyö Oy", source="from the customer", source_date=DAY)
PERSON = Customer(
    kind=CustomerKind.PRIVATE,
    name="Mäkinen Åke",
    last_name="Mäkinen",
    first_name="Åke",
    source="from the customer",
    source_date=DAY,
)
CONTACT = Contact(name="Åke Öhman", source="from the customer", source_date=DAY)
ROLE = Role(customer_id=CustomerId(1), contact_id=ContactId(1))
OFF, ON = Settings(), Settings(hetu_on=True)


def test_customer_with_name_and_source_has_no_problem() -> None:
    assert check(FIRM, settings=OFF) == {}
    assert doubts(FIRM) == {}


@pytest.mark.parametrize("name", ["name", "source"])
def test_what_is_required_and_empty_is_a_problem(name: str) -> None:
    emptied = replace(FIRM, **{name: ""})  # type: ignore[arg-type]  # a text field by name

    assert check(emptied, settings=OFF) == {name: NEEDED[name]}


def test_source_needs_its_day() -> None:
    emptied = replace(FIRM, source_date=None)  # type: ignore[arg-type]  # a form may leave it empty

    assert check(emptied, settings=OFF) == {"source_date": NEEDED["source_date"]}


def test_passive_customer_needs_a_reason() -> None:
    passive = replace(FIRM, state=State.PASSIVE)

    assert check(passive, settings=OFF) == {"passive_reason": REASON_NEEDED}
    assert check(FIRM.passivated(reason="ceased", on=DAY), settings=OFF) == {}


def test_code_is_refused_while_switched_off() -> None:
    with_code = replace(PERSON, hetu="010190-900P", hetu_reason=HetuReason.CREDIT)

    assert check(with_code, settings=OFF) == {"hetu": HETU_OFF}
    assert check(with_code, settings=ON) == {}


def test_code_needs_a_reason() -> None:
    with_code = replace(PERSON, hetu="010190-900P")

    assert check(with_code, settings=ON) == {"hetu_reason": HETU_REASON_NEEDED}


def test_code_belongs_to_persons_only() -> None:
    with_code = replace(FIRM, hetu="010190-900P", hetu_reason=HetuReason.CREDIT)

    assert check(with_code, settings=ON) == {"hetu": HETU_OF_PERSON}
    sole_trader = replace(with_code, kind=CustomerKind.SOLE_TRADER)
    assert check(sole_trader, settings=ON) == {}


def test_vat_id_of_another_firm_is_doubtful() -> None:
    same = replace(FIRM, business_id="2077474-0", vat_id="FI20774740")

    assert doubts(same) == {}
    assert doubts(replace(same, business_id="0112038-9")) == {"vat_id": VAT_OF_OTHER}


@pytest.mark.parametrize(
    ("business_id", "vat_id"),
    [("", "FI20774740"), ("2077474-0", "SE556012579001"), ("SE5560125790", "FI20774740")],
)
def test_numbers_that_cannot_be_compared_are_not_doubtful(business_id: str, vat_id: str) -> None:
    assert doubts(replace(FIRM, business_id=business_id, vat_id=vat_id)) == {}


def test_private_person_with_business_id_is_doubtful() -> None:
    assert doubts(replace(PERSON, business_id="2077474-0")) == {"business_id": PRIVATE_WITH_ID}


def test_name_is_made_of_last_and_first_name() -> None:
    nameless = replace(PERSON, name="")

    assert completed(nameless, today=DAY) == PERSON


def test_name_follows_the_names_it_was_made_of() -> None:
    married = replace(PERSON, last_name="Öhman")

    assert completed(married, today=DAY, before=PERSON).name == "Öhman Åke"


def test_name_of_its_own_stays() -> None:
    before = replace(PERSON, name="Åken maalaus")
    married = replace(before, last_name="Öhman")

    assert completed(married, today=DAY, before=before).name == "Åken maalaus"


def test_name_stays_when_the_names_it_was_made_of_are_emptied() -> None:
    emptied = replace(PERSON, last_name="", first_name="")

    assert completed(emptied, today=DAY, before=PERSON).name == "Mäkinen Åke"


def test_passive_customer_gets_the_day() -> None:
    passive = replace(FIRM, state=State.PASSIVE, passive_reason="ceased")

    assert completed(passive, today=DAY).passive_since == DAY
    known = replace(passive, passive_since=date(2020, 1, 2))
    assert completed(known, today=DAY) == known


def test_active_customer_keeps_no_reason_for_passive() -> None:
    left_over = replace(FIRM, passive_reason="ceased", passive_since=DAY)

    assert completed(left_over, today=DAY) == FIRM


def test_reason_goes_with_the_code() -> None:
    left_over = replace(PERSON, hetu_reason=HetuReason.CREDIT)

    assert completed(left_over, today=DAY) == PERSON


def test_contact_person_needs_name_and_source() -> None:
    empty = replace(CONTACT, name="", source="")

    assert check_person(CONTACT, ROLE) == {}
    assert set(check_person(empty, ROLE)) == {"name", "source"}


def test_role_cannot_end_before_it_begins() -> None:
    role = replace(ROLE, started=DAY, ended=date(2026, 11, 21))

    assert check_person(CONTACT, role) == {"ended": ENDED_TOO_EARLY}
    assert check_person(CONTACT, replace(role, ended=DAY)) == {}
