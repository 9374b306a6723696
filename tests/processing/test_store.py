"""To whom the notice is owed."""

from datetime import date

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.outreach.first_contact import give
from register_app.processing.version import NoticeVersion
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW

PRIVATE = CustomerKind.PRIVATE


def _stored(register: Register, **fields: object) -> Customer:
    return stored(register, a_customer(**fields))[0]


def test_a_person_whose_data_came_from_others_is_to_be_told_within_a_month(
    register: Register,
) -> None:
    person = _stored(register, name="Aino", kind=PRIVATE, source_date=date(2026, 1, 31))

    [owed] = register.notices.owed()

    assert register.notices.count_owed() == 1
    assert (owed.customer_id, owed.contact_id, owed.name) == (person.id, None, "Aino")
    assert owed.due == date(2026, 2, 28)


def test_whoever_gave_the_data_and_organisations_are_owed_nothing(register: Register) -> None:
    _stored(register, kind=PRIVATE, from_person=True)
    _stored(register, kind=CustomerKind.COMPANY)
    _stored(register, kind=PRIVATE, deceased_on=date(2026, 1, 1))

    assert register.notices.count_owed() == 0


def test_contact_persons_are_owed_it_too_the_longest_waiting_first(register: Register) -> None:
    firm = _stored(register, kind=CustomerKind.COMPANY)
    assert firm.id
    with_contact(register, firm.id, name="Uusi", source_date=date(2026, 5, 1))
    with_contact(register, firm.id, name="Vanha", source_date=date(2026, 2, 1))
    with_contact(register, firm.id, name="Itse", from_person=True)

    assert [one.name for one in register.notices.owed()] == ["Vanha", "Uusi"]
    assert [one.name for one in register.notices.owed(limit=1)] == ["Vanha"]
    assert {one.customer_id for one in register.notices.owed()} == {firm.id}
    assert register.notices.owed_by(firm.id) == {one.contact_id for one in register.notices.owed()}


def test_once_told_nobody_is_owed_it_until_that_is_taken_back(register: Register) -> None:
    firm = _stored(register, kind=CustomerKind.COMPANY)
    person = _stored(register, kind=PRIVATE)
    assert firm.id
    assert person.id
    with_contact(register, firm.id)

    assert give(register, register.notices.owed(), on=NOW.date(), how="kirje") == 2

    assert register.notices.count_owed() == 0
    assert register.notices.owed_by(person.id) == set()
    [given] = register.notices.of(person.id)
    assert (given.how, given.version_id) == ("kirje", None)
    assert given.by_whom
    done = register.history.next_undo()
    assert done
    register.undo(done)
    assert register.notices.count_owed() == 2


def test_the_newest_saved_notice_is_the_one_given(register: Register) -> None:
    person = _stored(register, kind=PRIVATE)
    assert person.id
    with register.change(TITLE):
        save = register.notice_versions.save
        newest = save(NoticeVersion(version="2", day=date(2026, 2, 1)))
        save(NoticeVersion(version="1", day=date(2026, 1, 1)))

    give(register, register.notices.owed(), on=NOW.date(), how="kirje")

    assert register.notices.of(person.id)[0].version_id == newest.id
