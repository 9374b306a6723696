"""Notes and contacts as stored, when a customer was last in touch, and all events in one list."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from register_app.campaigns.campaign import Campaign, CampaignMember
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.change import Changes, title_of
from register_app.db.history import BROUGHT
from register_app.db.records import Records, chunks
from register_app.deals.deal import Deal
from register_app.documents.document import Document
from register_app.fields.field import fields_of
from register_app.permissions.entry import Permission
from register_app.requests.request import Request
from register_app.tasks.store import TaskStore
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.entry import (
    Changed,
    Entry,
    EntryRecord,
    FieldChange,
    Key,
    Keys,
    Sent,
    Sort,
    Source,
    changed_fields,
)
from register_app.timeline.note import Note

_BOUND = 500
_DETAILS = {"customer": Customer, "contact": Contact, "role": Role}
"""The tables whose changes are entries; what else is written is an entry by itself."""
_TABLES = ", ".join(f"'{table}'" for table in _DETAILS)
_STEPS = {
    Source.OFFERED: "offered_on",
    Source.ORDERED: "ordered_on",
    Source.DELIVERED: "delivered_on",
    Source.INVOICED: "invoiced_on",
    Source.PAID: "paid_on",
    Source.LOST: "lost_on",
}
_DAYS = {
    **_STEPS,
    Source.TASK_DONE: "done_on",
    Source.REQUEST: "received_on",
    Source.REQUEST_ANSWERED: "answered_on",
}
"""The fields with the days of entries that have more than one."""
_OF_CUSTOMER = "WHERE customer_id = :customer"


def _written(source: Source, table: str, pinned: str = "0", also: str = "") -> str:
    return (
        f"SELECT {pinned} AS top, on_day AS day, at_time AS time, {source:d} AS source, id "
        f"FROM {table} {_OF_CUSTOMER} {also}"
    )


def _dated(source: Source, table: str, column: str) -> str:
    return (
        f"SELECT 0, {column}, '', {source:d}, id FROM {table} {_OF_CUSTOMER} "
        f"AND {column} IS NOT NULL"
    )


# A task keeps no day of its making; the journal does, except for tasks that came in bulk.
_MADE = (
    "(SELECT min(at) FROM change_row JOIN change ON change.id = change_id "
    "WHERE table_name = 'task' AND act = 'insert' AND first_id = task.id)"
)
_MADE_DAY = f"coalesce(substr({_MADE}, 1, 10), due, done_on, '')"
_MADE_TIME = f"coalesce(substr({_MADE}, 12, 5), '')"
_CHANGES = (
    f"SELECT 0, substr(at, 1, 10), substr(at, 12, 5), {Source.CHANGE:d}, id FROM change "
    "WHERE id IN (SELECT change_id FROM change_row "
    f"WHERE owner = :customer AND table_name IN ({_TABLES}) UNION ALL {BROUGHT})"
)
_SENT = (
    f"SELECT 0, on_day, '', {Source.CAMPAIGN:d}, campaign_member.id FROM campaign_member "
    f"JOIN campaign ON campaign.id = campaign_id {_OF_CUSTOMER}"
)
_PARTS = {
    Sort.NOTE: (_written(Source.NOTE, "note", "pinned", "AND kind <> 'agreement'"),),
    Sort.AGREEMENT: (_written(Source.NOTE, "note", "pinned", "AND kind = 'agreement'"),),
    Sort.CONTACT: (_written(Source.CONTACT, "contact_event"), _SENT),
    Sort.DOCUMENT: (_dated(Source.DOCUMENT, "document", "on_day"),),
    Sort.DEAL: tuple(_dated(source, "deal", column) for source, column in _STEPS.items()),
    Sort.TASK: (
        f"SELECT 0, {_MADE_DAY}, {_MADE_TIME}, {Source.TASK_MADE:d}, id FROM task {_OF_CUSTOMER}",
        _dated(Source.TASK_DONE, "task", "done_on"),
    ),
    Sort.PERMISSION: (_dated(Source.PERMISSION, "permission", "on_day"),),
    Sort.REQUEST: (
        _dated(Source.REQUEST, "request", "received_on"),
        _dated(Source.REQUEST_ANSWERED, "request", "answered_on"),
    ),
    Sort.CHANGE: (_CHANGES,),
}


_MUCH = 500
_IS_LONG = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} {_OF_CUSTOMER} LIMIT 1 OFFSET {_MUCH})"
    for table in ("note", "contact_event", "document", "deal", "task", "campaign_member")
)


class TimelineStore:
    """What people write down about customers, and everything that happened with one."""

    def __init__(self, changes: Changes, now: Callable[[], datetime]) -> None:
        """Write through the changes; `now` says which contacts are still to come."""
        self._connection = changes.connection
        self._now = now
        self.notes = Records(Note, changes)
        self.events = Records(ContactEvent, changes)
        self._tasks = TaskStore(changes)
        self._documents = Records(Document, changes)
        self._deals = Records(Deal, changes)
        self._permissions = Records(Permission, changes)
        self._requests = Records(Request, changes)
        self._members = Records(CampaignMember, changes)
        self._campaigns = Records(Campaign, changes)

    def last_contact(self, customer_id: CustomerId) -> date | None:
        """Return the day of the last real contact.

        Notes and tasks are none; a contact planned for a day to come counts when the day is there.
        """
        event = self.latest(customer_id)
        return event.on_day if event else None

    def latest(self, customer_id: CustomerId) -> ContactEvent | None:
        """Return the last real contact."""
        found = self.events.where(
            "customer_id = ? AND on_day <= ?",
            (customer_id, self._today()),
            order="on_day DESC, at_time DESC, id DESC LIMIT 1",
        )
        return found[0] if found else None

    def last_contacts(self, ids: Sequence[int]) -> dict[int, str]:
        """Return the stored days of the last contacts of some customers; for tables."""
        days: dict[int, str] = {}
        for run in chunks(ids, _BOUND):
            marks = ", ".join("?" * len(run))
            days |= self._days(f"AND customer_id IN ({marks})", run)
        return days

    def all_last_contacts(self) -> dict[int, str]:
        """Return the stored day of the last contact of every customer that has one."""
        return self._days("", ())

    def held(self, customer_id: CustomerId) -> int:
        """Return how many notes and contacts there are about a customer."""
        count = self._connection.value(
            "SELECT (SELECT count(*) FROM note WHERE customer_id = ?1) + "
            "(SELECT count(*) FROM contact_event WHERE customer_id = ?1)",
            (customer_id,),
        )
        return int(count)

    def is_long(self, customer_id: CustomerId) -> bool:
        """Say whether there is so much about a customer that reading `keys` takes its time."""
        found = self._connection.value(f"SELECT {_IS_LONG}", {"customer": customer_id})
        return bool(found)

    def log_contact(self, event: ContactEvent) -> ContactEvent:
        """Keep a contact, and let the customer's "contact again" tasks wait from it on."""
        stored = self.events.save(event)
        self._move_tasks(stored.customer_id)
        return stored

    def remove_contact(self, event_id: int) -> None:
        """Take a contact out; documents that came with it stay the customer's."""
        event = self.events.get(event_id)
        for document in self._documents.where("event_id = ?", (event_id,)):
            self._documents.save(replace(document, event_id=None))
        self.events.delete(event_id)
        self._move_tasks(event.customer_id)

    def keys(self, customer_id: CustomerId, sorts: Iterable[Sort] = ()) -> Keys:
        """Return everything of a customer, pinned notes on top, then the newest first.

        Without `sorts` it is entries of every sort.
        """
        parts = [part for sort in (set(sorts) or set(Sort)) for part in _PARTS[sort]]
        # the first part names the columns
        named = "SELECT 0 AS top, '' AS day, '' AS time, 0 AS source, 0 AS id WHERE 0"
        rows = self._connection.rows(
            f"SELECT source, id FROM ({' UNION ALL '.join((named, *parts))}) "
            "ORDER BY top DESC, day DESC, time DESC, source DESC, id DESC",
            {"customer": customer_id},
        )
        return Keys((source, row_id) for source, row_id in rows)

    def entries(self, customer_id: CustomerId, keys: Sequence[Key]) -> list[Entry]:
        """Return the entries of one window in the order of the keys; what is gone is left out."""
        kept: dict[Key, EntryRecord] = {}
        for source in {key.source for key in keys}:
            ids = [key.id for key in keys if key.source is source]
            for record in self._read(source, customer_id, ids):
                kept[Key(source, record.id or 0)] = record
        made = self._made([key.id for key in keys if key.source is Source.TASK_MADE])
        people = self._people(kept.values())
        found = []
        for key in keys:
            if key in kept:
                record = kept[key]
                day, time = made[key.id] if key.source is Source.TASK_MADE else _when(key, record)
                person = people.get(getattr(record, "contact_id", None), "")
                found.append(Entry(key, day, time, record, person))
        return found

    def _today(self) -> str:
        return self._now().date().isoformat()

    def _days(self, also: str, values: Sequence[int]) -> dict[int, str]:
        rows = self._connection.rows(
            "SELECT customer_id, max(on_day) FROM contact_event "
            f"WHERE on_day <= ? {also} GROUP BY customer_id",
            (self._today(), *values),
        )
        return dict(rows)

    def _move_tasks(self, customer_id: CustomerId) -> None:
        """Count from the newest contact; one that is agreed on for a day to come counts here."""
        newest = self._connection.value(
            "SELECT max(on_day) FROM contact_event WHERE customer_id = ?", (customer_id,)
        )
        if newest is None:
            return
        self._tasks.move_silent(customer_id, date.fromisoformat(newest), self._now().date())

    def _read(
        self, source: Source, customer: CustomerId, ids: Sequence[int]
    ) -> Sequence[EntryRecord]:
        records: dict[Source, Records[Any]] = {
            Source.NOTE: self.notes,
            Source.CONTACT: self.events,
            Source.DOCUMENT: self._documents,
            Source.TASK_MADE: self._tasks.records,
            Source.TASK_DONE: self._tasks.records,
            Source.PERMISSION: self._permissions,
            Source.REQUEST: self._requests,
            Source.REQUEST_ANSWERED: self._requests,
        }
        if source is Source.CHANGE:
            return self._changes(customer, ids)
        if source is Source.CAMPAIGN:
            return self._sent(ids)
        found: list[EntryRecord] = []
        for run in chunks(ids, _BOUND):
            marks = ", ".join("?" * len(run))
            found += records.get(source, self._deals).where(f"id IN ({marks})", run)
        return found

    def _sent(self, ids: Sequence[int]) -> list[Sent]:
        found = []
        for run in chunks(ids, _BOUND):
            marks = ", ".join("?" * len(run))
            for member in self._members.where(f"id IN ({marks})", run):
                campaign = self._campaigns.get(member.campaign_id)
                found.append(Sent(member.id or 0, member.contact_id, member.address, campaign))
        return found

    def _changes(self, customer: CustomerId, ids: Sequence[int]) -> list[Changed]:
        marks = ", ".join("?" * len(ids))
        fields: dict[int, list[FieldChange]] = {}
        for change, table, before, after in self._connection.rows(
            "SELECT change_id, table_name, before, after FROM change_row "
            f"WHERE change_id IN ({marks}) AND owner = ? AND act = 'update' "
            f"AND table_name IN ({_TABLES}) ORDER BY id",
            (*ids, customer),
        ):
            of = fields_of(_DETAILS[table])
            fields.setdefault(change, []).extend(
                changed_fields(of, json.loads(before), json.loads(after))
            )
        rows = self._connection.rows(
            "SELECT id, kind, undone, at, context, title, title_values FROM change "
            f"WHERE id IN ({marks})",
            ids,
        )
        return [
            Changed(id_, title_of(*title), kind, bool(undone), at, tuple(fields.get(id_, ())))
            for id_, kind, undone, at, *title in rows
        ]

    def _made(self, ids: Sequence[int]) -> dict[int, tuple[date | None, str]]:
        marks = ", ".join("?" * len(ids))
        rows = self._connection.rows(
            f"SELECT id, {_MADE_DAY}, {_MADE_TIME} FROM task WHERE id IN ({marks})", ids
        )
        return {
            row_id: (date.fromisoformat(day) if day else None, time) for row_id, day, time in rows
        }

    def _people(self, records: Iterable[EntryRecord]) -> dict[int | None, str]:
        ids = list({getattr(record, "contact_id", None) for record in records} - {None})
        marks = ", ".join("?" * len(ids))
        rows = self._connection.rows(f"SELECT id, name FROM contact WHERE id IN ({marks})", ids)
        return dict(rows)


def _when(key: Key, record: EntryRecord) -> tuple[date | None, str]:
    if isinstance(record, Changed):
        return date.fromisoformat(record.at[:10]), record.at[11:16]
    column = _DAYS.get(key.source, "on_day")
    return getattr(record, column), getattr(record, "at_time", "")
