"""Asking of people in a register whether they may be contacted."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from register_app.customers.choices import CustomerKind, State
from register_app.customers.contact import ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.outreach.check import Checked, Checker
from register_app.outreach.record import NotRecorded, confirm, record
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.decide import Answer
from register_app.permissions.entry import CHANNELS, Channel, Permission, Stand
from register_app.permissions.rules import Condition, Standing, Subject
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW
from tests.permissions.said import said
from tests.permissions.test_rules import CELLS

DAY = NOW.date()
_KINDS = {
    Subject.PRIVATE: CustomerKind.PRIVATE,
    Subject.SOLE: CustomerKind.SOLE_TRADER,
    Subject.CONTACT: CustomerKind.COMPANY,
    Subject.GENERAL: CustomerKind.ASSOCIATION,
}
_SAID = {
    Standing.CONSENT: Stand.GIVEN,
    Standing.WITHDRAWN: Stand.WITHDRAWN,
    Standing.EXISTING: Stand.EXISTING,
    Standing.OBJECTION: Stand.OBJECTION,
    Standing.COMPANY_BAN: Stand.OBJECTION,
}


@pytest.fixture(autouse=True)
def _marketing_is_a_purpose(register: Register) -> None:
    with register.change(TITLE):
        register.purposes.save(Purpose(preset="marketing", basis=LegalBasis.LEGITIMATE_INTEREST))


def _one(register: Register, **fields: Any) -> Customer:  # noqa: ANN401  fields of any kind
    return stored(register, a_customer(**fields))[0]


def _contact(register: Register, customer: Customer, **fields: Any) -> ContactId:  # noqa: ANN401  of any field
    return with_contact(register, CustomerId(customer.id or 0), **fields).contact_id


def _say(
    register: Register,
    customer: Customer,
    state: Stand,
    channel: Channel = Channel.EMAIL,
    **fields: Any,  # noqa: ANN401  fields of any kind
) -> Permission:
    entry = said(state, channel, customer_id=customer.id, on_day=DAY, **fields)
    return record(register, [entry])[0]


def _ask(
    register: Register,
    customer: Customer,
    channel: Channel = Channel.EMAIL,
    contact: ContactId | None = None,
) -> Checked:
    checker = Checker(register)
    circle = checker.circle(customer.id or 0)
    [person] = [
        one for one in circle.persons if (one.contact.id if one.contact else None) == contact
    ]
    return checker.check(circle, person, channel)


def test_every_cell_is_reached_through_what_a_register_holds(register: Register) -> None:
    asked: dict[tuple[Subject, Standing], tuple[Customer, ContactId | None]] = {}
    for subject in Subject:
        for standing in Standing:
            customer = _one(register, kind=_KINDS[subject], email=())
            is_contact = subject is Subject.CONTACT
            contact = _contact(register, customer) if is_contact else None
            whose = None if standing is Standing.COMPANY_BAN else contact
            if standing is not Standing.NONE:
                for channel in CHANNELS:
                    state = _SAID[standing]
                    _say(
                        register, customer, state, channel, contact_id=whose, refusal_offered=True
                    )
            asked[subject, standing] = customer, contact

    for subject, channel, standing, cell, law in CELLS:
        customer, contact = asked[subject, standing]
        found = _ask(register, customer, channel, contact)
        told = (found.reached.subject, cell, found.decision)
        named = [] if cell in {"YES", "NO"} else cell.split("_")
        needs = Condition.K3 in found.decision.open
        assert found.reached.subject is subject, told
        assert [str(one) for one in found.decision.conditions] == named, told
        assert needs is ("K3" in named), told
        expected = Answer.NO if cell == "NO" else Answer.ASK if needs else Answer.YES
        assert found.decision.answer is expected, told
        assert law in found.decision.law or law == "-", told


def test_a_confirmation_is_kept_with_its_reason(register: Register) -> None:
    firm = _one(register)
    kaisa = _contact(register, firm)
    before = _ask(register, firm, contact=kaisa).decision

    confirm(
        register,
        [
            Confirmation(
                customer_id=CustomerId(firm.id or 0),
                contact_id=kaisa,
                channel=Channel.EMAIL,
                condition=Condition.K3,
                reason="ostaa maalit",
                on_day=DAY,
            )
        ],
    )

    assert before.open == (Condition.K3,)
    assert _ask(register, firm, contact=kaisa).decision.is_yes
    assert _ask(register, firm, Channel.SMS, kaisa).decision.open == (Condition.K3,)


@pytest.mark.parametrize(
    ("emails", "subject", "address", "is_unclear"),
    [
        (("info@firma.example",), Subject.GENERAL, "info@firma.example", False),
        (
            ("kaisa@firma.example", "myynti@firma.example"),
            Subject.GENERAL,
            "myynti@firma.example",
            False,
        ),
        (("kaisa@firma.example",), Subject.CONTACT, "kaisa@firma.example", False),
        (("firma@firma.example",), Subject.CONTACT, "firma@firma.example", True),
        (("firma@gmail.com",), Subject.CONTACT, "firma@gmail.com", False),
        ((), Subject.GENERAL, "", False),
    ],
)
def test_a_persons_own_address_at_an_organisation_is_a_persons(
    register: Register,
    emails: tuple[str, ...],
    subject: Subject,
    address: str,
    *,
    is_unclear: bool,
) -> None:
    firm = _one(register, email=emails)
    _contact(register, firm)

    found = _ask(register, firm)

    assert found.reached == (subject, address, is_unclear)
    assert (found.decision.answer is Answer.ASK) is (subject is Subject.CONTACT)


def test_the_ban_of_a_contact_person_covers_the_address_at_the_organisation(
    register: Register,
) -> None:
    firm = _one(register, email=("kaisa.kanarialintu@firma.example",))
    kaisa = _contact(register, firm)
    _say(register, firm, Stand.OBJECTION, Channel.ALL, contact_id=kaisa)

    decision = _ask(register, firm).decision

    assert decision.answer is Answer.NO
    assert "person" in decision.reason


def test_the_organisations_ban_covers_a_persons_address_there(register: Register) -> None:
    firm = _one(register, email=("kaisa.kanarialintu@firma.example",))
    _contact(register, firm)
    _say(register, firm, Stand.OBJECTION, Channel.ALL)

    decision = _ask(register, firm).decision

    assert decision.answer is Answer.NO
    assert "organisation" in decision.reason


def test_the_consent_of_an_organisation_is_not_that_of_its_people(register: Register) -> None:
    firm = _one(register)
    kaisa = _contact(register, firm)
    _say(register, firm, Stand.GIVEN)

    assert _ask(register, firm, contact=kaisa).held.standing is Standing.NONE


def test_a_ban_follows_a_contact_person_to_every_firm(register: Register) -> None:
    one, other = _one(register), _one(register, name="Toinen Oy")
    kaisa = _contact(register, one)
    with register.change(TITLE):
        role = register.customers.roles.all()[0]
        register.customers.roles.save(
            replace(role, id=None, customer_id=CustomerId(other.id or 0))
        )
    _say(register, one, Stand.OBJECTION, Channel.CALL, contact_id=kaisa)

    assert _ask(register, other, Channel.CALL, kaisa).decision.answer is Answer.NO


def test_a_general_mailbox_of_a_contact_person_is_still_the_persons_to_refuse(
    register: Register,
) -> None:
    firm = _one(register)
    kaisa = _contact(register, firm, email=("info@firma.example",))

    assert _ask(register, firm, contact=kaisa).reached.subject is Subject.GENERAL
    _say(register, firm, Stand.OBJECTION, contact_id=kaisa)
    assert _ask(register, firm, contact=kaisa).decision.answer is Answer.NO


@pytest.mark.parametrize(
    "fields",
    [
        {"state": State.PASSIVE},
        {"restricted_on": DAY},
        {"deceased_on": DAY},
        {"under_13": True},
    ],
)
def test_obstacles_stand_before_a_consent(register: Register, fields: dict[str, Any]) -> None:
    person = _one(register, kind=CustomerKind.PRIVATE, **fields)
    _say(register, person, Stand.GIVEN)

    assert _ask(register, person).decision.answer is Answer.NO


def test_a_guardian_speaks_for_a_child(register: Register) -> None:
    child = _one(register, kind=CustomerKind.PRIVATE, under_13=True)
    _say(register, child, Stand.GIVEN, by_guardian=True)

    assert _ask(register, child).decision.is_yes


def test_whoever_left_the_firm_is_not_contacted_there(register: Register) -> None:
    firm = _one(register)
    kaisa = _contact(register, firm)
    with register.change(TITLE):
        role = register.customers.roles.all()[0]
        register.customers.roles.save(role.left(on=DAY - timedelta(days=1)))

    assert _ask(register, firm, Channel.CALL, kaisa).decision.answer is Answer.NO


def test_without_marketing_among_the_purposes_the_interest_is_to_be_confirmed(
    register: Register,
) -> None:
    person = _one(register, kind=CustomerKind.PRIVATE)
    with register.change(TITLE):
        register.purposes.delete(1)

    assert _ask(register, person, Channel.POST).decision.open == (Condition.K5,)


def test_many_are_asked_of_in_their_order(register: Register) -> None:
    several = stored(register, *(a_customer(name=f"Asiakas {n}") for n in range(3)))
    wanted = [one.id or 0 for one in reversed(several)]

    assert [circle.customer.id for circle in Checker(register).circles(wanted)] == wanted
    with pytest.raises(KeyError):
        Checker(register).circle(99)


def test_a_day_to_come_is_no_day_to_have_said_anything(register: Register) -> None:
    person = _one(register, kind=CustomerKind.PRIVATE)

    with pytest.raises(NotRecorded):
        record(register, [said(Stand.GIVEN, customer_id=person.id, on_day=date(2100, 1, 1))])
