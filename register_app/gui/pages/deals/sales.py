"""The figures of deals: by year, by month and by stage, for charts and tables."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale

from register_app.deals.deal import DealState
from register_app.deals.rules import STAGES
from register_app.deals.search import Sum
from register_app.fields.day import months_after
from register_app.gui.charts.figures import Bar, Figures
from register_app.gui.euros import euros
from register_app.gui.pages.deals.words import WITHOUT_VAT, state_word
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP

_BY_YEAR = QT_TRANSLATE_NOOP("deals", "Sales by year")
_BY_MONTH = QT_TRANSLATE_NOOP("deals", "Sales by month")
_BY_CUSTOMER = QT_TRANSLATE_NOOP("deals", "Who bought most")
_PIPELINE = QT_TRANSLATE_NOOP("deals", "Pipeline")
_YEAR = QT_TRANSLATE_NOOP("deals", "Year")
_MONTH = QT_TRANSLATE_NOOP("deals", "Month")
_CUSTOMER = QT_TRANSLATE_NOOP("deals", "Customer")
_STAGE = QT_TRANSLATE_NOOP("deals", "Stage")
_GROSS = QT_TRANSLATE_NOOP("deals", "With VAT")
_COUNT = QT_TRANSLATE_NOOP("deals", "Deals")
_MONTHS = 12
_FEWEST_YEARS = 3


def first_month(last: date) -> date:
    """Return the first day of the twelve months that end with the one of a day."""
    return months_after(last.replace(day=1), 1 - _MONTHS)


def by_year(sums: Sequence[Sum], today: date) -> Figures:
    """Return the sales of each year from the first to this one."""
    first = min([int(found.of) for found in sums], default=today.year)
    first = min(first, today.year - _FEWEST_YEARS + 1)
    years = [str(year) for year in range(first, today.year + 1)]
    return _figures(translate(_BY_YEAR), translate(_YEAR), sums, [(y, y, y) for y in years])


def by_month(sums: Sequence[Sum], last: date) -> Figures:
    """Return the sales of the twelve months that end with the one of a day."""
    start = first_month(last)
    places = []
    for after in range(_MONTHS):
        month = months_after(start, after)
        called = QLocale().standaloneMonthName(month.month)
        places.append((f"{month:%Y-%m}", f"{month.month}/{month:%y}", f"{called} {month.year}"))
    return _figures(translate(_BY_MONTH), translate(_MONTH), sums, places)


def by_customer(sums: Sequence[Sum], names: Mapping[str, str]) -> Figures:
    """Return the sales to each customer, in the order of the sums."""
    places = [(found.of, "", names.get(found.of, "")) for found in sums]
    return _figures(translate(_BY_CUSTOMER), translate(_CUSTOMER), sums, places)


def pipeline(sums: Sequence[Sum]) -> Figures:
    """Return what is at each stage; what is lost or paid is not on its way any more."""
    on_its_way = [state for state in STAGES if state is not DealState.PAID]
    places = [(state.value, state_word(state), state_word(state)) for state in on_its_way]
    return _figures(translate(_PIPELINE), translate(_STAGE), sums, places)


def _figures(
    title: str, heading: str, sums: Iterable[Sum], places: Iterable[tuple[str, str, str]]
) -> Figures:
    """Put sums in their places: (stored word, short name, whole name)."""
    found = {each.of: each for each in sums}
    bars = []
    for of, short, called in places:
        own = found.get(of, Sum(of, 0, 0, 0))
        bars.append(Bar(short, called, own.net, (euros(own.gross), str(own.deals))))
    others = (translate(WITHOUT_VAT), translate(_GROSS), translate(_COUNT))
    return Figures(title, (heading, *others), tuple(bars))
