"""What goes of a request when its person is erased."""

from dataclasses import replace
from datetime import date

from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.register import Register
from register_app.requests.place import to_erase
from register_app.requests.request import Identity, Request, Right
from tests.builders import TITLE, a_customer, stored

_DAY = date(2026, 11, 2)


def test_other_places_go_as_they_are() -> None:
    places = [Place("customer", 7), Place("note", 3), Place("request", 2, "what")]

    assert list(to_erase(places)) == places


def test_a_request_that_was_ticked_keeps_its_days_and_forgets_the_person(
    register: Register,
) -> None:
    [customer] = stored(register, a_customer(name="Kaisa Kanarialintu"))
    asked = Request(
        kind=Right.ERASURE,
        name="Kaisa Kanarialintu",
        received_on=_DAY,
        what="Poistakaa Kaisan tiedot",
        address="Kuusitie 3",
        identity=Identity.KNOWN,
        identity_on=_DAY,
        customer_id=CustomerId(customer.id or 0),
    )
    with register.change(TITLE):
        mine = register.requests.save(asked)
        earlier = register.requests.save(replace(asked, customer_id=None))
    places = [
        Place("customer", customer.id or 0),
        *(Place("request", one.id or 0) for one in (mine, earlier)),
    ]

    plan = register.erasure.plan(list(to_erase(places)))
    receipt = register.erasure.erase(plan, ground="request", request_id=mine.id)

    assert receipt.residue == 0
    for one in register.requests.all():
        assert one.is_nameless
        assert (one.what, one.address) == ("", "")
        assert (one.kind, one.received_on, one.identity_on) == (Right.ERASURE, _DAY, _DAY)
