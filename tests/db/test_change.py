"""Changes are whole, journaled, and taken back exactly."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.customer import Customer, CustomerId
from register_app.customers.search import Query
from register_app.db.records import shape_of
from register_app.i18n import Message, Text
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact

TABLES = ("customer", "contact", "role", "permission", "setting", "import_batch", "purpose")
Snapshot = dict[str, list[tuple[object, ...]]]


def snapshot(register: Register) -> Snapshot:
    """Return everything but the journal and the audit."""
    return {
        table: register.connection.rows(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608  our own table
        for table in TABLES
    }


def undo_last(register: Register) -> None:
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)


def redo_last(register: Register) -> None:
    done = register.history.next_redo()
    assert done is not None
    register.redo(done)


def test_a_write_outside_a_change_is_refused(register: Register) -> None:
    with pytest.raises(RuntimeError, match="outside of a change"):
        register.customers.save(a_customer())


def test_a_change_within_a_change_is_refused(register: Register) -> None:
    with (
        register.change(TITLE),
        pytest.raises(RuntimeError, match="already under way"),
        register.change(TITLE),
    ):
        pass


def test_a_change_that_fails_leaves_nothing(register: Register) -> None:
    before = snapshot(register)

    def fail() -> None:
        with register.change(TITLE):
            register.customers.save(a_customer())
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011  the one just raised
        fail()

    assert snapshot(register) == before
    assert register.history.next_undo() is None
    assert register.search.find(Query(), limit=5).count == 0
    assert register.search.is_level()


def test_saving_what_is_stored_already_is_no_change(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    first = register.history.next_undo()

    with register.change(TITLE) as change:
        register.customers.save(customer)

    assert change.is_empty
    assert register.history.next_undo() == first


def test_a_change_keeps_its_title_with_values(register: Register) -> None:
    with register.change(Message(Text("tests", "Import {file}"), {"file": "a.xlsx"})):
        register.customers.save(a_customer())

    done = register.history.next_undo()

    assert done is not None
    assert done.title.text.context == "tests"
    assert done.title.fill(done.title.text) == "Import a.xlsx"


def test_a_title_can_follow_the_outcome(register: Register) -> None:
    with register.change(TITLE):
        register.customers.save(a_customer())
        register.retitle(Message(Text("tests", "Done"), n=3))

    done = register.history.next_undo()

    assert done is not None
    assert (str(done.title.text), done.title.n) == ("Done", 3)


def test_undo_and_redo_bring_back_each_state(register: Register) -> None:
    empty = snapshot(register)
    (customer,) = stored(register, a_customer())
    created = snapshot(register)
    stored(register, replace(customer, city="Turku", phone=("+358401234567",)))
    edited = snapshot(register)

    undo_last(register)
    assert snapshot(register) == created
    undo_last(register)
    assert snapshot(register) == empty
    assert register.history.next_undo() is None
    redo_last(register)
    assert snapshot(register) == created
    redo_last(register)
    assert snapshot(register) == edited
    assert register.history.next_redo() is None


def test_a_new_change_ends_redo(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    undo_last(register)

    stored(register, a_customer(name="Toinen Oy"))

    assert register.history.next_redo() is None
    assert customer.id is not None
    assert register.customers.find(customer.id) is None


def test_redo_with_nothing_taken_back_is_refused(register: Register) -> None:
    stored(register, a_customer())
    done = register.history.next_undo()
    assert done is not None

    with pytest.raises(LookupError), register.history.redo(done):
        pass


def test_deleting_a_record_can_be_undone(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    before = snapshot(register)

    with register.change(TITLE):
        register.customers.records.delete(customer.id)
    assert register.customers.count() == 0
    undo_last(register)

    assert snapshot(register) == before


def test_undo_after_a_restart_works(register: Register) -> None:
    empty = snapshot(register)
    stored(register, a_customer())

    with register.another(query_only=False) as reopened:
        undo_last(reopened)

    assert snapshot(register) == empty


def bulk(register: Register, *names: str) -> range:
    """Store customers as an import does."""
    write = shape_of(Customer).write
    with register.change(TITLE):
        return register.customers.records.add_rows(write(a_customer(name=name)) for name in names)


def test_undo_of_a_bulk_insert_keeps_what_was_edited_since(register: Register) -> None:
    ids = bulk(register, "Aalto", "Berg", "Caloni", "Dahl")
    imported = register.history.next_undo()
    assert imported is not None
    berg = register.customers.records.get(ids[1])
    stored(register, replace(berg, city="Turku"))
    with_contact(register, CustomerId(ids[3]))

    change = register.undo(imported)

    assert change.kept == 2
    names = [row[1] for row in register.customers.each(("name",))]
    assert names == ["Berg", "Dahl"]
    assert register.search.find(Query(), limit=9).count == 2


def test_an_edit_that_was_taken_back_is_no_edit_since(register: Register) -> None:
    ids = bulk(register, "Aalto", "Berg")
    imported = register.history.next_undo()
    assert imported is not None
    stored(register, replace(register.customers.records.get(ids[0]), city="Turku"))
    undo_last(register)

    change = register.undo(imported)

    assert change.kept == 0
    assert register.customers.count() == 0


def test_undo_of_an_older_edit_spares_what_was_edited_since(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    (edited,) = stored(register, replace(customer, city="Turku", street="Katu 1"))
    older = register.history.next_undo()
    assert older is not None
    stored(register, replace(edited, city="Oulu", notes="uusi"))

    change = register.undo(older)

    assert customer.id is not None
    now = register.customers.get(customer.id)
    assert (now.city, now.street, now.notes) == ("Oulu", "", "uusi")
    assert change.kept == 1


def test_a_role_added_to_an_old_customer_goes_though_the_customer_was_edited_since(
    register: Register,
) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    with_contact(register, customer.id)
    added = register.history.next_undo()
    assert added is not None
    stored(register, replace(customer, city="Oulu"))

    change = register.undo(added)

    assert register.customers.people_of(customer.id) == []
    assert change.kept == 0


def test_undo_of_a_bulk_insert_can_be_brought_again(register: Register) -> None:
    bulk(register, "Aalto", "Berg")
    before = snapshot(register)
    undo_last(register)

    redo_last(register)

    assert snapshot(register) == before
    assert register.search.find(Query("berg"), limit=5).count == 1


def test_an_old_edit_of_a_customer_now_gone_is_passed_over(register: Register) -> None:
    ids = bulk(register, "Aalto")
    imported = register.history.next_undo()
    customer = register.customers.records.get(ids[0])
    stored(register, replace(customer, city="Turku"))
    edit = register.history.next_undo()
    assert imported is not None
    assert edit is not None
    with register.change(TITLE):
        register.customers.records.delete(ids[0])
    gone = register.history.find(edit.id)
    assert gone is not None

    register.undo(gone)

    assert register.customers.count() == 0


def test_ids_are_never_used_again(register: Register) -> None:
    (first,) = stored(register, a_customer())
    undo_last(register)

    (second,) = stored(register, a_customer())

    assert first.id is not None
    assert second.id is not None
    assert second.id > first.id


edits = st.lists(
    st.tuples(
        st.sampled_from(("create", "edit", "delete", "contact", "undo", "redo")),
        st.integers(0, 3),
        st.text(max_size=5),
    ),
    max_size=12,
)


@given(steps=edits)
@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_undoing_everything_leaves_no_trace(
    register: Register, steps: list[tuple[str, int, str]]
) -> None:
    while register.history.next_undo():
        undo_last(register)
    before = snapshot(register)

    for act, which, text in steps:
        _take(register, act, which, text.replace("\0", "").encode("utf-8", "ignore").decode())
    while register.history.next_undo():
        undo_last(register)

    assert snapshot(register) == before
    assert register.search.is_level()


def _take(register: Register, act: str, which: int, text: str) -> None:
    ids = register.search.ids(Query())
    if act == "create":
        stored(register, a_customer(name=text or "x"))
    elif act == "undo" and register.history.next_undo():
        undo_last(register)
    elif act == "redo" and register.history.next_redo():
        redo_last(register)
    elif which < len(ids):
        customer = register.customers.records.get(ids[which])
        assert customer.id is not None
        if act == "edit":
            stored(register, replace(customer, city=text, name=text or "y"))
        elif act == "contact":
            with_contact(register, customer.id)
        elif act == "delete" and not register.customers.people_of(customer.id):
            with register.change(TITLE):
                register.customers.records.delete(customer.id)
