"""Write those who may be contacted into a file, and those who may not with the reasons."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from register_app.customers.customer import Customer
from register_app.fields.country import NAMES
from register_app.fields.field import field_named
from register_app.fields.phone import show_number
from register_app.i18n import QT_TRANSLATE_NOOP, Translate
from register_app.outreach.campaign import Selection
from register_app.outreach.mailing import Mailing
from register_app.reports.cards import Card, save_plain_cards
from register_app.reports.labels import SHEETS, save_labels
from register_app.reports.listing import Table, Texts
from register_app.reports.table_files import save_csv, save_xlsx
from register_app.watch import UNWATCHED, Watch

_NUMBER = QT_TRANSLATE_NOOP("reports", "Number in the register")
_ORGANISATION = QT_TRANSLATE_NOOP("campaign", "Organisation")
_TITLE = QT_TRANSLATE_NOOP("reports", "Title")
_SENDER = QT_TRANSLATE_NOOP("campaign", "Sender")
_REFUSING = QT_TRANSLATE_NOOP("campaign", "How to refuse")
_WHY = QT_TRANSLATE_NOOP("campaign", "Why left out")
_LAW = QT_TRANSLATE_NOOP("campaign", "Law")
INCLUDED = QT_TRANSLATE_NOOP("campaign", "List")
LEFT_OUT = QT_TRANSLATE_NOOP("campaign", "Left out")
_FIELDS = ("email", "phone", "street", "postcode", "city", "country", "language", "source")
_TELLS = 2000
"""How many rows pass between two tellings of how far it is."""


class Writing(NamedTuple):
    """All that a file is made from."""

    selection: Selection
    mailing: Mailing
    translate: Translate
    at: datetime
    watch: Watch = UNWATCHED


def included_table(writing: Writing) -> Table:
    """Return who gets the message, each with the source of the data and the way to refuse."""
    translate = writing.translate
    name = field_named(Customer, "name").label
    labels = [field_named(Customer, called).label for called in _FIELDS]
    headings = [_NUMBER, name, _ORGANISATION, _TITLE, *labels, _SENDER, _REFUSING]
    return Table(
        translate(INCLUDED), [translate(heading) for heading in headings], _included(writing)
    )


def left_out_table(writing: Writing) -> Table:
    """Return who gets no message, each with the reason and the law."""
    translate = writing.translate
    headings = [_NUMBER, field_named(Customer, "name").label, _WHY, _LAW]

    def rows() -> Iterator[Texts]:
        for one in writing.selection.left_out:
            yield [
                str(one.customer_id),
                one.name,
                one.reason.told(translate),
                one.reason.law,
            ]

    return Table(translate(LEFT_OUT), [translate(heading) for heading in headings], rows())


def _included(writing: Writing) -> Iterator[Texts]:
    mailing, translate = writing.mailing, writing.translate
    refusing = mailing.refusing(translate)
    countries = {code: translate(name) for code, name in NAMES.items()}
    targets = writing.selection.included
    for done, target in enumerate(targets):
        if done % _TELLS == 0:
            writing.watch.at(done / len(targets))
        letter = target.letter
        yield [
            str(target.customer_id),
            target.name,
            letter.organisation if target.contact_id else "",
            target.title,
            target.email,
            show_number(target.phone),
            letter.street,
            letter.postcode,
            letter.city,
            countries.get(letter.country, letter.country),
            target.language,
            target.source,
            mailing.sender,
            refusing(target.language),
        ]


def _save_xlsx(path: Path, writing: Writing) -> None:
    save_xlsx(path, (included_table(writing), left_out_table(writing)), at=writing.at)


def _save_csv(path: Path, writing: Writing) -> None:
    save_csv(path, included_table(writing))


def _save_vcf(path: Path, writing: Writing) -> None:
    refusing = writing.mailing.refusing(writing.translate)
    cards = (
        Card(
            target.name,
            target.letter,
            title=target.title,
            phone=target.phone,
            email=target.email,
            note=refusing(target.language),
        )
        for target in writing.selection.included
    )
    save_plain_cards(path, cards)


def _save_labels(path: Path, writing: Writing) -> None:
    letters = (target.letter for target in writing.selection.included)
    sheet = SHEETS[writing.mailing.sheet]
    save_labels(path, letters, sheet, title=writing.mailing.name, watch=writing.watch)


FORMATS: Mapping[str, Callable[[Path, Writing], None]] = MappingProxyType(
    {".xlsx": _save_xlsx, ".csv": _save_csv, ".vcf": _save_vcf, ".pdf": _save_labels}
)
"""The ending of a file, and what writes it; a workbook holds the report itself."""


def report_of(path: Path, translate: Translate) -> Path | None:
    """Return the file beside a list that tells who was left out; a workbook has it inside."""
    if path.suffix.lower() == ".xlsx":
        return None
    return path.with_name(f"{path.stem} - {translate(LEFT_OUT)}.csv")
