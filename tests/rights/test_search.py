"""Find a person wherever something about them stands."""

import json
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

import pytest

from register_app.customers.batch import ImportBatch
from register_app.customers.choices import CustomerKind
from register_app.customers.contact import Role
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.errors import Cancelled
from register_app.i18n import Message
from register_app.prospects.prospect import Prospect, ProspectList
from register_app.register import Register
from register_app.reports.held import parts
from register_app.rights.hit import Hit, is_told
from register_app.rights.past.search import JOURNAL
from register_app.rights.person import Person
from register_app.rights.search import JSON, PersonSearch
from register_app.segments.condition import Condition, Conditions, written
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator
from register_app.watch import Watch
from tests.builders import TITLE, a_contact, a_customer, a_part, stored
from tests.db.every_record import tables

NAME = "Väinö Äyräväinen"
EMAIL = "vaino@ayravainen.fi"
_NUMBERS = count(1000)
PERSON = Person.typed(names=NAME, emails=EMAIL, phones="040 123 4567", code="010190-900P")


def _hits(register: Register, person: Person = PERSON) -> dict[Place, Hit]:
    return {hit.place: hit for hit in PersonSearch(register.connection).find(person)}


def _firm(register: Register, **fields: Any) -> Customer:  # noqa: ANN401  fields of any kind
    (firm,) = stored(register, a_customer(name="Rakennus Oy", **fields))
    return firm


def test_a_customer_is_found_by_any_key_and_surely(register: Register) -> None:
    (by_email, by_phone, by_code, by_name) = stored(
        register,
        a_customer(name="A", email=(EMAIL,)),
        a_customer(name="B", billing_email=("VAINO@Ayravainen.fi",)),
        a_customer(name="C", hetu="010190-900P"),
        a_customer(name="Äyräväinen Väinö"),
    )

    found = _hits(register)

    assert [(place.row, hit.is_sure) for place, hit in found.items()] == [
        (by_email.id, True),
        (by_phone.id, True),
        (by_code.id, True),
        (by_name.id, False),
    ]


def test_a_contact_person_is_found_under_each_of_the_firms(register: Register) -> None:
    one, other = stored(register, a_customer(name="Yksi Oy"), a_customer(name="Kaksi Oy"))
    with register.change(TITLE):
        contact = register.customers.contacts.save(a_contact(name=NAME))
        for firm in (one, other):
            role = Role(customer_id=firm.id or 0, contact_id=contact.id or 0)  # type: ignore[arg-type]  # stored
            register.customers.roles.save(role)

    (hit,) = _hits(register).values()

    assert hit.place == Place("contact", contact.id or 0)
    assert hit.customers == (one.id, other.id)


@pytest.mark.parametrize(
    ("part", "table", "fields"),
    [
        ("note_entries", "note", {"text": f"Soita {NAME} huomenna"}),
        ("contacts", "contact_event", {"subject": f"Re: {EMAIL}"}),
        ("documents", "document", {"sender": NAME}),
        ("deals", "deal", {"lost_reason": f"{NAME} valitsi toisen"}),
        ("tasks", "task", {"note": "puh. 040-1234567"}),
        ("confirmations", "confirmation", {"reason": NAME}),
        ("notices", "notice_given", {"how": f"sähköpostilla {EMAIL}"}),
    ],
)
def test_a_word_under_another_customer_is_found_with_what_stands_around_it(
    register: Register, part: str, table: str, fields: dict[str, str]
) -> None:
    firm = _firm(register)
    with register.change(TITLE):
        kept = _saved(register, part, a_part(part, firm, **fields))

    (hit,) = _hits(register).values()

    assert hit.place == Place(table, kept.id)
    assert (hit.customers, hit.columns) == ((firm.id,), tuple(fields))
    assert hit.excerpt == " · ".join(fields.values())


def _saved(register: Register, part: str, record: Any) -> Any:  # noqa: ANN401  of any type
    (store,) = (one.records for one in parts(register) if one.name == part)
    return store.save(record)


def test_a_firm_that_speaks_of_the_person_is_not_the_person(register: Register) -> None:
    firm = _firm(register, notes=f"Avaimet saa: {NAME}")

    assert list(_hits(register)) == [Place("customer", firm.id or 0, "notes")]


def test_the_words_of_a_document_are_found_as_the_document(register: Register) -> None:
    firm = _firm(register)
    with register.change(TITLE):
        kept = register.documents.records.save(a_part("documents", firm, title=NAME))
    register.connection.execute(
        "INSERT INTO document_text VALUES (?, 'read', ?)", (kept.id, f"Sopija: {EMAIL}")
    )

    (hit,) = _hits(register).values()

    assert (hit.place, hit.is_sure) == (Place("document", kept.id or 0), True)
    assert hit.columns == ("title", "text")


