"""Test who is on a list: each way to compare, against customers made for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from register_app.customers.batch import ImportBatch
from register_app.customers.choices import CustomerKind, State
from register_app.customers.contact import Role
from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal, DealState
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.segments.condition import Condition, Conditions, read, written
from register_app.segments.search import clause_of
from register_app.segments.subject import OPERATORS, Operator, Sort, subjects
from register_app.timeline.contact_event import ContactEvent
from tests.builders import TITLE, a_contact, a_customer, a_part, stored

O = Operator  # noqa: E741  short beside the rows below
PAINTER = a_customer(
    name="Äijän Maalaus Oy",
    stage="customer",
    postcode="00100",
    city="HELSINKI",
    phone=("+358401234567", "+35891234"),
    email=("aija@maalaus.example",),
    industry="43340 Maalaus",
    tags=("Kanta", "Öljy"),
    owner="Pekka Öhman",
    since=date(2020, 5, 1),
    last_order=date(2026, 11, 1),
    credit_hold=True,
    batch_row=7,
)
BAKER = a_customer(
    name="Leipomo Ab",
    kind=CustomerKind.SOLE_TRADER,
    stage="offered",
    postcode="20100",
    city="Åbo",
    state=State.PASSIVE,
    tags=("kanta-asiakas",),
)
GERMAN = a_customer(name="Bäcker GmbH", postcode="00150", country="DE", industry="Leivonta")


@pytest.fixture
def three(register: Register) -> list[Customer]:
    """Store a painter with everything, a baker and a German, with little."""
    painter, baker, german = stored(register, PAINTER, BAKER, GERMAN)
    firm, shop = CustomerId(painter.id or 0), CustomerId(baker.id or 0)
    with register.change(TITLE):
        batch = register.customers.batches.save(
            ImportBatch(
                file_name="lista.xlsx",
                source="lista",
                source_date=date(2026, 1, 1),
                imported_at="2026-01-01T09:00:00",
                read=1,
                imported=1,
                updated=0,
                repaired=0,
                rejected=0,
                duplicates=0,
            )
        )
        painter = register.customers.save(replace(painter, batch=batch.id))
        for name, title, ended in (
            ("Kaisa Äyräs", "Isännöitsijä", None),
            ("Old Boss", "Johtaja", date(2026, 1, 1)),
        ):
            contact = register.customers.contacts.save(a_contact(name=name))
            assert contact.id is not None
            role = Role(customer_id=firm, contact_id=contact.id, title=title, ended=ended)
            register.customers.roles.save(role)
        for customer, day in (
            (firm, date(2026, 11, 20)),
            (shop, date(2026, 2, 1)),
            (shop, date(2026, 12, 24)),
        ):
            register.timeline.log_contact(ContactEvent(customer_id=customer, on_day=day))
        for deal in (
            Deal(
                customer_id=firm,
                title="Katto",
                net=500_00,
                state=DealState.PAID,
                invoiced_on=date(2026, 10, 1),
            ),
            Deal(
                customer_id=firm,
                title="Ovi",
                net=300_00,
                state=DealState.WON,
                ordered_on=date(2024, 3, 1),
            ),
            Deal(
                customer_id=firm,
                title="Aita",
                net=9_000_00,
                state=DealState.LOST,
                lost_on=date(2026, 3, 1),
            ),
        ):
            register.deals.records.save(deal)
        register.documents.records.save(a_part("documents", painter, kind="contract"))
        register.permissions.add(
            Permission(
                customer_id=shop,
                channel=Channel.ALL,
                state=Stand.OBJECTION,
                how="puhelu",
                on_day=date(2026, 1, 1),
            )
        )
    return [painter, baker, german]


def _names(register: Register, *include: Condition, exclude: Sequence[Condition] = ()) -> str:
    ids = register.segments.ids(Conditions(include, tuple(exclude)))
    assert register.segments.count(Conditions(include, tuple(exclude))) == len(ids)
    return " ".join(customer.name.split()[0] for customer in register.customers.many(ids))


P, B, G = "Äijän", "Leipomo", "Bäcker"
NOT_P, ALL = f"{G} {B}", f"{G} {B} {P}"


@pytest.mark.parametrize(
    ("field", "operator", "values", "found"),
    [
        ("name", O.CONTAINS, ("MAALAUS",), P),
        ("name", O.CONTAINS, ("äIJÄ", "leipomo"), f"{B} {P}"),
        ("name", O.IS, ("leipomo ab",), B),
        ("name", O.IS, ("leipomo",), ""),
        ("name", O.BEGINS, ("bä",), G),
        ("name", O.FILLED, (), ALL),
        ("website", O.EMPTY, (), ALL),
        ("phone", O.BEGINS, ("040 123",), P),
        ("phone", O.CONTAINS, ("09-1234",), P),
        ("email", O.CONTAINS, ("maalaus.example",), P),
        ("city", O.IS, ("helsinki", "åbo"), f"{B} {P}"),
        ("kind", O.IS, ("sole_trader",), B),
        ("stage", O.IS, ("offered",), B),
        ("country", O.IS, ("DE",), G),
        ("country", O.EMPTY, (), f"{B} {P}"),
        ("country", O.FILLED, (), G),
        ("size_class", O.EMPTY, (), ALL),
        ("batch", O.IS, ("1",), P),
        ("batch", O.EMPTY, (), NOT_P),
        ("state", O.IS, ("active",), f"{G} {P}"),
        ("owner", O.IS, ("pekka öhman",), P),
        ("source", O.CONTAINS, ("puhelu",), ALL),
        ("postcode", O.BETWEEN, ("00100..00990",), P),
        ("postcode", O.BETWEEN, ("00100..00100", "20000..20999"), f"{B} {P}"),
        ("postcode", O.BEGINS, ("00",), f"{G} {P}"),
        ("industry", O.BEGINS, ("43",), P),
        ("industry", O.CONTAINS, ("leivo",), G),
        ("tags", O.IS, ("kanta",), P),
        ("tags", O.IS, ("KANTA", "kanta-asiakas"), f"{B} {P}"),
        ("tags", O.ALL, ("kanta", "öljy"), P),
        ("tags", O.ALL, ("kanta", "kanta-asiakas"), ""),
        ("tags", O.EMPTY, (), G),
        ("since", O.BEFORE, ("2020-05-02",), P),
        ("since", O.SINCE, ("2020-05-01",), P),
        ("since", O.BETWEEN, ("2020-05-02..2020-12-31",), ""),
        ("since", O.EMPTY, (), NOT_P),
        ("since", O.FILLED, (), P),
        ("last_order", O.WITHIN, ("21",), P),
        ("last_order", O.WITHIN, ("20",), ""),
        ("batch_row", O.AT_LEAST, ("7",), P),
        ("batch_row", O.AT_MOST, ("6",), ""),
        ("batch_row", O.EMPTY, (), NOT_P),
        ("batch_row", O.FILLED, (), P),
        ("credit_hold", O.YES, (), P),
        ("credit_hold", O.NO, (), NOT_P),
        ("contact_name", O.CONTAINS, ("ÄYRÄS",), P),
        ("contact_name", O.CONTAINS, ("boss",), ""),
        ("contact_name", O.EMPTY, (), NOT_P),
        ("contact_title", O.IS, ("isännöitsijä",), P),
        ("contact_title", O.FILLED, (), P),
        ("last_contact", O.SILENT, ("6",), NOT_P),
        ("last_contact", O.SILENT, ("12",), G),
        ("last_contact", O.BEFORE, ("2026-02-02",), NOT_P),
        ("last_contact", O.SINCE, ("2026-02-01",), f"{B} {P}"),
        ("last_contact", O.WITHIN, ("7",), P),
        ("last_contact", O.EMPTY, (), G),
        ("deal_sum", O.AT_LEAST, ("80000",), P),
        ("deal_sum", O.AT_LEAST, ("80001",), ""),
        ("deal_sum", O.AT_LEAST, ("50000", "12"), P),
        ("deal_sum", O.AT_LEAST, ("50001", "12"), ""),
        ("deal_sum", O.AT_MOST, ("30000", "2024-01-01..2024-12-31"), ALL),
        ("deal_sum", O.AT_MOST, ("0",), NOT_P),
        ("deal_stage", O.IS, ("won", "open"), P),
        ("deal_stage", O.NONE, ("won",), NOT_P),
        ("deal_stage", O.EMPTY, (), NOT_P),
        ("marketing", O.IS, ("ban-email", "told"), B),
        ("marketing", O.NONE, ("ban",), f"{G} {P}"),
        ("words", O.CONTAINS, ("äijän kattoremontti",), ""),
        ("words", O.CONTAINS, ("kaisa helsinki",), P),
        ("document", O.IS, ("contract",), P),
        ("document", O.NONE, ("offer",), ALL),
        ("document", O.FILLED, (), P),
    ],
)
@pytest.mark.usefixtures("three")
def test_a_condition_finds_whom_it_means(
    register: Register, field: str, operator: Operator, values: tuple[str, ...], found: str
) -> None:
    condition = Condition(field, operator, values)

    assert _names(register, condition) == found
    others = [name for name in ALL.split() if name not in found.split()]
    assert _names(register, exclude=[condition]) == " ".join(others)


@pytest.mark.usefixtures("three")
def test_all_included_conditions_must_hold_and_none_of_the_excluded(register: Register) -> None:
    active = Condition("state", O.IS, ("active",))
    helsinki = Condition("city", O.IS, ("Helsinki",))

    assert _names(register) == ALL
    assert _names(register, active, helsinki) == P
    assert _names(register, active, exclude=[helsinki]) == G


def test_every_subject_and_operator_has_its_sql(register: Register) -> None:
    values = {Sort.DAY: "2026-01-01", Sort.POSTCODE: "00100", Sort.NUMBER: "1", Sort.MONEY: "1"}
    values |= {Sort.MARKS: "ban"}

    for subject in subjects():
        for operator in OPERATORS[subject.sort]:
            value = values.get(subject.sort, "1")
            value = f"{value}..{value}" if operator is O.BETWEEN else value
            value = "1" if operator in {O.WITHIN, O.SILENT} else value
            given = () if operator in {O.EMPTY, O.FILLED, O.YES, O.NO} else (value,)
            asked = Conditions((Condition(subject.name, operator, given),))
            assert register.segments.ids(asked) == []


@pytest.mark.parametrize(
    ("condition", "times"),
    [
        (Condition("name", O.CONTAINS, ("x",)), 500),
        (Condition("name", O.CONTAINS, ("x",) * 999), 1),
        (Condition("postcode", O.BETWEEN, ("00100..00990",) * 999), 1),
    ],
)
def test_the_database_answers_as_many_conditions_as_a_list_can_hold(
    register: Register, condition: Condition, times: int
) -> None:
    (customer,) = stored(register, a_customer(name="Xylofoni", postcode="00100"))

    kept = read(written(Conditions(include=(condition,) * times)))

    assert register.segments.ids(kept) == [customer.id]


def test_a_subject_that_nobody_knows_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        clause_of(Conditions((Condition("shoe_size", O.IS, ("44",)),)), date(2026, 1, 1))


def test_words_of_sql_in_a_value_are_only_words(register: Register) -> None:
    (customer,) = stored(register, a_customer(name="x' OR 1=1 --"))
    stored(register, a_customer(name="Toinen"))

    assert register.segments.ids(Conditions((Condition("name", O.CONTAINS, ("' OR 1=1",)),))) == [
        customer.id
    ]
