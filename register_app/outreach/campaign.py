"""Choose who of a list may get a message through one channel, and why others may not."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.outreach.check import Checked, Checker, Circle
from register_app.outreach.target import Target, target_of
from register_app.permissions.entry import MARKETING, Channel, Permission, Stand
from register_app.permissions.person import Person
from register_app.permissions.rules import CONDITION_TEXTS, Condition, rules
from register_app.register import Register
from register_app.watch import UNWATCHED, Watch

NO_PEOPLE = QT_TRANSLATE_NOOP("campaign", "No contact person.")
TWICE = QT_TRANSLATE_NOOP("campaign", "Already in the list with the same address.")
BANNED_ADDRESS = QT_TRANSLATE_NOOP(
    "campaign", "Somebody with the same address has forbidden direct marketing."
)
PROTECTED = QT_TRANSLATE_NOOP(
    "campaign", "A disclosure ban: the data is handed to nobody outside."
)
_PROTECTED_LAW = "661/2009 §36"
_BAN_LAW = "GDPR Art. 21"
_TO_CONFIRM = QT_TRANSLATE_NOOP("campaign", "{reason} Not confirmed: {conditions}")
_TELLS = 500
"""How many customers pass between two tellings of how far it is."""


class Whom(StrEnum):
    """Whom to reach at an organisation; a person is always reached in person."""

    GENERAL = "general"
    PEOPLE = "people"
    BOTH = "both"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is to go out, and whom it is to reach."""

    channel: Channel
    purpose: str = MARKETING
    whom: Whom = Whom.GENERAL
    recipient: str = ""
    """Who gets the list, where it goes outside, such as a printer."""


class Reason(NamedTuple):
    """Why somebody is left out; `open` is what nobody has confirmed."""

    text: Text
    law: str = ""
    open: tuple[Condition, ...] = ()

    def told(self, translate: Translate) -> str:
        """Return the sentence in one language."""
        said = translate(self.text)
        if not self.open:
            return said
        named = "; ".join(f"{one}: {translate(CONDITION_TEXTS[one])}" for one in self.open)
        return translate(Message(_TO_CONFIRM, {"reason": said, "conditions": named}))


class LeftOut(NamedTuple):
    """Somebody who gets no message, and why."""

    customer_id: int
    contact_id: int | None
    name: str
    reason: Reason


@dataclass
class Selection:
    """Who gets the message and who does not, by which version of the rules."""

    included: list[Target] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    rules: str = ""

    def warnings(self) -> list[tuple[Text, int]]:
        """Return what to think of before some of those included are contacted, and how many."""
        return Counter(one.warning for one in self.included if one.warning).most_common()

    def reasons(self) -> list[tuple[Reason, int]]:
        """Return why people are left out, and how many; the most common first."""
        return Counter(one.reason for one in self.left_out).most_common()


def select(
    register: Register, customers: Sequence[int], plan: Plan, watch: Watch = UNWATCHED
) -> Selection:
    """Ask of every person of a list, in its order, whether the message may go out now.

    What would have to be asked of a person counts as a no.
    """
    chosen = _Chosen(plan)
    checker = Checker(register, plan.purpose)
    for done, circle in enumerate(checker.circles(customers)):
        if done % _TELLS == 0:
            watch.at(done / len(customers))
        chosen.take(checker, circle)
    others = sorted(set(register.permissions.objectors()).difference(customers))
    for circle in checker.circles(others):
        chosen.note_bans(checker, circle)
    return chosen.settled()


class _Chosen:
    """Those chosen so far, and the addresses that somebody has forbidden to use."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._found: list[Target | LeftOut] = []
        self._banned: set[str] = set()

    def take(self, checker: Checker, circle: Circle) -> None:
        """Ask of everybody whom the plan would reach at one customer."""
        persons = list(_persons(circle, self._plan.whom))
        if not persons:
            customer = circle.customer
            reason = Reason(NO_PEOPLE)
            self._found.append(LeftOut(customer.id or 0, None, customer.name, reason))
        for person in persons:
            checked = checker.check(circle, person, self._plan.channel)
            self._found.append(_answer(checked, self._plan))
        self.note_bans(checker, circle)

    def note_bans(self, checker: Checker, circle: Circle) -> None:
        """Note the addresses of all who have forbidden it, whether or not it would be to them."""
        if not any(map(_forbade, circle.entries.values())):
            return
        for person in circle.persons:
            checked = checker.check(circle, person, self._plan.channel)
            if checked.held.standing.is_ban:
                self._banned.update(_forbidden(checked, self._plan.channel))

    def settled(self) -> Selection:
        """Return all of them, nobody twice at one address, and nobody at a forbidden one."""
        selection, used = Selection(rules=rules().version), set[str]()
        for one in self._found:
            if isinstance(one, LeftOut):
                selection.left_out.append(one)
                continue
            key = one.key(self._plan.channel)
            if key in self._banned:
                selection.left_out.append(_without(one, Reason(BANNED_ADDRESS, _BAN_LAW)))
            elif key in used:
                selection.left_out.append(_without(one, Reason(TWICE)))
            else:
                used.add(key)
                selection.included.append(one)
        return selection


def _forbade(said: Iterable[Permission]) -> bool:
    return any(entry.state is Stand.OBJECTION for entry in said)


def _forbidden(checked: Checked, channel: Channel) -> Iterable[str]:
    """Return the addresses that a ban is about, as compared; of letters, with the name."""
    person, entry = checked.person, checked.held.entry
    if channel is Channel.POST:
        target = target_of(person, checked.reached, channel)
        return () if isinstance(target, Text) else (target.key(channel),)
    addresses = person.emails if channel is Channel.EMAIL else person.phones
    if not person.contact and entry is not None and entry.contact_id:
        addresses = (checked.reached.address,)  # of several, the one whose owner forbade it
    return (address.casefold() for address in addresses)


def _persons(circle: Circle, whom: Whom) -> Iterator[Person]:
    """Yield whom a plan would reach at one customer."""
    if circle.customer.is_person or whom is not Whom.PEOPLE:
        yield Person(circle.customer)
    if not circle.customer.is_person and whom is not Whom.GENERAL:
        yield from circle.persons[1:]


def _answer(checked: Checked, plan: Plan) -> Target | LeftOut:
    person, decision = checked.person, checked.decision
    if not decision.is_yes:
        return _left_out(person, Reason(decision.reason, decision.law, decision.open))
    contact = person.contact
    is_protected = person.customer.disclosure_ban or (contact and contact.disclosure_ban)
    if plan.recipient and is_protected:
        return _left_out(person, Reason(PROTECTED, _PROTECTED_LAW))
    target = target_of(person, checked.reached, plan.channel)
    if isinstance(target, Text):
        return _left_out(person, Reason(target))
    return target._replace(warning=decision.warning)


def _left_out(person: Person, reason: Reason) -> LeftOut:
    return LeftOut(person.customer.id or 0, person.contact_id, person.name, reason)


def _without(target: Target, reason: Reason) -> LeftOut:
    return LeftOut(target.customer_id, target.contact_id, target.name, reason)
