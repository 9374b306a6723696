"""The rules of deals: sums, stages and their dates, numbers; pure."""

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

from register_app.customers.choices import ValueClass
from register_app.customers.customer import CustomerId
from register_app.deals.deal import Deal, DealLine, DealState
from register_app.fields import decimal_number
from register_app.fields.field import Record, missing
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.settings import Settings

STAGES = (DealState.OPEN, DealState.WON, DealState.INVOICED, DealState.PAID)
"""The stages of a deal that is not lost, in their order."""
SOLD = (DealState.INVOICED, DealState.PAID)
"""The states of a deal that is a sale."""
LARGEST = 10**15
"""The largest sum in cents; what is larger was typed amiss."""

NEEDED = {
    "title": QT_TRANSLATE_NOOP("deal", "Tell in a few words what the deal is about"),
    "description": QT_TRANSLATE_NOOP("deal", "Tell what is sold"),
}
REASON_NEEDED = QT_TRANSLATE_NOOP("deal", "Tell why the deal was lost")
DUE_TOO_EARLY = QT_TRANSLATE_NOOP("deal", "The due date is before the invoice")
VALID_TOO_SHORT = QT_TRANSLATE_NOOP("deal", "The offer ends before it was made")
GROSS_TOO_SMALL = QT_TRANSLATE_NOOP("deal", "With VAT it cannot be less than without")
TOO_LARGE = QT_TRANSLATE_NOOP("deal", "The sum is too large: check the amounts")
NUMBER_TAKEN = QT_TRANSLATE_NOOP("deal", "Another deal has this number")

MOST_VAT = 100
_WIDE = Context(prec=60)
"""Room for every number a person can type."""
_DATES = {
    DealState.OPEN: "offered_on",
    DealState.WON: "ordered_on",
    DealState.INVOICED: "invoiced_on",
    DealState.PAID: "paid_on",
    DealState.LOST: "lost_on",
}


class RateSum(NamedTuple):
    """What is sold under one rate of VAT, in cents."""

    rate: Decimal
    net: int
    vat: int


class Totals(NamedTuple):
    """The sums of an offer or invoice, in cents."""

    net: int
    vat: tuple[RateSum, ...]
    """By rate, the highest first."""
    gross: int


def line_net(line: DealLine) -> int:
    """Return what a line costs without VAT, in cents; halves go up."""
    return _whole(line.quantity * line.price)


def totals(lines: Iterable[DealLine]) -> Totals:
    """Add up the lines; VAT is rounded once for each rate, as Finnish invoices do."""
    nets: dict[Decimal, int] = {}
    for line in lines:
        nets[line.vat] = nets.get(line.vat, 0) + line_net(line)
    vat = tuple(
        RateSum(rate, net, vat_of(net, rate)) for rate, net in sorted(nets.items(), reverse=True)
    )
    net = sum(nets.values())
    return Totals(net, vat, net + sum(of_rate.vat for of_rate in vat))


def vat_of(net: int, rate: Decimal) -> int:
    """Return the VAT of a net amount, in cents; halves go up."""
    return _whole(net * rate / 100)


def gross_of(net: int, rate: Decimal) -> int:
    """Return the amount with VAT, in cents."""
    return net + vat_of(net, rate)


def rates(settings: Settings) -> tuple[Decimal, ...]:
    """Return the rates of VAT to choose from; what is no rate is left out."""
    read = [decimal_number.parse(rate).value for rate in settings.vat_rates]
    return tuple(rate for rate in read if rate is not None and 0 <= rate <= MOST_VAT)


def new_deal(customer_id: CustomerId, *, title: str, on: date, settings: Settings) -> Deal:
    """Return an offer made on a day, valid as long as the firm's offers are."""
    return Deal(
        customer_id=customer_id,
        title=title,
        offered_on=on,
        valid_until=on + timedelta(settings.offer_days),
    )


