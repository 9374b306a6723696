"""Tell the story behind one answer: what each condition rests on, and all that was said."""

from typing import NamedTuple

from register_app.fields import day
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.outreach.check import Checked, Circle
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.rules import Condition
from register_app.permissions.standing import concerns

_HOLDS = {
    Condition.K1: QT_TRANSLATE_NOOP(
        "permission", "A duty of each message: put in who sends it and how to refuse for free."
    ),
    Condition.K4: QT_TRANSLATE_NOOP(
        "permission", "The source stands among the customer’s details: tell it when asked."
    ),
    Condition.K5: QT_TRANSLATE_NOOP(
        "permission", "Marketing stands among the purposes of the privacy notice."
    ),
}
_OPEN = {
    Condition.K1: _HOLDS[Condition.K1],
    Condition.K2: QT_TRANSLATE_NOOP(
        "permission", "Open: no entry tells that refusing was offered at the sale."
    ),
    Condition.K3: QT_TRANSLATE_NOOP("permission", "Open: find out, and confirm it here."),
    Condition.K4: QT_TRANSLATE_NOOP(
        "permission", "Open: look the number up on a block list first."
    ),
    Condition.K5: QT_TRANSLATE_NOOP(
        "permission",
        "Open: write the interest of marketing among the purposes on the Privacy page; who never "
        "bought anything is also looked up on a block list.",
    ),
}
_TOLD = QT_TRANSLATE_NOOP("permission", "Told of the right to refuse {day}: {how}")
_CONFIRMED = QT_TRANSLATE_NOOP("permission", "Confirmed {day}: {reason}")
_OF_ORGANISATION = frozenset({Stand.OBJECTION, Stand.LIFTED})
"""What an organisation says of all its people."""


class Support(NamedTuple):
    """One condition, whether it is still open, and what it rests on."""

    condition: Condition
    is_open: bool
    by: Message | Text


class Story(NamedTuple):
    """What stands behind the answer for one person and channel."""

    channel: Channel
    checked: Checked
    supports: list[Support]
    entries: list[Permission]
    """What was said of the channel, newest first; of the organisation, its bans."""


def story(circle: Circle, checked: Checked, channel: Channel) -> Story:
    """Return the story behind an answer."""
    confirmed = _confirmed(circle, checked, channel)
    decision = checked.decision
    supports = [
        Support(
            condition,
            condition in decision.open,
            _support(checked, condition, confirmed.get(condition)),
        )
        for condition in decision.conditions
    ]
    entries = [one for one in _said(circle, checked) if concerns(one, channel)]
    entries.sort(key=lambda one: (one.on_day, one.id or 0), reverse=True)
    return Story(channel, checked, supports, entries)


def _support(
    checked: Checked, condition: Condition, confirmed: Confirmation | None
) -> Message | Text:
    if condition in checked.decision.open:
        return _OPEN[condition]
    if confirmed:
        told = {"day": day.show(confirmed.on_day), "reason": confirmed.reason}
        return Message(_CONFIRMED, told)
    entry = checked.held.entry
    if condition is Condition.K2 and entry:
        return Message(_TOLD, {"day": day.show(entry.on_day), "how": entry.how})
    return _HOLDS.get(condition, _OPEN[condition])


def _confirmed(
    circle: Circle, checked: Checked, channel: Channel
) -> dict[Condition, Confirmation]:
    kept = circle.confirmations.get(checked.person.contact_id, ())
    return {one.condition: one for one in kept if one.channel is channel}


def _said(circle: Circle, checked: Checked) -> list[Permission]:
    """Return what the person said, what the organisation forbade, and what decides."""
    contact = checked.person.contact
    theirs = circle.entries.get(None, [])
    if contact is None:
        found = list(theirs)
    else:
        own = circle.entries.get(contact.id, [])
        found = [*own, *(one for one in theirs if one.state in _OF_ORGANISATION)]
    decides = checked.held.entry
    if decides and decides not in found:
        found.append(decides)  # said by whose address the organisation uses
    return found
