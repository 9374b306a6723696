"""May we send marketing to this person through this channel: yes, no or ask, and why."""

from dataclasses import dataclass
from enum import StrEnum

from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.permissions.entry import Channel
from register_app.permissions.rules import Cell, Condition, Rules, Standing, Subject


class Answer(StrEnum):
    """What the program says; ask is a no until somebody has confirmed what is open."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


ANSWERS = {
    Answer.YES: QT_TRANSLATE_NOOP("permission", "Yes"),
    Answer.NO: QT_TRANSLATE_NOOP("permission", "No"),
    Answer.ASK: QT_TRANSLATE_NOOP("permission", "Ask"),
}
OUR_READING = QT_TRANSLATE_NOOP(
    "permission", "No authority has settled this: it is our reading, the stricter one."
)


class Obstacle(StrEnum):
    """What stands before all that was said; the first that holds decides."""

    RESTRICTED = "restricted"
    DECEASED = "deceased"
    PASSIVE = "passive"
    LEFT = "left"
    CHILD = "child"


class Block(StrEnum):
    """What the outside block lists say of a person and channel."""

    UNCHECKED = "unchecked"
    FREE = "free"
    HIT = "hit"


@dataclass(frozen=True, kw_only=True)
class Situation:
    """All that the decision looks at."""

    subject: Subject
    channel: Channel
    standing: Standing = Standing.NONE
    obstacle: Obstacle | None = None
    is_prospect: bool = False
    """Nothing was ever sold to them."""
    block: Block = Block.UNCHECKED
    is_unproven: bool = False
    """A consent is claimed whose proof is lacking; it counts as none."""
    is_address_unclear: bool = False
    """Nobody can tell whether the address is a person's own, so it is taken for one."""
    refusal_offered: bool = False
    """K2: the sale is proven, and refusing was offered at it."""
    interest_documented: bool = True
    """K5: marketing stands among the purposes, with its interest."""
    confirmed: frozenset[Condition] = frozenset()
    """What a person has confirmed, with the reason."""


@dataclass(frozen=True)
class Decision:
    """The answer with its reason, its law, and what is left to confirm."""

    answer: Answer
    conditions: tuple[Condition, ...]
    open: tuple[Condition, ...]
    reason: Text
    law: str
    is_our_reading: bool = False
    warning: Text | None = None

    @property
    def is_yes(self) -> bool:
        """Say whether a message may go out now."""
        return self.answer is Answer.YES


_OBSTACLES = {
    Obstacle.RESTRICTED: (
        QT_TRANSLATE_NOOP("permission", "Processing is restricted: the data may only be stored."),
        "GDPR Art. 18",
    ),
    Obstacle.DECEASED: (
        QT_TRANSLATE_NOOP("permission", "The person has died: no marketing is sent."),
        "GDPR Art. 5(1)(d)",
    ),
    Obstacle.PASSIVE: (
        QT_TRANSLATE_NOOP("permission", "The customer is passive: kept, but not contacted."),
        "GDPR Art. 5(1)(c)",
    ),
    Obstacle.LEFT: (
        QT_TRANSLATE_NOOP("permission", "The person has left the organisation."),
        "GDPR Art. 5(1)(d)",
    ),
    Obstacle.CHILD: (
        QT_TRANSLATE_NOOP(
            "permission", "A child under 13: no marketing without a guardian’s consent."
        ),
        "1050/2018 §5",
    ),
}
_BANNED = QT_TRANSLATE_NOOP("permission", "The person has forbidden direct marketing.")
_BANNED_BY_ORGANISATION = QT_TRANSLATE_NOOP(
    "permission", "The organisation has forbidden direct marketing."
)
_OBJECTION_LAW = "GDPR Art. 21"
_ORGANISATION_LAW = "917/2014 §202"
_BLOCKED = QT_TRANSLATE_NOOP("permission", "On a block list: prospects on it are not contacted.")
_BLOCK_LAW = "917/2014 §200; GDPR Art. 21"
_WARNED = QT_TRANSLATE_NOOP(
    "permission", "On a block list: ask the customer before the next message."
)
_WITHDRAWN = QT_TRANSLATE_NOOP("permission", "The consent was withdrawn.")
_CONSENT = QT_TRANSLATE_NOOP("permission", "The person has given consent.")
_NO_CONSENT = QT_TRANSLATE_NOOP("permission", "There is no consent.")
_UNPROVEN = QT_TRANSLATE_NOOP(
    "permission", "A consent without proof counts as none: ask for it again."
)
_ONLY_CONSENT = QT_TRANSLATE_NOOP(
    "permission", "Automated calls need consent, also to existing customers."
)
_EXISTING = QT_TRANSLATE_NOOP("permission", "An existing customer, told of the right to refuse.")
_NOT_FORBIDDEN = QT_TRANSLATE_NOOP("permission", "Nobody has forbidden it.")
_DUTIES = QT_TRANSLATE_NOOP(
    "permission", "A contact person: only about matters of the person’s own duties."
)
_UNCLEAR = QT_TRANSLATE_NOOP(
    "permission",
    "The address may be a person’s own: confirm that the message concerns the duties.",
)


