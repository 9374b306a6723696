"""Turn what came back of a campaign into bans at once, and note the addresses that bounced."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from register_app.blocklists.block_list import OwnBan
from register_app.blocklists.keys import Key, of_email, of_phone
from register_app.campaigns.campaign import Campaign
from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.fields.kinds import EMAILS, PHONES
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.outreach.response_file import Answer, Meaning, ResponseFile, answers
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.rules import Standing
from register_app.permissions.standing import held
from register_app.register import Register
from register_app.timeline.note import Note
from register_app.watch import UNWATCHED, Watch

_TITLE = QT_TRANSLATE_NOOP("campaign", "Responses to {name}: %n bans")
_HOW = QT_TRANSLATE_NOOP("campaign", "Refused in the campaign {name} ({file}, row {row})")
_BOUNCED = QT_TRANSLATE_NOOP(
    "campaign", "A message of the campaign {name} came back from {address} ({file}, row {row})"
)


class Whose(NamedTuple):
    """A customer or a contact person at an address."""

    customer_id: CustomerId
    contact_id: ContactId | None
    name: str


class Match(NamedTuple):
    """An answer, and who it is about."""

    answer: Answer
    whose: Whose
    is_banned: bool = False
    """The ban holds already."""


@dataclass
class Responses:
    """What a file says, by what will be done."""

    bans: list[Match] = field(default_factory=list)
    bounced: list[Match] = field(default_factory=list)
    unknown: list[Answer] = field(default_factory=list)
    """Of nobody in the register."""

    @property
    def new_bans(self) -> list[Match]:
        """Return those who had not forbidden it before."""
        return [match for match in self.bans if not match.is_banned]


def look(
    register: Register, campaign: Campaign, file: ResponseFile, watch: Watch = UNWATCHED
) -> Responses:
    """Return what the answers of a file would do; nothing is written."""
    said = list(dict.fromkeys(answers(file, campaign.channel)))
    watch.at(0.2)
    known = _whose(register, {answer.address for answer in said}, campaign.channel)
    watch.at(0.8)
    found, seen = Responses(), set[tuple[Whose, Meaning]]()
    for answer in said:
        people = known.get(answer.address, [])
        if not people:
            found.unknown.append(answer)
        for whose in people:
            if (whose, answer.meaning) not in seen:
                seen.add((whose, answer.meaning))
                _sort_in(register, campaign, Match(answer, whose), found)
    return found


def record(
    register: Register,
    campaign: Campaign,
    file: ResponseFile,
    translate: Translate,
    watch: Watch = UNWATCHED,
) -> Responses:
    """Register the bans, note what bounced, and keep the bans of addresses that nobody has.

    All of it is one change. A ban of an unknown address holds for whoever comes with it later.
    """
    found = look(register, campaign, file, watch.part(0, 0.5))
    values = {"name": campaign.name, "file": file.name}
    with register.change(Message(_TITLE, {"name": campaign.name}, len(found.new_bans))):
        for match in found.new_bans:
            how = Message(_HOW, values | {"row": match.answer.row})
            register.permissions.add(_ban(register, campaign, match, translate(how)))
        for match in found.bounced:
            text = Message(
                _BOUNCED, values | {"row": match.answer.row, "address": match.answer.address}
            )
            register.timeline.notes.save(_note(register, match, translate(text)))
        own = OwnBan(campaign.channel, register.today())
        for key in _keys(found.unknown, campaign.channel):
            register.blocks.keep_own([key], own)
        watch.at(0.9)
    return found


def _sort_in(register: Register, campaign: Campaign, match: Match, found: Responses) -> None:
    if match.answer.meaning is Meaning.BOUNCED:
        found.bounced.append(match)
        return
    said = register.permissions.of_person(match.whose.customer_id, match.whose.contact_id)
    is_banned = held(said, campaign.channel).standing is Standing.OBJECTION
    found.bans.append(match._replace(is_banned=is_banned))


def _whose(register: Register, wanted: set[str], channel: Channel) -> dict[str, list[Whose]]:
    """Return who has which of some addresses, in one pass over the register."""
    is_mail = channel is Channel.EMAIL
    kind, columns = (EMAILS, ("name", "email")) if is_mail else (PHONES, ("name", "phone"))
    customers = (
        (Whose(CustomerId(number), None, name), stored)
        for number, name, stored in register.customers.each(columns)
    )
    people = (
        (Whose(CustomerId(customer), ContactId(contact), name), emails if is_mail else phones)
        for contact, customer, name, emails, phones in register.customers.each_person()
    )
    found: dict[str, list[Whose]] = {}
    for whose, stored in chain(customers, people):
        for address in kind.from_row(stored) or ():
            if address.casefold() in wanted:
                found.setdefault(address.casefold(), []).append(whose)
    return found


def _ban(register: Register, campaign: Campaign, match: Match, how: str) -> Permission:
    return Permission(
        customer_id=match.whose.customer_id,
        contact_id=match.whose.contact_id,
        channel=campaign.channel,
        state=Stand.OBJECTION,
        how=how,
        on_day=register.today(),
        proven=True,
    )


def _note(register: Register, match: Match, text: str) -> Note:
    return Note(
        customer_id=match.whose.customer_id,
        contact_id=match.whose.contact_id,
        on_day=register.today(),
        text=text,
    )


def _keys(unknown: Iterable[Answer], channel: Channel) -> Iterable[Key]:
    key = of_email if channel is Channel.EMAIL else of_phone
    return (key(one.address) for one in unknown if one.meaning is Meaning.OPT_OUT)
