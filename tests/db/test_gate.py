"""Whatever door is taken, nothing of a restricted person changes (GDPR Art. 18(2))."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.contact import ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.change import Done
from register_app.deals.deal import DealLine
from register_app.errors import ProcessingRestricted
from register_app.fields.field import table_of
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.processing.notice_given import NoticeGiven
from register_app.register import Register
from register_app.requests.notification import Notification
from register_app.requests.request import Request
from register_app.restrictions.restriction import Restriction
from register_app.timeline.note import NoteKind
from tests.builders import TITLE, a_contact, a_customer, a_part, stored
from tests.db.every_record import RECORDS, Author, Snapshot, Wish, snapshot
from tests.restrictions.held import TODAY, freed, in_force, restricted

if TYPE_CHECKING:
    from register_app.db.records import Records

LINKED = {"deal", "document", "task"}


class Circle(NamedTuple):
    """Somebody restricted, a firm with a restricted contact person, and somebody free."""

    shut: Customer
    firm: Customer
    kaisa: ContactId
    free: Customer


def _with_parts(register: Register, customer: Customer, contact: ContactId | None) -> None:
    by_name: dict[str, Records[Any]] = {
        "note_entries": register.timeline.notes,
        "contacts": register.timeline.events,
        "tasks": register.tasks.records,
        "deals": register.deals.records,
        "documents": register.documents.records,
        "confirmations": register.permissions.confirmations,
    }
    for name, records in by_name.items():
        other = {"stored": f"shut{customer.id:028}"} if name == "documents" else {}
        part = a_part(name, customer, contact_id=contact, **other)
        saved = records.save(part)
        if name == "deals":
            register.deals.lines.save(DealLine(deal_id=saved.id, place=1, description="Maali"))


@pytest.fixture
def circle(register: Register) -> Circle:
    """Store all of them with something of each kind, and restrict."""
    shut, firm, free = stored(
        register, a_customer(name="Rajattu"), a_customer(), a_customer(name="Vapaa")
    )
    with register.change(TITLE):
        contact = register.customers.contacts.save(a_contact())
        kaisa = ContactId(contact.id or 0)
        register.customers.roles.save(
            Role(customer_id=CustomerId(firm.id or 0), contact_id=kaisa, title="Ostaja")
        )
        for customer, whom in ((shut, None), (firm, kaisa), (free, None)):
            _with_parts(register, customer, whom)
    restricted(register, shut)
    restricted(register, firm, kaisa)
    return Circle(register.customers.get(CustomerId(shut.id or 0)), firm, kaisa, free)


def _edit_customer(register: Register, circle: Circle) -> None:
    register.customers.save(replace(circle.shut, city="Oulu"))


def _remove_customer(register: Register, circle: Circle) -> None:
    register.customers.records.delete(circle.shut.id or 0)


def _add(name: str) -> Callable[[Register, Circle], None]:
    def add(register: Register, circle: Circle) -> None:
        stores: dict[str, Records[Any]] = {
            "note_entries": register.timeline.notes,
            "tasks": register.tasks.records,
        }
        stores[name].save(a_part(name, circle.shut))

    return add


def _edit_person(register: Register, circle: Circle) -> None:
    contact = register.customers.contacts.get(circle.kaisa)
    register.customers.contacts.save(replace(contact, phone=("040 123",)))


def _end_role(register: Register, circle: Circle) -> None:
    role = register.customers.roles.all()[0]
    register.customers.roles.save(role.left(on=TODAY))


def _note_of_person(register: Register, circle: Circle) -> None:
    note = a_part("note_entries", circle.free, contact_id=circle.kaisa)
    register.timeline.notes.save(note)


def _link_person(register: Register, circle: Circle) -> None:
    (task,) = register.tasks.records.where("customer_id = ?", (circle.free.id,))
    register.tasks.records.save(replace(task, contact_id=circle.kaisa))


def _unlink_person(register: Register, circle: Circle) -> None:
    (task,) = register.tasks.records.where("contact_id = ?", (circle.kaisa,))
    register.tasks.records.save(replace(task, contact_id=None))


def _move_here(register: Register, circle: Circle) -> None:
    (note,) = register.timeline.notes.where("customer_id = ?", (circle.free.id,))
    register.timeline.notes.save(replace(note, customer_id=CustomerId(circle.shut.id or 0)))


def _edit_line(register: Register, circle: Circle) -> None:
    (deal,) = register.deals.of(CustomerId(circle.shut.id or 0))
    (line,) = register.deals.lines_of(deal.id)  # type: ignore[arg-type]  # it is stored
    register.deals.lines.save(replace(line, description="Toinen"))


def _edit_document(register: Register, circle: Circle) -> None:
    (document,) = register.documents.records.where("customer_id = ?", (circle.shut.id,))
    register.documents.records.save(replace(document, title="Toinen"))


def _many_roles(register: Register, circle: Circle) -> None:
    new = register.customers.contacts.save(a_contact())
    register.customers.roles.add_rows(
        [(one.id, new.id, "", "", None, None) for one in (circle.free, circle.shut)]
    )


DOORS = (
    *(_edit_customer, _remove_customer, _add("note_entries"), _add("tasks"), _edit_person),
    *(_end_role, _note_of_person, _link_person, _unlink_person, _move_here, _edit_line),
    *(_edit_document, _many_roles),
)


@pytest.mark.parametrize("door", DOORS)
def test_what_may_only_be_kept_is_not_written(
    door: Callable[[Register, Circle], None], register: Register, circle: Circle
) -> None:
    before = snapshot(register)

    with pytest.raises(ProcessingRestricted), register.change(TITLE):
        door(register, circle)

    assert snapshot(register) == before


@pytest.mark.parametrize("door", [_edit_customer, _edit_person, _link_person, _edit_document])
def test_when_it_is_lifted_everything_goes_on(
    door: Callable[[Register, Circle], None], register: Register, circle: Circle
) -> None:
    for held in in_force(register):
        freed(register, held)
    now = circle._replace(shut=register.customers.get(CustomerId(circle.shut.id or 0)))
    before = snapshot(register)

    with register.change(TITLE):
        door(register, now)

    assert snapshot(register) != before


def test_what_the_law_leaves_open_is_written(register: Register, circle: Circle) -> None:
    shut = CustomerId(circle.shut.id or 0)
    for whose in ({"customer_id": shut}, {"customer_id": circle.firm.id}):
        whom = {**whose, "contact_id": circle.kaisa} if whose["customer_id"] != shut else whose
        with register.change(TITLE):
            said = Permission(
                channel=Channel.ALL,
                state=Stand.OBJECTION,
                how="Kirje",
                on_day=TODAY,
                **whom,
            )
            register.permissions.add(said)
            asked = register.requests.save(Request(received_on=TODAY, name="Rajattu", **whom))
            told = Notification(request_id=asked.id or 0, recipient="Painotalo Oy")
            register.requests.notify(told)
            register.notices.records.save(NoticeGiven(on_day=TODAY, how="Kirje", **whom))
    with register.change(TITLE):  # keeping is allowed, and what the person says of the data
        register.documents.records.save(a_part("documents", circle.shut, stored="9" * 32))
        said_of_it = a_part("note_entries", circle.shut, kind=NoteKind.STATEMENT)
        statement = register.timeline.notes.save(said_of_it)
    with pytest.raises(ProcessingRestricted), register.change(TITLE):
        register.timeline.notes.delete(statement.id or 0)


def test_what_is_the_firms_and_only_names_the_person_goes_on(
    register: Register, circle: Circle
) -> None:
    with register.change(TITLE):
        (task,) = register.tasks.records.where("contact_id = ?", (circle.kaisa,))
        register.tasks.finish(task, TODAY)
        register.customers.save(replace(circle.firm, city="Oulu"))


def test_undo_leaves_alone_what_may_only_be_kept_and_takes_back_the_rest(
    register: Register,
) -> None:
    one, other = stored(register, a_customer(name="Yksi"), a_customer(name="Toinen"))
    with register.change(TITLE):
        for customer in (one, other):
            register.customers.save(replace(customer, city="Oulu"))
            register.timeline.notes.save(a_part("note_entries", customer))
    edit = register.history.next_undo()
    assert edit is not None
    held = restricted(register, one)

    back = register.undo(edit)

    assert back.kept == 1
    assert [one.city for one in register.customers.records.all()] == ["Oulu", ""]
    assert [note.customer_id for note in register.timeline.notes.all()] == [one.id]
    freed(register, held)
    register.redo(Done(edit.id, edit.title, edit.at))
    assert [one.city for one in register.customers.records.all()] == ["Oulu", "Oulu"]


def test_what_was_removed_before_does_not_come_back_by_undo(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        note = register.timeline.notes.save(a_part("note_entries", customer))
    with register.change(TITLE):
        register.timeline.notes.delete(note.id or 0)
    removal = register.history.next_undo()
    assert removal is not None
    restricted(register, customer)

    register.undo(removal)

    assert not register.timeline.notes.any()


def test_what_the_law_leaves_open_comes_back_by_undo(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        given = register.notices.records.save(a_part("notices", customer))
    with register.change(TITLE):
        register.notices.records.delete(given.id or 0)
    removal = register.history.next_undo()
    assert removal is not None
    restricted(register, customer)

    register.undo(removal)

    assert register.notices.records.all() == [given]


def test_the_restriction_itself_is_not_undone(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    held = restricted(register, customer)

    done = register.history.next_undo()

    assert done is not None
    register.undo(done)  # of the customer itself, who stays
    assert in_force(register) == [held]
    assert register.customers.records.get(held.customer_id or 0).restricted_on == TODAY


def test_a_lifting_is_not_undone(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    freed(register, restricted(register, customer))

    done = register.history.next_undo()

    assert done is not None
    assert done.title.text == TITLE


def _kept(state: Snapshot, circle: Circle) -> Mapping[str, Mapping[int, object]]:
    """Return what may not change, by the columns of the tables and not by the gate."""
    shut, kaisa = circle.shut.id, circle.kaisa
    at = COLUMNS["deal"].index("customer_id")
    deals = {n for n, row in state["deal"].items() if row[at] == shut}
    of = COLUMNS["deal_line"].index("deal_id")
    kept: dict[str, dict[int, object]] = {
        "customer": {shut or 0: state["customer"][shut or 0]},
        "contact": {kaisa: state["contact"][kaisa]},
        "deal_line": {n: line for n, line in state["deal_line"].items() if line[of] in deals},
    }
    for table in PARTED:
        columns = COLUMNS[table]
        at, person = columns.index("customer_id"), columns.index("contact_id")
        kept[table] = {n: row for n, row in state[table].items() if row[at] == shut}
        if table not in LINKED:
            kept[table] |= {n: row for n, row in state[table].items() if row[person] == kaisa}
        kept[f"{table} that names the person"] = {
            n: kaisa for n, row in state[table].items() if row[person] == kaisa
        }
    return kept


PARTED = (
    *("role", "note", "contact_event", "task", "deal", "document", "confirmation"),
    "campaign_member",
)
COLUMNS: dict[str, list[str]] = {}
WISHES = st.lists(
    st.builds(
        Wish,
        st.sampled_from(("add", "edit", "edit", "remove", "undo", "redo")),
        st.integers(0, 10_000).filter(
            lambda which: RECORDS[which % len(RECORDS)] is not Restriction
        ),
        st.integers(0, 10_000),
    ),
    max_size=40,
)


@given(wishes=WISHES)
@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_whatever_is_tried_nothing_of_the_restricted_changes(
    register: Register, circle: Circle, wishes: list[Wish]
) -> None:
    for record in RECORDS:
        table = table_of(record)
        rows = register.connection.rows(f"SELECT name FROM pragma_table_info('{table}')")  # noqa: S608  our own table
        COLUMNS[table] = [name for (name,) in rows]
    author, first = Author(register), _kept(snapshot(register), circle)
    for wish in wishes:
        before = snapshot(register)
        try:
            _do(register, author, wish)
        except ProcessingRestricted:
            assert snapshot(register) == before
        now = _kept(snapshot(register), circle)
        for table, kept in first.items():
            new = now[table].keys() - kept.keys()
            assert {n: now[table].get(n) for n in kept} == kept
            assert not new or table.startswith(("document", "note"))


def _do(register: Register, author: Author, wish: Wish) -> None:
    history = register.history
    if wish.act in {"undo", "redo"}:
        done = history.next_undo() if wish.act == "undo" else history.next_redo()
        if done is not None:
            (register.undo if wish.act == "undo" else register.redo)(done)
    else:
        with register.change(TITLE):
            author.follow(wish)
