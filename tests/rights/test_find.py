"""Find a person on lists of which nobody can read who is on them."""

from datetime import date

from register_app.blocklists.block_list import BlockList, OwnBan
from register_app.blocklists.keys import Key, of_address, of_email, of_phone
from register_app.customers.choices import CustomerKind
from register_app.db.place import Place
from register_app.permissions.entry import Channel
from register_app.register import Register
from register_app.rights.find import certain, find
from register_app.rights.person import Person
from tests.builders import TITLE, a_customer, a_part, stored, with_contact

PHONE, EMAIL = "+358401234567", "kaisa@firma.fi"
PERSON = Person(emails=(EMAIL,), phones=(PHONE,))


def _a_list(register: Register, *keys: Key) -> Place:
    one = BlockList("Kielto", "Postitusliitto", frozenset({Channel.CALL}), date(2026, 1, 1))
    return Place("block_list", register.blocks.add(one, keys).id)


def _lists(register: Register, person: Person = PERSON) -> list[Place]:
    return [hit.place for hit in find(register, person) if hit.place.table == "block_list"]


def test_a_person_is_found_by_what_was_typed(register: Register) -> None:
    by_phone = _a_list(register, of_phone(PHONE))
    by_email = _a_list(register, of_email(EMAIL))
    _a_list(register, of_phone("+358409999999"))

    assert set(_lists(register)) == {by_phone, by_email}


def test_a_person_is_found_by_what_the_register_knows_of_them(register: Register) -> None:
    person = a_customer(name="Kaisa", email=(EMAIL,), street="Katu 1", postcode="20100")
    stored(register, person)
    by_address = _a_list(register, *of_address("Kaisa", "Katu 1", "20100"))

    assert _lists(register) == [by_address]


def test_a_contact_person_is_found_at_the_address_of_the_firm(register: Register) -> None:
    (firm,) = stored(register, a_customer(name="Firma Oy", street="Katu 1", postcode="20100"))
    assert firm.id
    with_contact(register, firm.id, name="Kaisa", email=(EMAIL,))
    by_address = _a_list(register, *of_address("Kaisa", "Katu 1", "20100"))

    assert _lists(register) == [by_address]


def test_who_has_the_same_name_leads_to_no_trace(register: Register) -> None:
    stored(register, a_customer(name="Kaisa", phone=(PHONE,)))
    _a_list(register, of_phone(PHONE))

    assert _lists(register, Person(names=("Kaisa",))) == []


def test_a_ban_of_somebody_who_is_gone_is_found(register: Register) -> None:
    with register.connection.transaction():
        register.blocks.keep_own([of_phone(PHONE)], OwnBan(Channel.ALL, date(2026, 1, 1)))

    assert _lists(register) == [Place("block_list", register.blocks.own_number)]


def test_who_shares_a_phone_is_the_person_only_under_the_same_name(register: Register) -> None:
    kind = CustomerKind.PRIVATE
    mine, _, firm = stored(
        register,
        a_customer(name="Korhonen Kaisa", kind=kind, phone=(PHONE,)),
        a_customer(name="Kalle Korhonen", kind=kind, phone=(PHONE,)),
        a_customer(name="Kaisa Korhonen", phone=(PHONE,)),
    )
    assert firm.id
    role = with_contact(register, firm.id, name="Kaisa Korhonen", phone=(PHONE,))
    with register.change(TITLE):
        note = register.timeline.notes.save(a_part("note_entries", firm, text="Soita 0401234567"))
        register.timeline.notes.save(a_part("note_entries", firm, text="Kaisa Korhonen"))
    person = Person(names=("Kaisa Korhonen",), phones=(PHONE,))

    places = certain(register, find(register, person), person)

    assert places == [
        Place("customer", mine.id or 0),
        Place("contact", role.contact_id),
        Place("note", note.id or 0),
    ]
