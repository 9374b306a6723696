"""An import stores a list as one change."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from register_app.customers.batch import ImportBatch
from register_app.customers.check import check
from register_app.customers.customer import Customer, CustomerId
from register_app.customers.search import Filter, Query
from register_app.importer.mapping import guess
from register_app.importer.options import OnMatch
from register_app.importer.plan import RESTRICTED, Outcome
from register_app.importer.run import run
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import NOW
from tests.importer.tables import LISTED, OPTIONS, a_table, bare, customers, imported
from tests.naughty import NAUGHTY
from tests.restrictions.held import restricted


def _permissions(register: Register) -> list[Permission]:
    return [
        entry
        for customer in customers(register)
        for entry in register.permissions.of(CustomerId(customer.id or 0))
    ]


def _found(register: Register, text: str) -> list[int]:
    return register.search.ids(Query(text))


def test_customers_are_stored_with_their_origin(register: Register) -> None:
    result = imported(
        register,
        ("Asiakaslista", "", "", ""),
        ("Nimi", "Y-tunnus", "Puh.", "Asiakkuus alkoi"),
        ("Ojala Oy", "90000003", "401234567", "1.2.2024"),
    )

    (customer,) = customers(register)
    assert bare(customer) == Customer(
        name="Ojala Oy",
        business_id="9000000-3",
        phone=("+358401234567",),
        since=date(2024, 2, 1),
        source="Oma lista",
        source_date=LISTED,
    )
    assert (customer.batch, customer.batch_row) == (result.batch, 3)


def test_a_file_name_that_is_no_text_is_kept_as_far_as_it_is(register: Register) -> None:
    table = a_table(("Nimi",), ("Ojala Oy",))

    run(register, table, guess(table), OPTIONS, "vi\udce4llinen.csv", lambda _: None)

    (batch,) = register.customers.batches.all()
    assert batch.file_name == "vi?llinen.csv"


def test_stored_customers_pass_the_checks_of_the_form(register: Register) -> None:
    imported(
        register,
        ("Nimi", "Tila", "Hetu"),
        ("Ojala Liisa", "passiivinen", "010190-900P"),
        ("Niemi Oy", "tarjottu", ""),
        hetu_on=True,
    )

    options = replace(register.settings.load(), hetu_on=True)
    assert [check(customer, settings=options) for customer in customers(register)] == [{}, {}]
    assert [customer.passive_since for customer in customers(register)] == [LISTED, None]


def test_batch_tells_what_became_of_the_rows(register: Register) -> None:
    stored(register, a_customer(name="Salo Oy", business_id="9000001-1"))

    result = imported(
        register,
        ("Nimi", "Y-tunnus", "Postinro", "Puh."),
        ("Ojala Oy", "9000000-3", "00100", ""),
        ("Niemi Oy", "", "100", ""),
        ("Wrong Oy", "9000000-4", "", ""),
        ("Ojala", "9000000-3", "", "040 123 4567"),
        ("Salo Oy", "9000001-1", "00100", ""),
        ("Salo Oy", "9000001-1", "00100", ""),
    )

    assert result[1:7] == (6, 2, 1, 1, 1, 3)
    assert register.customers.batches.get(result.batch) == ImportBatch(
        id=result.batch,
        file_name="lista.xlsx",
        sheet="Asiakkaat",
        source="Oma lista",
        source_date=LISTED,
        imported_at=NOW.isoformat(timespec="seconds"),
        read=6,
        imported=2,
        updated=1,
        repaired=1,
        rejected=1,
        duplicates=3,
    )


def test_noted_rows_are_returned_for_the_report(register: Register) -> None:
    result = imported(register, ("Nimi", "Postinro"), ("Ojala", "100"), ("Niemi", "OO100"))

    assert [(row.place, row.number, row.outcome) for row in result.noted] == [
        (1, 2, Outcome.NEW),
        (2, 3, Outcome.REJECTED),
    ]


def test_change_is_named_after_the_file_and_its_customers(register: Register) -> None:
    result = imported(register, ("Nimi",), ("Ojala",), ("Niemi",))

    done = register.history.next_undo()
    assert done is not None
    assert done.id == result.change
    assert done.title.fill(str(done.title.text)) == "Import “lista.xlsx”, 2 customers"


def test_imported_customers_are_found_at_once(register: Register) -> None:
    result = imported(register, ("Nimi", "Yhteyshenkilö"), ("Ojala Oy", "Liisa Niemi"))

    assert _found(register, "ojal") == _found(register, "niemi") == [1]
    batch = Query(filters=frozenset({(Filter.BATCH, str(result.batch))}))
    assert register.search.ids(batch) == [1]
    assert register.search.is_level()


def test_contact_persons_are_stored_with_title_and_origin(register: Register) -> None:
    result = imported(
        register,
        ("Nimi", "Yhteyshenkilö", "Titteli", "Lähde"),
        ("Ojala Oy", "Liisa Niemi", "johtaja", ""),
        ("Salo Oy", "", "", ""),
        ("Niemi Oy", "Matti Salo", "", "messut"),
    )

    people = [register.customers.people_of(CustomerId(number)) for number in (1, 2, 3)]
    assert [len(of_one) for of_one in people] == [1, 0, 1]
    (role, contact), (_, other) = people[0][0], people[2][0]
    assert (contact.name, role.title) == ("Liisa Niemi", "johtaja")
    assert (contact.source, contact.source_date) == ("Oma lista", LISTED)
    assert contact.batch == result.batch
    assert (other.name, other.source) == ("Matti Salo", "messut")


def test_bans_and_permissions_are_dated_entries_with_their_origin(register: Register) -> None:
    result = imported(
        register,
        ("Nimi", "Markkinointikielto", "Sähköpostilupa"),
        ("Ojala", "x", "kyllä"),
        ("Niemi", "", "ei"),
        ("Salo", "ei", ""),
    )

    kept: dict[str, Any] = {"on_day": LISTED, "proven": False, "batch": result.batch}
    entries = _permissions(register)
    assert all(entry.recorded_at for entry in entries)
    assert [replace(entry, id=None, recorded_at="", by_whom="") for entry in entries] == [
        Permission(
            customer_id=CustomerId(1),
            channel=Channel.ALL,
            state=Stand.OBJECTION,
            how="lista.xlsx, 2: x",
            **kept,
        ),
        Permission(
            customer_id=CustomerId(1),
            channel=Channel.EMAIL,
            state=Stand.GIVEN,
            how="lista.xlsx, 2: kyllä",
            **kept,
        ),
        Permission(
            customer_id=CustomerId(2),
            channel=Channel.EMAIL,
            state=Stand.OBJECTION,
            how="lista.xlsx, 3: ei",
            **kept,
        ),
    ]


def test_a_ban_is_dated_as_the_list_tells_but_never_to_come(register: Register) -> None:
    imported(
        register,
        ("Nimi", "Markkinointikielto", "Kiellon pvm"),
        ("Ojala", "x", "1.2.2020"),
        ("Niemi", "x", "1.2.2190"),
        ("Salo", "", "3.2.2020"),
    )

    assert [entry.on_day for entry in _permissions(register)] == [
        date(2020, 2, 1),
        register.today(),
        date(2020, 2, 3),
    ]


@pytest.mark.parametrize("mode", OnMatch)
def test_ban_of_a_known_customer_is_kept_whatever_is_chosen(
    register: Register, mode: OnMatch
) -> None:
    stored(register, a_customer(name="Ojala Oy", business_id="9000000-3"))
    rows = ("Nimi", "Y-tunnus", "Markkinointikielto"), ("Ojala Oy", "9000000-3", "x")

    first = imported(register, *rows, on_match=mode)
    second = imported(register, *rows, on_match=mode)

    assert [entry.state for entry in _permissions(register)] == [Stand.OBJECTION]
    assert first.updated == 1
    assert second.updated == (mode is OnMatch.OVERWRITE)  # its origin is the newer list


def test_ban_of_a_contact_person_is_not_the_ban_of_the_customer(register: Register) -> None:
    (known,) = stored(register, a_customer(name="Ojala Oy", business_id="9000000-3"))
    role = with_contact(register, CustomerId(known.id or 0))
    with register.change(TITLE):
        register.permissions.add(
            Permission(
                customer_id=role.customer_id,
                contact_id=role.contact_id,
                channel=Channel.ALL,
                state=Stand.OBJECTION,
                how="puhelu",
                on_day=LISTED,
            )
        )

    imported(register, ("Nimi", "Y-tunnus", "Kielto"), ("Ojala Oy", "9000000-3", "x"))

    assert {entry.contact_id for entry in _permissions(register)} == {role.contact_id, None}


@pytest.mark.parametrize(
    ("mode", "people"),
    [(OnMatch.SKIP, []), (OnMatch.FILL, ["Liisa Niemi"]), (OnMatch.OVERWRITE, ["Liisa Niemi"])],
)
def test_contact_person_comes_once_to_a_known_customer(
    register: Register, mode: OnMatch, people: list[str]
) -> None:
    stored(register, a_customer(name="Ojala Oy", business_id="9000000-3"))
    rows = (
        ("Nimi", "Y-tunnus", "Yhteyshenkilö", "Titteli"),
        ("Ojala Oy", "9000000-3", "Liisa Niemi", "johtaja"),
    )

    first = imported(register, *rows, on_match=mode)
    imported(register, *rows, on_match=mode)

    found = register.customers.people_of(CustomerId(1))
    assert [contact.name for _, contact in found] == people
    assert [role.title for role, _ in found] == ["johtaja"] * len(people)
    assert first.updated == len(people)


def test_row_that_repeats_a_row_above_fills_that_customer(register: Register) -> None:
    result = imported(
        register,
        ("Nimi", "Y-tunnus", "Puh.", "Sähköposti"),
        ("Niemi Oy", "9000001-1", "", ""),
        ("Ojala Oy", "9000000-3", "", "a@ojala.example"),
        ("OJALA", "9000000-3", "040 123 4567", "b@ojala.example"),
        ("Salo Oy", "", "", ""),
        ("Niemi", "9000001-1", "09 123 4567", ""),
    )

    assert [
        (customer.name, customer.phone, customer.email) for customer in customers(register)
    ] == [
        ("Niemi Oy", ("+35891234567",), ()),
        ("Ojala Oy", ("+358401234567",), ("a@ojala.example",)),
        ("Salo Oy", (), ()),
    ]
    assert (result.imported, result.duplicates, result.updated) == (3, 2, 0)


def test_long_list_is_stored_in_blocks_and_keeps_its_order(register: Register) -> None:
    rows = [(f"Ojala {number} Oy", f"Liisa {number}") for number in range(4_500)]

    imported(register, ("Nimi", "Yhteyshenkilö"), *rows, ("Ojala 3 Oy", "Matti"))

    names = [customer.name for customer in customers(register)]
    assert names == [name for name, _ in rows] + ["Ojala 3 Oy"]
    last = register.customers.people_of(CustomerId(4_500))
    assert [contact.name for _, contact in last] == ["Liisa 4499"]


def test_second_import_of_the_same_list_changes_nothing(register: Register) -> None:
    rows = ("Nimi", "Y-tunnus", "Puh."), ("Ojala Oy", "9000000-3", "040 123 4567")
    imported(register, *rows)
    before = customers(register)

    result = imported(register, *rows)

    assert customers(register) == before
    assert (result.imported, result.updated, result.duplicates) == (0, 0, 1)


def test_strange_texts_are_stored_exactly_or_refused(register: Register) -> None:
    texts = [text for text in NAUGHTY if text == text.encode("utf-8", "ignore").decode()]
    rows = [(f"Asiakas {place} Oy", text, text) for place, text in enumerate(texts)]

    result = imported(register, ("Nimi", "Huom.", "Asiakkuus alkoi"), *rows)

    assert result.read == len(texts)
    assert result.imported + result.rejected == len(texts)
    for customer in customers(register):
        assert "\0" not in customer.notes
    assert result.imported > 0.7 * len(texts)


def test_formulas_of_a_list_are_texts(register: Register) -> None:
    imported(register, ("Nimi", "Huom."), ("=1+1", '=HYPERLINK("http://x.example","x")'))

    (customer,) = customers(register)
    assert customer.name == "=1+1"
    assert customer.notes.startswith("=HYPERLINK(")


@pytest.mark.parametrize("choice", list(OnMatch))
def test_a_row_about_somebody_restricted_changes_nothing_and_is_told(
    choice: OnMatch, register: Register
) -> None:
    (known,) = stored(register, a_customer(name="Ojala Oy", business_id="9000000-3"))
    restricted(register, known)
    before = register.customers.get(CustomerId(known.id or 0))

    result = imported(
        register,
        (
            "Nimi",
            "Y-tunnus",
            "Paikkakunta",
            "Yhteyshenkilö",
            "Sähköpostilupa",
            "Markkinointikielto",
        ),
        ("Ojala Oy", "9000000-3", "Oulu", "Liisa Ojala", "kyllä", "x"),
        ("Aalto Oy", "2077474-0", "Kemi", "", "", ""),
        on_match=choice,
    )

    assert customers(register)[0] == before
    assert not register.customers.people_of(CustomerId(known.id or 0))
    assert (result.imported, result.updated, result.rejected) == (1, 0, 1)
    assert [(row.outcome, row.remarks[-1].reason) for row in result.noted] == [
        (Outcome.REJECTED, RESTRICTED)
    ]
    # what forbids is heard, what allows is not
    assert [(one.state, one.channel) for one in _permissions(register)] == [
        (Stand.OBJECTION, Channel.ALL)
    ]
