"""Deals with their lines as stored, their numbers and sums, and the customer that follows."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.choices import ValueClass
from register_app.customers.customer import Customer, CustomerId
from register_app.deals import rules
from register_app.deals.deal import Deal, DealId, DealLine, DealState
from register_app.deals.search import By, DealFilter, Sum
from register_app.documents.document import Document
from register_app.register import Register
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, stored

DAY = date(2026, 11, 22)
TABLES = ("deal", "deal_line", "customer")


def a_buyer(register: Register, stage: str = "request") -> CustomerId:
    [customer] = stored(register, a_customer(stage=stage))
    assert customer.id is not None
    return customer.id


def a_deal(customer_id: CustomerId, **fields: object) -> Deal:
    deal = Deal(customer_id=customer_id, title="Katon maalaus")
    return replace(deal, **fields)  # type: ignore[arg-type]  # fields of any kind


def a_line(description: str = "Työ", **fields: object) -> DealLine:
    line = DealLine(deal_id=DealId(0), place=0, description=description)
    return replace(line, **fields)  # type: ignore[arg-type]  # fields of any kind


def saved(
    register: Register, deal: Deal, lines: list[DealLine] | None = None, on: date = DAY
) -> Deal:
    with register.change(TITLE):
        return register.deals.save(deal, lines, on=on)


def id_of(deal: Deal) -> DealId:
    assert deal.id is not None
    return deal.id


def customer_of(register: Register, deal: Deal) -> Customer:
    return register.customers.get(deal.customer_id)


def undo(register: Register) -> None:
    done = register.history.next_undo()
    assert done is not None
    register.undo(done)


def looks(register: Register) -> list[list[tuple[object, ...]]]:
    return [
        register.connection.rows(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608  our own tables
        for table in TABLES
    ]


def test_a_deal_is_kept_with_its_lines_and_their_sums(register: Register) -> None:
    deal = a_deal(a_buyer(register), net=1)

    deal = saved(register, deal, [a_line(price=100_00), a_line("Maali", quantity=Decimal(2))])

    assert register.deals.get(id_of(deal)) == deal
    assert (deal.net, deal.gross) == (100_00, 125_50)
    assert [line.description for line in register.deals.lines_of(id_of(deal))] == ["Työ", "Maali"]


def test_lines_are_changed_added_removed_and_put_in_order_at_once(register: Register) -> None:
    deal = saved(register, a_deal(a_buyer(register)), [a_line("a"), a_line("b"), a_line("c")])
    first, _, last = register.deals.lines_of(id_of(deal))

    deal = saved(register, deal, [replace(last, price=5_00), a_line("d"), first])

    lines = register.deals.lines_of(id_of(deal))
    assert [(line.description, line.place) for line in lines] == [("c", 1), ("d", 2), ("a", 3)]
    assert (lines[0].id, lines[2].id) == (last.id, first.id)
    assert deal.net == 5_00


def test_a_deal_saved_without_a_word_about_lines_keeps_them(register: Register) -> None:
    deal = saved(register, a_deal(a_buyer(register)), [a_line(price=100_00)])

    deal = saved(register, replace(deal, title="Katto"))

    assert deal.net == 100_00
    assert len(register.deals.lines_of(id_of(deal))) == 1


def test_numbers_run_by_year_and_are_never_handed_out_twice(register: Register) -> None:
    buyer = a_buyer(register)
    first, second = (saved(register, a_deal(buyer)) for _ in range(2))
    with register.change(TITLE):
        register.deals.delete(id_of(second), on=DAY)

    third = saved(register, a_deal(buyer))
    undo(register)
    fourth = saved(register, a_deal(buyer))
    of_next_year = saved(register, a_deal(buyer), on=date(2027, 1, 4))

    assert [deal.number for deal in (first, second, third, fourth, of_next_year)] == [
        *("2026-001", "2026-002", "2026-003", "2026-004"),
        "2027-001",
    ]


@pytest.mark.parametrize(
    ("typed", "following"),
    [
        ("2026-041", "2026-042"),
        ("2026-41b", "2026-042"),
        ("T-41", "2026-001"),
        ("2026-99999999999999999999", "2026-001"),
    ],
)
def test_numbers_go_on_from_what_was_typed(register: Register, typed: str, following: str) -> None:
    buyer = a_buyer(register)
    assert saved(register, a_deal(buyer, number=typed)).number == typed

    assert saved(register, a_deal(buyer)).number == following


def test_an_invoice_gets_a_number_of_its_own_and_keeps_it(register: Register) -> None:
    buyer = a_buyer(register)
    saved(register, a_deal(buyer))
    deal = saved(register, a_deal(buyer))
    options = register.settings.load()

    invoiced = saved(register, rules.moved(deal, DealState.INVOICED, on=DAY, settings=options))
    paid = saved(register, rules.moved(invoiced, DealState.PAID, on=DAY, settings=options))

    assert (deal.number, deal.invoice_number) == ("2026-002", "")
    assert invoiced.invoice_number == paid.invoice_number == "2026-001"


def test_a_bill_of_last_year_is_numbered_there(register: Register) -> None:
    deal = a_deal(
        a_buyer(register), state=DealState.PAID, invoiced_on=date(2025, 12, 30), paid_on=DAY
    )

    assert saved(register, deal).invoice_number == "2025-001"


def test_two_deals_cannot_have_one_number(register: Register) -> None:
    buyer = a_buyer(register)
    first = saved(register, a_deal(buyer))

    assert register.deals.problems(first) == {}
    assert register.deals.problems(a_deal(buyer, number=first.number)) == {
        "number": rules.NUMBER_TAKEN
    }


def test_a_removed_deal_leaves_its_papers_and_tasks_with_the_customer(register: Register) -> None:
    deal = saved(register, a_deal(a_buyer(register)), [a_line()])
    paper = Document(
        customer_id=deal.customer_id,
        deal_id=id_of(deal),
        on_day=DAY,
        file_name="tarjous.pdf",
        bytes=1,
        sha256="0",
        stored="0",
        key="0",
    )
    with register.change(TITLE):
        paper = register.documents.records.save(paper)
        task = Task(customer_id=deal.customer_id, deal_id=id_of(deal), title="Soita")
        task = register.tasks.records.save(task)
    before = looks(register)

    with register.change(TITLE):
        register.deals.delete(id_of(deal), on=DAY)

    assert register.deals.of(deal.customer_id) == []
    assert register.documents.records.all() == [replace(paper, deal_id=None)]
    assert register.tasks.records.all() == [replace(task, deal_id=None)]
    undo(register)
    assert looks(register) == before
    assert register.documents.records.all() == [paper]
    assert register.tasks.records.all() == [task]


def test_the_newest_deal_comes_first(register: Register) -> None:
    buyer = a_buyer(register)
    old = saved(register, a_deal(buyer, offered_on=date(2026, 1, 1)))
    new = saved(register, a_deal(buyer, offered_on=DAY))
    middle = saved(register, a_deal(buyer, offered_on=date(2026, 5, 1)))

    assert register.deals.of(buyer) == [new, middle, old]


def test_deals_are_summed_by_stage_month_year_and_customer(register: Register) -> None:
    one, other = a_buyer(register), a_buyer(register)
    for buyer, state, day, net in (
        (one, DealState.PAID, date(2025, 12, 31), 1),
        (one, DealState.INVOICED, date(2026, 11, 1), 10),
        (one, DealState.PAID, date(2026, 11, 30), 100),
        (one, DealState.OPEN, None, 1_000),
        (other, DealState.PAID, date(2026, 10, 5), 10_000),
        (other, DealState.LOST, date(2026, 10, 5), 100_000),
    ):
        saved(register, a_deal(buyer, state=state, invoiced_on=day, net=net, gross=2 * net))
    found, this_year = register.deals.search, date(2026, 1, 1)
    of_one, of_other = DealFilter(customer_id=one), DealFilter(customer_id=other)

    assert found.stages() == [
        Sum("invoiced", 1, 10, 20),
        Sum("lost", 1, 100_000, 200_000),
        Sum("open", 1, 1_000, 2_000),
        Sum("paid", 3, 10_101, 20_202),
    ]
    assert found.stages(of_other)[1] == Sum("paid", 1, 10_000, 20_000)
    assert found.sales(By.MONTH, since=this_year) == [
        Sum("2026-10", 1, 10_000, 20_000),
        Sum("2026-11", 2, 110, 220),
    ]
    assert found.sales(By.YEAR) == [Sum("2025", 1, 1, 2), Sum("2026", 3, 10_110, 20_220)]
    assert found.sales(By.YEAR, of_one) == [Sum("2025", 1, 1, 2), Sum("2026", 2, 110, 220)]
    assert found.sales(By.CUSTOMER, of_other, since=this_year) == [
        Sum(str(other), 1, 10_000, 20_000)
    ]


def test_a_customer_follows_its_deal_from_offer_to_sale(register: Register) -> None:
    options = register.settings.load()
    deal = saved(register, a_deal(a_buyer(register), net=10_000_00))
    assert customer_of(register, deal).stage == "offered"
    assert customer_of(register, deal).value_class is None

    deal = saved(register, rules.moved(deal, DealState.WON, on=DAY, settings=options))
    assert customer_of(register, deal).stage == "ordered"

    deal = saved(register, rules.moved(deal, DealState.INVOICED, on=DAY, settings=options))
    assert customer_of(register, deal).stage == "customer"
    assert customer_of(register, deal).value_class is ValueClass.A


def test_what_was_sold_more_than_a_year_ago_counts_no_more(register: Register) -> None:
    buyer = a_buyer(register)
    saved(
        register,
        a_deal(buyer, state=DealState.PAID, invoiced_on=date(2025, 11, 22), net=10_000_00),
    )

    assert register.customers.get(buyer).value_class is ValueClass.C


def test_an_old_customer_who_gets_an_offer_stays_a_customer(register: Register) -> None:
    deal = saved(register, a_deal(a_buyer(register, "customer")))

    assert customer_of(register, deal).stage == "customer"


def test_a_firm_with_stages_of_its_own_keeps_them(register: Register) -> None:
    with register.change(TITLE):
        register.settings.save(replace(register.settings.load(), stages=("liidi", "asiakas")))

    deal = saved(register, a_deal(a_buyer(register, "liidi")))

    assert customer_of(register, deal).stage == "liidi"


_steps = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from([*DealState, None]), st.integers(0, 20_000_00)),
    max_size=8,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_steps)
def test_the_customer_agrees_with_its_deals_and_undo_brings_each_step_back(
    register: Register, steps: list[tuple[int, DealState | None, int]]
) -> None:
    buyer, options = a_buyer(register), register.settings.load()
    looked = [looks(register)]
    for place, state, net in steps:
        deals = register.deals.of(buyer)
        with register.change(TITLE) as change:
            if place >= len(deals):
                register.deals.save(a_deal(buyer, net=net), [a_line(price=net)], on=DAY)
            elif state is None:
                register.deals.delete(id_of(deals[place]), on=DAY)
            else:
                deal = rules.moved(deals[place], state, on=DAY, settings=options, reason="Hinta")
                register.deals.save(replace(deal, note=f"{net}"), on=DAY)
        if not change.is_empty:
            looked.append(looks(register))
        _agrees(register, buyer, is_any_gone=any(state is None for _, state, _ in steps))

    for before in reversed(looked[:-1]):
        undo(register)
        assert looks(register) == before


def _agrees(register: Register, buyer: CustomerId, *, is_any_gone: bool) -> None:
    deals, customer = register.deals.of(buyer), register.customers.get(buyer)
    if not is_any_gone:  # who has no deal left keeps the stage, and later offers do not lower it
        assert customer.stage == (rules.stage_of(deal.state for deal in deals) or "request")
    sold = [deal.net or 0 for deal in deals if deal.state in rules.SOLD]
    options = register.settings.load()
    assert customer.value_class == rules.value_class(sum(sold) if sold else None, options)
