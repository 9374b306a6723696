"""Until when something is kept is told in one sentence."""

from datetime import date

import pytest

from register_app.erasure.keeping import Clock, Keeping
from register_app.erasure.terms.words import told
from register_app.i18n import Catalogue
from register_app.retention.rule import DataClass, RetentionRule, StartEvent

SAY = Catalogue.load("en")
DAY = date(2024, 2, 3)


@pytest.mark.parametrize(
    ("data", "days", "sentence"),
    [
        (
            DataClass.VOUCHERS,
            {StartEvent.FINANCIAL_YEAR_END: DAY},
            "Kept until 31.12.2030: 6 years from the end of the calendar year in which the "
            "financial year ended (31.3.2024). Accounting Act (1336/1997), chapter 2, section 10",
        ),
        (
            DataClass.CUSTOMERS,
            {StartEvent.LAST_CONTACT: DAY},
            "Kept until 3.2.2027: 3 years from the last contact (3.2.2024). Claims normally "
            "lapse in three years (Act on the Limitation of Debts, 728/2003)",
        ),
        (
            DataClass.HETU,
            {},
            "Kept for now: Until the ground for keeping it ends; then it is erased at once; that "
            "has not happened yet. Data Protection Act (1050/2018), section 29",
        ),
    ],
)
def test_the_sentence_names_the_event_its_day_the_time_and_the_law(
    data: DataClass, days: dict[StartEvent, date], sentence: str
) -> None:
    assert told(Clock((), "03-31").keeping(data, days), SAY) == sentence


def test_a_hold_is_told_instead_of_a_day() -> None:
    keeping = Clock((), "12-31").keeping(DataClass.CUSTOMERS, {StartEvent.LAST_SALE: DAY})

    sentence = told(keeping._replace(hold="Riita katosta"), SAY)

    assert sentence == "Kept for now: kept until a dispute is settled (Riita katosta)"


def test_the_words_of_the_firm_are_told_as_they_are() -> None:
    rule = RetentionRule(criterion="Kunnes avain on palautettu")

    assert told(Keeping(None, rule), SAY) == "Kept for now: Kunnes avain on palautettu"
