"""Customers come back as they were stored, and tell what the register holds."""

from dataclasses import fields, replace
from datetime import date

import pytest

from register_app.audit.entry import Entry
from register_app.customers.batch import ImportBatch
from register_app.customers.choices import CustomerKind, HetuReason, SizeClass, State
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.db.records import shape_of
from register_app.fields.category import Category
from register_app.fields.field import field_named, missing, table_of
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.processing.purpose import Purpose
from register_app.processing.recipient import Recipient
from register_app.processing.transfer import Transfer
from register_app.processing.version import NoticeVersion
from register_app.register import Register
from register_app.retention.rule import RetentionRule
from register_app.settings import Setting, Settings
from tests.builders import TITLE, a_contact, a_customer, stored, with_contact

FULL = a_customer(
    kind=CustomerKind.SOLE_TRADER,
    phone=("+358401234567", "+358501111111"),
    email=("a@b.example",),
    tags=("x", "y z"),
    size_class=SizeClass.MICRO,
    since=date(2020, 2, 29),
    credit_hold=True,
    hetu="010190-900P",
    hetu_reason=HetuReason.CREDIT,
    notes="eka\ntoka",
)


@pytest.mark.parametrize(
    "record_type",
    [
        Customer,
        Contact,
        Role,
        ImportBatch,
        Permission,
        Purpose,
        Recipient,
        Transfer,
        RetentionRule,
        NoticeVersion,
        Setting,
    ],
)
def test_the_columns_are_those_of_the_declaration(register: Register, record_type: type) -> None:
    columns = register.connection.rows(
        f"SELECT name FROM pragma_table_info('{table_of(record_type)}')"  # noqa: S608  our own table
    )

    # in any order: a column that a migration adds stands last
    assert sorted(name for (name,) in columns) == sorted(["id", *shape_of(record_type).columns])


def test_a_customer_comes_back_as_it_was_stored(register: Register) -> None:
    (customer,) = stored(register, FULL)

    assert customer.id is not None
    assert register.customers.get(customer.id) == replace(FULL, id=customer.id)


def test_a_missing_customer_is_told_apart(register: Register) -> None:
    with pytest.raises(KeyError):
        register.customers.records.get(99)
    assert register.customers.records.find(99) is None


def test_many_customers_come_in_the_order_asked_for(register: Register) -> None:
    first, second = stored(register, a_customer(name="A"), a_customer(name="B"))

    found = register.customers.many([second.id or 0, 12345, first.id or 0])

    assert [customer.name for customer in found] == ["B", "A"]


def test_rows_hold_only_the_columns_asked_for(register: Register) -> None:
    (customer,) = stored(register, FULL)

    rows = register.customers.rows([customer.id or 0], ("name", "city", "phone"))

    assert rows == [(customer.id, FULL.name, "", "+358401234567\n+358501111111")]


def test_a_column_that_no_field_declares_is_refused(register: Register) -> None:
    with pytest.raises(KeyError):
        register.customers.rows([1], ("1; DROP TABLE customer",))


def test_values_in_use_come_the_most_used_first(register: Register) -> None:
    stored(
        register,
        a_customer(owner="Tiina"),
        a_customer(owner="Aki"),
        a_customer(owner="Aki"),
        a_customer(),
    )

    assert register.customers.distinct("owner") == ["Aki", "Tiina"]


