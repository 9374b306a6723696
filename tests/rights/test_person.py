"""By what a person is looked for."""

from datetime import date

from register_app.rights.person import Person
from tests.builders import a_contact, a_customer


def test_what_is_typed_is_read_as_the_register_stores_it() -> None:
    person = Person.typed(
        names="Matti Meikäläinen\nMatti Vanhanimi",
        emails="matti@firma.fi; toinen@firma.fi",
        phones="040 123 4567, 09 1234567",
        code=" 010190-900p ",
        born="1.1.1990",
    )

    assert person == Person(
        names=("Matti Meikäläinen", "Matti Vanhanimi"),
        emails=("matti@firma.fi", "toinen@firma.fi"),
        phones=("+358401234567", "+35891234567"),
        hetu="010190-900P",
        born=date(1990, 1, 1),
    )


def test_what_cannot_be_read_is_looked_for_as_it_is() -> None:
    person = Person.typed(emails="matti(at)", phones="alanumero")

    assert (person.emails, person.phones) == (("matti(at)",), ("alanumero",))


def test_records_of_one_person_are_taken_together() -> None:
    customer = a_customer(name="Kaisa", email=("k@a.fi",), hetu="010190-900P")
    contact = a_contact(name="Kaisa", phone=("+358401234567",))

    assert Person.of(customer, contact) == Person(
        names=("Kaisa",),
        emails=("k@a.fi",),
        phones=("+358401234567",),
        hetu="010190-900P",
        born=date(1990, 1, 1),
    )


def test_who_has_no_code_has_no_birth_date() -> None:
    assert Person.of(a_contact(name="Kaisa")) == Person(names=("Kaisa",))
