"""How long each class of data is kept."""

from datetime import date

import pytest

from register_app.retention.presets import preset_rule
from register_app.retention.rule import RetentionRule, StartEvent


@pytest.mark.parametrize(
    ("year_end", "vouchers", "books"),
    [
        (date(2017, 4, 30), date(2023, 12, 31), date(2027, 4, 30)),
        (date(2024, 3, 31), date(2030, 12, 31), date(2034, 3, 31)),
        (date(2024, 12, 31), date(2030, 12, 31), date(2034, 12, 31)),
        (date(2024, 2, 29), date(2030, 12, 31), date(2034, 2, 28)),
    ],
)
def test_bookkeeping_is_kept_as_the_accounting_act_says(
    year_end: date, vouchers: date, books: date
) -> None:
    assert preset_rule("vouchers").ends(year_end) == vouchers
    assert preset_rule("books").ends(year_end) == books


@pytest.mark.parametrize(
    "rule",
    [
        RetentionRule(criterion="Kunnes avain on palautettu"),
        RetentionRule(months=12),
        RetentionRule(start=StartEvent.ENTRY),
    ],
)
def test_a_rule_without_time_or_event_has_no_end(rule: RetentionRule) -> None:
    assert not rule.is_measured
    assert rule.ends(date(2026, 1, 31)) is None


def test_a_rule_of_no_months_ends_with_its_event() -> None:
    rule = RetentionRule(months=0, start=StartEvent.CAMPAIGN_ENDED)

    assert rule.is_measured
    assert rule.ends(date(2026, 1, 31)) == date(2026, 1, 31)
