"""Erasing a person takes everything, keeps what a law demands, and proves it."""

from register_app.register import Register
from register_app.requests.place import Place
from tests.builders import TITLE, a_customer, a_part, stored, with_contact


def test_a_customer_goes_with_everything_and_the_proof_finds_nothing(register: Register) -> None:
    (customer, other) = stored(
        register,
        a_customer(
            name="Mikael Häyrynen", phone=("+358401234567",), email=("m.hayrynen@x.example",)
        ),
        a_customer(name="Toinen Oy"),
    )
    assert customer.id
    assert other.id
    with_contact(register, customer.id, name="Kaisa Häyrynen")
    with register.change(TITLE):
        register.timeline.notes.save(
            a_part("note_entries", customer, text="Häyrysen portin koodi")
        )
    plan = register.erasure.plan([Place("customer", customer.id)])
    receipt = register.erasure.erase(plan)
    assert receipt.residue == 0
    assert register.customers.find(customer.id) is None
    assert register.customers.find(other.id)
