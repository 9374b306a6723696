"""Store a list as one change that can be taken back."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from register_app import log
from register_app.customers.batch import ImportBatch
from register_app.customers.contact import Contact, ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import Row, shape_of
from register_app.fields.field import fields_of
from register_app.fields.text import name_key
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.importer.join import joined
from register_app.importer.mapping import Mapping
from register_app.importer.options import OnMatch, Options
from register_app.importer.plan import (
    Noted,
    Outcome,
    Step,
    Tell,
    known_customers,
    note_of,
    steps,
)
from register_app.importer.row import ListRow
from register_app.importer.table import Table
from register_app.permissions.entry import CHANNELS, Channel, Permission, Stand
from register_app.permissions.rules import Standing
from register_app.permissions.standing import held, own
from register_app.register import Register

_TITLE = QT_TRANSLATE_NOOP("importer", "Import “{file}”, %n customers")
_BLOCK = 2_000


class Result(NamedTuple):
    """What an import did."""

    batch: int
    read: int
    imported: int
    updated: int
    """Customers of the register that the list changed."""
    repaired: int
    rejected: int
    duplicates: int
    """Rows about customers known already, from the register or from a row above."""
    noted: list[Noted]
    bans_back: int = 0
    """New customers who had forbidden marketing before, or share an address with who has."""
    change: int = 0
    """The change to undo."""


def run(
    register: Register,
    table: Table,
    mapping: Mapping,
    options: Options,
    file_name: str,
    tell: Tell,
) -> Result:
    """Store the rows as one change; raise Cancelled through `tell`, and nothing is stored."""
    # A name of a file is bytes, and need not be text: what cannot be written becomes "?".
    file_name = file_name.encode(errors="replace").decode()
    with log.followed(log.Event.IMPORT) as numbers:
        result = _run(register, table, mapping, options, file_name, tell)
        numbers |= {
            "read": result.read,
            "imported": result.imported,
            "updated": result.updated,
            "rejected": result.rejected,
        }
    return result


def _run(
    register: Register,
    table: Table,
    mapping: Mapping,
    options: Options,
    file_name: str,
    tell: Tell,
) -> Result:
    title = Message(_TITLE, {"file": file_name}, 0)
    with register.change(title) as change:
        importing = _Import(register, options, _batch(register, table, options, file_name))
        for step in steps(table, mapping, options, known_customers(register)):
            importing.take(step)
            if not step.place % _BLOCK:
                tell(step.place / len(table))
        result = importing.finish()
        back = result.bans_back + register.own_bans.bring_back(change)
        result = result._replace(bans_back=back)
        register.retitle(Message(_TITLE, {"file": file_name}, result.imported))
    return result._replace(change=change.id)


def _batch(register: Register, table: Table, options: Options, file_name: str) -> ImportBatch:
    return register.customers.batches.save(
        ImportBatch(
            file_name=file_name,
            sheet=table.sheet,
            source=options.source,
            source_date=options.source_date,
            imported_at=register.now().isoformat(timespec="seconds"),
            read=0,
            imported=0,
            updated=0,
            repaired=0,
            rejected=0,
            duplicates=0,
        )
    )


class _Import:
    """An import under way: new customers wait for their block, known ones are done at once."""

    def __init__(self, register: Register, options: Options, batch: ImportBatch) -> None:
        self._register = register
        self._customers = register.customers
        self._options = options
        self._batch = batch
        self._today = register.today()
        self._write = _writer(options, batch)
        self._first = self._customers.records.next_id()
        self._waiting: list[ListRow] = []
        self._places = array("l")
        self._alike: dict[int, int] = {}
        """By the place of a new customer the mark of somebody with the same address."""
        self._new = 0
        self._counts: dict[str, Any] = dict.fromkeys(
            ("read", "updated", "repaired", "rejected", "duplicates"), 0
        )
        self._noted: list[Noted] = []

    def take(self, step: Step) -> None:
        """Store one row, or let it wait for its block."""
        self._counts["read"] += 1
        if step.row.remarks:
            self._noted.append(note_of(step))
        if step.outcome is Outcome.REJECTED:
            self._counts["rejected"] += 1
            if step.match:  # who may only be kept can still forbid marketing
                self._bring_bans(step.row, self._id_of(step.match.mark), with_permits=False)
            return
        self._counts["repaired"] += step.row.is_repaired
        if step.match and step.outcome is Outcome.KNOWN:
            self._counts["duplicates"] += 1
            self._meet(step.row, step.match.mark)
        else:
            self._new += 1
            self._places.append(step.place)
            if step.match:
                self._alike[step.place] = step.match.mark
            self._waiting.append(step.row)
            if len(self._waiting) == _BLOCK:
                self._store_waiting()

    def finish(self) -> Result:
        """Store what still waits, and the batch with its counts."""
        self._store_waiting()
        alike = {self._id_of_row(at): self._id_of(mark) for at, mark in self._alike.items()}
        spread = self._register.own_bans.spread(alike)
        self._customers.batches.save(replace(self._batch, imported=self._new, **self._counts))
        return Result(
            batch=self._batch.id or 0,
            imported=self._new,
            noted=self._noted,
            bans_back=spread,
            **self._counts,
        )

    def _store_waiting(self) -> None:
        rows, self._waiting = self._waiting, []
        ids = self._customers.records.add_rows(self._write(row) for row in rows)
        people = [(row, customer) for row, customer in zip(rows, ids, strict=True) if row.contact]
        contacts = self._customers.add_people(
            shape_of(Contact).write(self._contact(row)) for row, _ in people
        )
        self._customers.roles.add_rows(
            _role(customer, contact, row.title)
            for (row, customer), contact in zip(people, contacts, strict=True)
        )
        self._register.permissions.add_many(
            [
                entry
                for row, customer in zip(rows, ids, strict=True)
                if row.bans or row.permits
                for entry in self._permissions(row, customer)
            ]
        )

    def _meet(self, row: ListRow, mark: int) -> None:
        """Bring what a row says to a customer who is known already."""
        customer_id = self._id_of(mark)
        before = self._customers.get(customer_id)
        after = joined(before, row, self._options, self._batch.id)
        self._customers.save(after)
        has_more = [self._bring_bans(row, customer_id), self._bring_contact(row, customer_id)]
        if mark > 0 and (after != before or any(has_more)):
            self._counts["updated"] += 1

    def _id_of(self, mark: int) -> CustomerId:
        """Return the id of a customer of the register, or of a row by its negative mark."""
        return CustomerId(mark) if mark > 0 else self._id_of_row(-mark - 1)

    def _id_of_row(self, place: int) -> CustomerId:
        """Return the id of a new customer by its row; ids were handed out in order."""
        self._store_waiting()
        return CustomerId(self._first + bisect_left(self._places, place))

    def _bring_contact(self, row: ListRow, customer_id: CustomerId) -> bool:
        if not row.contact or self._options.on_match is OnMatch.SKIP:
            return False
        known = {contact.name for _, contact in self._customers.people_of(customer_id)}
        if row.contact in known:
            return False
        contact = self._customers.contacts.save(self._contact(row))
        self._customers.roles.save(
            Role(
                customer_id=customer_id,
                contact_id=ContactId(contact.id or 0),
                title=row.title,
            )
        )
        return True

    def _bring_bans(
        self, row: ListRow, customer_id: CustomerId, *, with_permits: bool = True
    ) -> bool:
        """Keep what the list says about marketing, whatever is done with the rest of the row."""
        if not row.bans and not row.permits:
            return False
        kept = own(self._register.permissions.of(customer_id))
        entries = [
            entry
            for entry in self._permissions(row, customer_id)
            if with_permits or entry.state is Stand.OBJECTION
        ]
        new = [entry for entry in entries if not _is_known(entry, kept)]
        for entry in new:
            self._register.permissions.add(entry)
        return bool(new)

    def _permissions(self, row: ListRow, customer_id: int) -> Iterator[Permission]:
        said = [(Stand.OBJECTION, *ban) for ban in row.bans]
        said += [(Stand.GIVEN, *permit) for permit in row.permits]
        for state, channel, word in said:
            day = row.banned_on if state is Stand.OBJECTION else None
            yield Permission(
                customer_id=CustomerId(customer_id),
                channel=Channel(channel),
                state=state,
                how=f"{self._batch.file_name}, {row.number}: {word}"[:1000],
                on_day=min(day, self._today) if day else self._options.source_date,
                batch=self._batch.id,
            )

    def _contact(self, row: ListRow) -> Contact:
        return Contact(
            name=row.contact,
            source=row.values.get("source", self._options.source),
            source_date=self._options.source_date,
            from_person=self._options.from_person,
            batch=self._batch.id,
        )


def _is_known(entry: Permission, kept: Sequence[Permission]) -> bool:
    """Say whether a customer's page shows already what a list says; a lifted ban does not hold."""
    if entry.state is Stand.OBJECTION:
        channels = CHANNELS if entry.channel is Channel.ALL else (entry.channel,)
        return all(held(kept, one).standing is Standing.OBJECTION for one in channels)
    return any(one.channel is entry.channel and one.state is entry.state for one in kept)


def _role(customer_id: int, contact_id: int, title: str) -> Row:
    return (customer_id, contact_id, title, "", None, None)


def _writer(options: Options, batch: ImportBatch) -> Callable[[ListRow], Row]:
    """Return what makes the stored row of a new customer; on the path of every row."""
    blank = Customer(
        name="-",
        source=options.source,
        source_date=options.source_date,
        from_person=options.from_person,
        batch=batch.id,
    )
    shape = shape_of(Customer)
    preset = list(shape.write(blank))
    place = {column: at for at, column in enumerate(shape.columns)}
    stored: dict[str, Callable[[Any], Any]] = {
        field.name: field.kind.to_row for field in fields_of(Customer) if field.kind.empty != ""
    }
    key, number = place["name_key"], place["batch_row"]
    since = place["passive_since"]
    day = options.source_date.isoformat()

    def write(row: ListRow) -> Row:
        made = preset.copy()
        for name, value in row.values.items():
            made[place[name]] = stored[name](value) if name in stored else value
        made[key] = name_key(row.values["name"])
        made[number] = row.number
        if "passive_reason" in row.values:
            made[since] = day
        return tuple(made)

    return write
