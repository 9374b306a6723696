"""Until when the things of a register are kept, by what its tables say happened."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal, DealState
from register_app.erasure.keeping import Clock, Keeping
from register_app.erasure.terms.parties import Relation
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from register_app.retention.hold import Hold
from register_app.retention.rule import DataClass, RetentionRule, StartEvent
from tests.builders import TITLE, a_customer, a_part, stored, with_contact

TODAY = date(2026, 11, 22)


def a_deal(customer: Customer, **fields: Any) -> Deal:  # noqa: ANN401  fields of any kind
    return Deal(customer_id=customer.id or CustomerId(0), title="Katto", **fields)


def kept(register: Register, customer: Customer, *parts: Any) -> Keeping:  # noqa: ANN401  records of any type
    """Store some parts of a customer and tell until when the customer is kept."""
    stores = {
        "Deal": register.deals.records,
        "ContactEvent": register.timeline.events,
        "Permission": register.permissions,
    }
    with register.change(TITLE):
        for part in parts:
            store: Any = stores[type(part).__name__]
            (store.add if isinstance(part, Permission) else store.save)(part)
    return register.terms.customer(customer.id or 0)


def said(customer: Customer, state: Stand, day: date, **fields: Any) -> Permission:  # noqa: ANN401  fields of any kind
    entry = Permission(
        customer_id=customer.id or CustomerId(0),
        channel=Channel.EMAIL,
        state=state,
        how="Lomake",
        on_day=day,
        proven=True,
    )
    return replace(entry, **fields)


def hold(register: Register, customer: Customer, **fields: Any) -> None:  # noqa: ANN401  fields of any kind
    with register.change(TITLE):
        register.holds.set(
            Hold(customer_id=customer.id or 0, reason="Riita", on_day=TODAY, **fields)
        )


@pytest.mark.parametrize(
    ("is_passive", "until", "counted"),
    [
        (True, date(2026, 5, 1), StartEvent.LAST_SALE),
        # somebody who was called since is no stranger
        (False, date(2027, 8, 1), StartEvent.LAST_CONTACT),
    ],
)
def test_a_customer_is_kept_three_years_from_the_last_sale(
    register: Register, *, is_passive: bool, until: date, counted: StartEvent
) -> None:
    active = a_customer(last_order=date(2020, 1, 1))
    passive = active.passivated(reason="Lopetti", on=date(2025, 9, 1))
    (customer,) = stored(register, passive if is_passive else active)

    found = kept(
        register,
        customer,
        a_deal(customer, state=DealState.PAID, invoiced_on=date(2022, 5, 1)),
        a_deal(customer, state=DealState.PAID, paid_on=date(2023, 5, 1)),
        a_deal(customer, offered_on=date(2024, 5, 1)),
        a_part("contacts", customer, on_day=date(2025, 8, 1)),
    )

    assert (found.until, found.counted) == (until, counted)
    assert found.is_past(TODAY) is is_passive


def test_who_never_bought_is_kept_two_years_from_the_last_contact(register: Register) -> None:
    (customer,) = stored(register, a_customer(stage="offered", source_date=date(2020, 1, 1)))

    found = kept(
        register,
        customer,
        a_deal(customer, state=DealState.LOST, lost_on=date(2021, 3, 1), lost_reason="Hinta"),
        a_part("contacts", customer, on_day=date(2021, 5, 1)),
        a_part("contacts", customer, on_day=date(2027, 1, 1)),
    )

    assert found.rule.data is DataClass.PROSPECTS
    assert found.until == date(2023, 5, 1)


def test_a_customer_of_whom_nothing_is_recorded_counts_from_the_day_of_the_data(
    register: Register,
) -> None:
    (customer,) = stored(register, a_customer(source_date=date(2024, 2, 29)))

    found = kept(register, customer)

    assert (found.until, found.counted) == (date(2027, 2, 28), StartEvent.ENTRY)


def test_nothing_ends_while_an_order_is_under_way(register: Register) -> None:
    (customer,) = stored(register, a_customer())

    found = kept(register, customer, a_deal(customer, state=DealState.WON))

    assert found.until is None


def test_a_firm_may_count_from_the_end_of_the_relationship(register: Register) -> None:
    active, passive = stored(
        register,
        a_customer(),
        a_customer().passivated(reason="Lopetti", on=date(2025, 1, 31)),
    )
    rule = RetentionRule(data=DataClass.CUSTOMERS, months=1, start=StartEvent.RELATIONSHIP_ENDED)
    with register.change(TITLE):
        register.rules.save(rule)

    assert kept(register, active).until is None
    assert kept(register, passive).until == date(2025, 2, 28)


def test_who_was_here_by_consent_alone_is_over_on_the_day_it_is_withdrawn(
    register: Register,
) -> None:
    (person,) = stored(register, a_customer())
    given_on = said(person, Stand.GIVEN, date(2026, 1, 1))
    assert kept(register, person, given_on).rule.data is DataClass.CUSTOMERS

    found = kept(register, person, said(person, Stand.WITHDRAWN, TODAY))

    assert (found.rule.data, found.until) == (DataClass.BY_CONSENT, TODAY)
    assert found.is_past(TODAY)


@pytest.mark.parametrize("tie", ["deal", "contact", "role", "order", "other consent"])
def test_who_is_here_for_another_reason_stays_when_consent_is_withdrawn(
    register: Register, tie: str
) -> None:
    ordered = date(2026, 1, 1) if tie == "order" else None
    (person,) = stored(register, a_customer(last_order=ordered))
    parts: list[Any] = [
        said(person, Stand.GIVEN, date(2026, 1, 1)),
        said(person, Stand.WITHDRAWN, TODAY),
    ]
    if tie == "deal":
        parts.append(a_deal(person))
    elif tie == "contact":
        parts.append(a_part("contacts", person))
    elif tie == "role":
        with_contact(register, person.id or CustomerId(0))
    elif tie == "other consent":
        parts.append(said(person, Stand.GIVEN, date(2026, 1, 1), channel=Channel.SMS))

    assert kept(register, person, *parts).rule.data is not DataClass.BY_CONSENT


def test_a_contact_person_is_kept_a_year_after_leaving_the_last_role(register: Register) -> None:
    one, two = stored(register, a_customer(), a_customer())
    role = with_contact(register, one.id or CustomerId(0))
    with register.change(TITLE):
        register.customers.roles.save(role.left(on=date(2024, 1, 31)))
        other = register.customers.roles.save(
            replace(role, id=None, customer_id=two.id or CustomerId(0))
        )
    assert list(register.terms.contacts()) == []

    with register.change(TITLE):
        register.customers.roles.save(other.left(on=date(2024, 2, 29)))

    ((number, found),) = register.terms.contacts()
    assert (number, found.until) == (role.contact_id, date(2025, 2, 28))
    hold(register, one)
    ((_, found),) = register.terms.contacts([role.contact_id])
    assert found.hold == "Riita"
    assert list(register.terms.contacts([role.contact_id + 1])) == []


def test_who_has_no_role_at_all_is_kept_from_the_day_of_the_data(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    role = with_contact(register, customer.id or CustomerId(0), source_date=date(2024, 1, 1))
    with register.change(TITLE):
        register.customers.roles.delete(role.id or 0)

    ((_, found),) = register.terms.contacts()
    assert found.until == date(2025, 1, 1)


def test_the_proof_of_a_consent_is_kept_three_years_after_it_ended(register: Register) -> None:
    (person,) = stored(register, a_customer())
    with register.change(TITLE):
        register.permissions.add(said(person, Stand.GIVEN, date(2020, 1, 1)))
        register.permissions.add(said(person, Stand.GIVEN, date(2020, 1, 1), channel=Channel.SMS))
        register.permissions.add(said(person, Stand.WITHDRAWN, date(2021, 6, 1)))
        register.permissions.add(
            said(person, Stand.GIVEN, date(2019, 1, 1), channel=Channel.CALL, proven=False)
        )

    found = {entry.id: keeping.until for entry, keeping in register.terms.ended_consents()}

    assert found == {1: date(2024, 6, 1), 2: None, 4: date(2022, 1, 1)}


def test_a_deal_and_its_documents_are_kept_and_held_together(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        deal = register.deals.records.save(
            a_deal(customer, state=DealState.INVOICED, invoiced_on=date(2019, 3, 1))
        )
        paper = register.documents.records.save(
            a_part(
                "documents",
                customer,
                deal_id=deal.id,
                retention=DataClass.VOUCHERS,
                on_day=date(2019, 3, 1),
            )
        )
    assert register.terms.deal(deal).until == date(2025, 12, 31)
    assert register.terms.document(paper).until == date(2025, 12, 31)

    hold(register, customer, deal_id=deal.id)

    assert register.terms.deal(deal).hold == register.terms.document(paper).hold == "Riita"
    assert not register.terms.customer(customer.id or 0).hold


def test_the_hold_of_a_document_holds_nothing_else(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        papers: list[Any] = [
            register.documents.records.save(a_part("documents", customer, stored=name))
            for name in ("1", "2")
        ]

    hold(register, customer, document_id=papers[0].id)

    assert [register.terms.document(paper).hold for paper in papers] == ["Riita", ""]


def test_a_document_without_a_class_is_kept_as_its_customer_is(register: Register) -> None:
    (customer,) = stored(register, a_customer(last_order=date(2022, 1, 1)))
    with register.change(TITLE):
        paper = register.documents.records.save(a_part("documents", customer))

    assert register.terms.document(paper) == register.terms.customer(customer.id or 0)


def test_a_personal_identity_code_is_over_on_the_day_its_reason_ends(register: Register) -> None:
    (person,) = stored(register, a_customer(hetu="010190-900P"))
    assert register.terms.hetu(person).until is None

    ended = register.terms.hetu(replace(person, hetu_ended=TODAY))

    assert (ended.until, ended.is_past(TODAY)) == (TODAY, True)
    hold(register, person)
    assert register.terms.hetu(replace(person, hetu_ended=TODAY)).hold == "Riita"


def test_only_old_deals_and_documents_are_looked_at(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    deals = (
        a_deal(customer, offered_on=date(2024, 11, 22)),
        a_deal(customer, offered_on=date(2024, 11, 23)),
        a_deal(customer, state=DealState.INVOICED, invoiced_on=date(2020, 11, 22)),
        a_deal(customer, state=DealState.INVOICED, invoiced_on=date(2020, 11, 23)),
        a_deal(customer, state=DealState.PAID, paid_on=date(2019, 1, 1)),
    )
    papers = (
        {"retention": DataClass.PROSPECTS, "on_day": date(2024, 11, 22)},
        {"retention": DataClass.VOUCHERS, "on_day": date(2024, 11, 22)},
        {"retention": DataClass.VOUCHERS, "on_day": date(2019, 11, 22)},
        {"retention": DataClass.CUSTOMERS, "on_day": date(2009, 11, 22)},
    )
    with register.change(TITLE):
        for deal in deals:
            register.deals.records.save(deal)
        for number, fields in enumerate(papers):
            register.documents.records.save(
                a_part("documents", customer, stored=str(number), **fields)
            )

    assert [number for number, _ in register.terms.old_deals()] == [1, 3, 5]
    assert [number for number, _ in register.terms.old_documents()] == [1, 3]


_DAYS = st.none() | st.dates(date(2000, 1, 1), date(2030, 12, 31))
_RELATIONS = st.builds(
    Relation,
    stage=st.sampled_from(["request", "customer"]),
    entered=_DAYS,
    passive_since=_DAYS,
    last_contact=_DAYS,
    last_offer=_DAYS,
    last_sale=_DAYS,
    last_handover=_DAYS,
    is_under_way=st.booleans(),
)


@given(_RELATIONS, st.integers(0, 200), st.sampled_from(StartEvent))
def test_no_customer_is_over_before_its_rule_says_so(
    relation: Relation, months: int, start: StartEvent
) -> None:
    rule = RetentionRule(data=relation.data, months=months, start=start)

    clock = Clock((rule,), "12-31")
    found, own = relation.keeping(clock), clock.keeping(relation.data, relation.days)

    if found.event is not None and found.until is not None:
        assert found.event in set(relation)
        assert found.until == found.rule.ends(found.event)
        assert found.until >= (own.until or date.min)
        assert not found.is_past(found.event) or found.rule.months == 0
    assert found.until is None or not relation.is_under_way
    assert not found._replace(hold="Riita").is_past(date.max)
