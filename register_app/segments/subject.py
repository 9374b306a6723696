"""What a condition can be about: the fields of a customer, and what belongs to it."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from register_app.customers.choices import STAGES
from register_app.customers.customer import Customer
from register_app.customers.marketing.search import holds
from register_app.deals.deal import DEAL_STATE
from register_app.documents.document import KINDS
from register_app.fields.category import HEADINGS, Category
from register_app.fields.field import Field, fields_of
from register_app.fields.kinds import DAY, INDUSTRY, NUMBER, POSTCODE, TAGS, YES_NO
from register_app.i18n import QT_TRANSLATE_NOOP, Text

LAST_CONTACT = "last_contact"
DEAL_SUM = "deal_sum"
DEAL_STAGE = "deal_stage"
DOCUMENT = "document"
CONTACT_NAME = "contact_name"
CONTACT_TITLE = "contact_title"
MARKETING = "marketing"
WORDS = "words"


class Operator(StrEnum):
    """How a condition compares."""

    IS = "is"
    CONTAINS = "contains"
    BEGINS = "begins"
    BETWEEN = "between"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BEFORE = "before"
    SINCE = "since"
    WITHIN = "within"
    """In the last days, today among them."""
    SILENT = "silent"
    """Not in the last months, or never."""
    ALL = "all"
    NONE = "none"
    YES = "yes"
    NO = "no"
    EMPTY = "empty"
    FILLED = "filled"


class Sort(StrEnum):
    """What kind of thing a condition is about; it decides how it can compare."""

    TEXT = "text"
    CODE = "code"
    POSTCODE = "postcode"
    DAY = "day"
    NUMBER = "number"
    CHOICE = "choice"
    TAGS = "tags"
    YES_NO = "yes_no"
    CONTACT = "contact"
    MONEY = "money"
    PARTS = "parts"
    MARKS = "marks"
    WORDS = "words"


_O = Operator
_MAYBE = (_O.EMPTY, _O.FILLED)
OPERATORS: dict[Sort, tuple[Operator, ...]] = {
    Sort.TEXT: (_O.CONTAINS, _O.IS, _O.BEGINS, *_MAYBE),
    Sort.CODE: (_O.BEGINS, _O.CONTAINS, *_MAYBE),
    Sort.POSTCODE: (_O.BETWEEN, _O.BEGINS, *_MAYBE),
    Sort.DAY: (_O.WITHIN, _O.BEFORE, _O.SINCE, _O.BETWEEN, *_MAYBE),
    Sort.NUMBER: (_O.AT_LEAST, _O.AT_MOST, *_MAYBE),
    Sort.CHOICE: (_O.IS, *_MAYBE),
    Sort.TAGS: (_O.IS, _O.ALL, *_MAYBE),
    Sort.YES_NO: (_O.YES, _O.NO),
    Sort.CONTACT: (_O.SILENT, _O.BEFORE, _O.SINCE, _O.WITHIN, *_MAYBE),
    Sort.MONEY: (_O.AT_LEAST, _O.AT_MOST),
    Sort.PARTS: (_O.IS, _O.NONE, *_MAYBE),
    Sort.MARKS: (_O.IS, _O.NONE),
    Sort.WORDS: (_O.CONTAINS,),
}
"""How each sort compares, the preset first."""


class Subject(NamedTuple):
    """One thing a condition can be about."""

    name: str
    label: Text
    heading: Text
    sort: Sort
    choices: tuple[tuple[str, str], ...] = ()
    """Stored values with their labels."""
    is_open: bool = True
    """Say whether values outside `choices` are taken."""


_WORDS = Subject(
    WORDS,
    QT_TRANSLATE_NOOP("segment", "Search"),
    QT_TRANSLATE_NOOP("segment", "Any text"),
    Sort.WORDS,
)
_SORTS = {
    DAY: Sort.DAY,
    INDUSTRY: Sort.CODE,
    NUMBER: Sort.NUMBER,
    POSTCODE: Sort.POSTCODE,
    TAGS: Sort.TAGS,
    YES_NO: Sort.YES_NO,
}
_LEFT_OUT = frozenset({"hetu", "hetu_reason", "hetu_ended", "restricted_on"})
"""A personal identity code is nothing to choose customers by; nobody restricted is on a list."""


@cache
def subjects() -> tuple[Subject, ...]:
    """Return everything a condition can be about, in the order of the form."""
    fields = [field for field in fields_of(Customer) if field.name not in _LEFT_OUT]
    return (_WORDS, *map(_of_field, fields), *_of_parts())


@cache
def subject_named(name: str) -> Subject | None:
    """Return one subject, or None where this program knows none of that name."""
    return next((subject for subject in subjects() if subject.name == name), None)


def _of_field(field: Field) -> Subject:
    heading = HEADINGS[field.category or Category.IDENTITY]
    if field.name == "batch":
        return Subject(field.name, field.label, heading, Sort.CHOICE)
    if field.name == "stage":
        return Subject(field.name, field.label, heading, Sort.CHOICE, tuple(STAGES.items()))
    sort = _SORTS.get(field.kind)
    if sort is None:
        sort = Sort.CHOICE if field.kind.choices else Sort.TEXT
    choices = field.kind.choices if sort is Sort.CHOICE else ()
    stored = tuple((str(value), label) for value, label in choices)
    return Subject(field.name, field.label, heading, sort, stored, field.kind.is_open)


def _of_parts() -> tuple[Subject, ...]:
    events, deals = HEADINGS[Category.EVENTS], HEADINGS[Category.DEALS]
    people = HEADINGS[Category.CONTACT_PERSONS]
    states = tuple((str(value), label) for value, label in DEAL_STATE.choices)
    return (
        Subject(CONTACT_NAME, QT_TRANSLATE_NOOP("segment", "Contact person"), people, Sort.TEXT),
        Subject(
            CONTACT_TITLE,
            QT_TRANSLATE_NOOP("segment", "Contact person’s title"),
            people,
            Sort.TEXT,
        ),
        Subject(
            MARKETING,
            QT_TRANSLATE_NOOP("segment", "Marketing"),
            HEADINGS[Category.PERMISSIONS],
            Sort.MARKS,
            tuple((word, word) for word in holds()),
            is_open=False,
        ),
        Subject(
            LAST_CONTACT, QT_TRANSLATE_NOOP("customers", "Last contact"), events, Sort.CONTACT
        ),
        Subject(DEAL_SUM, QT_TRANSLATE_NOOP("segment", "Sum of deals"), deals, Sort.MONEY),
        Subject(
            DEAL_STAGE,
            QT_TRANSLATE_NOOP("segment", "Stage of a deal"),
            deals,
            Sort.PARTS,
            states,
            is_open=False,
        ),
        Subject(
            DOCUMENT,
            QT_TRANSLATE_NOOP("segment", "Document"),
            HEADINGS[Category.DOCUMENTS],
            Sort.PARTS,
            tuple(KINDS.items()),
        ),
    )
