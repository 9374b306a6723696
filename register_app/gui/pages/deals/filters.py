"""What deals can be narrowed by, as chips and in their menu."""

from collections.abc import Iterable, Sequence
from datetime import date

from register_app.deals.deal import DealState
from register_app.deals.search import DealFilter
from register_app.gui.pages.deals.words import state_word
from register_app.gui.session import translate
from register_app.gui.tables.filter_chips import Condition, Group
from register_app.i18n import QT_TRANSLATE_NOOP

_STAGE, _YEAR, _LATE = "stage", "year", "late"
_STAGES = QT_TRANSLATE_NOOP("deals", "Stage")
_YEARS = QT_TRANSLATE_NOOP("deals", "Year")
_PAYMENT = QT_TRANSLATE_NOOP("deals", "Payment")
_IS_LATE = QT_TRANSLATE_NOOP("deals", "Payment is late")


def preset(today: date) -> list[Condition]:
    """Return the chips shown at first; none of them holds."""
    return [_late(), _year(today.year)]


def offered(years: Sequence[int]) -> list[Group]:
    """Return everything that deals can be narrowed by."""
    return [
        Group(translate(_STAGES), [stage(state) for state in DealState]),
        Group(translate(_YEARS), [_year(year) for year in years]),
        Group(translate(_PAYMENT), [_late()]),
    ]


def stage(state: DealState) -> Condition:
    """Return the condition that deals are at a stage."""
    return Condition(_STAGE, state.value, state_word(state))


def wanted(text: str, on: Iterable[Condition], today: date) -> DealFilter:
    """Return what is looked for; of several years the last one holds."""
    states: set[DealState] = set()
    found = DealFilter(text)
    for condition in on:
        if condition.sort == _STAGE:
            states.add(DealState(condition.value))
        elif condition.sort == _YEAR:
            found = found._replace(year=int(condition.value))
        else:
            found = found._replace(late_on=today)
    return found._replace(states=frozenset(states))


def _late() -> Condition:
    return Condition(_LATE, "", translate(_IS_LATE))


def _year(year: int) -> Condition:
    return Condition(_YEAR, str(year), str(year))
