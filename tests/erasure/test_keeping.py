"""Until when deals and documents are kept: never shorter than the law, and as the rules say."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.customers.customer import CustomerId
from register_app.deals.deal import Deal, DealState
from register_app.documents.document import Document
from register_app.erasure.keeping import Clock, Keeping
from register_app.fields import year_day
from register_app.fields.day import months_after
from register_app.retention.rule import DataClass, RetentionRule, StartEvent
from tests.builders import a_customer, a_part

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
YEAR_ENDS = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map("{:%m-%d}".format)
_TEN_YEARS = 120


def a_deal(**fields: object) -> Deal:
    made = Deal(customer_id=CustomerId(1), title="Kattoremontti", offered_on=date(2024, 1, 15))
    return replace(made, **fields)  # type: ignore[arg-type]  # fields of any kind


def an_invoice(day: date) -> Deal:
    return a_deal(state=DealState.INVOICED, offered_on=None, invoiced_on=day)


def a_document(**fields: object) -> Document:
    document: Document = a_part("documents", a_customer(), **fields)
    return document


def of_class(data: DataClass, day: date, year_end: str = "12-31") -> Keeping:
    return Clock((), year_end).keeping(data, {StartEvent.FINANCIAL_YEAR_END: day})


@pytest.mark.parametrize(
    ("day", "year_end", "vouchers", "books"),
    [
        # the pairs of the Accounting Act, by the last day of the financial year itself
        (date(2017, 4, 30), "04-30", date(2023, 12, 31), date(2027, 4, 30)),
        (date(2024, 3, 31), "03-31", date(2030, 12, 31), date(2034, 3, 31)),
        (date(2024, 12, 31), "12-31", date(2030, 12, 31), date(2034, 12, 31)),
        (date(2024, 2, 29), "02-29", date(2030, 12, 31), date(2034, 2, 28)),
        # a day in the year; the day after its end is of the next one
        (date(2024, 1, 1), "12-31", date(2030, 12, 31), date(2034, 12, 31)),
        (date(2023, 12, 31), "12-31", date(2029, 12, 31), date(2033, 12, 31)),
        (date(2016, 5, 1), "04-30", date(2023, 12, 31), date(2027, 4, 30)),
        (date(2017, 5, 1), "04-30", date(2024, 12, 31), date(2028, 4, 30)),
        (date(2024, 7, 1), "06-30", date(2031, 12, 31), date(2035, 6, 30)),
        # a year that ends with February ends on its last day, also in leap years
        (date(2024, 2, 29), "02-28", date(2030, 12, 31), date(2034, 2, 28)),
        (date(2023, 2, 28), "02-29", date(2029, 12, 31), date(2033, 2, 28)),
        (date(2023, 3, 1), "02-28", date(2030, 12, 31), date(2034, 2, 28)),
        (date(2024, 3, 1), "02-29", date(2031, 12, 31), date(2035, 2, 28)),
    ],
)
def test_bookkeeping_is_kept_from_the_end_of_the_financial_year(
    day: date, year_end: str, vouchers: date, books: date
) -> None:
    assert of_class(DataClass.VOUCHERS, day, year_end).until == vouchers
    assert of_class(DataClass.BOOKS, day, year_end).until == books
    assert Clock((), year_end).deal(an_invoice(day)).until == vouchers


@given(DAYS, YEAR_ENDS, st.none() | st.integers(0, 400), st.sampled_from(StartEvent))
def test_no_rule_of_the_firm_shortens_what_the_accounting_act_demands(
    day: date, year_end: str, months: int | None, start: StartEvent
) -> None:
    rule = RetentionRule(data=DataClass.VOUCHERS, months=months, start=start)

    kept = Clock((rule,), year_end).deal(an_invoice(day))

    end = year_day.first_since(day, year_end)
    assert day <= end <= months_after(day, 12)
    assert kept.until is not None
    assert kept.until >= date(end.year + 6, 12, 31)
    assert kept.demanded


@given(DAYS, YEAR_ENDS, YEAR_ENDS)
def test_another_financial_year_moves_vouchers_by_whole_years_only(
    day: date, one: str, other: str
) -> None:
    found = {Clock((), end).deal(an_invoice(day)).until for end in (one, other)}

    lawful = {date(day.year + 6, 12, 31), date(day.year + 7, 12, 31)}
    assert found <= lawful


def test_a_firm_that_named_no_year_end_keeps_by_the_calendar_year() -> None:
    kept = Clock((), "").deal(an_invoice(date(2024, 5, 1)))

    assert kept.until == date(2030, 12, 31)


@given(DAYS, YEAR_ENDS)
def test_books_are_kept_ten_years_from_the_end_of_the_year(day: date, year_end: str) -> None:
    end = year_day.first_since(day, year_end)

    assert of_class(DataClass.BOOKS, day, year_end).until == months_after(end, _TEN_YEARS)


@pytest.mark.parametrize(
    ("deal", "until", "demanded"),
    [
        (a_deal(), date(2026, 1, 15), False),
        (a_deal(state=DealState.LOST, lost_on=date(2024, 2, 29)), date(2026, 2, 28), False),
        (a_deal(state=DealState.WON, ordered_on=date(2024, 3, 1)), date(2030, 12, 31), True),
        (a_deal(state=DealState.PAID, paid_on=date(2025, 1, 1)), date(2031, 12, 31), True),
        # an invoice that was made is a voucher, even when nobody pays it
        (
            a_deal(state=DealState.LOST, invoiced_on=date(2024, 5, 1), lost_on=date(2026, 5, 1)),
            date(2030, 12, 31),
            True,
        ),
        (a_deal(offered_on=None), None, False),
        (a_deal(state=DealState.PAID, offered_on=None), None, True),
    ],
)
def test_a_deal_is_kept_as_a_voucher_once_it_is_ordered_and_else_as_an_offer(
    deal: Deal, until: date | None, *, demanded: bool
) -> None:
    kept = Clock((), "12-31").deal(deal)

    assert (kept.until, kept.demanded) == (until, demanded)


def test_an_offer_is_kept_from_the_last_contact_about_it() -> None:
    kept = Clock((), "12-31").deal(a_deal(), last_contact=date(2025, 6, 30))

    assert (kept.until, kept.event) == (date(2027, 6, 30), date(2025, 6, 30))


def test_the_rule_of_the_firm_counts_where_it_has_one() -> None:
    rule = RetentionRule(data=DataClass.PROSPECTS, months=6, start=StartEvent.LAST_CONTACT)

    kept = Clock((rule,), "12-31").deal(a_deal())

    assert kept == Keeping(date(2024, 7, 15), rule, date(2024, 1, 15), StartEvent.LAST_CONTACT)


def test_of_two_rules_the_longer_counts() -> None:
    short, long = (
        RetentionRule(data=DataClass.PROSPECTS, months=months, start=StartEvent.LAST_CONTACT)
        for months in (6, 12)
    )

    assert Clock((long, short), "12-31").deal(a_deal()).rule == long


def test_a_rule_in_words_measures_nothing() -> None:
    rule = RetentionRule(data=DataClass.PROSPECTS, criterion="Kunnes urakka on jaettu")

    kept = Clock((rule,), "12-31").deal(a_deal())

    assert kept == Keeping(None, rule)
    assert not kept.is_past(date.max)


@pytest.mark.parametrize(
    ("document", "deal", "until"),
    [
        ({"retention": DataClass.VOUCHERS}, None, date(2030, 12, 31)),
        # an order confirmed in one year and invoiced in the next belongs to the later one
        ({"retention": DataClass.VOUCHERS}, an_invoice(date(2025, 2, 1)), date(2031, 12, 31)),
        ({"retention": DataClass.PROSPECTS}, None, date(2026, 6, 1)),
        ({"retention": DataClass.PROSPECTS}, a_deal(), date(2026, 6, 1)),
        ({"retention": DataClass.PROSPECTS}, an_invoice(date(2024, 7, 1)), date(2030, 12, 31)),
        ({"retention": DataClass.CONTRACTS}, None, date(2034, 6, 1)),
        (
            {"retention": DataClass.CONTRACTS},
            a_deal(state=DealState.INVOICED, delivered_on=date(2024, 9, 30)),
            date(2034, 9, 30),
        ),
        (
            {"retention": DataClass.CONTRACTS},
            an_invoice(date(2024, 10, 15)),
            date(2034, 10, 15),
        ),
    ],
)
def test_a_document_is_kept_by_its_class_and_its_deal(
    document: dict[str, object], deal: Deal | None, until: date
) -> None:
    kept = Clock((), "12-31").document(a_document(on_day=date(2024, 6, 1), **document), deal)

    assert kept is not None
    assert kept.until == until


def test_a_document_without_a_class_of_its_own_stays_with_its_customer() -> None:
    assert Clock((), "12-31").document(a_document()) is None


def test_what_no_rule_or_preset_measures_has_no_end() -> None:
    kept = Clock((), "12-31").keeping(DataClass.OTHER, {StartEvent.ENTRY: date(2024, 1, 1)})

    assert kept.until is None
    assert not kept.demanded


@pytest.mark.parametrize(
    ("today", "hold", "is_past"),
    [
        (date(2030, 12, 31), "", False),
        (date(2031, 1, 1), "", True),
        (date(2031, 1, 1), "Riita laskusta", False),
    ],
)
def test_the_time_is_over_on_the_day_after_unless_something_holds(
    today: date, hold: str, *, is_past: bool
) -> None:
    kept = Clock((), "12-31").deal(an_invoice(date(2024, 1, 1)))._replace(hold=hold)

    assert kept.is_past(today) is is_past
