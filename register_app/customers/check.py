"""Check a customer across its fields: what must be mended before saving, and what is doubtful."""

import dataclasses
from datetime import date

from register_app.customers.choices import PERSONS, CustomerKind, State
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.fields.field import Record, missing
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.settings import Settings

NEEDED = {
    "name": QT_TRANSLATE_NOOP("check", "A name is needed"),
    "source": QT_TRANSLATE_NOOP("check", "Tell where the data came from: people may ask it"),
    "source_date": QT_TRANSLATE_NOOP("check", "Tell on which day the data came"),
}
REASON_NEEDED = QT_TRANSLATE_NOOP("check", "Tell why the customer is made passive")
HETU_OFF = QT_TRANSLATE_NOOP(
    "check", "Personal identity codes are switched off in the settings: remove the code"
)
HETU_OF_PERSON = QT_TRANSLATE_NOOP(
    "check", "Only a person has this code: choose private person or sole trader, or remove it"
)
HETU_REASON_NEEDED = QT_TRANSLATE_NOOP("check", "The law allows the code only for a reason")
ENDED_TOO_EARLY = QT_TRANSLATE_NOOP("check", "The role ends before it begins")
VAT_OF_OTHER = QT_TRANSLATE_NOOP(
    "check", "The VAT ID and the Business ID are not of the same firm: compare them"
)
PRIVATE_WITH_ID = QT_TRANSLATE_NOOP(
    "check", "A private person has no Business ID: is this a sole trader?"
)


def check(customer: Customer, *, settings: Settings) -> dict[str, Text]:
    """Return the problems by field; a customer that has any must not be saved."""
    problems = _missing(customer)
    if customer.state is State.PASSIVE and not customer.passive_reason:
        problems["passive_reason"] = REASON_NEEDED
    if customer.hetu:
        problems |= _check_hetu(customer, settings)
    return problems


def doubts(customer: Customer) -> dict[str, Text]:
    """Return what is saved but may be wrong, by field."""
    found = {}
    if _is_vat_of_other(customer):
        found["vat_id"] = VAT_OF_OTHER
    if customer.kind is CustomerKind.PRIVATE and customer.business_id:
        found["business_id"] = PRIVATE_WITH_ID
    return found


def check_person(contact: Contact, role: Role) -> dict[str, Text]:
    """Return the problems of a contact person and a role, by field."""
    problems = _missing(contact)
    if role.started and role.ended and role.ended < role.started:
        problems["ended"] = ENDED_TOO_EARLY
    return problems


def completed(customer: Customer, *, today: date, before: Customer | None = None) -> Customer:
    """Return the customer with what follows from its other fields.

    A name made of last and first name follows them when they change.
    """
    name = customer.name
    if not name or (before and name == before.name == full_name(before)):
        name = full_name(customer) or name
    is_passive = customer.state is State.PASSIVE
    return dataclasses.replace(
        customer,
        name=name,
        passive_reason=customer.passive_reason if is_passive else "",
        passive_since=customer.passive_since or today if is_passive else None,
        hetu_reason=customer.hetu_reason if customer.hetu else None,
        hetu_ended=customer.hetu_ended if customer.hetu else None,
    )


def full_name(customer: Customer) -> str:
    """Return last and first name as lists order them: `Mäkinen Åke`."""
    return " ".join(filter(None, (customer.last_name, customer.first_name)))


def _missing(record: Record) -> dict[str, Text]:
    return {field.name: NEEDED[field.name] for field in missing(record) if field.name in NEEDED}


def _check_hetu(customer: Customer, settings: Settings) -> dict[str, Text]:
    if not settings.hetu_on:
        return {"hetu": HETU_OFF}
    if customer.kind not in PERSONS:
        return {"hetu": HETU_OF_PERSON}
    return {} if customer.hetu_reason else {"hetu_reason": HETU_REASON_NEEDED}


def _is_vat_of_other(customer: Customer) -> bool:
    digits = customer.business_id.replace("-", "")
    is_finnish = customer.vat_id.startswith("FI") and digits.isdecimal()
    return is_finnish and customer.vat_id.removeprefix("FI") != digits
