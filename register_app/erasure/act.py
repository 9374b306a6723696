"""The first half of an erasure: one transaction takes all of it out, or nothing."""

import secrets
from collections.abc import Iterable, Mapping, Set
from datetime import datetime
from typing import NamedTuple

from register_app.audit.store import Audit
from register_app.blocklists.own_bans import OwnBans
from register_app.customers.search import CustomerSearch
from register_app.customers.store import CustomerStore
from register_app.db.connection import Connection
from register_app.db.place import Place
from register_app.db.reach import Follower, Reach
from register_app.db.strip import Stripper
from register_app.documents.store import DocumentStore
from register_app.drafts.store import DraftStore
from register_app.erasure import lists, side_file
from register_app.erasure.kept import Keeper, files_of
from register_app.erasure.ledger import Ledger
from register_app.erasure.plan import Plan, summed
from register_app.erasure.record import HISTORY, Line, Pending, Receipt
from register_app.erasure.store import ErasureStore
from register_app.erasure.traces import Tracer
from register_app.erasure.values import Names, gathered
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.permissions.entry import Channel, Permission
from register_app.permissions.standing import banned_channels
from register_app.permissions.store import PermissionStore
from register_app.segments.store import SegmentStore
from register_app.settings import SettingStore
from register_app.vault.vault import Vault

_BATCH_TEXTS = ("file_name", "sheet", "source")
_NOTHING = Receipt(0, "", "", "", "", None, {})

_LASTING = frozenset({"block_list"})
"""The trace of a ban names nobody, and holds when the person is gone."""


class Held(RegisterError):
    """A dispute is not settled, so nothing of what it is about is erased (Art. 17(3)(e))."""

    def __init__(self, reason: str) -> None:
        """Name the dispute."""
        super().__init__(
            Message(
                QT_TRANSLATE_NOOP("errors", "This is kept because of a dispute: {reason}."),
                {"reason": reason},
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Nothing was erased. When the dispute is settled, say so, and try again."
            ),
        )


class Parts(NamedTuple):
    """What of a register an erasure works on."""

    vault: Vault
    connection: Connection
    audit: Audit
    settings: SettingStore
    customers: CustomerStore
    permissions: PermissionStore
    documents: DocumentStore
    own_bans: OwnBans
    segments: SegmentStore
    drafts: DraftStore
    search: CustomerSearch
    keeper: Keeper


class Why(NamedTuple):
    """Who erases, when and why."""

    at: datetime
    by_whom: str
    ground: str = ""
    request_id: int | None = None


