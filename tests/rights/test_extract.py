"""Everything held about a person is told, and nobody else."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from register_app.blocklists.block_list import BlockList, OwnBan
from register_app.blocklists.keys import of_email
from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place
from register_app.documents.document import Document
from register_app.i18n import Catalogue, Message, Text
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.wording import Wording
from register_app.register import Register
from register_app.rights.extract import HIDDEN, Draft, draft
from register_app.rights.find import find
from register_app.rights.masks import Span
from register_app.rights.person import Person
from register_app.timeline.note import Note
from tests.builders import TITLE, a_customer, a_part, stored, with_contact

ENGLISH = Catalogue("en", {})
NAME, EMAIL = "Väinö Äyräväinen", "vaino@posti.fi"


def _person(register: Register, **fields: Any) -> Customer:  # noqa: ANN401  fields of any kind
    person = a_customer(name=NAME, kind=CustomerKind.PRIVATE, email=(EMAIL,))
    return stored(register, replace(person, **fields))[0]


def _other(register: Register) -> Customer:
    other = a_customer(name="Kari Virtanen", kind=CustomerKind.PRIVATE, phone=("+358405555555",))
    return stored(register, other)[0]


def _draft(register: Register, *places: Place, person: Person | None = None) -> Draft:
    return draft(register, places, ENGLISH, person or Person(names=(NAME,)))


def _plain(register: Register, *places: Place) -> Any:  # noqa: ANN401  plain data
    return _draft(register, *places).finished(ENGLISH).plain


def _of(customer: Customer) -> Place:
    return Place("customer", customer.id or 0)


def test_a_customer_is_told_with_all_that_hangs_on_it(register: Register) -> None:
    person = _person(register)
    with register.change(TITLE):
        register.timeline.notes.save(a_part("note_entries", person))

    (told,) = _plain(register, _of(person))["customers"]

    assert told["name"] == NAME
    assert [note["text"] for note in told["note_entries"]] == ["Portin koodi"]
    assert told["keeping"]["why"]
    assert told["note_entries"][0]["keeping"] == told["keeping"]


def test_what_was_changed_is_told_in_the_language_of_the_extract(register: Register) -> None:
    person = _person(register)
    with register.change(Text("customers", "Edit customer")):
        register.customers.save(replace(person, notes="Soita iltapäivällä"))

    (told,) = draft(register, [_of(person)], Catalogue.load("fi")).gathered.customers

    assert told["history"][-1]["change"] == "Asiakkaan muokkaus"


def test_a_contact_person_is_told_with_the_firms_and_the_past(register: Register) -> None:
    (firm,) = stored(register, a_customer(name="Rakennus Oy"))
    role = with_contact(register, CustomerId(firm.id or 0), name=NAME)
    contact = register.customers.contacts.get(role.contact_id)
    with register.change(TITLE):
        register.customers.contacts.save(replace(contact, phone=("+358401234567",)))

    (told,) = _plain(register, Place("contact", role.contact_id))["contact_persons"]

    assert (told["name"], told["roles"][0]["customer"]) == (NAME, "Rakennus Oy")
    assert [event["after"] for event in told["history"] if event["act"] == "update"] == [
        {"phone": "+358401234567"}
    ]


def test_a_word_of_others_is_told_without_them(register: Register) -> None:
    other = _other(register)
    with register.change(TITLE):
        note = Note(
            customer_id=CustomerId(other.id or 0),
            on_day=date(2026, 1, 1),
            text=f"Kari Virtanen (040 555 5555) ja {NAME} sopivat",
        )
        note = register.timeline.notes.save(note)

    (told,) = _plain(register, Place("note", note.id or 0))["elsewhere"]

    assert told["text"] == f"{HIDDEN} ({HIDDEN}) ja {NAME} sopivat"
    assert "customer_id" not in told


def test_what_stands_in_the_own_row_is_the_persons_own(register: Register) -> None:
    # an address for e-invoices that reads as a phone number of Estonia
    person = _person(register, einvoice_address="003727654321", fax="0037 27654321")

    (told,) = _plain(register, _of(person))["customers"]

    assert (told["einvoice_address"], told["fax"]) == ("003727654321", "0037 27654321")


def test_one_field_of_another_is_told_alone(register: Register) -> None:
    (firm,) = stored(register, a_customer(name="Rakennus Oy", notes=f"Avain: {NAME}"))

    (told,) = _plain(register, Place("customer", firm.id or 0, "notes"))["elsewhere"]

    assert told["notes"] == f"Avain: {NAME}"
    assert "name" not in told


def test_an_old_value_of_a_firm_is_told_alone(register: Register) -> None:
    (firm,) = stored(register, a_customer(name="Rakennus Oy", email=(EMAIL,)))
    with register.change(TITLE):
        register.customers.save(replace(firm, email=(), name="Uusi Oy"))

    place, known = Place("customer", firm.id or 0, "email"), Person(emails=(EMAIL,))
    (told,) = _draft(register, place, person=known).finished(ENGLISH).plain["elsewhere"]

    assert [event["before"] for event in told["history"] if event["before"]] == [{"email": EMAIL}]


def test_a_removed_customer_is_told_from_the_history(register: Register) -> None:
    person = _person(register)
    with register.change(TITLE):
        register.customers.records.delete(person.id or 0)

    (told,) = _plain(register, _of(person))["elsewhere"]

    assert told["history"][-1]["before"]["name"] == NAME


def test_the_contact_persons_of_a_person_are_somebody_else(register: Register) -> None:
    person = _person(register)
    role = with_contact(register, CustomerId(person.id or 0), name="Vaimo", email=("v@x.fi",))
    contact = register.customers.contacts.get(role.contact_id)
    with register.change(TITLE):
        register.customers.contacts.save(replace(contact, name="Toinen"))

    plain = _plain(register, _of(person))

    assert plain["customers"][0]["contact_persons"][0]["name"] == HIDDEN
    assert not {"Vaimo", "Toinen", "v@x.fi"} & set(_texts(plain))


def test_the_contact_persons_of_a_firm_are_told(register: Register) -> None:
    (firm,) = stored(register, a_customer(name="Rakennus Oy"))
    with_contact(register, CustomerId(firm.id or 0), name="Kaisa Korhonen")

    (told,) = _plain(register, _of(firm))["customers"]

    assert told["contact_persons"][0]["name"] == "Kaisa Korhonen"


def test_who_looks_at_it_decides_what_is_hidden(register: Register) -> None:
    person, text = _person(register), "Naapuri soitti, ja Kari Virtanen"
    _other(register)
    with register.change(TITLE):
        register.timeline.notes.save(a_part("note_entries", person, text=text))
    drafted = _draft(register, _of(person))

    passage = next(one for one in drafted.passages() if one.text == text)
    plain = drafted.finished(ENGLISH, {text: (Span(0, 7),)}).plain

    assert passage.proposed == (Span(19, 32),)
    assert plain["customers"][0]["note_entries"][0]["text"] == (
        f"{HIDDEN} soitti, ja Kari Virtanen"
    )


def test_what_was_written_freely_is_looked_at_after_what_names_others(register: Register) -> None:
    person = _person(register)
    stored(register, a_customer(name="Kari Virtanen", kind=CustomerKind.PRIVATE))
    stranger, known = "Pekka Puro soitti", "Kari Virtanen soitti"
    with register.change(TITLE):
        for text in (stranger, known):
            register.timeline.notes.save(a_part("note_entries", person, text=text))

    passages = _draft(register, _of(person)).passages()

    assert [one.text for one in passages if one.text in {stranger, known}] == [known, stranger]
    assert all(one.text != NAME for one in passages)


def test_a_document_that_names_others_is_no_copy_unless_somebody_says_so(
    register: Register,
) -> None:
    person, _ = _person(register), _other(register)
    clear, shared = _documents(register, person, "Sopimus", "Läsnä Kari Virtanen")
    drafted = _draft(register, _of(person))

    extract = drafted.finished(ENGLISH)

    assert [one.id for one in extract.documents] == [clear.id]
    assert extract.plain["copies"] == [f"documents/{person.id}/{clear.id} tarjous.pdf"]
    words = [one.get("words") for one in extract.plain["customers"][0]["documents"]]
    assert words == [None, f"Läsnä {HIDDEN}"]
    assert drafted.finished(ENGLISH, copies=[shared.id or 0]).documents == (shared,)


def _documents(register: Register, customer: Customer, *texts: str) -> list[Document]:
    with register.change(TITLE):
        made: list[Document] = [
            register.documents.records.save(a_part("documents", customer, stored=f"{place:032}"))
            for place, _ in enumerate(texts)
        ]
    for document, text in zip(made, texts, strict=True):
        register.connection.execute(
            "INSERT INTO document_text VALUES (?, 'read', ?)", (document.id, text)
        )
    return made


def test_what_a_law_keeps_of_somebody_erased_is_told(register: Register) -> None:
    place = _kept_by_law(register, {"name": NAME, "street": "Äyräskatu 1"})

    assert [hit.place for hit in find(register, Person(names=(NAME,)))] == [place]
    (told,) = _plain(register, place)["elsewhere"]

    assert told["image"] == {"name": NAME, "street": "Äyräskatu 1"}


def _kept_by_law(register: Register, image: dict[str, str]) -> Place:
    register.connection.execute("PRAGMA foreign_keys = OFF")
    cursor = register.connection.execute(
        "INSERT INTO kept_record (erasure_id, data_class, law, table_name, row_id, image) "
        "VALUES (1, 'vouchers', 'KPL', 'deal', 1, ?)",
        (json.dumps(image),),
    )
    return Place("kept_record", cursor.lastrowid or 0)


def test_the_name_of_a_change_is_told(register: Register) -> None:
    with register.change(Message(TITLE, {"name": NAME})) as change:
        register.customers.save(a_customer(name="Toinen"))

    (told,) = _plain(register, Place("change", change.id, "title_values"))["elsewhere"]

    assert told["title_values"]["values"] == {"name": NAME}


def test_a_trace_on_a_list_is_told(register: Register) -> None:
    one = BlockList("Kielto", "Liitto", frozenset({Channel.POST}), date(2026, 1, 1))
    kept = register.blocks.add(one, [of_email(EMAIL)])
    with register.connection.transaction():
        register.blocks.keep_own([of_email(EMAIL)], OwnBan(Channel.ALL, date(2026, 1, 1)))
    own = register.blocks.own_number

    told = _plain(register, Place("block_list", kept.id), Place("block_list", own))

    assert [(one["name"], one["channels"]) for one in told["block_lists"]] == [
        ("Kielto", ["post"]),
        ("", []),
    ]


def test_what_was_never_there_is_nothing(register: Register) -> None:
    plain = _plain(register, Place("note", 99), Place("change", 99), Place("customer", 99))

    assert plain["elsewhere"] == []


def test_a_consent_comes_with_the_words_that_were_agreed_to(register: Register) -> None:
    person = _person(register)
    with register.change(TITLE):
        wording = register.permissions.wordings.save(
            Wording(language="fi", version=1, text="Saa lähettää", on_day=date(2026, 1, 1))
        )
        register.permissions.add(
            Permission(
                customer_id=CustomerId(person.id or 0),
                channel=Channel.EMAIL,
                state=Stand.GIVEN,
                how="lomake",
                on_day=date(2026, 1, 2),
                wording_id=wording.id,
            )
        )

    (told,) = _plain(register, _of(person))["customers"][0]["permissions"]

    assert told["wording"] == "Saa lähettää"


def test_what_the_law_adds_is_told(register: Register) -> None:
    person = _person(register)
    register.audit.exported("customer", ".xlsx 1")

    plain = _plain(register, _of(person))

    assert plain["sources"][0]["source"] == "puhelu"
    assert plain["exports"][0]["what"] == ".xlsx 1"
    assert plain["automated_decisions"] == "none"
    assert "tietosuoja.fi" in plain["supervisory_authority"]
    assert [one["number"] for one in plain["notice"]] == list(range(1, 17))


def test_a_source_tells_of_nobody_else(register: Register) -> None:
    _other(register)
    person = _person(register, source="Kari Virtasen suosittelu")

    drafted = _draft(register, _of(person))
    extract = drafted.finished(ENGLISH)

    assert extract.plain["sources"][0]["source"] == f"{HIDDEN} suosittelu"
    said = json.dumps(extract.plain) + repr(extract.sections)
    assert "Virtasen" not in said


def test_it_is_the_same_twice(register: Register) -> None:
    person = _person(register)
    with_contact(register, CustomerId(person.id or 0))
    places = [_of(person), Place("contact", 1)]

    assert json.dumps(_plain(register, *places)) == json.dumps(_plain(register, *places[::-1]))


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401  plain data
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, str):
        yield value
