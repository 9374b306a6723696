"""Until when each thing in the register is kept, read from what the tables say happened."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial

from register_app.customers.customer import Customer
from register_app.db.change import Changes
from register_app.db.place import Place
from register_app.db.records import Records, Row, chunks
from register_app.deals.deal import Deal, DealState
from register_app.deals.rules import SOLD
from register_app.documents.document import Document
from register_app.erasure.keeping import Clock, Keeping
from register_app.erasure.terms.parties import Relation, all_consent_ended, consent_ended
from register_app.permissions.entry import Permission, Stand
from register_app.permissions.store import PermissionStore
from register_app.retention.rule import DataClass, RetentionRule, StartEvent
from register_app.retention.store import Holding, HoldStore
from register_app.settings import SettingStore

Kept = tuple[int, Keeping]
"""A row, and how long it is kept."""
Ids = Sequence[int] | None
"""Some rows; None for all of them."""

_AT_ONCE = 500
_HELD = frozenset({"customer", "deal", "document"})
_SOLD = ", ".join(f"'{state}'" for state in SOLD)
_MADE = "max(coalesce(offered_on, ''), coalesce(ordered_on, ''), coalesce(lost_on, ''))"
_SALE = (
    "CASE WHEN invoiced_on IS NOT NULL THEN invoiced_on "
    f"WHEN state IN ({_SOLD}) THEN coalesce(paid_on, delivered_on, ordered_on, offered_on) END"
)
_IS_OPEN_ORDER = f"state = '{DealState.WON}'"
_IS_VOUCHER = f"(invoiced_on IS NOT NULL OR state IN ({_SOLD}, '{DealState.WON}'))"


def _of_deals(value: str) -> str:
    return f"(SELECT max({value}) FROM deal WHERE deal.customer_id = customer.id)"


_RELATIONS = (
    "SELECT id, stage, source_date, passive_since, last_order, "
    "(SELECT max(on_day) FROM contact_event "
    "WHERE contact_event.customer_id = customer.id AND on_day <= ?), "
    f"{_of_deals(_MADE)}, {_of_deals(_SALE)}, {_of_deals('delivered_on')}, "
    f"{_of_deals(_IS_OPEN_ORDER)} FROM customer WHERE "
)
_OWN_ENTRY = (
    "EXISTS (SELECT 1 FROM permission WHERE customer_id = customer.id AND contact_id IS NULL "
)
_REFUSED = f"state IN ('{Stand.WITHDRAWN}', '{Stand.OBJECTION}')"
_NOTHING_ELSE = " ".join(
    f"AND NOT EXISTS (SELECT 1 FROM {table} WHERE customer_id = customer.id)"
    for table in ("deal", "contact_event", "role")
)
_BY_CONSENT_ALONE = (
    "SELECT id FROM customer WHERE last_order IS NULL AND since IS NULL "
    f"AND {_OWN_ENTRY} AND state = '{Stand.GIVEN}') AND {_OWN_ENTRY} AND {_REFUSED}) "
    f"{_NOTHING_ELSE} AND "
)
_LEFT = (
    "SELECT contact.id, max(role.ended), contact.source_date, group_concat(role.customer_id) "
    "FROM contact LEFT JOIN role ON role.contact_id = contact.id WHERE {which} "
    "GROUP BY contact.id HAVING count(role.id) = count(role.ended)"
)
_ENDED_CONSENT = (
    f"state = '{Stand.GIVEN}' AND (NOT proven OR EXISTS (SELECT 1 FROM permission AS other "
    f"WHERE other.customer_id = permission.customer_id AND other.{_REFUSED}))"
)


class TermStore:
    """Reckons by the rules, the settings and the holds as they are stored now."""

    def __init__(
        self,
        changes: Changes,
        permissions: PermissionStore,
        settings: SettingStore,
        holds: HoldStore,
        today: Callable[[], date],
    ) -> None:
        """Read on the connection of the changes."""
        self._connection = changes.connection
        self._people = Records(Customer, changes)
        self._rules = Records(RetentionRule, changes)
        self._deals = Records(Deal, changes)
        self._documents = Records(Document, changes)
        self._entries = Records(Permission, changes)
        self._permissions = permissions
        self._settings = settings
        self._holds = holds
        self._today = today

    def of(self, place: Place) -> Keeping | None:
        """Tell of a customer, a deal or a document; None where it is gone."""
        if place.table == "deal":
            deal = self._deals.find(place.row)
            return self.deal(deal) if deal else None
        if place.table == "document":
            document = self._documents.find(place.row)
            return self.document(document) if document else None
        return next((keeping for _, keeping in self.customers([place.row])), None)

    def held(self, places: Iterable[Place]) -> dict[Place, str]:
        """Return which of some customers, deals and documents a dispute holds, and why."""
        if not self._holds.holding():
            return {}
        found = {place: self.of(place) for place in places if place.table in _HELD}
        return {
            place: keeping.hold for place, keeping in found.items() if keeping and keeping.hold
        }

    def clock(self) -> Clock:
        """Return the clock of the firm: its rules, and the end of its financial year."""
        return Clock(self._rules.all(), self._settings.load().firm_year_end)

    def customers(self, ids: Ids = None) -> Iterator[Kept]:
        """Tell of customers."""
        held = self._holds.holding()
        by_consent = self._by_consent_alone(ids)
        reckon = cache(partial(Relation.keeping, clock=self.clock()))  # many are alike
        for row in self._some(_RELATIONS, "id", ids, self._today().isoformat()):
            number = row[0]
            keeping = reckon(_relation(row, by_consent.get(number)))
            yield number, _holding(keeping, held.get(Place("customer", number), ""))

    def customer(self, customer_id: int) -> Keeping:
        """Tell of one customer."""
        return next(self.customers([customer_id]))[1]

    def contacts(self, ids: Ids = None) -> Iterator[Kept]:
        """Tell of the contact persons who have left every role; the others are kept."""
        clock, held = self.clock(), self._holds.holding()
        for which, values in _narrowed("contact.id", ids):
            rows = self._connection.rows(_LEFT.format(which=which), values)
            for number, ended, entered, firms in rows:
                days = {StartEvent.ROLE_ENDED: _day(ended or entered)}
                at = (Place("customer", int(one)) for one in (firms or "0").split(","))
                holds = [held.get(place, "") for place in at]
                keeping = clock.keeping(DataClass.CONTACTS, days)
                yield number, _holding(keeping, max(holds))

    def deals(self, deals: Iterable[Deal]) -> Iterator[tuple[Deal, Keeping]]:
        """Tell of deals."""
        clock, held = self.clock(), self._holds.holding()
        for some in chunks(list(deals), _AT_ONCE):
            contacts = self._last_contacts({deal.customer_id for deal in some})
            for deal in some:
                keeping = clock.deal(deal, last_contact=contacts.get(deal.customer_id))
                hold = _hold(held, deal.customer_id, Place("deal", deal.id or 0))
                yield deal, _holding(keeping, hold)

    def deal(self, deal: Deal) -> Keeping:
        """Tell of one deal."""
        return next(self.deals([deal]))[1]

    def documents(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Keeping]]:
        """Tell of documents; one without a class of its own is kept as its customer is."""
        clock, held = self.clock(), self._holds.holding()
        for some in chunks(list(documents), _AT_ONCE):
            deals = {deal.id: deal for deal in self._deals.many([d.deal_id or 0 for d in some])}
            contacts = self._last_contacts({document.customer_id for document in some})
            along = {d.customer_id for d in some if d.retention is DataClass.CUSTOMERS}
            of_customer = dict(self.customers(sorted(along)))
            for document in some:
                deal = next((deals[n] for n in deals if n == document.deal_id), None)
                contact = contacts.get(document.customer_id)
                keeping = clock.document(document, deal, last_contact=contact)
                whole = Place("deal", document.deal_id or 0), Place("document", document.id or 0)
                hold = _hold(held, document.customer_id, *whole)
                kept = keeping or of_customer[document.customer_id]
                yield document, _holding(kept, hold)

    def document(self, document: Document) -> Keeping:
        """Tell of one document."""
        return next(self.documents([document]))[1]

    def consents(self, entries: Sequence[Permission]) -> Iterator[tuple[Permission, Keeping]]:
        """Tell of consents that were given: their proof is kept while they hold, and after."""
        clock, held = self.clock(), self._holds.holding()
        said = self._permissions.of_many(sorted({entry.customer_id for entry in entries}))
        for entry in entries:
            by_person = [
                one for one in said[entry.customer_id] if one.contact_id == entry.contact_id
            ]
            days = {StartEvent.CONSENT_ENDED: consent_ended(entry, by_person)}
            keeping = clock.keeping(DataClass.CONSENTS, days)
            yield entry, keeping._replace(hold=_hold(held, entry.customer_id))

    def ended_consents(self) -> Iterator[tuple[Permission, Keeping]]:
        """Tell of the consents that no longer hold."""
        for some in chunks(self._entries.where(_ENDED_CONSENT, ()), _AT_ONCE):
            yield from self.consents(some)

    def hetu(self, customer: Customer) -> Keeping:
        """Tell of the personal identity code of a customer."""
        days = {StartEvent.GROUND_ENDED: customer.hetu_ended}
        keeping = self.clock().keeping(DataClass.HETU, days)
        return keeping._replace(hold=_hold(self._holds.holding(), customer.id or 0))

    def ended_hetus(self) -> Iterator[tuple[Customer, Keeping]]:
        """Tell of the personal identity codes that have lost their reason."""
        for customer in self._people.where("hetu <> '' AND hetu_ended IS NOT NULL", ()):
            yield customer, self.hetu(customer)

    def old_deals(self) -> list[tuple[int, int]]:
        """Return (id, customer) of the deals so old that their time may be over."""
        return self._connection.rows(
            "SELECT id, customer_id FROM deal "
            f"WHERE CASE WHEN {_IS_VOUCHER} THEN {_SALE} <= ? ELSE {_MADE} <= ? END ORDER BY id",
            (self._last_start(DataClass.VOUCHERS), self._last_start(DataClass.PROSPECTS)),
        )

    def old_documents(self) -> list[tuple[int, int]]:
        """Return likewise the documents that are kept by a class of their own."""
        classes = (DataClass.VOUCHERS, DataClass.PROSPECTS, DataClass.CONTRACTS)
        old = " OR ".join(f"(retention = '{data}' AND on_day <= ?)" for data in classes)
        return self._connection.rows(
            f"SELECT id, customer_id FROM document WHERE {old} ORDER BY id",
            tuple(map(self._last_start, classes)),
        )

    def deals_of(self, ids: Sequence[int]) -> Iterator[tuple[Deal, Keeping]]:
        """Tell of the deals of some ids."""
        return self.deals(self._deals.many(ids))

    def documents_of(self, ids: Sequence[int]) -> Iterator[tuple[Document, Keeping]]:
        """Tell of the documents of some ids."""
        return self.documents(self._documents.many(ids))

    def _last_start(self, data: DataClass) -> str:
        return self.clock().last_start(data, self._today()).isoformat()

    def _by_consent_alone(self, ids: Ids) -> Mapping[int, date]:
        """Return the customers who were here by consent alone, and when it ended."""
        found: dict[int, date] = {}
        numbers = [number for (number,) in self._some(_BY_CONSENT_ALONE, "id", ids)]
        for number, said in self._permissions.of_many(numbers).items():
            ended = all_consent_ended([one for one in said if one.contact_id is None])
            if ended:
                found[number] = ended
        return found

    def _last_contacts(self, customers: Iterable[int]) -> Mapping[int, date]:
        query = (
            "SELECT customer_id, max(on_day) FROM contact_event "
            "WHERE on_day <= ? AND {which} GROUP BY customer_id"
        )
        found: dict[int, date] = {}
        for which, values in _narrowed("customer_id", sorted(customers)):
            today = self._today().isoformat()
            rows = self._connection.rows(query.format(which=which), (today, *values))
            found |= {number: date.fromisoformat(day) for number, day in rows}
        return found

    def _some(self, query: str, column: str, ids: Ids, *values: str) -> Iterator[Row]:
        """Yield the rows of a query that ends with WHERE or AND."""
        for which, numbers in _narrowed(column, ids):
            yield from self._connection.rows(query + which, (*values, *numbers))


def _narrowed(column: str, ids: Ids) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield conditions that together find some rows, with their values."""
    if ids is None:
        yield "1", ()
        return
    for some in chunks(ids, _AT_ONCE):
        yield f"{column} IN ({', '.join('?' * len(some))})", some


def _relation(row: Row, consent_ended: date | None) -> Relation:
    _, stage, *days, is_under_way = row
    entered, passive, ordered, contact, offer, sale, handover = map(_day, days)
    sold = max(ordered, sale) if ordered and sale else ordered or sale
    kept = (stage, entered, passive, contact, offer, sold, handover, bool(is_under_way))
    return Relation(*kept, consent_ended)


def _holding(keeping: Keeping, hold: str) -> Keeping:
    return keeping._replace(hold=hold) if hold else keeping


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _hold(held: Holding, customer_id: int, *places: Place) -> str:
    """Return why something is held: by itself, or with all of its customer."""
    found = (held.get(place, "") for place in (*places, Place("customer", customer_id)))
    return next(filter(None, found), "")
