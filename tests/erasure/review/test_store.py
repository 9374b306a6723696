"""What is past its time is found, and nothing else."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from register_app.breaches.breach import Breach
from register_app.campaigns.campaign import Campaign
from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place
from register_app.deals.deal import Deal, DealState
from register_app.erasure.grounds import Ground
from register_app.erasure.review.act import erase_due
from register_app.erasure.review.store import Called
from register_app.errors import Cancelled
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.requests.request import Request
from register_app.retention.hold import Hold
from register_app.retention.rule import DataClass
from register_app.watch import Watch
from tests.builders import TITLE, a_customer, a_part, stored, with_contact
from tests.restrictions.held import freed, restricted

LONG_AGO = date(2015, 3, 1)
TODAY = date(2026, 11, 22)


def due(register: Register) -> dict[Place, DataClass]:
    return {one.place: one.data for one in register.review.due()}


def save(register: Register, store: Any, record: Any) -> int:  # noqa: ANN401  of any type
    with register.change(TITLE):
        number: int = store.save(record).id
    return number


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer who is not past its time."""
    return stored(register, a_customer(last_order=TODAY))[0]


def test_nothing_of_a_fresh_register_is_past_its_time(register: Register) -> None:
    stored(register, a_customer())

    assert register.review.due() == []


def test_everything_past_its_time_is_found_by_its_class(
    register: Register, customer: Customer
) -> None:
    number = customer.id or CustomerId(0)
    old, person, prospect = stored(
        register,
        a_customer(last_order=LONG_AGO),
        a_customer(hetu="010190-900P", hetu_ended=TODAY, last_order=TODAY),
        a_customer(stage="request", source_date=LONG_AGO),
    )
    role = with_contact(register, number)
    entry = Permission(
        customer_id=number,
        channel=Channel.EMAIL,
        state=Stand.GIVEN,
        how="Lomake",
        on_day=LONG_AGO,
        proven=True,
    )
    offer = Deal(customer_id=number, title="Katto", number="2015-001", offered_on=LONG_AGO)
    sale = replace(offer, number="", state=DealState.INVOICED, invoiced_on=LONG_AGO)
    with register.change(TITLE):
        register.customers.roles.save(role.left(on=LONG_AGO))
        register.permissions.add(entry)
        register.permissions.add(replace(entry, state=Stand.WITHDRAWN))
        for deal in (offer, sale):
            register.deals.records.save(deal)
        for name, data in (("1", DataClass.CONTRACTS), ("2", DataClass.CUSTOMERS)):
            register.documents.records.save(
                a_part("documents", customer, stored=name, retention=data, on_day=LONG_AGO)
            )
    campaign = save(
        register,
        register.campaigns.records,
        Campaign(name="Syksy", channel=Channel.EMAIL, on_day=LONG_AGO),
    )
    request = save(
        register,
        register.requests.records,
        Request(name="Aino Niemi", received_on=LONG_AGO, closed_on=LONG_AGO),
    )
    breach = save(
        register,
        register.breaches.records,
        Breach(noticed_on=LONG_AGO, what="Kone katosi", closed_on=LONG_AGO),
    )

    assert due(register) == {
        Place("customer", old.id or 0): DataClass.CUSTOMERS,
        Place("contact", role.contact_id): DataClass.CONTACTS,
        Place("customer", prospect.id or 0): DataClass.PROSPECTS,
        Place("deal", 1): DataClass.PROSPECTS,
        Place("deal", 2): DataClass.VOUCHERS,
        Place("document", 1): DataClass.CONTRACTS,
        Place("customer", person.id or 0, "hetu"): DataClass.HETU,
        Place("permission", 1): DataClass.CONSENTS,
        Place("campaign", campaign): DataClass.LOGS,
        Place("request", request): DataClass.REQUESTS,
        Place("breach", breach): DataClass.REQUESTS,
    }
    assert register.review.called(due(register)) == {
        Place("customer", old.id or 0): Called("Kanarialintu Oy", "Kanarialintu Oy"),
        Place("contact", role.contact_id): Called("Kaisa Kanarialintu", "Kanarialintu Oy"),
        Place("customer", prospect.id or 0): Called("Kanarialintu Oy", "Kanarialintu Oy"),
        Place("deal", 1): Called("2015-001 Katto", "Kanarialintu Oy"),
        Place("deal", 2): Called("Katto", "Kanarialintu Oy"),
        Place("document", 1): Called("tarjous.pdf", "Kanarialintu Oy"),
        Place("customer", person.id or 0, "hetu"): Called("Kanarialintu Oy", "Kanarialintu Oy"),
        Place("permission", 1): Called("Lomake", "Kanarialintu Oy"),
        Place("campaign", campaign): Called("Syksy", ""),
        Place("request", request): Called("Aino Niemi", ""),
        Place("breach", breach): Called("Kone katosi", ""),
    }

    receipt = erase_due(register.erasure, register.review, list(due(register)), Ground.OVER)

    assert receipt is not None
    assert receipt.residue == 0
    assert due(register) == {}
    assert register.customers.find(number) == customer


def test_what_hangs_on_a_customer_past_its_time_goes_with_the_customer(
    register: Register,
) -> None:
    (old,) = stored(register, a_customer(last_order=LONG_AGO))
    with register.change(TITLE):
        register.deals.records.save(
            Deal(customer_id=old.id or CustomerId(0), title="Katto", offered_on=LONG_AGO)
        )

    assert list(due(register)) == [Place("customer", old.id or 0)]


def test_a_hold_keeps_a_thing_out_until_it_is_lifted(register: Register) -> None:
    (old,) = stored(register, a_customer(last_order=LONG_AGO))
    with register.change(TITLE):
        hold = register.holds.set(Hold(customer_id=old.id or 0, reason="Riita", on_day=TODAY))
    assert due(register) == {}

    with register.change(TITLE):
        register.holds.lift(hold, TODAY)

    assert list(due(register)) == [Place("customer", old.id or 0)]


def test_what_will_be_past_its_time_on_a_day_to_come_is_told_ahead(register: Register) -> None:
    stored(register, a_customer(last_order=date(2023, 11, 25)))

    assert register.review.due() == []
    assert register.review.due(on=date(2026, 11, 25)) == []
    assert len(register.review.due(on=date(2026, 11, 26))) == 1


def test_looking_through_a_large_register_can_be_stopped(register: Register) -> None:
    stored(register, a_customer())

    with pytest.raises(Cancelled):
        register.review.due(Watch(lambda _: None, lambda: True))


def test_what_is_gone_has_no_name(register: Register) -> None:
    assert register.review.called([Place("deal", 99)]) == {}


def test_of_whom_may_only_be_kept_nothing_is_due_until_it_is_lifted(register: Register) -> None:
    old, firm = stored(register, a_customer(last_order=LONG_AGO), a_customer(last_order=TODAY))
    role = with_contact(register, CustomerId(firm.id or 0))
    with register.change(TITLE):
        register.customers.roles.save(role.left(on=LONG_AGO))
    before = due(register)
    assert before.keys() == {Place("customer", old.id or 0), Place("contact", role.contact_id)}

    held = restricted(register, old), restricted(register, firm, role.contact_id)

    assert due(register) == {}
    for one in held:
        freed(register, one)
    assert due(register) == before
