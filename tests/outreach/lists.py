"""Lists to send out, and what became of them."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer, CustomerId
from register_app.i18n import Catalogue
from register_app.outreach.campaign import Plan, Selection, select
from register_app.outreach.mailing import Mailing
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored
from tests.permissions.said import said

ENGLISH = Catalogue("en", {})


def a_person(name: str = "Aino Aalto", **fields: Any) -> Customer:  # noqa: ANN401  fields of any kind
    """Build a private person with every address."""
    own = {
        "kind": CustomerKind.PRIVATE,
        "email": (f"{name.split(maxsplit=1)[0].lower()}@koti.example",),
        "phone": ("+358401234567",),
        "street": "Testikatu 1",
        "postcode": "00100",
        "city": "Helsinki",
        "last_order": None,
    }
    return a_customer(name=name, **{**own, **fields})


def told(register: Register, customer: Customer, *entries: Permission) -> None:
    """Write down what a customer said."""
    with register.change(TITLE):
        for entry in entries:
            register.permissions.add(
                said(
                    entry.state,
                    entry.channel,
                    customer_id=id_of(customer),
                    contact_id=entry.contact_id,
                )
            )


def consented(register: Register, customer: Customer, channel: Channel = Channel.EMAIL) -> None:
    """Write down a proven consent."""
    told(register, customer, said(Stand.GIVEN, channel))


def banned(register: Register, customer: Customer, channel: Channel = Channel.ALL) -> None:
    """Write down a ban."""
    told(register, customer, said(Stand.OBJECTION, channel))


def id_of(customer: Customer) -> CustomerId:
    """Return the id of a stored customer."""
    return CustomerId(customer.id or 0)


def ids_of(*customers: Customer) -> list[int]:
    """Return the ids of stored customers."""
    return [id_of(customer) for customer in customers]


def keep(register: Register, *customers: Customer) -> list[int]:
    """Store customers, and return their ids."""
    return ids_of(*stored(register, *customers))


def names(selection: Selection) -> list[str]:
    """Return who is included."""
    return [target.name for target in selection.included]


def whys(selection: Selection) -> dict[str, str]:
    """Return who is left out, and why."""
    return {one.name: one.reason.told(ENGLISH) for one in selection.left_out}


def chosen(register: Register, ids: list[int], channel: Channel, **more: Any) -> Selection:  # noqa: ANN401  of any field
    """Choose of a list."""
    return select(register, ids, Plan(channel=channel, **more))


def a_mailing(channel: Channel = Channel.POST, **fields: Any) -> Mailing:  # noqa: ANN401  of any field
    """Build a campaign with all that it needs."""
    own = {
        "name": "Kevään kirje",
        "sender": "Testimaalarit Oy",
        "opt_out": "kiellot@testimaalarit.example",
    }
    plan = Plan(channel=channel, recipient=fields.pop("recipient", ""))
    return Mailing(plan=fields.pop("plan", plan), **{**own, **fields})


def sheets(path: Path) -> dict[str, list[dict[str, str]]]:
    """Read a workbook: the rows of each sheet by heading."""
    book = load_workbook(path)
    found = {}
    for sheet in book.worksheets:
        head, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [
            {str(name): str(cell or "") for name, cell in zip(head, row, strict=True)}
            for row in rows
        ]
    return found
