"""The clock of a breach, and what is still to be done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from register_app.breaches.breach import Breach, Duty, Risk

_DAY = date(2026, 3, 27)
BREACH = Breach(noticed_on=_DAY, noticed_at="14:30", what="Kannettava varastettiin")


def test_the_clock_runs_from_the_moment_it_was_noticed() -> None:
    assert BREACH.due(72) - BREACH.noticed().astimezone() == timedelta(hours=72)
    assert BREACH.due(24) - BREACH.noticed().astimezone() == timedelta(hours=24)


def test_a_day_without_a_time_counts_from_its_first_minute() -> None:
    assert replace(BREACH, noticed_at="").due(72) <= BREACH.due(72)


@pytest.mark.parametrize(
    ("told", "at", "is_late"),
    [(date(2026, 3, 28), "", False), (date(2026, 4, 2), "", True), (None, "", False)],
)
def test_whoever_tells_after_the_time_allowed_owes_reasons(
    told: date | None, at: str, *, is_late: bool
) -> None:
    assert replace(BREACH, notified_on=told, notified_at=at).was_late(72) is is_late


def test_a_new_breach_is_to_be_assessed_and_told_in_time() -> None:
    assert BREACH.duties() == (Duty.ASSESS, Duty.NOTIFY, Duty.CLOSE)


def test_nobody_is_told_where_a_risk_is_unlikely() -> None:
    assert replace(BREACH, risk=Risk.NONE).duties() == (Duty.CLOSE,)


def test_at_a_high_risk_the_people_are_told_unless_the_law_excuses_it() -> None:
    high = replace(BREACH, risk=Risk.HIGH, notified_on=_DAY)

    assert high.duties() == (Duty.TELL, Duty.CLOSE)
    assert replace(high, told_on=_DAY).duties() == (Duty.CLOSE,)
    assert replace(high, not_told_why="Tiedot olivat salattuja").duties() == (Duty.CLOSE,)


def test_a_closed_breach_asks_for_nothing() -> None:
    assert replace(BREACH, closed_on=_DAY).duties() == ()