def test_an_old_value_is_found(register: Register) -> None:
    (person,) = stored(register, a_customer(name=NAME, kind=CustomerKind.PRIVATE))
    with register.change(TITLE):
        register.customers.save(replace(person, name="Väinö Uusinimi"))

    (hit,) = _hits(register).values()

    assert (hit.place, hit.is_past) == (Place("customer", person.id or 0), True)


def test_the_old_value_of_a_firm_is_that_value_alone(register: Register) -> None:
    firm = _firm(register, email=(EMAIL,))
    with register.change(TITLE):
        register.customers.save(replace(firm, email=()))

    assert list(_hits(register)) == [Place("customer", firm.id or 0, "email")]


def test_a_removed_record_is_found(register: Register) -> None:
    (person,) = stored(register, a_customer(name=NAME))
    with register.change(TITLE):
        register.customers.records.delete(person.id or 0)

    (hit,) = _hits(register).values()

    assert (hit.place, hit.is_past) == (Place("customer", person.id or 0), True)


def test_the_title_of_a_change_is_found_where_nothing_else_is_left(register: Register) -> None:
    with register.change(Message(TITLE, {"name": NAME})):
        register.customers.save(a_customer(name="Toinen"))

    (place,) = _hits(register)

    assert (place.table, place.column) == ("change", "title_values")


def test_a_saved_list_and_a_prospect_are_found(register: Register) -> None:
    condition = Condition("name", Operator.IS, (NAME,))
    with register.change(TITLE):
        register.segments.records.save(
            Segment(name="Oma", conditions=written(Conditions((condition,))))
        )
    register.prospects.add(
        ProspectList(
            name="Messut",
            source="Messu Oy",
            received_on=date(2026, 11, 1),
            expires_on=date(2027, 1, 1),
        ),
        [Prospect(list_id=0, name="Firma Oy", contact_name=NAME)],
    )

    assert {place.table for place in _hits(register)} == {"segment", "prospect"}


def test_an_import_that_names_the_person_is_that_of_many(register: Register) -> None:
    with register.change(TITLE):
        batch = register.customers.batches.save(
            ImportBatch(
                file_name=f"{NAME}.xlsx",
                sheet="",
                source="messut",
                source_date=date(2026, 1, 1),
                imported_at="2026-01-01T00:00:00",
                **dict.fromkeys(
                    ("read", "imported", "updated", "repaired", "rejected", "duplicates"), 1
                ),
            )
        )

    assert list(_hits(register)) == [Place("import_batch", batch.id or 0, "file_name")]


def test_others_are_not_found(register: Register) -> None:
    stored(
        register,
        a_customer(name="Väinö Virtanen"),
        a_customer(name="Liisa Äyräväinen", phone=("+358401234568",)),
        a_customer(name="Korpiäyräväinen Väinö", email=("ei@firma.fi",)),
    )

    assert _hits(register) == {}


def test_nobody_is_found_nowhere(register: Register) -> None:
    _firm(register)

    assert Person.typed().is_nobody
    assert _hits(register, Person()) == {}


def test_it_tells_how_far_it_is_and_stops_when_asked(register: Register) -> None:
    told: list[float] = []
    _firm(register)

    PersonSearch(register.connection).find(PERSON, Watch(told.append, lambda: False))
    with pytest.raises(Cancelled):
        PersonSearch(register.connection).find(PERSON, Watch(told.append, lambda: True))

    assert told[0] == 0.0
    assert told == sorted(told)


def test_a_marker_in_any_column_of_any_table_is_found(register: Register) -> None:
    put = {
        _put(register, table, column)
        for table in sorted(tables(register) - {*JOURNAL, "block_trace", "document_text"})
        for column, kind in _columns(register, table).items()
        if kind == "TEXT" and is_told(table, column)
    }

    found = {place._replace(column="") for place in _hits(register)}

    assert put
    assert put <= found


def _columns(register: Register, table: str) -> dict[str, str]:
    query = f"SELECT name, type FROM pragma_table_info('{table}')"  # noqa: S608  our own table
    return dict(register.connection.rows(query))


def _put(register: Register, table: str, column: str) -> Place:
    """Put the name into one column of a new row, past every rule of the stores."""
    columns = _columns(register, table)
    del columns["id"]
    marker = json.dumps({"said": NAME}) if column in JSON else NAME
    values = [
        marker if name == column else next(_NUMBERS) if kind == "INTEGER" else str(next(_NUMBERS))
        for name, kind in columns.items()
    ]
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    register.connection.execute("PRAGMA foreign_keys = OFF")
    cursor = register.connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608  our own table
        values,
    )
    return Place(table, cursor.lastrowid or 0)
