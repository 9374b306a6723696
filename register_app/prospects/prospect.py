"""A list of people who are not customers, and one of them."""

import dataclasses
from datetime import date
from enum import StrEnum

from register_app.customers.choices import KIND, PERSONS, CustomerKind
from register_app.fields.day import months_after
from register_app.fields.field import field, record
from register_app.fields.kinds import (
    CITY,
    COUNTRY,
    DAY,
    EMAILS,
    LANGUAGE,
    NUMBER,
    PHONES,
    POSTCODE,
    TEXT,
    choice,
)
from register_app.i18n import QT_TRANSLATE_NOOP

PRESET_MONTHS = 3
MOST_MONTHS = 12
"""So long a list may be kept at most: what nobody used by then was not needed."""
_TOLD_WITHIN = 1
"""Months within which a person must be told (GDPR Art. 14(3)(a))."""


@record("prospect_list")
class ProspectList:
    """Where some people came from, and when they are destroyed."""

    id: int | None = None
    name: str = field(TEXT, QT_TRANSLATE_NOOP("prospects", "Name"))
    source: str = field(TEXT, QT_TRANSLATE_NOOP("prospects", "From whom"))
    received_on: date = field(DAY, QT_TRANSLATE_NOOP("prospects", "Received on"))
    expires_on: date = field(DAY, QT_TRANSLATE_NOOP("prospects", "Destroyed after"))

    @property
    def told_by(self) -> date:
        """The last day to tell the people where their data came from, if not contacted before."""
        return months_after(self.received_on, _TOLD_WITHIN)

    @property
    def latest(self) -> date:
        """The last day on which it can be destroyed."""
        return months_after(self.received_on, MOST_MONTHS)


class Mark(StrEnum):
    """Why somebody must not be contacted."""

    BLOCKED = "blocked"
    BANNED = "banned"


MARK = choice(
    Mark,
    {
        Mark.BLOCKED: QT_TRANSLATE_NOOP("prospects", "On a block list"),
        Mark.BANNED: QT_TRANSLATE_NOOP("prospects", "Has forbidden marketing"),
    },
)


@record("prospect")
class Prospect:
    """Somebody on a list; not a customer, and found by no search."""

    id: int | None = None
    list_id: int = field(NUMBER, QT_TRANSLATE_NOOP("prospects", "List"), editable=False)
    kind: CustomerKind = field(
        KIND, QT_TRANSLATE_NOOP("prospects", "Kind"), default=CustomerKind.COMPANY
    )
    name: str = field(TEXT, QT_TRANSLATE_NOOP("prospects", "Name"))
    contact_name: str = field(TEXT, QT_TRANSLATE_NOOP("prospects", "Contact person"), default="")
    title: str = field(TEXT, QT_TRANSLATE_NOOP("prospects", "Title"), default="")
    business_id: str = field(TEXT, QT_TRANSLATE_NOOP("prospects", "Business ID"), default="")
    phone: tuple[str, ...] = field(PHONES, QT_TRANSLATE_NOOP("prospects", "Phone"), default=())
    email: tuple[str, ...] = field(EMAILS, QT_TRANSLATE_NOOP("prospects", "Email"), default=())
    street: str = field(TEXT, QT_TRANSLATE_NOOP("prospects", "Address"), default="")
    postcode: str = field(POSTCODE, QT_TRANSLATE_NOOP("prospects", "Postcode"), default="")
    city: str = field(CITY, QT_TRANSLATE_NOOP("prospects", "Town"), default="")
    country: str = field(COUNTRY, QT_TRANSLATE_NOOP("prospects", "Country"), default="")
    language: str = field(LANGUAGE, QT_TRANSLATE_NOOP("prospects", "Language"), default="")
    mark: Mark | None = field(
        MARK, QT_TRANSLATE_NOOP("prospects", "Not to be contacted"), default=None
    )
    told_on: date | None = field(DAY, QT_TRANSLATE_NOOP("prospects", "Told on"), default=None)
    row_number: int = field(
        NUMBER, QT_TRANSLATE_NOOP("prospects", "Row in the file"), default=0, editable=False
    )

    @property
    def is_person(self) -> bool:
        """Say whether it is a person, not an organisation."""
        return self.kind in PERSONS

    def marked(self, mark: Mark | None) -> "Prospect":
        """Return the same with a reason not to contact them, or with none."""
        return dataclasses.replace(self, mark=mark)