def test_contact_persons_come_with_present_roles_first(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    left = with_contact(register, customer.id, name="Lähtenyt")
    with_contact(register, customer.id, name="Nykyinen")
    with register.change(TITLE):
        register.customers.roles.save(left.left(on=date(2026, 1, 1)))

    people = register.customers.people_of(customer.id)

    assert [contact.name for _, contact in people] == ["Nykyinen", "Lähtenyt"]
    assert [role.is_current(date(2026, 6, 1)) for role, _ in people] == [True, False]


def test_a_person_can_move_from_one_firm_to_another(register: Register) -> None:
    old, new = stored(register, a_customer(name="Vanha"), a_customer(name="Uusi"))
    assert old.id is not None
    assert new.id is not None
    role = with_contact(register, old.id)

    with register.change(TITLE):
        register.customers.roles.save(role.left(on=date(2026, 5, 1)))
        register.customers.roles.save(
            Role(customer_id=new.id, contact_id=role.contact_id, started=date(2026, 5, 1))
        )

    roles = register.customers.roles.where("contact_id = ?", (role.contact_id,))
    current = [held.customer_id for held in roles if held.is_current(date(2026, 6, 1))]
    assert current == [new.id]
    assert len(roles) == 2


@pytest.mark.parametrize("table", ["customer", "contact"])
def test_what_belongs_to_a_removed_row_is_found_by_an_index(
    register: Register, table: str
) -> None:
    pointers = register.connection.rows(
        'SELECT source.name, pointer."from" FROM main.sqlite_schema AS source '
        'JOIN pragma_foreign_key_list(source.name) AS pointer WHERE pointer."table" = ?',
        (table,),
    )
    indexed = register.connection.rows(
        "SELECT source.name, part.name FROM main.sqlite_schema AS source "
        "JOIN pragma_index_list(source.name) AS one JOIN pragma_index_info(one.name) AS part "
        "WHERE part.seqno = 0"
    )

    assert pointers
    assert set(pointers) <= set(indexed)


def test_only_filled_fields_are_in_use(register: Register) -> None:
    assert register.customers.fields_in_use() == {}

    (customer,) = stored(register, a_customer(city="Turku"))
    used = register.customers.fields_in_use()
    assert used[Category.ADDRESS] == {"city"}
    assert not {Category.HETU, Category.NOTES, Category.CONTACT_PERSONS} & set(used)

    assert customer.id is not None
    with_contact(register, customer.id, phone=("+358401234567",))
    stored(register, FULL)
    used = register.customers.fields_in_use()
    assert used[Category.HETU] == {"hetu", "hetu_reason"}
    assert used[Category.CONTACT_PERSONS] == {"name", "phone", "source", "source_date"}
    assert used[Category.NOTES] == {"notes"}


def test_sources_and_kinds_are_those_of_the_data(register: Register) -> None:
    (customer,) = stored(register, a_customer(source="messut"))
    assert customer.id is not None
    with_contact(register, customer.id, source="käyntikortti")

    assert register.customers.sources() == ["käyntikortti", "messut"]
    assert register.customers.kinds_in_use() == [CustomerKind.COMPANY]


def test_entries_about_marketing_are_kept_in_order(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    assert not register.permissions.any()
    later = Permission(
        customer_id=customer.id,
        channel=Channel.EMAIL,
        state=Stand.OBJECTION,
        how="puhelu",
        on_day=date(2026, 3, 1),
    )
    earlier = replace(later, state=Stand.GIVEN, on_day=date(2026, 1, 1))

    with register.change(TITLE):
        register.permissions.add(later)
        register.permissions.add_many([earlier])

    entries = register.permissions.of(customer.id)
    assert [entry.state for entry in entries] == [Stand.GIVEN, Stand.OBJECTION]
    assert register.permissions.any()


def test_passive_customers_remember_why_and_since_when() -> None:
    passive = a_customer().passivated(reason="lopettanut", on=date(2026, 2, 2))

    assert (passive.state, passive.passive_reason) == (State.PASSIVE, "lopettanut")
    assert passive.activated() == a_customer()


def test_missing_required_fields_are_named() -> None:
    assert [field.name for field in missing(a_customer(name="", source=""))] == ["name", "source"]
    assert missing(a_contact()) == ()


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(KeyError):
        field_named(Customer, "nope")


def test_settings_come_back_as_they_were_stored(register: Register) -> None:
    assert register.settings.load() == Settings()
    changed = Settings(
        firm_name="Testaajan Maalaus Oy", hetu_on=True, stages=("a", "b"), firm_phone=("+35840",)
    )

    with register.change(TITLE):
        register.settings.save(changed)

    assert register.settings.load() == changed
    assert len(fields(Settings)) > 10


def test_the_audit_names_fields_and_never_values(register: Register) -> None:
    (customer,) = stored(register, a_customer(notes="salainen"))
    assert customer.id is not None
    stored(register, replace(customer, city="Turku", notes="salaisempi"))
    register.audit.shown("customer", customer.id, "hetu")
    register.audit.exported("customer", "xlsx")
    with register.change(TITLE):
        register.customers.records.delete(customer.id)

    entries = register.audit.entries("customer", customer.id)

    assert [(entry.act, entry.fields) for entry in entries] == [
        ("insert", ""),
        ("update", "city notes"),
        ("show", "hetu"),
        ("delete", ""),
    ]
    assert isinstance(entries[0], Entry)
    everything = str(register.connection.rows("SELECT * FROM audit"))
    assert "salai" not in everything
    assert "Turku" not in everything


def test_the_audit_can_only_grow(register: Register) -> None:
    stored(register, a_customer())

    for statement in ("DELETE FROM audit", "UPDATE audit SET act = 'x'"):
        with pytest.raises(Exception, match="append-only"):
            register.connection.execute(statement)
