"""A person written into every text there is goes without a letter left in any page or file."""

from register_app.register import Register
from tests.erasure.marked import marked, traces, unmarked, unwritable


def test_no_letter_of_a_person_is_left_anywhere(register: Register) -> None:
    places = marked(register)
    assert traces(register)
    others = {"block_trace", "kept_record", "prospect"}  # keys, what a law keeps, and whole rows
    assert {
        where for where in unmarked(register) - unwritable() if where[0] not in others
    } == set()

    receipt = register.erasure.erase(register.erasure.plan(places))
    register.search.rebuild()

    assert traces(register) == []
    assert receipt.residue == 0
    assert receipt.shared == ()
