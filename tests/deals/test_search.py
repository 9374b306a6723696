"""Deals found by words, stage, year and customer, in any order."""

from datetime import date, timedelta

import pytest

from register_app.customers.customer import CustomerId
from register_app.deals.deal import Deal, DealState
from register_app.deals.search import BoardCard, DealFilter
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored

DAY = date(2026, 11, 22)
EARLIER = date(2025, 3, 1)


@pytest.fixture
def deals(register: Register) -> dict[str, Deal]:
    """Store three deals of two customers."""
    one, other = stored(register, a_customer(name="Öljy Oy"), a_customer(name="Ahven 100 % Oy"))
    made = [
        Deal(customer_id=_id(one.id), title="Säiliö", number="2026-007", net=300, offered_on=DAY),
        Deal(
            customer_id=_id(other.id),
            title="kalahäkki",
            net=100,
            state=DealState.INVOICED,
            offered_on=EARLIER,
            invoiced_on=DAY,
            due_on=DAY,
        ),
        Deal(
            customer_id=_id(other.id),
            title="Verkko",
            state=DealState.LOST,
            lost_on=EARLIER,
            lost_reason="Hinta",
        ),
    ]
    with register.change(TITLE):
        return {deal.title: register.deals.save(deal, on=DAY) for deal in made}


def _id(number: int | None) -> CustomerId:
    assert number is not None
    return CustomerId(number)


def titles(register: Register, wanted: DealFilter, order: str = "day") -> list[str]:
    ids = register.deals.search.ids(wanted, order=order, descending=False)
    return [register.deals.records.get(deal_id).title for deal_id in ids]


@pytest.mark.usefixtures("deals")
@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (DealFilter(), ["Verkko", "Säiliö", "kalahäkki"]),
        (DealFilter("KALAHÄKKI"), ["kalahäkki"]),
        (DealFilter("öljy säil"), ["Säiliö"]),
        (DealFilter("ÖLJY verkko"), []),
        (DealFilter("-007"), ["Säiliö"]),
        (DealFilter("2026-001"), ["kalahäkki"]),
        (DealFilter("100 %"), ["Verkko", "kalahäkki"]),
        (DealFilter("_"), []),
        (DealFilter("\\"), []),
        (DealFilter(states=frozenset({DealState.OPEN, DealState.LOST})), ["Verkko", "Säiliö"]),
        (DealFilter(year=2025), ["Verkko"]),
        (DealFilter(year=2026), ["Säiliö", "kalahäkki"]),
        (DealFilter(customer_id=CustomerId(2), year=2026), ["kalahäkki"]),
    ],
)
def test_deals_are_narrowed_by_words_stage_year_and_customer(
    register: Register, wanted: DealFilter, found: list[str]
) -> None:
    assert titles(register, wanted) == found


@pytest.mark.usefixtures("deals")
@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("customer", ["kalahäkki", "Verkko", "Säiliö"]),
        ("title", ["kalahäkki", "Säiliö", "Verkko"]),
        ("state", ["Säiliö", "kalahäkki", "Verkko"]),
        ("net", ["Verkko", "kalahäkki", "Säiliö"]),
    ],
)
def test_deals_are_ordered_by_any_column(register: Register, order: str, found: list[str]) -> None:
    assert titles(register, DealFilter(), order) == found
    falling = register.deals.search.ids(DealFilter(), order=order)
    assert falling == register.deals.search.ids(DealFilter(), order=order, descending=False)[::-1]


def test_rows_hold_the_name_of_the_customer(register: Register, deals: dict[str, Deal]) -> None:
    deal = deals["kalahäkki"]
    assert deal.id is not None

    rows = register.deals.search.rows([deal.id], ("customer", "title", "day", "net"))

    assert rows == [(deal.id, "Ahven 100 % Oy", "kalahäkki", DAY.isoformat(), 100)]


def test_the_board_shows_a_stage_and_no_more_than_asked(
    register: Register, deals: dict[str, Deal]
) -> None:
    deal = deals["kalahäkki"]

    cards = register.deals.search.board(DealState.INVOICED, limit=1)

    assert cards == [
        BoardCard(
            id=deal.id or 0,  # type: ignore[arg-type]  # stored
            customer_id=deal.customer_id,
            customer="Ahven 100 % Oy",
            number=deal.number,
            title="kalahäkki",
            net=100,
            since=DAY,
            due_on=DAY,
        )
    ]
    assert register.deals.search.board(DealState.OPEN, limit=0) == []
    assert register.deals.search.board(DealState.LOST, limit=9)[0].since == EARLIER


@pytest.mark.usefixtures("deals")
def test_the_board_narrows_as_the_table_does(register: Register) -> None:
    wanted = DealFilter("kala")

    assert register.deals.search.board(DealState.LOST, wanted, limit=9) == []
    [card] = register.deals.search.board(DealState.INVOICED, wanted, limit=9)
    assert card.title == "kalahäkki"


def test_an_invoice_is_late_the_day_after_it_was_due(
    register: Register, deals: dict[str, Deal]
) -> None:
    due = deals["kalahäkki"].due_on
    assert due is not None

    assert titles(register, DealFilter(late_on=due)) == []
    assert titles(register, DealFilter(late_on=due + timedelta(1))) == ["kalahäkki"]


@pytest.mark.usefixtures("deals")
def test_years_and_counts_are_told(register: Register) -> None:
    assert register.deals.search.years() == [2026, 2025]
    assert register.deals.count() == 3
    assert register.deals.count(CustomerId(2)) == 2
