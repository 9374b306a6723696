"""When a customer was last in touch, and the tasks that wait from then on."""

from dataclasses import replace
from datetime import date, timedelta

from register_app.customers.customer import Customer
from register_app.register import Register
from tests.builders import TITLE, a_customer, a_part, stored
from tests.timeline.keeping import DAY, id_of, keep


def test_the_last_contact_is_the_newest_real_one(register: Register, customer: Customer) -> None:
    keep(register, "contacts", customer, on_day=date(2026, 3, 12))
    keep(register, "contacts", customer, on_day=date(2025, 3, 12))
    keep(register, "note_entries", customer, on_day=DAY)
    keep(register, "tasks", customer, done_on=DAY)

    assert register.timeline.last_contact(id_of(customer)) == date(2026, 3, 12)


def test_a_contact_to_come_does_not_count_before_its_day(
    register: Register, customer: Customer
) -> None:
    keep(register, "contacts", customer, on_day=DAY + timedelta(1))
    assert register.timeline.last_contact(id_of(customer)) is None
    assert register.timeline.all_last_contacts() == {}

    today = keep(register, "contacts", customer, on_day=DAY)

    assert register.timeline.latest(id_of(customer)) == today
    assert register.timeline.all_last_contacts() == {customer.id: DAY.isoformat()}


def test_last_contacts_are_told_for_many(register: Register, customer: Customer) -> None:
    other = stored(register, a_customer(name="Berg Ab"))[0]
    keep(register, "contacts", customer, on_day=date(2026, 3, 12))
    keep(register, "contacts", other, on_day=date(2026, 4, 12))

    assert register.timeline.last_contacts([customer.id or 0]) == {customer.id: "2026-03-12"}
    assert len(register.timeline.all_last_contacts()) == 2


def test_a_new_contact_moves_the_tasks_of_silence(register: Register, customer: Customer) -> None:
    waits = keep(register, "tasks", customer, silent_months=6, due=date(2026, 12, 1))
    done = keep(register, "tasks", customer, silent_months=6, due=DAY, done_on=DAY)
    plain = keep(register, "tasks", customer, due=DAY)

    with register.change(TITLE):
        register.timeline.log_contact(a_part("contacts", customer, on_day=date(2026, 8, 31)))

    tasks = register.tasks.records
    assert tasks.get(waits.id).due == date(2027, 2, 28)
    assert [tasks.get(done.id), tasks.get(plain.id)] == [done, plain]


def test_an_older_contact_moves_no_task(register: Register, customer: Customer) -> None:
    waits = keep(register, "tasks", customer, silent_months=6, due=date(2027, 4, 2))
    keep(register, "contacts", customer, on_day=date(2026, 10, 2))

    with register.change(TITLE):
        register.timeline.log_contact(a_part("contacts", customer, on_day=date(2026, 1, 1)))

    assert register.tasks.records.get(waits.id) == waits


def test_the_move_is_undone_with_the_contact(register: Register, customer: Customer) -> None:
    waits = keep(register, "tasks", customer, silent_months=6, due=date(2026, 12, 1))
    with register.change(TITLE):
        register.timeline.log_contact(a_part("contacts", customer, on_day=DAY))
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    assert register.tasks.records.get(waits.id) == waits
    assert register.timeline.last_contact(id_of(customer)) is None


def test_a_removed_contact_leaves_its_documents_and_counts_no_more(
    register: Register, customer: Customer
) -> None:
    before = keep(register, "contacts", customer, on_day=date(2026, 5, 31))
    event = keep(register, "contacts", customer, on_day=DAY)
    document = keep(register, "documents", customer, event_id=event.id)
    waits = keep(register, "tasks", customer, silent_months=1, due=date(2026, 12, 22))

    with register.change(TITLE):
        register.timeline.remove_contact(event.id)

    assert register.timeline.last_contact(id_of(customer)) == before.on_day
    assert register.documents.records.get(document.id) == replace(document, event_id=None)
    assert register.tasks.records.get(waits.id).due == DAY


def test_a_removed_contact_comes_back_with_its_documents(
    register: Register, customer: Customer
) -> None:
    event = keep(register, "contacts", customer, on_day=DAY)
    document = keep(register, "documents", customer, event_id=event.id)
    with register.change(TITLE):
        register.timeline.remove_contact(event.id)
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    assert register.timeline.events.get(event.id) == event
    assert register.documents.records.get(document.id) == document


def test_removing_the_only_contact_leaves_the_tasks_alone(
    register: Register, customer: Customer
) -> None:
    event = keep(register, "contacts", customer, on_day=DAY)
    waits = keep(register, "tasks", customer, silent_months=1, due=date(2026, 12, 22))

    with register.change(TITLE):
        register.timeline.remove_contact(event.id)

    assert register.tasks.records.get(waits.id) == waits
