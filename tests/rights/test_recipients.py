"""Who got somebody's data is known by name, and kept with the request before it is erased."""

from datetime import date

import pytest

from register_app.campaigns.campaign import Campaign
from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place
from register_app.permissions.entry import Channel
from register_app.processing.recipient import Recipient
from register_app.register import Register
from register_app.requests.request import Request, Right
from register_app.rights.recipients import disclosures_of, owe
from tests.builders import TITLE, a_customer, stored, with_contact

TODAY = date(2026, 11, 22)


def sent(
    register: Register, recipient: str, *whom: tuple[int | None, int | None], name: str = "Kirje"
) -> Campaign:
    """Keep a campaign that went to a recipient with some people in it."""
    with register.change(TITLE):
        campaign = Campaign(
            name=name, channel=Channel.POST, recipient=recipient, on_day=TODAY, written=len(whom)
        )
        return register.campaigns.add(campaign, ((*one, "Testikatu 1") for one in whom))


@pytest.fixture
def two(register: Register) -> list[Customer]:
    """Store two customers."""
    return stored(register, a_customer(name="Liisa"), a_customer(name="Aalto Oy"))


def test_recipients_are_those_who_got_a_list_with_the_person(
    register: Register, two: list[Customer]
) -> None:
    liisa, firm = (one.id for one in two)
    kaisa = with_contact(register, CustomerId(firm or 0)).contact_id
    sent(register, "Painotalo Oy", (liisa, None), (firm, kaisa), name="Syyskirje")
    sent(register, "Painotalo Oy", (liisa, None), name="Joulukortti")
    sent(register, "Postittaja Ab", (firm, kaisa))
    sent(register, "", (liisa, None))  # stayed in the firm

    (got,) = disclosures_of(register, [Place("customer", liisa or 0)]).named
    of_kaisa = disclosures_of(register, [Place("contact", kaisa)]).named

    assert (got.recipient, got.what) == (
        "Painotalo Oy",
        "Syyskirje 22.11.2026, Joulukortti 22.11.2026",
    )
    assert [one.recipient for one in of_kaisa] == ["Painotalo Oy", "Postittaja Ab"]


def test_a_place_on_a_list_that_was_ticked_alone_tells_its_recipient(
    register: Register, two: list[Customer]
) -> None:
    sent(register, "Painotalo Oy", (two[0].id, None))
    (member,) = register.campaigns.members.all()

    (got,) = disclosures_of(register, [Place("campaign_member", member.id or 0)]).named

    assert got.recipient == "Painotalo Oy"


def test_files_since_the_person_came_and_the_notice_are_reminders(
    register: Register, two: list[Customer]
) -> None:
    with register.change(TITLE):
        register.recipients.save(Recipient(name="Tilitoimisto"))
    register.audit.exported("customer", ".xlsx 2")
    register.audit.exported("task", ".ics 1")

    found = disclosures_of(register, [Place("customer", two[0].id or 0)])

    assert [one.fields for one in found.files] == [".xlsx 2"]
    assert [one.name for one in found.regular] == ["Tilitoimisto"]
    assert not disclosures_of(register, []).files


def test_recipients_are_kept_once_and_outlive_the_person(
    register: Register, two: list[Customer]
) -> None:
    liisa = two[0].id or 0
    sent(register, "Painotalo Oy", (liisa, None))
    with register.change(TITLE):
        request = register.requests.save(
            Request(
                name="Liisa",
                received_on=TODAY,
                kind=Right.ERASURE,
                customer_id=CustomerId(liisa),
            )
        )
    number, places = request.id or 0, [Place("customer", liisa)]

    (owed,) = owe(register, number, places, register.change)
    assert owe(register, number, places, register.change) == [owed]
    register.erasure.erase(register.erasure.plan(places), ground="request", request_id=number)

    assert register.requests.notifications_of(number) == [owed]
    assert not owed.is_settled
    assert disclosures_of(register, places).named == ()