class Act:
    """Plans erasures and does their first half."""

    def __init__(self, parts: Parts, store: ErasureStore, ledger: Ledger, tracer: Tracer) -> None:
        """Work on the parts of one register."""
        self._parts = parts
        self._store = store
        self._ledger = ledger
        self._tracer = tracer

    def plan(self, places: Iterable[Place], at: datetime) -> Plan:
        """Return what erasing some places would do; it only reads."""
        asked = tuple(dict.fromkeys(one for one in places if one.table not in _LASTING))
        rows = {place.table: set[int]() for place in asked if not place.column}
        for place in asked:
            if not place.column:
                rows[place.table].add(place.row)
        reach = Follower(self._parts.connection).reach(rows)
        fields: dict[tuple[str, str], set[int]] = {}
        for table, row, column in asked:
            if column and row not in reach.going.get(table, ()):
                fields.setdefault((table, column), set()).add(row)
        stripper = Stripper(self._parts.connection, reach, fields)
        erased: dict[str, int] = {}
        for table, *_ in stripper.live():
            erased[table] = erased.get(table, 0) + 1
        return Plan(
            places=asked,
            reach=reach,
            fields={where: frozenset(rows) for where, rows in fields.items()},
            erased={**erased, HISTORY: stripper.lines},
            kept=tuple(self._parts.keeper.kept(reach.going, at.date())),
            bans=frozenset[Channel]().union(*map(banned_channels, self._said(reach).values())),
            held=self._parts.keeper.held(reach.going, asked),
        )

    def do(self, places: Iterable[Place], why: Why, line: Line | None = None) -> int:
        """Take all of it out; return the number of the erasure. Its proof is due then.

        `line` is that of a ledger which knew of the erasure before this register did.
        """
        side = ""
        try:
            with self._parts.connection.transaction():
                plan = self.plan(places, why.at)
                if line is None:
                    _require_free(plan)
                stripper = Stripper(self._parts.connection, plan.reach, plan.fields)
                values = gathered(stripper)
                files = {one.text for one in values if one.column == "stored"}
                left = tuple(sorted(files - files_of(plan.kept)))
                content = side_file.Content(frozenset(values), left)
                side, key = side_file.write(self._parts.vault.folder, content)
                line = line or self._line(plan, why)
                self._keep_bans(plan.reach)
                self._strip(plan, Names(values))
                number = self._note(plan, why, line)
                self._store.wait(Pending(number, side, key))
                self._parts.search.forget()
        except BaseException:
            if side:
                side_file.remove(self._parts.vault.folder, side)
            raise
        return number

    def _strip(self, plan: Plan, names: Names) -> None:
        batches: dict[tuple[str, str], Set[int]] = {
            ("import_batch", column): {one.id or 0}
            for one in self._parts.customers.batches.all()
            for column in _BATCH_TEXTS
            if names.are_in(getattr(one, column))
        }
        found = list(lists.named(self._parts.segments.records.all(), names))
        gone = {one.id or 0 for one, left in found if left is None}
        plan.reach.going.setdefault("segment", set()).update(gone)
        stripper = Stripper(self._parts.connection, plan.reach, {**plan.fields, **batches})
        for table in ("segment", "import_batch"):
            stripper.add_telling(table, names.are_in)
        self._parts.drafts.forget_about(plan.reach.going.get("customer", ()), names.are_in)
        stripper.strip()
        stripper.retitle(names.are_in)
        for _, left in found:
            if left:
                self._store.rewrite_list(left.id or 0, left.conditions, left.note)

    def _note(self, plan: Plan, why: Why, line: Line) -> int:
        receipt = _NOTHING._replace(
            by_whom=why.by_whom,
            ground=why.ground,
            request_id=why.request_id,
            erased=plan.erased,
            kept=summed(plan.kept),
        )
        number = self._store.add(line, receipt)
        for record in plan.kept:
            self._store.keep(number, record)
        for table, row, column in plan.places:
            self._parts.audit.note("erase", table, row, column)
        return number

    def _line(self, plan: Plan, why: Why) -> Line:
        scope = tuple(
            tuple(filter(None, (table, self._store.random_id(table, row), column)))
            for table, row, column in plan.places
        )
        known = self._store.lines()
        traces = self._traces(plan.reach) if self._parts.settings.load().erasure_traces else set()
        return self._ledger.signed(
            Line(
                token=secrets.token_hex(16),
                at=why.at.isoformat(timespec="seconds"),
                scope=scope,
                traces=tuple(sorted(traces)),
                previous=known[-1].mac if known else "",
            )
        )

    def _traces(self, reach: Reach) -> set[str]:
        customers = self._parts.customers.many(sorted(reach.going.get("customer", ())))
        contacts = self._parts.customers.contacts.many(sorted(reach.going.get("contact", ())))
        found = set[str]()
        for customer in customers:
            found |= self._tracer.customer(customer)
        for contact in contacts:
            found |= self._tracer.contact(contact)
        return found

    def _said(self, reach: Reach) -> Mapping[tuple[int, int | None], list[Permission]]:
        found: dict[tuple[int, int | None], list[Permission]] = {}
        for entry in self._parts.permissions.many(sorted(reach.going.get("permission", ()))):
            found.setdefault((entry.customer_id, entry.contact_id), []).append(entry)
        return found

    def _keep_bans(self, reach: Reach) -> None:
        customers = self._parts.customers
        for (customer, contact), said in self._said(reach).items():
            person = customers.contacts.get(contact) if contact else None
            self._parts.own_bans.keep_of(customers.records.get(customer), person, said)


def _require_free(plan: Plan) -> None:
    for reason in plan.held.values():
        raise Held(reason)
