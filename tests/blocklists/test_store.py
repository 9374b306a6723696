"""Block lists keep traces and no data, and are found again by them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from register_app.blocklists import keys
from register_app.blocklists.block_list import BlockList
from register_app.blocklists.keys import Key, Sort
from register_app.errors import Cancelled
from register_app.permissions.entry import Channel
from register_app.register import Register
from register_app.watch import Watch
from tests.builders import a_contact, a_customer, stored

PHONES = BlockList(
    "Puhelin", "ASML", frozenset({Channel.CALL}), date(2026, 11, 1), date(2027, 2, 1)
)
NUMBER = keys.of_phone("+358401234567")


def test_a_list_is_found_again_by_its_numbers(register: Register) -> None:
    kept = register.blocks.add(PHONES, [NUMBER, NUMBER, keys.of_phone("+358407654321")])

    assert register.blocks.lists() == [kept]
    assert kept.entries == 2
    assert kept.sorts == {Sort.PHONE}
    known = {"hit": [NUMBER], "free": [keys.of_phone("+358400000000")], "none": []}
    assert register.blocks.hits(known, [kept]) == {"hit": {Channel.CALL, Channel.AUTO}}


def test_only_the_lists_asked_about_count(register: Register) -> None:
    kept = register.blocks.add(PHONES, [NUMBER])
    other = register.blocks.add(PHONES, [keys.of_phone("+358400000000")])

    assert register.blocks.hits({1: [NUMBER]}, [other]) == {1: frozenset()}
    assert register.blocks.hits({1: [NUMBER]}, [kept]) != {}


def test_a_list_holds_to_its_last_day() -> None:
    assert PHONES.holds(date(2027, 2, 1))
    assert not PHONES.holds(date(2027, 2, 2))
    assert PHONES._replace(expires_on=None).holds(date(2100, 1, 1))


def test_a_list_removed_leaves_no_trace(register: Register) -> None:
    kept = register.blocks.add(PHONES, [NUMBER])

    register.blocks.remove(kept.id)

    assert register.blocks.lists() == []
    assert register.connection.rows("SELECT * FROM block_trace") == []
    acts = [entry.act for entry in register.audit.entries("block_list", kept.id)]
    assert acts == ["insert", "delete"]


def test_a_list_stopped_on_the_way_is_not_kept(register: Register) -> None:
    with pytest.raises(Cancelled):
        register.blocks.add(PHONES, [NUMBER], Watch(lambda _: None, lambda: True))

    assert register.blocks.lists() == []


def test_a_trace_is_of_this_register_alone(register: Register) -> None:
    register.blocks.add(PHONES, [NUMBER])
    with register.connection.transaction():
        register.connection.execute("UPDATE block_key SET key = ?", ("00" * 32,))

    with register.another(query_only=True) as other:
        assert other.blocks.hits({1: [NUMBER]}, other.blocks.lists()) == {}


@pytest.mark.parametrize(
    ("name", "street", "postcode"),
    [
        ("Niemi Aino", "Mäkikatu 1 A 3", "20100"),
        ("AINO NIEMI", "mäkikatu 1 a3", "20100"),
        ("Niemi, Aino", "Mäkikatu 1 A 3.", "20100"),
    ],
)
def test_an_address_is_one_however_it_is_written(name: str, street: str, postcode: str) -> None:
    assert list(keys.of_address(name, street, postcode)) == [
        Key(Sort.AREA, "aino niemi|20100"),
        Key(Sort.ADDRESS, "aino niemi|makikatu1a3|20100"),
    ]


def test_a_name_alone_is_nobody() -> None:
    assert list(keys.of_address("Aino Niemi", "Mäkikatu 1", "")) == []
    assert [key.sort for key in keys.of_address("Aino Niemi", "", "20100")] == [Sort.AREA]


def test_a_contact_person_is_known_at_the_address_of_the_firm() -> None:
    firm = a_customer(street="Katu 1", postcode="20100", business_id="9000000-3")
    person = a_contact(name="Aino Niemi", phone=("+358401234567",), email=("A@x.example",))

    assert keys.of_contact(person, firm) == [
        NUMBER,
        keys.of_email("a@x.example"),
        *keys.of_address("Aino Niemi", "Katu 1", "20100"),
    ]
    assert Key(Sort.BUSINESS_ID, "9000000-3") in keys.of_customer(firm)


@pytest.mark.parametrize("fields", [{}, {"phone": (), "email": (), "business_id": ""}])
def test_a_customer_is_known_by_what_is_stored_as_by_the_record(
    register: Register, fields: dict[str, Any]
) -> None:
    firm = a_customer(
        phone=("+358401234567", "+358407654321"),
        email=("A@x.example",),
        business_id="9000000-3",
        street="Katu 1",
        postcode="20100",
    )
    (stored_firm,) = stored(register, replace(firm, **fields))
    [(_, *values)] = register.customers.rows([stored_firm.id or 0], keys.STORED)

    assert keys.of_stored(values) == keys.of_customer(stored_firm)
