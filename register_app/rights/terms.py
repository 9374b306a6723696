"""Tell of each item until when it is kept, and why (GDPR Art. 15(1)(d))."""

from collections.abc import Iterable, Mapping

from register_app.erasure.keeping import Keeping
from register_app.fields.field import Record
from register_app.i18n import Translate
from register_app.permissions.entry import Permission, Stand
from register_app.register import Register
from register_app.reports.extract import plain_keeping
from register_app.reports.held import Plain
from register_app.retention.rule import DataClass
from register_app.rights.gather import Gathered

_ITEMS = (
    "permissions deals contacts note_entries tasks documents confirmations notices restrictions "
    "requests campaigns roles contact_persons"
).split()
"""What hangs on a customer or a contact person, and is kept as long where nothing else is said."""


class Terms:
    """Reckons for one extract."""

    def __init__(self, register: Register, translate: Translate) -> None:
        """Say it in the language of `translate`."""
        self._register = register
        self._translate = translate

    def add_to(self, gathered: Gathered) -> None:
        """Add `keeping` to everything gathered."""
        customers = dict(self._register.terms.customers([one["id"] for one in gathered.customers]))
        for one in gathered.customers:
            entries = self._register.permissions.of(one["id"])
            self._add(one, self._told(customers[one["id"]]), entries)
        left = dict(self._register.terms.contacts([one["id"] for one in gathered.contacts]))
        staying = self._register.terms.clock().keeping(DataClass.CONTACTS, {})
        for one in gathered.contacts:
            entries = self._register.permissions.of_contacts([one["id"]]).get(one["id"], [])
            self._add(one, self._told(left.get(one["id"], staying)), entries)
        self._add_elsewhere(gathered.elsewhere)

    def _add(self, holder: Plain, keeping: Plain, entries: Iterable[Permission]) -> None:
        given = [entry for entry in entries if entry.state is Stand.GIVEN]
        own = {
            "permissions": self._kept(self._register.terms.consents(given)),
            "deals": self._deals([deal["id"] for deal in holder["deals"]]),
            "documents": self._documents([one["id"] for one in holder["documents"]]),
        }
        holder["keeping"] = keeping
        for name in _ITEMS:
            for item in holder.get(name, ()):
                item["keeping"] = own.get(name, {}).get(item["id"], keeping)

    def _add_elsewhere(self, rows: Iterable[Plain]) -> None:
        clock = self._register.terms.clock()
        general = self._told(clock.keeping(DataClass.OTHER, {}))
        for row in rows:
            found = {"deal": self._deals, "document": self._documents}.get(row["record"])
            own = found([row["id"]]) if found else {}
            row["keeping"] = own.get(row["id"], general)

    def _deals(self, ids: list[int]) -> Mapping[int, Plain]:
        return self._kept(self._register.terms.deals(self._register.deals.records.many(ids)))

    def _documents(self, ids: list[int]) -> Mapping[int, Plain]:
        return self._kept(self._register.terms.documents(self._register.documents.some(ids)))

    def _kept(self, found: Iterable[tuple[Record, Keeping]]) -> Mapping[int, Plain]:
        return {one.id or 0: self._told(keeping) for one, keeping in found}

    def _told(self, keeping: Keeping) -> Plain:
        return plain_keeping(keeping, self._translate)
