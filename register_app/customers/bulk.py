"""Change many customers at once: one edit for all of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from register_app.customers.choices import State
from register_app.customers.customer import Customer
from register_app.customers.store import CustomerStore
from register_app.fields.field import Field, fields_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.watch import Watch

_BLOCK = 500
_SHOWN = 5
"""How many customers are looked at before an edit."""
_SHARED = frozenset(
    "language company_form industry size_class payment_terms credit_hold stage owner since "
    "disclosure_ban checked_on".split()
)
"""The fields in which customers are alike."""
_SET = QT_TRANSLATE_NOOP("bulk", "{field} of %n customers")
_ADD = QT_TRANSLATE_NOOP("bulk", "Put %n customers into groups")
_REMOVE = QT_TRANSLATE_NOOP("bulk", "Take %n customers out of groups")
_PASSIVATE = QT_TRANSLATE_NOOP("bulk", "Make %n customers passive")
_ACTIVATE = QT_TRANSLATE_NOOP("bulk", "Make %n customers active")


class Edit(NamedTuple):
    """What is done to each customer; who is so already is left alone."""

    title: Text
    field: str
    """What the field is called, where it is one of several that can be set."""
    of: Callable[[Customer], Customer]

    def titled(self, count: int) -> Message:
        """Return what the change is called."""
        return Message(self.title, {"field": self.field}, count)


class Example(NamedTuple):
    """One customer as an edit finds it and as it leaves it."""

    before: Customer
    after: Customer


class Count(NamedTuple):
    """How many customers there are, how many of them an edit changes, and the first of these."""

    found: int
    changing: int
    first: tuple[Example, ...] = ()
    restricted: int = 0
    """Those who are left alone because their data may only be kept."""


def fields() -> tuple[Field, ...]:
    """Return the fields that can be set for many customers at once."""
    return tuple(field for field in fields_of(Customer) if field.name in _SHARED)


def setting(field: Field, value: Any, *, called: str) -> Edit:  # noqa: ANN401  a value of the field's kind
    """Set a field; `called` is its name in the title of the change."""
    return Edit(_SET, called, lambda customer: replace(customer, **{field.name: value}))


def adding(tags: Sequence[str]) -> Edit:
    """Put customers into groups."""

    def added(customer: Customer) -> Customer:
        own = {tag.casefold() for tag in customer.tags}
        new = [tag for tag in tags if tag.casefold() not in own]
        return replace(customer, tags=(*customer.tags, *new))

    return Edit(_ADD, "", added)


def removing(tags: Sequence[str]) -> Edit:
    """Take customers out of groups."""
    gone = {tag.casefold() for tag in tags}

    def left(customer: Customer) -> Customer:
        tags = tuple(tag for tag in customer.tags if tag.casefold() not in gone)
        return replace(customer, tags=tags)

    return Edit(_REMOVE, "", left)


def passivating(*, reason: str, on: date) -> Edit:
    """Take customers out of lists."""

    def passive(customer: Customer) -> Customer:
        is_active = customer.state is State.ACTIVE
        return customer.passivated(reason=reason, on=on) if is_active else customer

    return Edit(_PASSIVATE, "", passive)


def activating() -> Edit:
    """Put customers back into lists."""
    return Edit(_ACTIVATE, "", Customer.activated)


def count(customers: CustomerStore, edit: Edit, ids: Sequence[int], watch: Watch) -> Count:
    """Return how many customers an edit would change, with some of them to look at."""
    found = changing = restricted = 0
    first: list[Example] = []
    for block in _blocks(customers, ids, watch):
        found += len(block)
        usable = [customer for customer in block if customer.restricted_on is None]
        restricted += len(block) - len(usable)
        pairs = (Example(customer, edit.of(customer)) for customer in usable)
        changed = [pair for pair in pairs if pair.after != pair.before]
        changing += len(changed)
        first += changed[: _SHOWN - len(first)]
    return Count(found, changing, tuple(first), restricted)


def run(customers: CustomerStore, edit: Edit, ids: Sequence[int], watch: Watch) -> int:
    """Edit customers within the change under way; return how many were changed.

    Those are left alone whose data may only be kept (GDPR Art. 18(2)).
    """
    changed = 0
    for block in _blocks(customers, ids, watch):
        for customer in block:
            if customer.restricted_on is not None:
                continue
            edited = edit.of(customer)
            changed += edited != customer
            customers.records.replace(customer, edited)
    return changed


def _blocks(
    customers: CustomerStore, ids: Sequence[int], watch: Watch
) -> Iterator[list[Customer]]:
    for block in watch.runs(ids, _BLOCK):
        yield customers.many(block)
