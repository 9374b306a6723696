"""What a law keeps of the erased: only what the voucher says, taken out of the live tables."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from register_app.customers.customer import Customer
from register_app.customers.store import CustomerStore
from register_app.db.place import Place
from register_app.db.records import shape_of
from register_app.deals.deal import Deal
from register_app.deals.store import DealStore
from register_app.documents.document import Document
from register_app.documents.store import DocumentStore
from register_app.erasure.keeping import Keeping
from register_app.erasure.record import KeptRecord
from register_app.erasure.terms.store import TermStore
from register_app.fields.field import Record, table_of
from register_app.retention.presets import RULES
from register_app.retention.rule import RetentionRule, StartEvent

BUYER = (
    *("name", "business_id", "vat_id", "street", "postcode", "city", "country"),
    *("billing_street", "billing_postcode", "billing_city", "billing_country"),
    *("einvoice_address", "einvoice_operator"),
)
"""The buyer as an invoice names it (VAT Act 1501/1993, section 209 e)."""
BLANKED = {
    "deal": frozenset({"contact_id", "customer_id", "lost_reason", "valid_until"}),
    "document": frozenset(
        {"contact_id", "customer_id", "event_id", "sender", "recipient", "note"}
    ),
}
"""What the voucher does not need, and so goes."""


class Keeper:
    """Picks out of what goes what must be kept, as images."""

    def __init__(
        self,
        customers: CustomerStore,
        deals: DealStore,
        documents: DocumentStore,
        terms: TermStore,
    ) -> None:
        """Read from the stores of a register; the terms tell how long."""
        self._customers = customers
        self._deals = deals
        self._documents = documents
        self._terms = terms

    def kept(self, going: dict[str, set[int]], today: date) -> Iterator[KeptRecord]:
        """Yield what of the rows that go is kept."""
        deals = self._deals.records.many(sorted(going.get("deal", ())))
        for deal, keeping in self._terms.deals(deals):
            if _is_kept(keeping, today):
                yield self._deal(deal, self._measured(keeping, today))
        documents = self._documents.records.many(sorted(going.get("document", ())))
        for document, keeping in self._terms.documents(documents):
            if _is_kept(keeping, today):
                measured = self._measured(keeping, today)
                yield _record(document, measured, _image(document), about=_called(document))

    def held(self, going: Mapping[str, set[int]], places: Iterable[Place]) -> dict[Place, str]:
        """Return what of it a dispute holds: of what is named, and of the customers who go."""
        customers = (Place("customer", number) for number in sorted(going.get("customer", ())))
        return self._terms.held(dict.fromkeys((*places, *customers)))

    def _measured(self, keeping: Keeping, today: date) -> Keeping:
        """Return it with a last day: nothing happens any more to what is out of sight."""
        if keeping.until is not None or not keeping.demanded:
            return keeping
        from_today = dict.fromkeys(StartEvent, today)
        found = self._terms.clock().keeping(keeping.rule.data, from_today)
        return found._replace(hold=keeping.hold)

    def _deal(self, deal: Deal, keeping: Keeping) -> KeptRecord:
        lines = self._deals.lines_of(deal.id) if deal.id is not None else ()
        buyer = self._customers.find(deal.customer_id)
        image = {
            **_image(deal),
            "lines": [_image(line) for line in lines],
            "buyer": _buyer(buyer) if buyer else {},
        }
        return _record(deal, keeping, image, about=deal.invoice_number or deal.number)


def law_of(rule: RetentionRule) -> str:
    """Return the law of a rule: its own words, or those of its preset."""
    if rule.law or rule.preset not in RULES:
        return rule.law
    return str(RULES[rule.preset].law)


def _is_kept(keeping: Keeping, today: date) -> bool:
    return bool(keeping.hold) or (keeping.demanded and not keeping.is_past(today))


def _record(
    record: Deal | Document, keeping: Keeping, image: dict[str, object], *, about: str
) -> KeptRecord:
    return KeptRecord(
        data_class=keeping.rule.data,
        until=keeping.until.isoformat() if keeping.until else None,
        law=law_of(keeping.rule),
        hold=keeping.hold,
        table=table_of(type(record)),
        row=record.id or 0,
        image=image,
        about=about,
    )


def _image(record: Record) -> dict[str, object]:
    shape = shape_of(type(record))
    blanked = BLANKED.get(shape.table, frozenset())
    pairs = zip(shape.columns, shape.write(record), strict=True)
    return {column: value for column, value in pairs if column not in blanked}


def _buyer(customer: Customer) -> dict[str, object]:
    return {name: value for name, value in _image(customer).items() if name in BUYER and value}


def _called(document: Document) -> str:
    return document.title or document.file_name


def files_of(records: Iterable[KeptRecord]) -> set[str]:
    """Return the files of the documents that are kept."""
    return {str(one.image["stored"]) for one in records if one.table == "document"}
