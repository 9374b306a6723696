"""Everything that happened with a customer in one list."""

from dataclasses import replace
from datetime import date, timedelta

from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import shape_of
from register_app.fields.field import field_named
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.tasks.task import Task
from register_app.timeline.entry import Changed, FieldChange, Key, Sort, Source
from register_app.timeline.note import NoteKind
from tests.builders import TITLE, a_customer, a_part, stored, with_contact
from tests.timeline.keeping import DAY, NONE, entries_of, id_of, keep


def test_notes_and_contacts_stand_in_one_list_newest_first(
    register: Register, customer: Customer
) -> None:
    old = keep(register, "note_entries", customer, on_day=DAY - timedelta(2))
    late = keep(register, "contacts", customer, on_day=DAY, at_time="14:05")
    early = keep(register, "contacts", customer, on_day=DAY, at_time="09:00")

    entries = entries_of(register, customer)

    assert [entry.record for entry in entries] == [late, early, old]
    assert [(entry.day, entry.time) for entry in entries] == [
        (DAY, "14:05"),
        (DAY, "09:00"),
        (DAY - timedelta(2), ""),
    ]


def test_pinned_notes_stay_on_top(register: Register, customer: Customer) -> None:
    pinned = keep(register, "note_entries", customer, on_day=date(2020, 1, 1), pinned=True)
    newer = keep(register, "note_entries", customer, on_day=DAY)

    entries = entries_of(register, customer)

    assert [entry.record for entry in entries] == [pinned, newer]


def test_each_dated_step_of_a_deal_is_an_entry(register: Register, customer: Customer) -> None:
    deal = keep(register, "deals", customer, offered_on=date(2026, 5, 1), paid_on=DAY)

    entries = entries_of(register, customer)

    assert [(entry.key.source, entry.day) for entry in entries] == [
        (Source.PAID, DAY),
        (Source.OFFERED, date(2026, 5, 1)),
    ]
    assert {entry.record for entry in entries} == {deal}


def test_a_task_is_an_entry_when_made_and_when_done(
    register: Register, customer: Customer
) -> None:
    task = keep(register, "tasks", customer, done_on=date(2026, 11, 25))

    entries = entries_of(register, customer)

    assert [(entry.key, entry.day) for entry in entries] == [
        (Key(Source.TASK_DONE, task.id), date(2026, 11, 25)),
        (Key(Source.TASK_MADE, task.id), DAY),
    ]
    assert entries[1].time == "09:00"


def test_tasks_that_came_in_bulk_stand_at_the_day_they_are_due(
    register: Register, customer: Customer
) -> None:
    rows = [
        shape_of(Task).write(a_part("tasks", customer, title=title, due=due))
        for title, due in (
            ("Alku", None),
            ("Ensin", DAY),
            ("Sitten", date(2026, 12, 1)),
            ("", None),
        )
    ]
    with register.change(TITLE):
        register.tasks.records.add_rows(rows)

    entries = entries_of(register, customer)

    # the journal names the first of a bulk only
    assert [entry.day for entry in entries] == [date(2026, 12, 1), DAY, DAY, None]


def test_documents_and_permissions_areentries_of(register: Register, customer: Customer) -> None:
    document = keep(register, "documents", customer, on_day=DAY)
    with register.change(TITLE):
        said = register.permissions.add(
            Permission(
                customer_id=id_of(customer),
                channel=Channel.EMAIL,
                state=Stand.GIVEN,
                how="puhelu",
                on_day=DAY,
            )
        )

    entries = entries_of(register, customer)

    assert [entry.record for entry in entries] == [document, said]


def test_a_request_is_an_entry_when_it_came_and_when_it_was_answered(
    register: Register, customer: Customer
) -> None:
    request = keep(
        *(register, "requests", customer),
        received_on=DAY - timedelta(3),
        answered_on=DAY,
    )

    entries = entries_of(register, customer, frozenset({Sort.REQUEST}))

    assert [(entry.key.source, entry.day, entry.record) for entry in entries] == [
        (Source.REQUEST_ANSWERED, DAY, request),
        (Source.REQUEST, DAY - timedelta(3), request),
    ]


