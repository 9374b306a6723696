"""Customers are found while typing, and the index never falls behind."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.choices import CustomerKind, State
from register_app.customers.customer import Customer
from register_app.customers.search import Filter, Query
from register_app.db.records import shape_of
from register_app.errors import SearchIndexDamaged, VaultDamaged
from register_app.fields.text import name_key
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fixtures import now
from tests.naughty import quarter


def names(register: Register, text: str = "", *filters: tuple[Filter, str]) -> list[str]:
    """Return the names of the customers found, in order."""
    query = Query(text, frozenset(filters))
    ids = register.search.ids(query)
    found = register.search.find(query, limit=1000)
    assert (found.count, found.first) == (len(ids), ids)
    return [customer.name for customer in register.customers.many(ids)]


@pytest.fixture
def firm(register: Register) -> Register:
    """Store customers of several kinds."""
    sahko, _, _ = stored(
        register,
        a_customer(
            name="Mäkisen Sähkötyö Oy",
            business_id="2077474-0",
            phone=("+358401234567", "+46701234567"),
            email=("toimisto@makisen.example",),
            tags=("vip asiakas", "A/B", "C:\\new", r"\\n"),
            notes="portin koodi 0042",
        ),
        a_customer(name="Åkerlund Liisa", kind=CustomerKind.PRIVATE, city="Porvoo", owner="Tiina"),
        a_customer(name="Zorro Ky", state=State.PASSIVE, stage="offered", source="messut"),
    )
    assert sahko.id is not None
    with_contact(register, sahko.id, name="Öhman Åke", phone=("+358501111111",))
    return register


@pytest.mark.parametrize(
    "typed",
    [
        "mäk",
        "mak",
        "SÄHKÖ",
        "sahkotyo mak",
        "040 123 4567",
        "040123",
        "040-123",
        "0401 234567",
        "+358 40 123",
        "358401",
        "+46 70",
        "20774740",
        "2077474-0",
        "2077 474",
        "toimisto@makisen",
        "makisen.example",
        "öhman",
        "ohm",
        "050 111",
        "vip",
        "koodi 0042",
    ],
)
def test_a_customer_is_found_by_any_field_in_any_writing(firm: Register, typed: str) -> None:
    assert names(firm, typed) == ["Mäkisen Sähkötyö Oy"]


@pytest.mark.parametrize("typed", ["xyz", "mäkisen zorro", "040 999", "company", "active"])
def test_what_no_field_says_is_not_found(firm: Register, typed: str) -> None:
    assert names(firm, typed) == []


def test_names_come_in_finnish_order(firm: Register) -> None:
    assert names(firm) == ["Mäkisen Sähkötyö Oy", "Zorro Ky", "Åkerlund Liisa"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ([(Filter.STATE, "passive")], ["Zorro Ky"]),
        ([(Filter.KIND, "private")], ["Åkerlund Liisa"]),
        ([(Filter.KIND, "private"), (Filter.STATE, "passive")], []),
        ([(Filter.TAG, "vip asiakas")], ["Mäkisen Sähkötyö Oy"]),
        ([(Filter.TAG, "A/B")], ["Mäkisen Sähkötyö Oy"]),
        ([(Filter.TAG, "C:\\new")], ["Mäkisen Sähkötyö Oy"]),
        ([(Filter.TAG, r"\\n")], ["Mäkisen Sähkötyö Oy"]),
        ([(Filter.TAG, "vip")], []),
        ([(Filter.STAGE, "offered")], ["Zorro Ky"]),
        ([(Filter.SOURCE, "messut")], ["Zorro Ky"]),
        ([(Filter.OWNER, "Tiina")], ["Åkerlund Liisa"]),
        ([(Filter.KIND, "private"), (Filter.KIND, "company")], None),
    ],
)
def test_a_list_is_narrowed_by_filters(
    firm: Register, filters: list[tuple[Filter, str]], expected: list[str] | None
) -> None:
    everyone = ["Mäkisen Sähkötyö Oy", "Zorro Ky", "Åkerlund Liisa"]

    assert names(firm, "", *filters) == (everyone if expected is None else expected)


def test_filters_and_words_narrow_together(firm: Register) -> None:
    assert names(firm, "z", (Filter.STATE, "passive")) == ["Zorro Ky"]
    assert names(firm, "z", (Filter.STATE, "active")) == []


def test_an_edit_moves_the_customer_in_the_index(firm: Register) -> None:
    customer = firm.customers.many(firm.search.ids(Query("zorro")))[0]

    stored(firm, replace(customer, name="Aalto Oy", city="Oulu"))

    assert names(firm, "zorro") == []
    assert names(firm, "oulu") == ["Aalto Oy"]
    assert names(firm)[0] == "Aalto Oy"


def test_a_contact_person_of_two_firms_is_found_at_both(firm: Register) -> None:
    zorro = firm.customers.many(firm.search.ids(Query("zorro")))[0]
    other = firm.customers.many(firm.search.ids(Query("sähkö")))[0]
    assert zorro.id is not None
    assert other.id is not None
    role = with_contact(firm, zorro.id, name="Tuttu Tiina")
    with firm.change(TITLE):
        firm.customers.roles.save(replace(role, id=None, customer_id=other.id))

    contact = firm.customers.contacts.get(role.contact_id)
    with firm.change(TITLE):
        firm.customers.contacts.save(replace(contact, name="Uusi Nimi"))

    assert names(firm, "tuttu") == []
    assert names(firm, "uusi nimi") == ["Mäkisen Sähkötyö Oy", "Zorro Ky"]


@pytest.mark.parametrize("typed", quarter(1), ids=repr)
def test_no_text_is_taken_for_a_command(firm: Register, typed: str) -> None:
    assert len(names(firm, typed)) <= 3


@given(typed=st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_searched(register: Register, typed: str) -> None:
    assert names(register, typed) == []


def test_many_customers_between_two_neighbours_find_their_places(register: Register) -> None:
    write = shape_of(Customer).write
    with register.change(TITLE):
        register.customers.records.add_rows(
            write(a_customer(name=f"{first}{second}")) for first in "abxy" for second in "abcdefgh"
        )
    for number in range(99, 0, -1):
        stored(register, a_customer(name=f"m {number:03}"), a_customer(name=f"m 2 {number % 7}"))

    found = names(register)

    assert found == sorted(found, key=name_key)
    assert len(found) == 32 + 198
    assert names(register, "m 050") == ["m 050"]
    assert register.search.is_level()


@pytest.mark.no_cover
def test_places_are_made_where_neighbours_stand_close(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("register_app.customers.places.search._GAP", 4)
    monkeypatch.setattr("register_app.customers.places.search._STEP", 2)
    write = shape_of(Customer).write
    with register.change(TITLE):
        register.customers.records.add_rows(
            write(a_customer(name=f"x {n:04}")) for n in range(400)
        )
    for number in range(60):
        stored(register, a_customer(name=f"x 0100 {60 - number:03}"))

    found = names(register)

    assert found == sorted(found, key=name_key)
    assert len(set(found)) == 460
    assert names(register, "0100 007") == ["x 0100 007"]


def test_an_index_that_fell_behind_is_seen_and_built_anew(firm: Register) -> None:
    with firm.connection.transaction():
        firm.connection.execute("UPDATE main.search_index SET counter = counter + 1")
    assert not firm.search.is_level()

    firm.search.rebuild()

    assert firm.search.is_level()
    assert names(firm, "zorro") == ["Zorro Ky"]


def test_an_index_of_another_version_is_not_used(firm: Register) -> None:
    with firm.connection.transaction():
        firm.connection.execute("UPDATE search.state SET version = 0")

    assert not firm.search.is_level()


@pytest.mark.parametrize("damage", [b"", b"x" * 9000, bytes(4096)])
def test_a_damaged_index_is_made_again(vault: Vault, damage: bytes) -> None:
    with Register(vault, now) as register:
        stored(register, a_customer(name="Aalto"))
    (vault.folder / "index.db").write_bytes(damage)

    with Register(vault, now) as register:
        assert not register.search.is_level()
        register.search.rebuild()
        assert names(register, "aal") == ["Aalto"]


def _spoil_pages(index: Path) -> None:
    content = bytearray(index.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    index.write_bytes(content)


def test_a_change_that_meets_a_damaged_index_says_that_nothing_is_lost(vault: Vault) -> None:
    with Register(vault, now) as register:
        stored(register, a_customer(name="Aalto"))
    _spoil_pages(vault.folder / "index.db")

    with Register(vault, now) as register, pytest.raises(SearchIndexDamaged):
        stored(register, a_customer(name="Berg"))
    with Register(vault, now) as register:
        assert not register.search.is_level()
        register.search.rebuild()
        stored(register, a_customer(name="Berg"))
        assert names(register) == ["Aalto", "Berg"]


@pytest.mark.parametrize("query_only", [False, True])
def test_a_search_in_a_damaged_index_says_that_nothing_is_lost(
    vault: Vault, *, query_only: bool
) -> None:
    with Register(vault, now) as register:
        stored(register, a_customer(name="Aalto"))
    _spoil_pages(vault.folder / "index.db")

    with (
        Register(vault, now, query_only=query_only) as register,
        pytest.raises(SearchIndexDamaged),
    ):
        register.search.find(Query("aal"), limit=5)

    with Register(vault, now) as register:
        assert register.customers.count() == 1


def test_damage_elsewhere_is_not_blamed_on_the_index(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("register_app.db.integrity.problems", lambda *_, **__: ["page 3"])

    with pytest.raises(VaultDamaged), register.search.watched():
        raise VaultDamaged
