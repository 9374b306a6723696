"""Until when a thing is kept, by which rule: the days of what happened, and pure reckoning."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from register_app.deals.deal import Deal, DealState
from register_app.deals.rules import SOLD
from register_app.documents.document import Document
from register_app.fields import year_day
from register_app.fields.day import months_after
from register_app.retention.presets import RULES, preset_rule
from register_app.retention.rule import DataClass, RetentionRule, StartEvent

Days = Mapping[StartEvent, date | None]
"""When the events happened from which the time of a thing may be counted."""

DEMANDED = frozenset({DataClass.VOUCHERS, DataClass.BOOKS, DataClass.CONTRACTS})
"""What is kept even against a request to erase (GDPR Art. 17(3)(b) and (e))."""
_INSTEAD = {
    StartEvent.HANDOVER: StartEvent.LAST_SALE,
    StartEvent.LAST_SALE: StartEvent.LAST_CONTACT,
    StartEvent.LAST_CONTACT: StartEvent.ENTRY,
}
"""What is counted from where an event was never recorded."""
_BY_LAW = {DataClass.VOUCHERS: "vouchers", DataClass.BOOKS: "books"}
"""The presets that say the least a law allows (Accounting Act 1336/1997, ch. 2 § 10)."""


class Keeping(NamedTuple):
    """How long one thing is kept, and why."""

    until: date | None
    """The last day; None where nothing measures it yet."""
    rule: RetentionRule
    event: date | None = None
    """The day that the rule counts from."""
    counted: StartEvent | None = None
    """What happened on that day; another event than the rule's where its own is not recorded."""
    demanded: bool = False
    """Say whether a law demands it even against a request to erase."""
    hold: str = ""
    """Why it is kept beyond its time, if it is."""

    def is_past(self, today: date) -> bool:
        """Say whether its time is over and nothing holds it.

        What is kept until an event is over on the very day.
        """
        if self.until is None or self.hold:
            return False
        return self.until <= today if self.rule.months == 0 else self.until < today


class Clock:
    """Reckons by the rules of a firm and the last day of its financial year."""

    def __init__(self, rules: Iterable[RetentionRule], year_end: str) -> None:
        """Take the rules in use; a class without one follows its preset."""
        self._year_end = year_end or year_day.CALENDAR_YEAR
        self._rules: dict[DataClass, list[RetentionRule]] = {}
        for rule in rules:
            self._rules.setdefault(rule.data, []).append(rule)

    def keeping(self, data: DataClass, days: Days) -> Keeping:
        """Return how long a thing of a class is kept; of several rules, by the longest."""
        dated = self._with_financial_year(days)
        found = [_measured(rule, dated) for rule in self._of(data)]
        longest = max(found, key=lambda keeping: keeping.until or date.min)
        return longest._replace(demanded=data in DEMANDED)

    def last_start(self, data: DataClass, today: date) -> date:
        """Return the last day of an event that may be so long ago that the time is over."""
        return months_after(today, -min(rule.months or 0 for rule in self._of(data)))

    def deal(self, deal: Deal, *, last_contact: date | None = None) -> Keeping:
        """Return how long a deal is kept: once ordered as a voucher, else as an offer."""
        return self.keeping(class_of_deal(deal), _days_of_deal(deal, last_contact))

    def document(
        self, document: Document, deal: Deal | None = None, *, last_contact: date | None = None
    ) -> Keeping | None:
        """Return how long a document is kept; None when it stays as long as its customer."""
        data = class_of_document(document, deal)
        if data is DataClass.CUSTOMERS:
            return None
        return self.keeping(data, _days_of_document(document, deal, last_contact))

    def _of(self, data: DataClass) -> list[RetentionRule]:
        """Return the rules of a class; those of the firm never shorten what a law demands."""
        rules = self._rules.get(data, [])
        if data in _BY_LAW:
            return [*rules, preset_rule(_BY_LAW[data])]
        return rules or [_preset_of(data)]

    def _with_financial_year(self, days: Days) -> Days:
        """Add the end of the financial year that contains the day of the event."""
        within = days.get(StartEvent.FINANCIAL_YEAR_END)
        if within is None:
            return days
        end = year_day.first_since(within, self._year_end)
        return {
            **days,
            StartEvent.FINANCIAL_YEAR_END: end,
            StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END: end,
        }


def class_of_deal(deal: Deal) -> DataClass:
    """Return the class of a deal: invoices and confirmed orders are business correspondence."""
    is_voucher = deal.invoiced_on or deal.state in {*SOLD, DealState.WON}
    return DataClass.VOUCHERS if is_voucher else DataClass.PROSPECTS


def class_of_document(document: Document, deal: Deal | None) -> DataClass:
    """Return the class of a document: an offer that led to a sale is kept with the sale."""
    if document.retention is DataClass.PROSPECTS and deal is not None:
        return class_of_deal(deal)
    return document.retention


def _measured(rule: RetentionRule, days: Days) -> Keeping:
    counted = rule.start
    while counted is not None and days.get(counted) is None:
        counted = _INSTEAD.get(counted)
    event = days.get(counted) if counted else None
    if event is None:
        return Keeping(None, rule)
    return Keeping(rule.ends(event), rule, event, counted)


def _preset_of(data: DataClass) -> RetentionRule:
    """Return the preset of a class; what has none is kept until somebody says more."""
    for preset, rule in RULES.items():
        if rule.data is data is not DataClass.OTHER:
            return preset_rule(preset)
    return RetentionRule(data=data)


def _days_of_deal(deal: Deal, last_contact: date | None) -> Days:
    made = _latest(deal.offered_on, deal.ordered_on, deal.lost_on)
    sold = deal.invoiced_on or _latest(made, deal.delivered_on, deal.paid_on)
    days = {StartEvent.FINANCIAL_YEAR_END: sold}
    if deal.state is DealState.WON:  # the work is under way: nothing else has happened yet
        return days
    return days | {
        StartEvent.LAST_SALE: sold,
        StartEvent.LAST_CONTACT: _latest(made, last_contact),
        StartEvent.HANDOVER: deal.delivered_on,
        StartEvent.ENTRY: made,
        StartEvent.CLOSED: _latest(deal.paid_on, deal.lost_on),
    }


def _days_of_document(document: Document, deal: Deal | None, last_contact: date | None) -> Days:
    """Return the days of a document: of each event the later, its own day or that of its deal."""
    of_deal = _days_of_deal(deal, last_contact) if deal else {}
    day = document.on_day
    days = {
        StartEvent.FINANCIAL_YEAR_END: _latest(day, of_deal.get(StartEvent.FINANCIAL_YEAR_END))
    }
    if deal is not None and deal.state is DealState.WON:
        return days
    return days | {
        StartEvent.LAST_SALE: _latest(day, of_deal.get(StartEvent.LAST_SALE)),
        StartEvent.LAST_CONTACT: _latest(day, of_deal.get(StartEvent.LAST_CONTACT), last_contact),
        StartEvent.HANDOVER: of_deal.get(StartEvent.HANDOVER),
        StartEvent.ENTRY: day,
        StartEvent.CLOSED: _latest(day, of_deal.get(StartEvent.CLOSED)),
    }


def _latest(*days: date | None) -> date | None:
    return max(filter(None, days), default=None)
