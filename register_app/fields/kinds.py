"""The kinds of field values: everything a field can be."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import partial
from typing import TypeVar

from register_app.fields import (
    bank,
    business_id,
    clock_time,
    country,
    day,
    decimal_number,
    einvoice,
    email,
    hetu,
    industry,
    language,
    money,
    number,
    phone,
    postal,
    tags,
    website,
    year_day,
    yes_no,
)
from register_app.fields.kind import Kind, Parsed, Stored
from register_app.fields.text import clean, fold, name_key, read_words
from register_app.i18n import QT_TRANSLATE_NOOP, Text

__all__ = (
    "BUSINESS_ID",
    "CITY",
    "COUNTRY",
    "DAY",
    "DECIMAL",
    "EINVOICE",
    "EMAILS",
    "HETU",
    "IBAN",
    "INDUSTRY",
    "LANGUAGE",
    "LONG_TEXT",
    "MONEY",
    "NOTE",
    "NUMBER",
    "OPERATOR",
    "PHONES",
    "POSTCODE",
    "REFERENCE",
    "TAGS",
    "TEXT",
    "TIME",
    "VAT_ID",
    "WEBSITE",
    "YEAR_DAY",
    "YES_NO",
    "Kind",
    "Parsed",
    "Stored",
    "choice",
)

E = TypeVar("E", bound=StrEnum)

NOT_A_CHOICE = QT_TRANSLATE_NOOP("fields", "This is not among the choices: choose from the list")


def _plain(value: str | None) -> str:
    return value or ""


def _stored_text(stored: Stored) -> str:
    return "" if stored is None else str(stored)


def _key(value: str | None) -> str:
    return name_key(value) if value else ""


def _text(
    name: str,
    parse: Callable[[str], Parsed[str]],
    *,
    show: Callable[[str | None], str] = _plain,
    choices: Mapping[str, str] | None = None,
) -> Kind[str]:
    """Make a kind whose values are plain text."""
    return Kind(
        name=name,
        parse=parse,
        show=show,
        to_row=_plain,
        from_row=_stored_text,
        sort_key=_key,
        empty="",
        choices=tuple((choices or {}).items()),
    )


def _free_text(name: str, *, limit: int, many_lines: bool = False) -> Kind[str]:
    made = _text(name, partial(clean, limit=limit, many_lines=many_lines))
    return replace(made, limit=limit, many_lines=many_lines)


Many = tuple[str, ...]


def _many(
    name: str, parse: Callable[[str], Parsed[Many]], *, show: Callable[[Many | None], str]
) -> Kind[Many]:
    """Make a kind whose values are several texts, stored one a line."""
    return Kind(
        name=name,
        parse=parse,
        show=show,
        to_row=lambda value: "\n".join(value or ()),
        from_row=lambda stored: tuple(str(stored).split("\n")) if stored else (),
        sort_key=lambda value: name_key(value[0]) if value else "",
        empty=(),
    )


def _joined(value: Many | None) -> str:
    return ", ".join(value or ())


def _parse_hetu(text: str) -> Parsed[str]:
    return hetu.parse(text, today=date.today())  # noqa: DTZ011, TID251  the one clock


TEXT = _free_text("text", limit=200)
LONG_TEXT = _free_text("long_text", limit=1000)
NOTE = _free_text("note", limit=20_000, many_lines=True)
EMAILS = _many("emails", email.parse, show=_joined)
PHONES = _many("phones", phone.parse, show=phone.show)
TAGS = _many("tags", tags.parse, show=_joined)
BUSINESS_ID = _text("business_id", business_id.parse)
VAT_ID = _text("vat_id", business_id.parse_vat)
EINVOICE = _text("einvoice", einvoice.parse)
OPERATOR = _text("operator", einvoice.parse_operator, choices=einvoice.OPERATORS)
HETU = replace(
    _text("hetu", _parse_hetu),
    mask=hetu.mask,
    sort_key=lambda _: "",  # a sort key would be a copy of the secret
)
POSTCODE = _text("postcode", postal.parse)
CITY = _text("city", postal.parse_city)
COUNTRY = _text("country", country.parse, show=country.show, choices=country.NAMES)
LANGUAGE = replace(
    _text("language", language.parse, show=language.show, choices=language.NAMES), is_open=False
)
INDUSTRY = _text("industry", industry.parse)
IBAN = _text("iban", bank.parse, show=bank.show)
REFERENCE = replace(
    _text("reference", bank.parse_reference, show=bank.show_reference),
    sort_key=lambda value: (value or "").rjust(25),
)
WEBSITE = _text("website", website.parse)
DAY: Kind[date] = Kind(
    name="day",
    parse=day.parse,
    show=day.show,
    to_row=lambda value: value.isoformat() if value else None,
    from_row=lambda stored: date.fromisoformat(str(stored)) if stored else None,
    sort_key=lambda value: value.isoformat() if value else "",
    empty=None,
)
NUMBER: Kind[int] = Kind(
    name="number",
    parse=number.parse,
    show=number.show,
    to_row=lambda value: value,
    from_row=lambda stored: None if stored is None else int(stored),
    sort_key=number.sort_key,
    empty=None,
    sql_type="INTEGER",
)
MONEY: Kind[int] = replace(NUMBER, name="money", parse=money.parse, show=money.show)
"""Whole cents of a euro."""
DECIMAL: Kind[Decimal] = Kind(
    name="decimal",
    parse=decimal_number.parse,
    show=decimal_number.show,
    to_row=lambda value: None if value is None else decimal_number.written(value),
    from_row=lambda stored: None if stored in {None, ""} else Decimal(str(stored)),
    sort_key=decimal_number.sort_key,
    empty=None,
)
TIME = _text("time", clock_time.parse, show=clock_time.show)
YEAR_DAY = _text("year_day", year_day.parse, show=year_day.show)
YES_NO: Kind[bool] = Kind(
    name="yes_no",
    parse=yes_no.parse,
    show=yes_no.show,
    to_row=lambda value: None if value is None else int(value),
    from_row=lambda stored: None if stored is None else bool(stored),
    sort_key=lambda value: "" if value is None else str(int(value)),
    empty=None,
    sql_type="INTEGER",
    choices=((True, yes_no.YES), (False, yes_no.NO)),
    is_open=False,
)


def choice(
    enum: type[E], labels: Mapping[E, Text], synonyms: Mapping[str, E] | None = None
) -> Kind[E]:
    """Make the kind of a choice; texts are read by value, label and synonym."""
    words = {fold(member.value): member for member in enum}
    words |= {fold(label): member for member, label in labels.items()}
    words |= {fold(word): member for word, member in (synonyms or {}).items()}
    order = {member: f"{place:03}" for place, member in enumerate(enum)}
    return Kind(
        name="choice",
        parse=partial(_parse_choice, words),
        show=lambda value: labels[value] if value is not None else "",
        to_row=lambda value: None if value is None else value.value,
        from_row=lambda stored: None if stored in {None, ""} else enum(str(stored)),
        sort_key=lambda value: "" if value is None else order[value],
        empty=None,
        choices=tuple(labels.items()),
        is_open=False,
    )


def _parse_choice(words: Mapping[str, E], text: str) -> Parsed[E]:
    cleaned = clean(text, limit=200)
    member = words.get(fold(cleaned.value or ""))
    if member is not None:
        return Parsed(member)
    read = read_words(text)
    if not read.value:
        return Parsed(None, repair=read.repair, problem=read.problem)
    return Parsed(None, problem=NOT_A_CHOICE)
