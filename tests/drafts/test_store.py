"""What was typed when the register was locked is kept until it is taken up, or must go."""

from register_app.db.place import Place
from register_app.drafts.store import Draft, Typed
from register_app.register import Register
from tests.builders import TITLE, a_customer

NOTE = Typed("Muistiinpano", "Soittaa takaisin\nhuomenna")


def _customer(register: Register, name: str) -> int:
    with register.change(TITLE):
        saved = register.customers.records.save(a_customer(name=name))
    return saved.id or 0


def _erase(register: Register, customer: int) -> None:
    register.erasure.erase(register.erasure.plan([Place("customer", customer)]))


def test_typed_texts_are_kept_in_their_order_until_they_are_taken_up(register: Register) -> None:
    register.drafts.keep([NOTE, Typed("Nimi", "Virtanen")])
    first, second = register.drafts.all()
    assert first == Draft(first.id, *NOTE[:2])

    register.drafts.forget(first.id)

    assert register.drafts.all() == [second]


def test_drafts_are_no_change_that_somebody_could_undo(register: Register) -> None:
    register.drafts.keep([NOTE])

    assert register.history.next_undo() is None


def test_erasure_takes_the_drafts_about_a_person_and_leaves_the_others(
    register: Register,
) -> None:
    erased = _customer(register, "Kaisa Koivuranta")
    other = _customer(register, "Pekka Pihlaja")
    about = Typed("Muistiinpano", "Soittaa takaisin", erased)
    naming = Typed("Viesti", "Hei Kaisa Koivuranta!")
    kept = [Typed("Muistiinpano", "Soittaa takaisin", other), NOTE]
    register.drafts.keep([about, naming, *kept])

    _erase(register, erased)

    assert [draft.text for draft in register.drafts.all()] == [one.text for one in kept]
