"""Our own bans outlive the people: kept when they go by an undo, back when they come again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from typing import NamedTuple

from register_app.blocklists import keys
from register_app.blocklists.block_list import OwnBan
from register_app.blocklists.keys import Key
from register_app.blocklists.store import BlockStore
from register_app.customers.contact import Contact, ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.customers.store import CustomerStore
from register_app.db.change import Change
from register_app.db.history import Journal
from register_app.db.records import chunks
from register_app.permissions.entry import CHANNELS, KEPT_FROM_BEFORE, Channel, Permission, Stand
from register_app.permissions.standing import banned_channels, own
from register_app.permissions.store import PermissionStore

_KNOWN_BY = frozenset(
    {"phone", "email", "name", "street", "postcode", "business_id", "contact_id", "customer_id"}
)
_AT_ONCE = 500


class _Gone(NamedTuple):
    """Somebody whose bans an undo removes: by what they are known, and the bans."""

    keys: list[Key]
    bans: list[OwnBan]
    entries: list[Permission]


class OwnBans:
    """Follows each change, within its transaction."""

    def __init__(
        self,
        blocks: BlockStore,
        customers: CustomerStore,
        permissions: PermissionStore,
        journal: Journal,
    ) -> None:
        """Work on the stores of one register."""
        self._blocks = blocks
        self._customers = customers
        self._permissions = permissions
        self._journal = journal
        self._settled: Change | None = None
        """The last change whose people were looked for."""

    def keep(self, change: Change) -> None:
        """Keep a trace of each ban that goes with its person, who may be there once more."""
        known = set[Key]()
        for gone in self._gone(change):
            for ban in gone.bans:
                if self._blocks.keep_own(gone.keys, ban):
                    change.lasting.update(("permission", one.id or 0) for one in gone.entries)
            known.update(key for key in gone.keys if key.sort in keys.OWN)
        if known:
            customers, contacts = self._known_by(known)
            self._to_customers(customers)
            self._to_contacts(contacts)

    def keep_of(
        self, customer: Customer, contact: Contact | None, said: Sequence[Permission]
    ) -> frozenset[Channel]:
        """Keep a trace of the bans of somebody who is erased; return of which channels."""
        gone = _gone_of(customer, contact, said)
        for ban in gone.bans:
            self._blocks.keep_own(gone.keys, ban)
        return frozenset(ban.channel for ban in gone.bans)

    def forget(self, change: Change) -> None:
        """Forget the bans that a change takes back because they were never said."""
        for gone in self._gone(change):
            for ban in gone.bans:
                self._blocks.forget_own(gone.keys, ban.channel)

    def bring_back(self, change: Change) -> int:
        """Bring back the bans of people who came again; return how many people that are.

        A process that tells of it calls this after its last write; it is done but once.
        """
        if change is self._settled or not self._blocks.has_own:
            return 0
        self._settled = change
        brought = 0
        for customers in chunks(sorted(self._new(change, "customer")), _AT_ONCE):
            brought += self._to_customers(customers)
        for contacts in chunks(sorted(self._new_contacts(change)), _AT_ONCE):
            brought += self._to_contacts(contacts)
        return brought

    def spread(self, alike: Mapping[CustomerId, CustomerId]) -> int:
        """Let the bans of customers hold for new ones who share an address; count those.

        Nobody can tell from a list whether it is the same person under another name.
        """
        said = self._permissions.of_many(sorted(set(alike.values())))
        spread = 0
        for new, known in alike.items():
            entries = own(said.get(known, ()))
            bans = [OwnBan(channel, _since(entries, channel)) for channel in _named(entries)]
            spread += bool(bans) and self._ban(new, None, bans)
        return spread

    def _known_by(self, wanted: Set[Key]) -> tuple[list[int], list[int]]:
        """Return the customers and the contact persons who are known by one of some keys."""
        postcodes = {keys.postcode_of(key) for key in wanted} - {""}
        customers, contacts, near = list[int](), list[int](), dict[int, str]()
        for number, phones, emails, business_id, name, street, postcode in self._customers.each(
            keys.STORED
        ):
            if postcode in postcodes:
                near[number] = postcode
            called = name if number in near else ""  # names are much slower to compare
            stored = (phones, emails, business_id, called, street, postcode)
            if not wanted.isdisjoint(keys.of_stored(stored)):
                customers.append(number)
        for contact, firm, name, emails, phones in self._customers.each_person():
            stored = (phones, emails, "", name if firm in near else "", "", near.get(firm, ""))
            if not wanted.isdisjoint(keys.of_stored(stored)):
                contacts.append(contact)
        return customers, contacts

    def _to_customers(self, ids: Sequence[int]) -> int:
        rows = self._customers.rows(ids, keys.STORED)
        known = {number: keys.of_stored(stored) for number, *stored in rows}
        return sum(
            self._ban(CustomerId(number), None, bans)
            for number, bans in self._blocks.own(known).items()
        )

    def _to_contacts(self, ids: Sequence[int]) -> int:
        contacts = self._customers.contacts_of(ids)
        roles = self._customers.roles.grouped("contact_id", list(contacts))
        at = {number: found[0].customer_id for number, found in roles.items()}
        firms = {one.id: one for one in self._customers.many(sorted(set(at.values())))}
        known = {
            number: keys.of_contact(contact, firms[at[number]])
            for number, contact in contacts.items()
            if number in at
        }
        return sum(
            self._ban(at[number], ContactId(number), bans)
            for number, bans in self._blocks.own(known).items()
        )

    def _ban(
        self, customer: CustomerId, contact: ContactId | None, bans: Iterable[OwnBan]
    ) -> bool:
        """Give somebody the bans kept, but those that hold or were lifted already."""
        said = self._permissions.of_person(customer, contact)
        new = {ban.channel: ban for ban in bans if not _is_answered(ban, said)}
        for ban in new.values():
            self._permissions.add(
                Permission(
                    customer_id=customer,
                    contact_id=contact,
                    channel=ban.channel,
                    state=Stand.OBJECTION,
                    how=str(KEPT_FROM_BEFORE),
                    on_day=ban.on_day,
                    proven=True,
                )
            )
        return bool(new)

    def _new_contacts(self, change: Change) -> set[int]:
        roles = self._customers.roles.many(sorted(self._new(change, "role")))
        return self._new(change, "contact") | {role.contact_id for role in roles}

    def _new(self, change: Change, table: str) -> set[int]:
        """Return the rows that a change brought, or by which somebody is known otherwise now."""
        found = set[int]()
        for written in self._journal.touched(change.id, "insert", table):
            found.update(range(written.first, written.last + 1))
        for written in self._journal.touched(change.id, "update", table):
            if _KNOWN_BY & written.after.keys():
                found.add(written.first)
        return found

    def _gone(self, change: Change) -> Iterator[_Gone]:
        removed: dict[tuple[CustomerId, ContactId | None], list[Permission]] = {}
        for written in self._journal.touched(change.id, "delete", "permission"):
            entry = self._permissions.of_image(written.first, written.before)
            removed.setdefault((entry.customer_id, entry.contact_id), []).append(entry)
        banned = {whose: said for whose, said in removed.items() if banned_channels(said)}
        if not banned:
            return
        customers = self._removed_customers(change, {customer for customer, _ in banned})
        contacts = self._removed_contacts(change, {one for _, one in banned if one})
        for (customer, contact), said in banned.items():
            yield _gone_of(customers[customer], contacts[contact] if contact else None, said)

    def _removed_customers(self, change: Change, ids: set[CustomerId]) -> Mapping[int, Customer]:
        records = self._customers.records
        found = {one.id or 0: one for one in self._customers.many(sorted(ids))}
        for written in self._journal.touched(change.id, "delete", "customer"):
            if written.first in ids:
                found[written.first] = records.of_image(written.first, written.before)
        return found

    def _removed_contacts(self, change: Change, ids: set[ContactId]) -> Mapping[int, Contact]:
        found = self._customers.contacts_of(sorted(ids))
        for written in self._journal.touched(change.id, "delete", "contact"):
            if written.first in ids:
                found[written.first] = self._customers.contacts.of_image(
                    written.first, written.before
                )
        return found


def _gone_of(firm: Customer, contact: Contact | None, said: Sequence[Permission]) -> _Gone:
    known = keys.of_contact(contact, firm) if contact else keys.of_customer(firm)
    bans = [OwnBan(channel, _since(said, channel)) for channel in _named(said)]
    return _Gone(known, bans, [one for one in said if one.state is Stand.OBJECTION])


def _each(channels: Iterable[Channel]) -> set[Channel]:
    """Return channels one by one: ALL stands for every one."""
    found = set(channels)
    return found | set(CHANNELS) if Channel.ALL in found else found


def _is_answered(ban: OwnBan, said: Sequence[Permission]) -> bool:
    """Say whether a ban holds already, or was lifted since it was said."""
    answered = set(_each(banned_channels(said)))
    for entry in said:
        if entry.state is Stand.LIFTED and entry.on_day >= ban.on_day:
            answered |= _each([entry.channel])
    return answered.issuperset(_each([ban.channel]))


def _named(said: Sequence[Permission]) -> list[Channel]:
    """Return the channels of the bans that hold; that of calls is for machines too."""
    channels = banned_channels(said)
    is_called = Channel.CALL in channels
    return [one for one in channels if not (is_called and one is Channel.AUTO)]


def _since(said: Iterable[Permission], channel: Channel) -> date:
    days = [one.on_day for one in said if one.state is Stand.OBJECTION]
    named = [
        one.on_day
        for one in said
        if one.state is Stand.OBJECTION and one.channel in {channel, Channel.ALL}
    ]
    return min(named or days)
