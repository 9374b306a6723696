"""Who of a list may get a message, and why others may not."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from register_app.customers.choices import CustomerKind
from register_app.outreach.campaign import Whom
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.outreach.lists import (
    a_person,
    banned,
    chosen,
    consented,
    id_of,
    ids_of,
    keep,
    names,
    told,
    whys,
)
from tests.permissions.said import said


def test_only_a_yes_is_in_and_the_rest_is_told_why(register: Register) -> None:
    yes, no, ban = stored(
        register, a_person("Aino Aalto"), a_person("Ville Virta"), a_person("Bertta Berg")
    )
    consented(register, yes)
    consented(register, ban)
    banned(register, ban)

    selection = chosen(register, ids_of(yes, no, ban), Channel.EMAIL)

    assert names(selection) == ["Aino Aalto"]
    assert whys(selection) == {
        "Ville Virta": "There is no consent.",
        "Bertta Berg": "The person has forbidden direct marketing.",
    }
    assert selection.left_out[1].reason.law
    assert selection.rules


def test_what_is_not_confirmed_counts_as_no_and_is_named(register: Register) -> None:
    [firm] = stored(register, a_customer(name="Karhu Oy"))
    with_contact(register, id_of(firm), name="Kaisa Karhu", email=("kaisa@karhu.example",))

    selection = chosen(register, ids_of(firm), Channel.EMAIL, whom=Whom.PEOPLE)

    assert names(selection) == []
    assert "Not confirmed: K3: " in whys(selection)["Kaisa Karhu"]


@pytest.mark.parametrize(
    ("whom", "expected"),
    [
        (Whom.GENERAL, ["Karhu Oy"]),
        (Whom.PEOPLE, ["Kaisa Karhu"]),
        (Whom.BOTH, ["Karhu Oy", "Kaisa Karhu"]),
    ],
)
def test_organisations_are_reached_in_the_form_asked_for(
    whom: Whom, expected: list[str], register: Register
) -> None:
    address = {"street": "Testikatu 1", "postcode": "00100", "city": "Helsinki"}
    firm, person = stored(register, a_customer(name="Karhu Oy", **address), a_person())
    with_contact(register, id_of(firm), name="Kaisa Karhu")

    selection = chosen(register, ids_of(firm, person), Channel.POST, whom=whom)

    assert names(selection) == [*expected, "Aino Aalto"]


def test_an_organisation_without_people_is_told(register: Register) -> None:
    ids = keep(register, a_customer(name="Karhu Oy"))

    selection = chosen(register, ids, Channel.POST, whom=Whom.PEOPLE)

    assert whys(selection) == {"Karhu Oy": "No contact person."}


def test_nobody_gets_it_twice_at_the_same_address(register: Register) -> None:
    same = {"kind": CustomerKind.COMPANY, "email": ("info@karhu.example",)}
    ids = keep(
        register,
        a_person("Karhu Oy", **same),
        a_person("Karhu Oy", **{**same, "email": ("INFO@karhu.example",)}),
    )

    selection = chosen(register, ids, Channel.EMAIL)

    assert [target.customer_id for target in selection.included] == ids[:1]
    assert whys(selection) == {"Karhu Oy": "Already in the list with the same address."}


def test_two_of_one_household_get_a_letter_each(register: Register) -> None:
    ids = keep(register, a_person("Aino Aalto"), a_person("Eero Aalto"), a_person("Aino Aalto"))

    assert names(chosen(register, ids, Channel.POST)) == ["Aino Aalto", "Eero Aalto"]


@pytest.mark.parametrize("is_listed", [True, False])
def test_who_has_forbidden_letters_gets_none_by_being_kept_twice(
    is_listed: bool,  # noqa: FBT001  both hold
    register: Register,
) -> None:
    ban, again, neighbour = stored(
        register, a_person("Aino Aalto"), a_person("Aalto Aino"), a_person("Eero Aalto")
    )
    banned(register, ban, Channel.POST)

    selection = chosen(register, ids_of(*[ban] * is_listed, again, neighbour), Channel.POST)

    assert names(selection) == ["Eero Aalto"]


@pytest.mark.parametrize("is_listed", [True, False])
def test_an_address_that_a_contact_person_has_forbidden_is_not_used_by_another_firm(
    is_listed: bool,  # noqa: FBT001  both hold
    register: Register,
) -> None:
    firm, other = stored(
        register,
        a_customer(name="Karhu Oy", email=("info@karhu.example",)),
        a_customer(name="Hirvi Oy", email=("toimisto@hirvi.example",)),
    )
    role = with_contact(
        register, id_of(firm), name="Kaisa Karhu", email=("toimisto@hirvi.example",)
    )
    told(register, firm, said(Stand.OBJECTION, contact_id=role.contact_id))

    selection = chosen(register, ids_of(*[firm] * is_listed, other), Channel.EMAIL)

    assert names(selection) == ["Karhu Oy"] * is_listed


@pytest.mark.parametrize("is_listed", [True, False])
def test_an_address_that_somebody_has_forbidden_is_not_used(
    is_listed: bool,  # noqa: FBT001  both hold
    register: Register,
) -> None:
    other, ban = stored(
        register,
        a_person("Eero Aalto", email=("perhe@koti.example",)),
        a_person("Aino Aalto", email=("PERHE@koti.example",)),
    )
    consented(register, other)
    banned(register, ban, Channel.EMAIL)

    selection = chosen(register, ids_of(other, *[ban] * is_listed), Channel.EMAIL)

    assert names(selection) == []
    assert whys(selection)["Eero Aalto"] == (
        "Somebody with the same address has forbidden direct marketing."
    )


def test_the_ban_of_a_contact_person_who_changed_firms_is_found_at_the_new_one(
    register: Register,
) -> None:
    left, firm, other = stored(
        register,
        a_customer(name="Karhu Oy"),
        a_customer(name="Hirvi Oy"),
        a_person("Aino Aalto", email=("kaisa@karhu.example",)),
    )
    role = with_contact(register, id_of(left), name="Kaisa Karhu", email=("kaisa@karhu.example",))
    told(register, left, said(Stand.OBJECTION, contact_id=role.contact_id))
    consented(register, other)
    with register.change(TITLE):
        register.customers.roles.save(replace(role, id=None, customer_id=id_of(firm)))
        register.customers.roles.delete(role.id or 0)

    assert names(chosen(register, ids_of(other), Channel.EMAIL)) == []


def test_a_number_that_a_contact_person_has_forbidden_is_not_called(register: Register) -> None:
    firm, person = stored(register, a_customer(name="Karhu Oy"), a_person())
    role = with_contact(register, id_of(firm), phone=person.phone)
    told(register, firm, said(Stand.OBJECTION, Channel.CALL, contact_id=role.contact_id))

    selection = chosen(register, ids_of(person), Channel.CALL)

    assert names(selection) == []


@pytest.mark.parametrize(
    ("channel", "fields", "why"),
    [
        (Channel.EMAIL, {"email": ()}, "No email address."),
        (
            Channel.SMS,
            {"phone": ("+35891234567",)},
            "No mobile number: text messages go to no other.",
        ),
        (Channel.CALL, {"phone": ()}, "No phone number."),
        (Channel.POST, {"street": ""}, "No whole postal address."),
        (Channel.POST, {"postcode": ""}, "No whole postal address."),
        (Channel.POST, {"city": ""}, "No whole postal address."),
        (
            Channel.POST,
            {"street": "SmartPOST Kamppi"},
            "The address is that of a parcel machine.",
        ),
    ],
)
def test_whoever_the_channel_cannot_reach_is_left_out(
    channel: Channel, fields: dict[str, Any], why: str, register: Register
) -> None:
    [person] = stored(register, a_person(**fields))
    consented(register, person, channel)

    assert whys(chosen(register, ids_of(person), channel)) == {"Aino Aalto": why}


def test_a_text_message_goes_to_the_mobile_number(register: Register) -> None:
    [person] = stored(register, a_person(phone=("+35891234567", "+358401234567")))
    consented(register, person, Channel.SMS)

    [target] = chosen(register, ids_of(person), Channel.SMS).included

    assert target.address == target.phone == "+358401234567"


def test_a_foreign_letter_needs_no_postcode(register: Register) -> None:
    ids = keep(register, a_person(country="IE", postcode="", city="Dublin"))

    [target] = chosen(register, ids, Channel.POST).included

    assert target.letter.lines() == ["Aino Aalto", "Testikatu 1", "DUBLIN", "IRELAND"]


def test_a_disclosure_ban_keeps_the_data_from_outsiders(register: Register) -> None:
    firm, person = stored(
        register,
        a_customer(name="Karhu Oy", street="Tie 2", postcode="00100", city="Helsinki"),
        a_person(disclosure_ban=True),
    )
    with_contact(register, id_of(firm), name="Kaisa Karhu", disclosure_ban=True)
    ids = ids_of(firm, person)

    own = chosen(register, ids, Channel.POST, whom=Whom.PEOPLE)
    outside = chosen(register, ids, Channel.POST, whom=Whom.PEOPLE, recipient="Painotalo Oy")

    assert names(own) == ["Kaisa Karhu", "Aino Aalto"]
    assert names(outside) == []
    assert set(whys(outside).values()) == {
        "A disclosure ban: the data is handed to nobody outside."
    }


def test_a_passive_customer_and_a_person_who_left_are_left_out(register: Register) -> None:
    address = {"street": "Tie 2", "postcode": "00100", "city": "Helsinki"}
    gone, firm = stored(
        register,
        a_person().passivated(reason="muutti", on=date(2026, 1, 1)),
        a_customer(name="Karhu Oy", **address),
    )
    role = with_contact(register, id_of(firm), name="Kaisa Karhu")
    with register.change(TITLE):
        register.customers.roles.save(role.left(on=date(2026, 2, 1)))

    selection = chosen(register, ids_of(gone, firm), Channel.POST, whom=Whom.BOTH)

    assert names(selection) == ["Karhu Oy"]


def test_the_reasons_are_counted(register: Register) -> None:
    ids = keep(register, a_person("Aino Aalto"), a_person("Eero Aalto"), a_person("A B", email=()))

    selection = chosen(register, ids, Channel.EMAIL)

    assert [(reason.text, count) for reason, count in selection.reasons()] == [
        ("There is no consent.", 3)
    ]


def test_a_first_and_a_last_name_are_written_in_the_order_of_letters(register: Register) -> None:
    ids = keep(register, a_person("Aalto Aino", first_name="Aino", last_name="Aalto"))

    assert names(chosen(register, ids, Channel.POST)) == ["Aino Aalto"]


def test_the_ban_of_one_contact_person_leaves_the_address_of_another(register: Register) -> None:
    both = ("kaisa@karhu.example", "matti@karhu.example")
    firm, other = stored(
        register,
        a_customer(name="Karhu Oy", email=both),
        a_person("Matti Mattila", email=both[1:]),
    )
    role = with_contact(register, id_of(firm), name="Kaisa Karhu", email=both[:1])
    told(register, firm, said(Stand.OBJECTION, Channel.EMAIL, contact_id=role.contact_id))
    consented(register, other)

    selection = chosen(register, ids_of(firm, other), Channel.EMAIL)

    assert names(selection) == ["Matti Mattila"]
