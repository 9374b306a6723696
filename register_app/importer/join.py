"""Bring what a row says to a customer known already: what is filled, replaced, or left alone."""

from dataclasses import replace
from typing import Any

from register_app.customers.check import completed
from register_app.customers.choices import State
from register_app.customers.customer import Customer
from register_app.importer.options import OnMatch, Options
from register_app.importer.row import ListRow

_ABOUT_STATE = ("state", "passive_reason")


def joined(customer: Customer, row: ListRow, options: Options, batch: int | None) -> Customer:
    """Return the customer with what the row knows better; a blank never wins, a ban always."""
    made = _JOINTS[options.on_match](customer, _said(customer, row))
    if options.on_match is OnMatch.OVERWRITE:
        made = replace(
            made,
            source=row.values.get("source", options.source),
            source_date=options.source_date,
            batch=batch,
            batch_row=row.number,
        )
        if made.state is not customer.state:
            made = completed(made, today=options.source_date)
    is_banned = customer.disclosure_ban or bool(row.values.get("disclosure_ban"))
    return replace(made, disclosure_ban=is_banned)


def _said(customer: Customer, row: ListRow) -> dict[str, Any]:
    """Return the values that the list itself gives, as far as they fit the customer."""
    values = dict(row.values)
    if not row.has_kind:
        del values["kind"]
    if not customer.is_person:
        values.pop("hetu", None)
        values.pop("hetu_reason", None)
    return values


def _kept(customer: Customer, _: dict[str, Any]) -> Customer:
    return customer


def _filled(customer: Customer, values: dict[str, Any]) -> Customer:
    empty = {name: value for name, value in values.items() if not getattr(customer, name)}
    for name in _ABOUT_STATE:
        empty.pop(name, None)
    return replace(customer, **empty)


def _overwritten(customer: Customer, values: dict[str, Any]) -> Customer:
    notes = values.pop("notes", "")
    if notes and notes not in customer.notes:
        values["notes"] = f"{customer.notes}\n{notes}" if customer.notes else notes
    if values.get("state", customer.state) is State.ACTIVE:
        values.pop("passive_reason", None)
    return replace(customer, **values)


_JOINTS = {
    OnMatch.SKIP: _kept,
    OnMatch.FILL: _filled,
    OnMatch.OVERWRITE: _overwritten,
}
