"""A person written into every text there is goes without a letter left in any page or file."""

from register_app.register import Register
from tests.erasure.marked import marked, traces


def test_no_letter_of_a_person_is_left_anywhere(register: Register) -> None:
    places = marked(register)
    assert traces(register)

    receipt = register.erasure.erase(register.erasure.plan(places))
    register.search.rebuild()

    assert traces(register) == []
    assert receipt.residue == 0
    assert receipt.shared == ()
