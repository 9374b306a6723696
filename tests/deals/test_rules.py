"""Sums, stages and dates, numbers, and what a customer takes from its deals."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.customers.choices import ValueClass
from register_app.customers.customer import CustomerId
from register_app.deals import rules
from register_app.deals.deal import Deal, DealId, DealLine, DealState
from register_app.settings import Settings

DAY = date(2026, 11, 22)
EARLIER = date(2026, 10, 1)
SETTINGS = Settings()
DEAL = Deal(customer_id=CustomerId(1), title="Katon maalaus")
RATES = [Decimal("25.5"), Decimal("13.5"), Decimal(10), Decimal(0)]

prices = st.integers(-(10**9), 10**9)
quantities = st.decimals(Decimal(-1000), Decimal(1000), places=4)


def a_line(**fields: object) -> DealLine:
    line = DealLine(deal_id=DealId(1), place=1, description="Työ")
    return replace(line, **fields)  # type: ignore[arg-type]  # fields of any kind


lines = st.lists(
    st.builds(
        lambda quantity, price, vat: a_line(quantity=quantity, price=price, vat=vat),
        quantities,
        prices,
        st.sampled_from(RATES),
    ),
    max_size=8,
)


def test_lines_add_up_with_vat_by_rate() -> None:
    found = rules.totals(
        [
            a_line(quantity=Decimal("2.5"), price=40_00, vat=Decimal("25.5")),
            a_line(quantity=Decimal(1), price=10_00, vat=Decimal(10)),
            a_line(quantity=Decimal(3), price=1_00, vat=Decimal("25.5")),
        ]
    )

    assert found.net == 113_00
    assert found.vat == ((Decimal("25.5"), 103_00, 26_27), (Decimal(10), 10_00, 1_00))
    assert found.gross == 140_27


def test_vat_is_rounded_once_for_a_rate_and_not_for_each_line() -> None:
    cheap = a_line(price=2, vat=Decimal("25.5"))

    assert rules.totals([cheap]).gross == 3
    assert rules.totals([cheap] * 10).gross == 25


@pytest.mark.parametrize(("price", "vat"), [(10, 3), (30, 8), (-10, -3)])
def test_half_a_cent_goes_away_from_nothing(price: int, vat: int) -> None:
    assert rules.vat_of(price, Decimal(25)) == vat


@given(lines)
def test_gross_is_net_and_the_vat_of_each_rate(made: list[DealLine]) -> None:
    found = rules.totals(made)

    assert found.net == sum(map(rules.line_net, made))
    assert found.gross == found.net + sum(of_rate.vat for of_rate in found.vat)
    assert found.net == sum(of_rate.net for of_rate in found.vat)
    exact = sum((of_rate.net * of_rate.rate for of_rate in found.vat), Decimal(0)) / 100
    assert abs(exact - (found.gross - found.net)) <= Decimal("0.5") * len(found.vat)


@given(lines, st.randoms(use_true_random=False))
def test_the_order_of_lines_changes_no_sum(made: list[DealLine], random: object) -> None:
    mixed = list(made)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a Random

    assert rules.totals(mixed) == rules.totals(made)


@given(lines)
def test_a_credit_of_the_same_lines_is_the_same_sum_below_nothing(made: list[DealLine]) -> None:
    credited = rules.totals([replace(line, price=-line.price) for line in made])

    assert credited.net == -rules.totals(made).net
    assert credited.gross == -rules.totals(made).gross


def test_the_largest_numbers_that_can_be_typed_add_up() -> None:
    huge = a_line(quantity=Decimal(999_999_999), price=10**14 - 1, vat=Decimal(999_999_999))

    assert rules.totals([huge]).gross > 0
    assert rules.check(DEAL, [huge]) == {"net": rules.TOO_LARGE}


def test_gross_follows_from_net_and_rate() -> None:
    assert rules.gross_of(1_000_00, Decimal("25.5")) == 1_255_00


def test_rates_are_read_from_the_settings_and_what_is_no_rate_is_left_out() -> None:
    settings = Settings(vat_rates=("25,5", "10 %", "paljon", "-3", "200", "0"))

    assert rules.rates(settings) == (Decimal("25.5"), Decimal(10), Decimal(0))


def test_a_new_deal_is_an_offer_that_is_valid_as_long_as_the_firm_says() -> None:
    made = rules.new_deal(CustomerId(1), title="Katto", on=DAY, settings=SETTINGS)

    assert made.state is DealState.OPEN
    assert (made.offered_on, made.valid_until) == (DAY, date(2026, 12, 22))


def test_each_stage_gets_its_date() -> None:
    won = rules.moved(DEAL, DealState.WON, on=EARLIER, settings=SETTINGS)
    invoiced = rules.moved(won, DealState.INVOICED, on=DAY, settings=SETTINGS)
    paid = rules.moved(invoiced, DealState.PAID, on=date(2026, 12, 1), settings=SETTINGS)

    assert paid == replace(
        DEAL,
        state=DealState.PAID,
        ordered_on=EARLIER,
        invoiced_on=DAY,
        due_on=date(2026, 12, 6),
        paid_on=date(2026, 12, 1),
    )


def test_what_was_paid_at_once_was_invoiced_the_same_day() -> None:
    paid = rules.moved(DEAL, DealState.PAID, on=DAY, settings=SETTINGS)

    assert paid.invoiced_on == paid.paid_on == DAY


def test_a_date_that_is_known_is_kept() -> None:
    ordered = replace(DEAL, ordered_on=EARLIER)

    assert rules.moved(ordered, DealState.WON, on=DAY, settings=SETTINGS).ordered_on == EARLIER


def test_a_due_date_agreed_upon_is_kept() -> None:
    agreed = replace(DEAL, state=DealState.INVOICED, invoiced_on=EARLIER, due_on=DAY)

    assert rules.moved(agreed, DealState.PAID, on=DAY, settings=SETTINGS).due_on == DAY


def test_moving_back_clears_what_came_later() -> None:
    paid = rules.moved(
        replace(DEAL, ordered_on=EARLIER, invoice_number="2026-001"),
        DealState.PAID,
        on=DAY,
        settings=SETTINGS,
    )

    back = rules.moved(paid, DealState.WON, on=DAY, settings=SETTINGS)

    # the number of a withdrawn invoice is kept: it was told to the customer
    assert back == replace(
        DEAL, state=DealState.WON, ordered_on=EARLIER, invoice_number="2026-001"
    )


def test_a_lost_deal_keeps_its_dates_and_tells_why() -> None:
    ordered = replace(DEAL, state=DealState.WON, ordered_on=EARLIER)

    lost = rules.moved(ordered, DealState.LOST, on=DAY, settings=SETTINGS, reason="Hinta")

    assert lost == replace(ordered, state=DealState.LOST, lost_on=DAY, lost_reason="Hinta")
    assert rules.moved(lost, DealState.WON, on=DAY, settings=SETTINGS) == ordered


@given(st.lists(st.sampled_from(DealState), max_size=6), st.sampled_from(DealState))
def test_however_it_moved_a_deal_has_the_date_of_its_stage_and_no_later_one(
    states: list[DealState], last: DealState
) -> None:
    deal = DEAL
    for state in [*states, last]:
        deal = rules.moved(deal, state, on=DAY, settings=SETTINGS, reason="Hinta")

    assert {
        DealState.OPEN: deal.offered_on,
        DealState.WON: deal.ordered_on,
        DealState.INVOICED: deal.invoiced_on,
        DealState.PAID: deal.paid_on,
        DealState.LOST: deal.lost_on,
    }.get(last) == DAY
    assert rules.check(deal) == {}
    if last is not DealState.LOST:
        assert (deal.lost_on, deal.lost_reason) == (None, "")
        assert bool(deal.paid_on) == (last is DealState.PAID)
        assert bool(deal.invoiced_on) == bool(deal.due_on) == (last in rules.SOLD)


@pytest.mark.parametrize(
    ("fields", "problems"),
    [
        ({"title": ""}, {"title": rules.NEEDED["title"]}),
        ({"state": DealState.LOST}, {"lost_reason": rules.REASON_NEEDED}),
        ({"invoiced_on": DAY, "due_on": EARLIER}, {"due_on": rules.DUE_TOO_EARLY}),
        ({"offered_on": DAY, "valid_until": EARLIER}, {"valid_until": rules.VALID_TOO_SHORT}),
        ({"net": 100, "gross": 99}, {"gross": rules.GROSS_TOO_SMALL}),
        ({"net": -100, "gross": -99}, {"gross": rules.GROSS_TOO_SMALL}),
        ({"net": 100, "gross": 125}, {}),
        ({"net": 100}, {}),
        ({"gross": 10**16}, {"net": rules.TOO_LARGE}),
    ],
)
def test_what_cannot_be_right_is_told_by_field(
    fields: dict[str, object], problems: dict[str, str]
) -> None:
    assert rules.check(replace(DEAL, **fields)) == problems  # type: ignore[arg-type]  # of any kind


def test_a_line_without_words_is_told() -> None:
    assert rules.check(DEAL, [a_line(), a_line(description="")]) == {
        "description": rules.NEEDED["description"]
    }


def test_a_credit_under_vat_beside_a_sale_without_is_no_mistake() -> None:
    mixed = [a_line(price=100, vat=Decimal(0)), a_line(price=-50)]

    assert rules.check(DEAL, mixed) == {}


def test_numbers_run_through_a_year() -> None:
    assert rules.next_number(2026, 0) == "2026-001"
    assert rules.next_number(2026, 999) == "2026-1000"


@pytest.mark.parametrize(
    ("states", "stage"),
    [
        ([], None),
        ([DealState.LOST], "offered"),
        ([DealState.OPEN, DealState.LOST], "offered"),
        ([DealState.WON, DealState.LOST], "ordered"),
        ([DealState.OPEN, DealState.WON], "ordered"),
        ([DealState.OPEN, DealState.INVOICED], "customer"),
        ([DealState.WON, DealState.PAID], "customer"),
    ],
)
def test_the_furthest_deal_says_the_stage(states: list[DealState], stage: str | None) -> None:
    assert rules.stage_of(states) == stage


@pytest.mark.parametrize(
    ("stage", "before", "after", "followed"),
    [
        ("request", None, "offered", "offered"),
        ("offered", "offered", "ordered", "ordered"),
        ("ordered", "ordered", "offered", "offered"),
        ("customer", None, "offered", "customer"),
        ("customer", "offered", "ordered", "customer"),
        ("offered", "offered", None, "offered"),
        ("", None, "offered", "offered"),
        ("kanta-asiakas", None, "customer", "kanta-asiakas"),
    ],
)
def test_a_stage_goes_up_with_deals_and_down_only_where_it_came_from_them(
    stage: str, before: str | None, after: str | None, followed: str
) -> None:
    stages = SETTINGS.stages

    assert rules.followed_stage(stage, before=before, after=after, stages=stages) == followed


def test_a_stage_that_the_firm_does_not_use_is_not_given() -> None:
    found = rules.followed_stage(
        "liidi", before=None, after="offered", stages=("liidi", "asiakas")
    )

    assert found == "liidi"


@pytest.mark.parametrize(
    ("sales", "value"),
    [
        (None, None),
        (0, ValueClass.C),
        (999_99, ValueClass.C),
        (1_000_00, ValueClass.B),
        (10_000_00, ValueClass.A),
    ],
)
def test_the_value_class_follows_the_sales(sales: int | None, value: ValueClass | None) -> None:
    assert rules.value_class(sales, SETTINGS) is value
