"""Where else those stand who are about to be erased."""

from datetime import date

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.register import Register
from register_app.rights.elsewhere import elsewhere
from register_app.timeline.note import Note
from tests.builders import TITLE, a_customer, stored, with_contact

EMAIL = "kaisa@esimerkki.fi"


def test_what_goes_along_is_told_apart_from_what_stays_elsewhere(register: Register) -> None:
    person, firm = stored(
        register,
        a_customer(name="Kaisa Kanarialintu", kind=CustomerKind.PRIVATE, email=(EMAIL,)),
        a_customer(name="Firma Oy", notes="Kaisa Kanarialintu suositteli"),
    )
    with register.change(TITLE):
        note = register.timeline.notes.save(
            Note(
                customer_id=person.id or CustomerId(0),
                on_day=date(2026, 1, 1),
                text="Kaisa Kanarialintu",
            )
        )
    own = Place("customer", person.id or 0)

    found = elsewhere(register, register.erasure.plan([own]))

    assert [hit.place for hit in found.hits] == [Place("customer", firm.id or 0, "notes")]
    assert found.names == {firm.id: "Firma Oy"}
    assert found.going == {own, Place("note", note.id or 0)}


def test_a_contact_person_is_looked_for_and_a_firm_is_nobody(register: Register) -> None:
    firm, other = stored(
        register,
        a_customer(name="Firma Oy"),
        a_customer(name="Toinen Oy", notes="Firma Oy, Kaisa"),
    )
    contact = with_contact(register, firm.id or CustomerId(0), name="Kaisa", email=(EMAIL,))

    of_firm = elsewhere(register, register.erasure.plan([Place("customer", firm.id or 0)]))
    of_contact = elsewhere(register, register.erasure.plan([Place("contact", contact.id or 0)]))

    assert of_firm.hits == ()
    assert [hit.place for hit in of_contact.hits] == [Place("customer", other.id or 0, "notes")]


def test_a_field_that_is_emptied_is_not_found_again(register: Register) -> None:
    person, firm = stored(
        register,
        a_customer(name="Kaisa Kanarialintu", kind=CustomerKind.PRIVATE),
        a_customer(name="Firma Oy", notes="Kaisa Kanarialintu suositteli"),
    )
    notes = Place("customer", firm.id or 0, "notes")
    plan = register.erasure.plan([Place("customer", person.id or 0), notes])

    assert elsewhere(register, plan).hits == ()
