"""Gather what the page of deals shows: the stages of the board, and the sums."""

from collections.abc import Iterable, Sequence
from datetime import date

from register_app.customers.customer import CustomerId
from register_app.deals.deal import DealState
from register_app.deals.search import By, DealFilter, Sum
from register_app.gui.pages.deals import sales
from register_app.gui.pages.deals.board import Stage
from register_app.gui.pages.deals.sums_panel import Sums
from register_app.register import Register

_CARDS = 100
"""So many cards of a stage are on the board; the table has them all."""
_CUSTOMERS = 10


def stages_of(
    register: Register, wanted: DealFilter, sums: Iterable[Sum]
) -> dict[DealState, Stage]:
    """Return each stage with its newest cards and the sums of all; `sums` are of the stages."""
    search = register.deals.search
    stages = {state: Stage((), Sum(state.value, 0, 0, 0)) for state in DealState}
    for found in sums:
        state = DealState(found.of)
        stages[state] = Stage(search.board(state, wanted, limit=_CARDS), found)
    return stages


def sums_of(register: Register, wanted: DealFilter, stages: Sequence[Sum]) -> Sums:
    """Return the sums: of the year that is asked for, else of the last twelve months."""
    search, today = register.deals.search, register.today()
    last = today if wanted.year in {None, today.year} else date(wanted.year or 0, 12, 31)
    since = sales.first_month(last)
    months = search.sales(By.MONTH, wanted, since=since)
    best = search.sales(By.CUSTOMER, wanted, since=since)
    best = sorted(best, key=lambda found: -found.net)[:_CUSTOMERS]
    ids = tuple(CustomerId(int(found.of)) for found in best)
    names = {str(row[0]): str(row[1]) for row in register.customers.rows(ids, ("name",))}
    return Sums(
        sales.pipeline(stages),
        sales.by_month(months, last),
        sales.by_customer(best, names),
        ids,
    )
