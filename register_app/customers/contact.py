"""Contact persons, and the dated roles that tie them to customers."""

import dataclasses
from datetime import date
from typing import NewType, Self, cast

from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import (
    DAY,
    EMAILS,
    LANGUAGE,
    LONG_TEXT,
    NOTE,
    NUMBER,
    PHONES,
    TEXT,
    YES_NO,
    Kind,
)
from register_app.i18n import QT_TRANSLATE_NOOP

ContactId = NewType("ContactId", int)
CONTACT_ID = cast("Kind[ContactId]", NUMBER)

PERSON = Category.CONTACT_PERSONS


@record("contact")
class Contact:
    """A person through whom a firm reaches its customers."""

    id: ContactId | None = None
    name: str = field(TEXT, QT_TRANSLATE_NOOP("contact", "Name"), PERSON)
    phone: tuple[str, ...] = field(
        PHONES, QT_TRANSLATE_NOOP("contact", "Phone"), PERSON, default=()
    )
    email: tuple[str, ...] = field(
        EMAILS, QT_TRANSLATE_NOOP("contact", "Email"), PERSON, default=()
    )
    language: str = field(LANGUAGE, QT_TRANSLATE_NOOP("contact", "Language"), PERSON, default="")
    notes: str = field(NOTE, QT_TRANSLATE_NOOP("contact", "Notes"), PERSON, default="")
    disclosure_ban: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("contact", "Disclosure ban"), PERSON, default=False
    )
    restricted_on: date | None = field(
        DAY,
        QT_TRANSLATE_NOOP("contact", "Processing restricted on"),
        PERSON,
        default=None,
        editable=False,
    )
    deceased_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("contact", "Died on"), PERSON, default=None
    )
    source: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("contact", "Source of the data"), PERSON)
    source_date: date = field(DAY, QT_TRANSLATE_NOOP("contact", "Source date"), PERSON)
    from_person: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("contact", "Told by the person"), PERSON, default=False
    )
    batch: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("contact", "Import"), PERSON, default=None, editable=False
    )


@record("role")
class Role:
    """What a contact person does at one customer, from when to when."""

    id: int | None = None
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("contact", "Customer"), editable=False
    )
    contact_id: ContactId = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("contact", "Person"), editable=False
    )
    title: str = field(TEXT, QT_TRANSLATE_NOOP("contact", "Title"), PERSON, default="")
    area: str = field(
        TEXT, QT_TRANSLATE_NOOP("contact", "Area of responsibility"), PERSON, default=""
    )
    started: date | None = field(
        DAY, QT_TRANSLATE_NOOP("contact", "In this role since"), PERSON, default=None
    )
    ended: date | None = field(
        DAY, QT_TRANSLATE_NOOP("contact", "Left the role on"), PERSON, default=None
    )

    def is_current(self, today: date) -> bool:
        """Say whether the role holds today."""
        return (self.started is None or self.started <= today) and (
            self.ended is None or self.ended > today
        )

    def left(self, *, on: date) -> Self:
        """Return the role ended."""
        return dataclasses.replace(self, ended=on)
