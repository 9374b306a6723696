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
"""When the events happened from which the time of a thing may be counted.

FINANCIAL_YEAR_END stands here with a day within the financial year.
"""

DEMANDED = frozenset({DataClass.VOUCHERS, DataClass.BOOKS, DataClass.CONTRACTS})
"""What is kept even against a request to erase (GDPR Art. 17(3)(b) and (e))."""
_INSTEAD = {
    StartEvent.HANDOVER: StartEvent.LAST_SALE,
    StartEvent.LAST_SALE: StartEvent.LAST_CONTACT,
    StartEvent.LAST_CONTACT: StartEvent.ENTRY,
}
"""What is counted from where an event was never recorded."""
_OF_FINANCIAL_YEAR = (
    StartEvent.FINANCIAL_YEAR_END,
    StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END,
)
"""Events that come with the end of the financial year in which something happened."""
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
        self._found: dict[DataClass, list[_Way]] = {}
        self._rules: dict[DataClass, list[RetentionRule]] = {}
        for rule in rules:
            self._rules.setdefault(rule.data, []).append(rule)

    def keeping(self, data: DataClass, days: Days) -> Keeping:
        """Return how long a thing of a class is kept; of several rules, by the longest."""
        first, *others = (_measured(way, days, self._year_end) for way in self._ways(data))
        longest = max((first, *others), key=_end) if others else first
        return longest._replace(demanded=True) if data in DEMANDED else longest

    def last_start(self, data: DataClass, today: date) -> date:
        """Return the last day of an event that may be so long ago that the time is over."""
        return months_after(today, -min(way.rule.months or 0 for way in self._ways(data)))

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

    def _ways(self, data: DataClass) -> "list[_Way]":
        """Return how the rules of a class count; the firm's never shorten what a law demands."""
        if data not in self._found:
            rules = self._rules.get(data, [])
            if data in _BY_LAW:
                rules = [*rules, preset_rule(_BY_LAW[data])]
            self._found[data] = [_Way.of(rule) for rule in rules or [_preset_of(data)]]
        return self._found[data]


class _Way(NamedTuple):
    """How a rule counts: from its event, or from what stands in for it."""

    rule: RetentionRule
    events: tuple[StartEvent, ...]

    @classmethod
    def of(cls, rule: RetentionRule) -> "_Way":
        events, event = [], rule.start if rule.months is not None else None
        while event is not None:
            events.append(event)
            event = _INSTEAD.get(event)
        return cls(rule, tuple(events))


def class_of_deal(deal: Deal) -> DataClass:
    """Return the class of a deal: invoices and confirmed orders are business correspondence."""
    is_voucher = deal.invoiced_on or deal.state in {*SOLD, DealState.WON}
    return DataClass.VOUCHERS if is_voucher else DataClass.PROSPECTS


def class_of_document(document: Document, deal: Deal | None) -> DataClass:
    """Return the class of a document: an offer that led to a sale is kept with the sale."""
    if document.retention is DataClass.PROSPECTS and deal is not None:
        return class_of_deal(deal)
    return document.retention


def _measured(way: _Way, days: Days, year_end: str) -> Keeping:
    for event in way.events:
        is_of_year = event in _OF_FINANCIAL_YEAR
        day = days.get(StartEvent.FINANCIAL_YEAR_END if is_of_year else event)
        if day is not None:
            if is_of_year:
                day = year_day.first_since(day, year_end)
            return Keeping(way.rule.ends(day), way.rule, day, event)
    return Keeping(None, way.rule)


def _end(keeping: Keeping) -> date:
    return keeping.until or date.min


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
    accounted = _latest(day, of_deal.get(StartEvent.FINANCIAL_YEAR_END))
    days = {StartEvent.FINANCIAL_YEAR_END: accounted}
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