def test_a_change_of_details_tells_old_and_new(register: Register, customer: Customer) -> None:
    stored(register, replace(customer, city="Turku", owner="Tiina"))

    changed, made = (
        entry.record for entry in entries_of(register, customer, frozenset({Sort.CHANGE}))
    )

    assert isinstance(changed, Changed)
    assert isinstance(made, Changed)
    assert set(changed.fields) == {
        FieldChange(field_named(Customer, "city"), "", "Turku"),
        FieldChange(field_named(Customer, "owner"), "", "Tiina"),
    }
    assert (changed.title.text, changed.kind, changed.is_undone) == (TITLE, "do", False)
    assert register.history.find(changed.id) is not None
    assert made.fields == ()


def test_what_was_taken_back_says_so(register: Register, customer: Customer) -> None:
    stored(register, replace(customer, city="Turku"))
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    changes = [
        entry.record
        for entry in entries_of(register, customer, frozenset({Sort.CHANGE}))
        if isinstance(entry.record, Changed)
    ]
    assert [(change.kind, change.is_undone) for change in changes] == [
        ("undo", False),
        ("do", True),
        ("do", False),
    ]


def test_a_customer_of_an_import_begins_with_the_import(register: Register) -> None:
    row = shape_of(Customer).write(a_customer())
    with register.change(TITLE):
        ids = register.customers.records.add_rows([row, row, row])

    entries = register.timeline.entries(
        CustomerId(ids[1]), list(register.timeline.keys(CustomerId(ids[1])))
    )

    assert [entry.key.source for entry in entries] == [Source.CHANGE]


def test_contact_persons_are_named(register: Register, customer: Customer) -> None:
    role = with_contact(register, id_of(customer), name="Åke Öhman")
    keep(register, "contacts", customer, contact_id=role.contact_id)

    assert [entry.person for entry in entries_of(register, customer)] == ["Åke Öhman"]


def test_others_entries_are_left_out(register: Register, customer: Customer) -> None:
    other = stored(register, a_customer(name="Berg Ab"))[0]
    for part in ("note_entries", "contacts", "documents", "tasks"):
        keep(register, part, other)

    assert entries_of(register, customer) == []


def test_what_is_gone_meanwhile_is_left_out(register: Register, customer: Customer) -> None:
    note = keep(register, "note_entries", customer)
    keys = register.timeline.keys(id_of(customer), NONE)
    with register.change(TITLE):
        register.timeline.notes.delete(note.id)

    assert register.timeline.entries(id_of(customer), list(keys)) == []


def test_agreements_are_a_sort_of_their_own(register: Register, customer: Customer) -> None:
    keep(register, "note_entries", customer)
    agreed = keep(register, "note_entries", customer, kind=NoteKind.AGREEMENT)

    entries = entries_of(register, customer, frozenset({Sort.AGREEMENT}))

    assert [entry.record for entry in entries] == [agreed]


def test_keys_know_their_places(register: Register, customer: Customer) -> None:
    note = keep(register, "note_entries", customer)
    event = keep(register, "contacts", customer, on_day=date(2020, 1, 1))
    keys = register.timeline.keys(id_of(customer), NONE)

    assert list(keys) == [Key(Source.NOTE, note.id), Key(Source.CONTACT, event.id)]
    assert keys.place_of(Key(Source.CONTACT, event.id)) == 1
    assert keys.place_of(Key(Source.LOST, event.id)) is None


def test_notes_and_contacts_are_counted(register: Register, customer: Customer) -> None:
    for part in ("note_entries", "contacts", "documents"):
        keep(register, part, customer)

    assert register.timeline.held(id_of(customer)) == 2
