"""What a change did, in the words of the forms."""

from dataclasses import replace

import pytest

from register_app.customers.choices import HetuReason
from register_app.customers.customer import Customer, CustomerId
from register_app.db.change import Change
from register_app.db.history import Counted
from register_app.db.records import Records, shape_of
from register_app.gui.history.telling import FieldLine, RecordLine, Telling
from register_app.gui.history.words import act_called, counted
from register_app.notice.presets import preset_purpose
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.records import RECORDS
from register_app.register import Register
from register_app.settings import Setting
from tests.builders import TITLE, a_contact, a_customer, a_part, stored, with_contact
from tests.db.every_record import DERIVED, Author, Wish, tables
from tests.fixtures import NOW

_HETU = "131052-308T"


def _told(register: Register, change: Change) -> list[RecordLine]:
    return Telling(register, change.id).written(register.journal.rows(change.id))


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer(name="Aalto Oy"))[0]


def test_every_table_and_act_has_its_words(register: Register) -> None:
    assert tables(register) - DERIVED == RECORDS.keys()
    for table in RECORDS:
        assert act_called("insert", table) != act_called("delete", table)
        assert counted([Counted("update", table, 2)]).endswith(": 2 changed")


@pytest.mark.parametrize("act", ["add", "edit", "remove"])
@pytest.mark.parametrize("which", range(len(RECORDS)))
def test_a_record_of_every_type_is_told_in_words(register: Register, which: int, act: str) -> None:
    author = Author(register)
    with register.change(TITLE) as made:
        for kind in range(which + 1):
            author.follow(Wish("add", kind, 3))
    change = made
    if act != "add":
        with register.change(TITLE) as change:
            for what in range(12):
                author.follow(Wish(act, which, what))

    lines = _told(register, change)

    columns = {"customer_id", "file_name", "on_day", "name", "passive_reason"}
    assert lines or change.is_empty
    assert not columns & {field.label for line in lines for field in line.fields}


def test_keys_of_documents_are_never_told(register: Register, customer: Customer) -> None:
    with register.change(TITLE) as change:
        register.documents.records.save(a_part("documents", customer))

    assert "salainen" not in str(_told(register, change))


def test_a_personal_identity_code_is_told_without_its_secret(
    register: Register, customer: Customer
) -> None:
    with register.change(TITLE) as change:
        register.customers.save(replace(customer, hetu=_HETU, hetu_reason=HetuReason.LAW))

    told = str(_told(register, change))

    assert "Personal identity code" in told
    assert _HETU not in told


def test_whom_a_record_is_about_is_told_by_name(register: Register, customer: Customer) -> None:
    role = with_contact(register, CustomerId(customer.id or 0), name="Liisa")
    with register.change(TITLE) as change:
        task = register.tasks.records.save(a_part("tasks", customer))
        register.tasks.records.save(replace(task, contact_id=role.contact_id))

    line = _told(register, change)[1]

    assert line.title == "Task · changed · Lähetä tarjous · Aalto Oy"
    assert line.fields == (FieldLine("Contact person", "", "Liisa"),)


def test_a_role_is_called_by_its_person(register: Register, customer: Customer) -> None:
    with register.change(TITLE) as change:
        contact = register.customers.contacts.save(a_contact(name="Liisa"))
        Author(register).follow(Wish("add", 2, 0))

    titles = [line.title for line in _told(register, change)]

    assert contact.id
    assert titles == [
        "Contact person · added · Liisa",
        "Role of a contact person · added · Liisa · Aalto Oy",
    ]


def test_a_permission_a_preset_and_an_option_have_their_own_names(
    register: Register, customer: Customer
) -> None:
    with register.change(TITLE) as change:
        register.permissions.add(
            Permission(
                customer_id=CustomerId(customer.id or 0),
                channel=Channel.EMAIL,
                state=Stand.GIVEN,
                how="Puhelu",
                on_day=NOW.date(),
            )
        )
        register.purposes.save(preset_purpose("customer_care"))
        options = register.settings.load()
        register.settings.save(replace(options, payment_days=7, stages=("offered", "Oma")))

    lines = {line.title: line.fields for line in _told(register, change)}

    assert "Marketing permission · added · Email · Aalto Oy" in lines
    assert "Purpose · added · Customer care" in lines
    days, stages = "Days to pay an invoice", "Stages of a customer"
    assert lines[f"Setting · added · {days}"] == (FieldLine(days, "", "7"),)
    assert lines[f"Setting · added · {stages}"] == (FieldLine(stages, "", "Offered, Oma"),)


def test_an_option_of_another_version_is_told_as_it_is_stored(register: Register) -> None:
    with register.change(TITLE) as change:
        records = Records(Setting, register.history._changes)  # noqa: SLF001  the same way
        records.save(Setting(name="tulevaisuus", value="on"))

    (line,) = _told(register, change)

    assert line == RecordLine("Setting · added", (FieldLine("Value", "", "on"),))


def test_a_long_name_is_cut(register: Register, customer: Customer) -> None:
    with register.change(TITLE) as change:
        register.tasks.records.save(a_part("tasks", customer, title="x" * 200))

    assert _told(register, change)[0].title == f"Task · added · {'x' * 80}… · Aalto Oy"


def test_customers_that_came_among_many_are_told_by_name_alone(register: Register) -> None:
    write = shape_of(Customer).write
    with register.change(TITLE) as change:
        register.customers.records.add_rows(
            [write(a_customer(name="Eka")), write(a_customer(name="Toka"))]
        )

    assert _told(register, change) == [
        RecordLine("Customer · added · Eka"),
        RecordLine("Customer · added · Toka"),
    ]