def moved(deal: Deal, state: DealState, *, on: date, settings: Settings, reason: str = "") -> Deal:
    """Return the deal in another state with its date; what came after that is cleared.

    A lost deal keeps the dates of the stages it had reached.
    """
    dates: dict[str, date | None] = {_DATES[state]: getattr(deal, _DATES[state]) or on}
    if state is DealState.LOST:
        return dataclasses.replace(deal, state=state, lost_on=dates["lost_on"], lost_reason=reason)
    dates |= {_DATES[later]: None for later in STAGES[STAGES.index(state) + 1 :]}
    invoiced = deal.invoiced_on or on if state in SOLD else None
    due = deal.due_on if deal.invoiced_on and deal.due_on else None
    if invoiced and not due:
        due = invoiced + timedelta(settings.payment_days)
    dates |= {"lost_on": None, "invoiced_on": invoiced, "due_on": due if invoiced else None}
    return dataclasses.replace(deal, state=state, lost_reason="", **dates)  # type: ignore[arg-type]  # dates only


def summed(deal: Deal, lines: Sequence[DealLine]) -> Deal:
    """Return the deal with the sums of its lines; without lines its amounts stay."""
    if not lines:
        return deal
    sums = totals(lines)
    return dataclasses.replace(deal, net=sums.net, gross=sums.gross)


def check(deal: Deal, lines: Sequence[DealLine] = ()) -> dict[str, Text]:
    """Return the problems by field; a deal that has any must not be saved."""
    deal = summed(deal, lines)
    problems = _missing(deal)
    for line in lines:
        problems |= _missing(line)
    if deal.state is DealState.LOST and not deal.lost_reason:
        problems["lost_reason"] = REASON_NEEDED
    if _is_before(deal.due_on, deal.invoiced_on):
        problems["due_on"] = DUE_TOO_EARLY
    if _is_before(deal.valid_until, deal.offered_on):
        problems["valid_until"] = VALID_TOO_SHORT
    problems |= _check_amounts(deal)
    if not lines and _is_gross_too_small(deal):
        problems["gross"] = GROSS_TOO_SMALL
    return problems


def next_number(year: int, last: int) -> str:
    """Return the number that follows the last one of a year: 2026-001, 2026-002 ..."""
    return f"{year}-{last + 1:03}"


def stage_of(states: Iterable[DealState]) -> str | None:
    """Return the stage of a customer that follows from its deals; None without deals.

    Who did not take an offer got one all the same.
    """
    held = set(states)
    if held & set(SOLD):
        return "customer"
    if DealState.WON in held:
        return "ordered"
    return "offered" if held else None


def followed_stage(
    stage: str, *, before: str | None, after: str | None, stages: Sequence[str]
) -> str:
    """Return the stage of a customer when its deals' stage went from `before` to `after`.

    It goes up with the deals, and down only where it came from them: an old customer who gets
    an offer stays a customer.
    """
    if after is None or after not in stages:
        return stage
    came_from_deals = stage == before
    is_higher = not stage or (stage in stages and stages.index(after) > stages.index(stage))
    return after if came_from_deals or is_higher else stage


def value_class(sales: int | None, settings: Settings) -> ValueClass | None:
    """Return the class by the net sales of twelve months; None for who never bought."""
    if sales is None:
        return None
    if sales >= settings.value_a:
        return ValueClass.A
    return ValueClass.B if sales >= settings.value_b else ValueClass.C


def _whole(cents: Decimal) -> int:
    return int(cents.quantize(Decimal(1), ROUND_HALF_UP, _WIDE))


def _missing(record: Record) -> dict[str, Text]:
    return {field.name: NEEDED[field.name] for field in missing(record) if field.name in NEEDED}


def _is_before(day: date | None, other: date | None) -> bool:
    return day is not None and other is not None and day < other


def _check_amounts(deal: Deal) -> dict[str, Text]:
    is_large = any(amount and abs(amount) > LARGEST for amount in (deal.net, deal.gross))
    return {"net": TOO_LARGE} if is_large else {}


def _is_gross_too_small(deal: Deal) -> bool:
    if deal.net is None or deal.gross is None:
        return False
    return deal.gross < deal.net if deal.net >= 0 else deal.gross > deal.net
