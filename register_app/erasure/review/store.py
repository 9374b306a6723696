"""What of the register is past its time, and what it is called in a list."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from register_app.db.connection import Connection
from register_app.db.place import Place
from register_app.db.records import chunks
from register_app.erasure.keeping import Keeping
from register_app.erasure.terms.store import TermStore
from register_app.restrictions.store import RestrictionStore
from register_app.retention.rule import DataClass, StartEvent
from register_app.watch import UNWATCHED, Watch

HISTORY = Place("change", 0)
"""The changes of the journal that are past their time, all together."""
HETU = "hetu"
"""The one field that has a time of its own."""
_OF_HETU = (HETU, "hetu_reason", "hetu_ended")
_AT_ONCE = 500
_CLOSED = "SELECT id, closed_on FROM {} WHERE closed_on IS NOT NULL"
_SENT = "SELECT id, on_day FROM campaign"
_OF_CUSTOMER = "FROM {0} JOIN customer ON customer.id = {0}.customer_id"
_CALLED = {
    "customer": "SELECT id, name, name FROM customer",
    "contact": "SELECT contact.id, contact.name, coalesce(max(customer.name), '') FROM contact "
    "LEFT JOIN role ON role.contact_id = contact.id "
    "LEFT JOIN customer ON customer.id = role.customer_id",
    "deal": "SELECT deal.id, trim(deal.number || ' ' || deal.title), customer.name "
    + _OF_CUSTOMER.format("deal"),
    "document": "SELECT document.id, coalesce(nullif(document.title, ''), document.file_name), "
    "customer.name " + _OF_CUSTOMER.format("document"),
    "permission": "SELECT permission.id, permission.how, customer.name "
    + _OF_CUSTOMER.format("permission"),
    "campaign": "SELECT id, name, '' FROM campaign",
    "request": "SELECT id, name, '' FROM request",
    "breach": "SELECT id, what, '' FROM breach",
}


class Due(NamedTuple):
    """One thing past its time."""

    place: Place
    keeping: Keeping
    customer_id: int | None = None

    @property
    def data(self) -> DataClass:
        """The class of data it belongs to."""
        return self.keeping.rule.data


def with_reason(place: Place) -> tuple[Place, ...]:
    """Return a place with what goes along: a personal identity code with what tells of it."""
    if place.column != HETU:
        return (place,)
    return tuple(place._replace(column=column) for column in _OF_HETU)


class Called(NamedTuple):
    """What a thing is called, and the customer it is about."""

    name: str
    customer: str


class ReviewStore:
    """Goes through everything that has a time."""

    def __init__(
        self,
        connection: Connection,
        terms: TermStore,
        restrictions: RestrictionStore,
        today: Callable[[], date],
    ) -> None:
        """Read on one connection."""
        self._connection = connection
        self._terms = terms
        self._restrictions = restrictions
        self._today = today

    def due(self, watch: Watch = UNWATCHED, *, on: date | None = None) -> list[Due]:
        """Return what is past its time today or on another day, class by class.

        What hangs on a customer who is past its time goes with the customer. Nothing is due of
        people whose data may only be kept: that is no time for erasing it (GDPR Art. 18(2)).
        """
        day = on or self._today()
        customers, people = self._restrictions.customers(), self._restrictions.persons()
        found = [one for one in self._customers(watch) if one.keeping.is_past(day)]
        gone = {one.customer_id for one in found} - {None}
        for part in (self._contacts(), self._parts(gone), self._closed(), self._history(day)):
            watch.check()
            found += [
                one for one in part if one.keeping.is_past(day) and one.customer_id not in gone
            ]
        found = [
            one
            for one in found
            if one.customer_id not in customers
            and (one.place.table != "contact" or one.place.row not in people)
        ]
        order = {data: place for place, data in enumerate(DataClass)}
        found.sort(key=lambda one: (order[one.data], one.keeping.until))
        return found

    def called(self, places: Iterable[Place]) -> dict[Place, Called]:
        """Return what some things are called; what is gone by now is left out."""
        rows: dict[str, list[Place]] = {}
        for place in places:
            if place != HISTORY:
                rows.setdefault(place.table, []).append(place)
        found: dict[Place, Called] = {}
        for table, of_table in rows.items():
            for some in chunks(of_table, _AT_ONCE):
                named = self._named(table, [place.row for place in some])
                found |= {place: named[place.row] for place in some if place.row in named}
        return found

    def history_until(self, on: date | None = None) -> Keeping | None:
        """Return how long the newest changes were kept whose time is over, where there are any."""
        today, clock = on or self._today(), self._terms.clock()
        first = self._connection.value("SELECT min(at) FROM change")
        last = clock.last_start(DataClass.LOGS, today)
        if first is None or first[:10] > last.isoformat():
            return None
        keeping = clock.keeping(DataClass.LOGS, {StartEvent.ENTRY: last})
        while keeping.until is not None and not keeping.is_past(today):
            last -= timedelta(1)
            keeping = clock.keeping(DataClass.LOGS, {StartEvent.ENTRY: last})
        return keeping if keeping.event and first[:10] <= last.isoformat() else None

    def _history(self, today: date) -> Iterator[Due]:
        keeping = self.history_until(today)
        if keeping is not None:
            yield Due(HISTORY, keeping)

    def _named(self, table: str, ids: Sequence[int]) -> dict[int, Called]:
        rows = self._connection.rows(
            f"{_CALLED[table]} WHERE {table}.id IN ({', '.join('?' * len(ids))}) "
            f"GROUP BY {table}.id",
            ids,
        )
        return {number: Called(name, customer) for number, name, customer in rows}

    def _customers(self, watch: Watch) -> Iterator[Due]:
        for number, keeping in self._terms.customers():
            watch.check()
            yield Due(Place("customer", number), keeping, number)

    def _contacts(self) -> Iterator[Due]:
        for number, keeping in self._terms.contacts():
            yield Due(Place("contact", number), keeping)

    def _parts(self, gone: Collection[int | None]) -> Iterator[Due]:
        """Yield what has a time of its own, and hangs on customers who stay."""
        for person, keeping in self._terms.ended_hetus():
            yield Due(Place("customer", person.id or 0, HETU), keeping, person.id)
        deals = [number for number, of in self._terms.old_deals() if of not in gone]
        for deal, keeping in self._terms.deals_of(deals):
            yield Due(Place("deal", deal.id or 0), keeping, deal.customer_id)
        papers = [number for number, of in self._terms.old_documents() if of not in gone]
        for document, keeping in self._terms.documents_of(papers):
            yield Due(Place("document", document.id or 0), keeping, document.customer_id)
        for entry, keeping in self._terms.ended_consents():
            yield Due(Place("permission", entry.id or 0), keeping, entry.customer_id)

    def _closed(self) -> Iterator[Due]:
        """Yield what belongs to nobody alone: lists that went out, requests, breaches."""
        clock = self._terms.clock()
        for table, query, data, event in (
            ("campaign", _SENT, DataClass.LOGS, StartEvent.ENTRY),
            ("request", _CLOSED.format("request"), DataClass.REQUESTS, StartEvent.CLOSED),
            ("breach", _CLOSED.format("breach"), DataClass.REQUESTS, StartEvent.CLOSED),
        ):
            for number, day in self._connection.rows(query):
                keeping = clock.keeping(data, {event: date.fromisoformat(day)})
                yield Due(Place(table, number), keeping)
