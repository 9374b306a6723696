"""Which backups stay, whatever the clock says."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from register_app.backups.thinning import (
    AGE,
    DAYS,
    MONTHS,
    NEWEST,
    WEEKS,
    Made,
    last_day,
    thinned,
)
from register_app.fields.day import months_after

DAY = date(2026, 11, 22)
DATES = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def _daily(count: int, first: date) -> list[Made]:
    return [(f"{day}", first + timedelta(day)) for day in range(count)]


def _kept_days(backups: list[Made]) -> list[date]:
    kept = thinned(backups).kept
    return [day for token, day in backups if token in kept]


def test_of_two_years_of_days_stay_seven_days_five_weeks_and_twelve_months() -> None:
    backups = _daily(730, DAY - timedelta(729))

    days = _kept_days(backups)

    assert days[-DAYS:] == [DAY - timedelta(back) for back in range(DAYS - 1, -1, -1)]
    assert len({day.isocalendar()[:2] for day in days if day > DAY - timedelta(35)}) == WEEKS
    assert {(day.year, day.month) for day in days} == {
        (day.year, day.month) for day in (months_after(DAY, -back) for back in range(MONTHS))
    }
    assert len(days) <= DAYS + WEEKS + MONTHS


def test_of_each_day_week_and_month_the_last_one_stays() -> None:
    morning, evening = ("morning", DAY), ("evening", DAY)
    later = _daily(NEWEST, DAY + timedelta(1))

    kept = thinned([morning, evening, *later]).kept

    assert "evening" in kept
    assert "morning" not in kept


def test_what_is_older_than_a_year_goes_even_where_little_changed() -> None:
    monthly = [(f"{month}", months_after(DAY, month)) for month in range(15)]

    gone = thinned(monthly).gone

    assert "0" in gone
    assert last_day(DAY) == months_after(DAY, AGE)
    assert "14" not in gone


def test_one_day_of_a_clock_years_ahead_takes_nothing_away() -> None:
    backups = _daily(7, DAY - timedelta(6))
    ahead = ("ahead", DAY.replace(year=2040))

    assert thinned([*backups, ahead]).gone <= {backups[0][0]}
    assert thinned([*backups, ahead, ahead, ("back", DAY + timedelta(1))]).kept >= {
        token for token, _ in backups[-5:]
    }


def test_a_clock_that_stands_still_takes_the_newest_ones_away_never() -> None:
    still = [(f"{number}", date(2001, 1, 1)) for number in range(20)]

    assert thinned(still).kept >= {"17", "18", "19"}


def test_the_one_proven_last_is_not_thinned_out() -> None:
    same_day = [(f"{number}", DAY) for number in range(10)]

    assert "2" not in thinned(same_day).kept
    assert "2" in thinned(same_day, "2").kept


@given(st.lists(DATES, max_size=60), st.integers(0, 59))
def test_whatever_the_clock_said_the_newest_stay(days: list[date], which: int) -> None:
    backups = [(f"{number}", day) for number, day in enumerate(days)]
    proven = f"{which}"

    result = thinned(backups, proven)

    assert result.kept | result.gone == {token for token, _ in backups}
    assert not result.kept & result.gone
    assert result.kept >= {token for token, _ in backups[-NEWEST:]}


@given(st.lists(DATES, min_size=1, max_size=40))
def test_nothing_goes_for_its_age_that_three_later_days_do_not_call_old(
    days: list[date],
) -> None:
    backups = [(f"{number}", day) for number, day in enumerate(days)]

    for place, (token, day) in enumerate(backups):
        later = {other for _, other in backups[place + 1 :] if other > months_after(day, AGE)}
        alone = thinned([*backups[: place + 1]], token)
        assert token in alone.kept
        if len(later) < 3:
            assert token in thinned(backups, token).kept


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(20, 200))
def test_day_by_day_as_it_is_lived_seven_days_are_there(first: date, count: int) -> None:
    left = list[Made]()
    for made in _daily(count, first):
        left.append(made)
        kept = thinned(left).kept
        left = [one for one in left if one[0] in kept]

    assert [day for _, day in left[-DAYS:]] == [
        first + timedelta(day) for day in range(count - DAYS, count)
    ]
    assert len(left) <= DAYS + WEEKS + MONTHS


def test_a_clock_at_the_end_of_time_thins_like_any_other() -> None:
    backups = [("mad", date(9999, 6, 1)), *_daily(3, DAY)]

    assert "mad" in thinned(backups).kept
