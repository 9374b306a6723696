"""Gather what is held of a person at the places that were ticked; nothing is hidden yet."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.db.events import Event, events_of, events_of_contact
from register_app.db.place import Place
from register_app.documents.document import Document
from register_app.i18n import Translate
from register_app.register import Register
from register_app.reports.extract import plain_contact, plain_customer, plain_events
from register_app.reports.held import Plain, plain_part
from register_app.rights.person import Person
from register_app.rights.rows.store import PlaceRows
from register_app.rights.sorts import SORTS

_TABLES = {
    "deals": "deal",
    "contacts": "contact_event",
    "note_entries": "note",
    "tasks": "task",
    "documents": "document",
    "confirmations": "confirmation",
    "notices": "notice_given",
    "restrictions": "restriction",
    "requests": "request",
    "permissions": "permission",
    "roles": "role",
    "campaigns": "campaign_member",
}
"""What hangs on a customer or a contact person -> where it stands."""
_ORDER = tuple(SORTS)


class Gathered(NamedTuple):
    """What is held of a person."""

    customers: list[Plain]
    contacts: list[Plain]
    elsewhere: list[Plain]
    """Rows of others, or single fields of them, in which the person stands."""
    lists: list[Plain]
    """Block lists that hold a trace of the person."""
    documents: tuple[Document, ...]
    own: Person
    """By what the person is known, today and before."""


class Gatherer:
    """Reads what is held, without writing a word: who hands it out notes that."""

    def __init__(self, register: Register, translate: Translate) -> None:
        """Read one register; the titles of changes are told by `translate`."""
        self._register = register
        self._translate = translate
        self._rows = PlaceRows(register.connection)

    def gather(self, places: Iterable[Place], person: Person) -> Gathered:
        """Return all of it in an order that stays the same; `person` is who was looked for."""
        ordered = sorted(set(places), key=_place_in_order)
        customers = self._register.customers.records.many(_whole(ordered, "customer"))
        contacts = self._register.customers.contacts.many(_whole(ordered, "contact"))
        plain_customers = [self._customer(customer) for customer in customers]
        plain_contacts = [self._contact(contact) for contact in contacts]
        known = {
            *_places("customer", plain_customers),
            *_places("contact", plain_contacts),
        }
        rest = [place for place in ordered if place._replace(column="") not in known]
        documents = {place.row for place in (*known, *rest) if place.table == "document"}
        elsewhere = (self._elsewhere(place) for place in rest if place.table != "block_list")
        stored = Person.of(*customers, *self._people_of(customers), *contacts)
        past = _past("customer", plain_customers), _past("contact", plain_contacts)
        return Gathered(
            customers=plain_customers,
            contacts=plain_contacts,
            elsewhere=[row for row in elsewhere if row],
            lists=[*self._lists(_whole(rest, "block_list"))],
            documents=tuple(self._register.documents.some(sorted(documents))),
            own=person.joined(stored, *past, _asking([*plain_customers, *plain_contacts])),
        )

    def _customer(self, customer: Customer) -> Plain:
        plain = plain_customer(self._register, customer, with_secrets=True, say=self._translate)
        holds = self._register.holds.records.grouped("customer_id", [customer.id or 0])
        plain["holds"] = [plain_part(hold) for hold in holds.get(customer.id or 0, ())]
        self._add_details(plain)
        return plain

    def _contact(self, contact: Contact) -> Plain:
        plain = plain_contact(self._register, contact)
        for role in plain["roles"]:
            firm = self._register.customers.find(role["customer_id"])
            role["customer"] = firm.name if firm else ""
        events = events_of_contact(self._register.connection, contact.id or 0)
        plain["history"] = self._told(events)
        self._add_details(plain)
        return plain

    def _add_details(self, plain: Plain) -> None:
        """Tell of each consent the text agreed to, of each request who was told (Art. 19)."""
        for request in plain["requests"]:
            told = self._register.requests.notifications_of(request["id"])
            request["notifications"] = [plain_part(one) for one in told]
            for one in request["notifications"]:
                place = Place("notification", one["id"])
                one["history"] = self._told(self._rows.events(place))
        for entry in plain["permissions"]:
            wording = self._register.permissions.wordings.find(entry["wording_id"] or 0)
            entry["wording"] = wording.text if wording else ""

    def _people_of(self, customers: Iterable[Customer]) -> Iterator[Contact]:
        """Yield the contact persons of organisations, who are what such a customer is."""
        for customer in customers:
            if not customer.is_person and customer.id:
                yield from (one for _, one in self._register.customers.people_of(customer.id))

    def _elsewhere(self, place: Place) -> Plain | None:
        """Return a row, or what the journal still tells of it."""
        now = self._rows.plain(place)
        events = self._rows.events(place)
        if now is None and place.table == "customer":
            events = events_of(self._register.connection, place.row)
        if now is None and not events:
            return None
        told = {"history": self._told(events)} if events else {}
        return {"record": place.table, "id": place.row, **(now or {}), **told}

    def _told(self, events: Iterable[Event]) -> list[Plain]:
        return plain_events(events, with_secrets=True, say=self._translate)

    def _lists(self, numbers: Iterable[int]) -> Iterator[Plain]:
        known = {one.id: one for one in self._register.blocks.lists()}
        for number in numbers:
            one = known.get(number)
            yield {
                "id": number,
                "name": one.name if one else "",
                "source": one.source if one else "",
                "on_day": one.on_day.isoformat() if one else "",
                "channels": sorted(one.channels) if one else [],
            }


def _place_in_order(place: Place) -> tuple[int, int, str]:
    return _ORDER.index(place.table), place.row, place.column


def _whole(places: Iterable[Place], table: str) -> list[int]:
    return [place.row for place in places if place.table == table and not place.column]


def _places(table: str, holders: Iterable[Plain]) -> Iterator[Place]:
    """Yield where customers or contact persons stand, and all that hangs on them."""
    for holder in holders:
        yield Place(table, holder["id"])
        for name, of in _TABLES.items():
            for row in holder.get(name, ()):
                yield Place(of, row["id"])
                yield from (Place("deal_line", line["id"]) for line in row.get("lines", ()))
                told = row.get("notifications", ())
                yield from (Place("notification", one["id"]) for one in told)


def _asking(holders: Iterable[Plain]) -> Person:
    """Return by what a person was known who asked under these rights before."""
    requests = [request for holder in holders for request in holder["requests"]]
    return Person(
        names=tuple(request["name"] for request in requests),
        emails=tuple(one for request in requests for one in request["email"].split("\n")),
    )


def _past(table: str, holders: Iterable[Plain]) -> Person:
    """Return by what customers or contact persons were known once."""
    images = [
        event[image]
        for holder in holders
        for event in holder["history"]
        for image in ("before", "after")
        if (event["record"], event["id"]) == (table, holder["id"])
    ]
    return Person(
        names=tuple(image["name"] for image in images if image.get("name")),
        emails=tuple(one for image in images for one in image.get("email", "").split("\n")),
        phones=tuple(one for image in images for one in image.get("phone", "").split("\n")),
    )