def decide(situation: Situation, rules: Rules) -> Decision:
    """Return the answer; the order of what is looked at is that of the law's weight."""
    cell = rules.cell(situation.subject, situation.channel, situation.standing)
    refusal = _refusal(situation, cell)
    if refusal:
        return refusal
    if not cell.allowed:
        reason = _reason_of_no(situation)
        return Decision(Answer.NO, (), (), reason, cell.law, cell.is_our_reading)
    is_open = tuple(
        condition
        for condition in cell.conditions
        if condition not in situation.confirmed and not _is_fulfilled(condition, situation)
    )
    return Decision(
        Answer.ASK if is_open else Answer.YES,
        cell.conditions,
        is_open,
        _reason_of_yes(situation, cell),
        cell.law,
        cell.is_our_reading,
        _WARNED if situation.block is Block.HIT else None,
    )


def _refusal(situation: Situation, cell: Cell) -> Decision | None:
    """Return the no that no permission outweighs."""
    if situation.obstacle:
        return _no(*_OBSTACLES[situation.obstacle])
    if situation.standing is Standing.OBJECTION:
        is_person = situation.subject is not Subject.GENERAL
        law = _OBJECTION_LAW if is_person else _ORGANISATION_LAW
        reason = _BANNED if is_person else _BANNED_BY_ORGANISATION
        return _no(reason, _together(cell.law, law))
    if situation.standing is Standing.COMPANY_BAN:
        return _no(_BANNED_BY_ORGANISATION, _together(cell.law, _ORGANISATION_LAW))
    if situation.block is Block.HIT and situation.is_prospect:
        return _no(_BLOCKED, _BLOCK_LAW)
    return None


def _no(reason: Text, law: str) -> Decision:
    return Decision(Answer.NO, (), (), reason, law)


def _together(law: str, more: str) -> str:
    """Join two references, naming nothing twice."""
    return law if more in law else "; ".join(filter(None, (law, more)))


def _reason_of_no(situation: Situation) -> Text:
    if situation.standing is Standing.WITHDRAWN:
        return _WITHDRAWN
    if situation.standing is Standing.EXISTING:
        return _ONLY_CONSENT
    return _UNPROVEN if situation.is_unproven else _NO_CONSENT


def _reason_of_yes(situation: Situation, cell: Cell) -> Text:
    if situation.standing is Standing.CONSENT:
        return _CONSENT
    if Condition.K3 in cell.conditions:
        is_asked = situation.is_address_unclear and Condition.K3 not in situation.confirmed
        return _UNCLEAR if is_asked else _DUTIES
    return _EXISTING if situation.standing is Standing.EXISTING else _NOT_FORBIDDEN


def _is_fulfilled(condition: Condition, situation: Situation) -> bool:
    """Say whether the register itself shows that a condition holds.

    K1 is a duty of each message: a campaign does not leave without the sender and a way to
    refuse. Of K4 and K5, the source stands in every record, and a notice still owed goes with
    the first message (GDPR Art. 14(3)(b)); a prospect must have been looked for on a block list.
    """
    match condition:
        case Condition.K1:
            return True
        case Condition.K2:
            return situation.refusal_offered
        case Condition.K3:
            return False
        case Condition.K4:
            return _is_looked_for(situation)
        case Condition.K5:
            return situation.interest_documented and _is_looked_for(situation)


def _is_looked_for(situation: Situation) -> bool:
    needs = situation.is_prospect and situation.channel in {Channel.CALL, Channel.POST}
    return not needs or situation.block is Block.FREE
