"""What an offer or invoice lacks: the law's demands (AVL 1501/1993 §§ 209 e, 209 f), and ours."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from register_app.customers.customer import Customer
from register_app.deals.deal import Deal
from register_app.errors import RegisterError
from register_app.fields.field import Record, field_named
from register_app.fields.postal import FINNISH
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.reports.paper import Paper
from register_app.settings import Settings

SMALL = 400_00
"""An invoice of at most so much, in cents with VAT, may say less (§ 209 f)."""

LINES = QT_TRANSLATE_NOOP("paper", "Lines: what is sold, how much and for how much")
NO_VAT_GROUND = QT_TRANSLATE_NOOP(
    "paper", "Text on papers: why a line is without VAT, and by which section of law"
)


class Place(Enum):
    """Where a gap is filled."""

    FIRM = QT_TRANSLATE_NOOP("paper", "Settings, firm")
    PAPERS = QT_TRANSLATE_NOOP("paper", "Settings, offers and invoices")
    CUSTOMER = QT_TRANSLATE_NOOP("paper", "Customer")
    DEAL = QT_TRANSLATE_NOOP("paper", "Deal")


class Gap(NamedTuple):
    """One field to fill, and where."""

    place: Place
    what: Text
    name: str = ""
    """The name of the field, where it is one field alone."""


class PaperIncomplete(RegisterError):
    """A paper lacks what it must say; `gaps` names each field to fill."""

    def __init__(self, lacking: Iterable[Gap]) -> None:
        """Keep what is lacking."""
        self.gaps = tuple(lacking)
        super().__init__(
            QT_TRANSLATE_NOOP("paper", "The paper cannot be made yet: something is missing."),
            QT_TRANSLATE_NOOP(
                "paper", "Nothing was changed. Fill in what is named, then try again."
            ),
        )

    def listed(self, translate: Translate) -> str:
        """Return what is missing, one field a line, in the language of the translator."""
        line = QT_TRANSLATE_NOOP("paper", "{place}: {field}")
        return "\n".join(
            translate(
                Message(line, {"place": translate(gap.place.value), "field": translate(gap.what)})
            )
            for gap in self.gaps
        )


def require_offer(paper: Paper) -> None:
    """Raise PaperIncomplete where an offer would not say who offers what."""
    _refuse([*_seller_gaps(paper), *_line_gaps(paper)])


def require_invoice(paper: Paper) -> None:
    """Raise PaperIncomplete where the law asks for more, or nobody could pay."""
    _refuse(
        [
            *_seller_gaps(paper),
            *_ids(paper),
            *_buyer_gaps(paper),
            *_line_gaps(paper),
            *_dates(paper),
            *_payment(paper),
        ]
    )


def is_small(paper: Paper) -> bool:
    """Say whether the lighter demands of small invoices hold."""
    return paper.sums.gross <= SMALL


def _refuse(gaps: list[Gap]) -> None:
    if gaps:
        raise PaperIncomplete(gaps)


def _seller_gaps(paper: Paper) -> Iterator[Gap]:
    seller = paper.seller
    yield from _empty(Place.FIRM, Settings, firm_name=seller.name)
    yield from _empty(
        Place.FIRM,
        Settings,
        firm_street=seller.address.street,
        firm_postcode=seller.address.postcode,
        firm_city=seller.address.city,
    )


def _ids(paper: Paper) -> Iterator[Gap]:
    yield from _empty(Place.FIRM, Settings, firm_business_id=paper.seller.business_id)


def _buyer_gaps(paper: Paper) -> Iterator[Gap]:
    """Return what is unknown of the buyer; a foreign address may be without a postcode."""
    address = paper.buyer.address
    if not is_small(paper):
        is_home = address.country in FINNISH
        yield from _empty(
            Place.CUSTOMER,
            Customer,
            street=address.street,
            postcode=address.postcode or ("" if is_home else "-"),
            city=address.city,
        )


def _line_gaps(paper: Paper) -> Iterator[Gap]:
    if not paper.lines:
        yield Gap(Place.DEAL, LINES)


def _dates(paper: Paper) -> Iterator[Gap]:
    yield from _empty(
        Place.DEAL, Deal, invoice_number=paper.invoice_number, invoiced_on=paper.invoiced_on
    )
    if not is_small(paper):
        yield from _empty(Place.DEAL, Deal, delivered_on=paper.delivered_on)
    if any(not part.rate for part in paper.sums.vat) and not (paper.text or paper.terms):
        yield Gap(Place.DEAL, NO_VAT_GROUND)


def _payment(paper: Paper) -> Iterator[Gap]:
    yield from _empty(Place.DEAL, Deal, due_on=paper.due_on, reference=paper.reference)
    yield from _empty(Place.PAPERS, Settings, firm_iban=paper.iban)


def _empty(place: Place, record: type[Record], **values: object) -> Iterator[Gap]:
    """Return a gap for each value that is empty, by the label of its field."""
    for name, value in values.items():
        if not value:
            yield Gap(place, field_named(record, name).label, name)
