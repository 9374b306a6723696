"""Who got somebody's data, and who is to be told what was done with it (GDPR Art. 19).

What an erasure takes is read before it; the recipients themselves are kept with the request.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from register_app.audit.entry import Entry
from register_app.campaigns.campaign import Campaign, CampaignMember
from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.db.change import Changing
from register_app.db.events import events_of
from register_app.db.place import Place
from register_app.fields import day
from register_app.fields.field import table_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.processing.recipient import Recipient
from register_app.register import Register
from register_app.requests.notification import Notification
from register_app.requests.request import Right
from register_app.segments.segment import Segment

TELLING = frozenset({Right.CORRECTION, Right.ERASURE, Right.RESTRICTION})
"""The rights after which recipients are told."""
_OWED = QT_TRANSLATE_NOOP("notification", "Recipients to be told, request {number}")


class Disclosure(NamedTuple):
    """A recipient by name, and the lists with which it got the data."""

    recipient: str
    lists: tuple[Campaign, ...]

    @property
    def what(self) -> str:
        """The lists with their days, in one line."""
        return ", ".join(f"{one.name} {day.show(one.on_day)}" for one in self.lists)


class Disclosures(NamedTuple):
    """Who got somebody's data, as far as the register knows."""

    named: tuple[Disclosure, ...]
    files: tuple[Entry, ...]
    """Files of many customers written since the person came; the firm knows who got them."""
    regular: tuple[Recipient, ...]
    """Those whom the notice names, as a reminder."""


def disclosures_of(register: Register, places: Iterable[Place]) -> Disclosures:
    """Return who got the data of whoever some places are about; it only reads."""
    rows: dict[str, list[int]] = {}
    for place in places:
        rows.setdefault(place.table, []).append(place.row)
    customers, contacts = rows.get(table_of(Customer), []), rows.get(table_of(Contact), [])
    members = register.campaigns.members.many(rows.get(table_of(CampaignMember), []))
    for column, owners in (("customer_id", customers), ("contact_id", contacts)):
        for found in register.campaigns.members.grouped(column, owners).values():
            members += found
    since = _came(register, customers, contacts)
    records = (table_of(Customer), table_of(Segment))
    return Disclosures(
        tuple(_named(register, members)),
        tuple(register.audit.exports(records, since=since)) if since else (),
        tuple(register.recipients.all()),
    )


def owe(
    register: Register, request_id: int, places: Iterable[Place], changing: Changing
) -> list[Notification]:
    """Keep with a request whom it has to be told to, as one change; return all of them.

    To be called before an erasure: afterwards nothing says any more who got the data.
    """
    known = {one.recipient for one in register.requests.notifications_of(request_id)}
    named = disclosures_of(register, places).named
    new = [one for one in named if one.recipient not in known]
    if new:
        with changing(Message(_OWED, {"number": request_id})):
            for one in new:
                register.requests.notify(
                    Notification(request_id=request_id, recipient=one.recipient, what=one.what)
                )
    return register.requests.notifications_of(request_id)


def _named(register: Register, members: Iterable[CampaignMember]) -> list[Disclosure]:
    campaigns = register.campaigns.by_id(sorted({one.campaign_id for one in members}))
    lists: dict[str, list[Campaign]] = {}
    for campaign in sorted(campaigns.values(), key=lambda one: (one.on_day, one.id or 0)):
        if campaign.recipient:
            lists.setdefault(campaign.recipient, []).append(campaign)
    return [Disclosure(name, tuple(found)) for name, found in sorted(lists.items())]


def _came(register: Register, customers: Sequence[int], contacts: Sequence[int]) -> str:
    """Return since when the register knows the person; "" where it does not."""
    roles = register.customers.roles.grouped("contact_id", contacts)
    at = {*customers, *(role.customer_id for found in roles.values() for role in found)}
    events = (events_of(register.connection, customer) for customer in sorted(at))
    return min((found[0].at for found in events if found), default="")
