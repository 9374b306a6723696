"""How answers about marketing are said: a sign, a word, and a whole sentence."""

from register_app.fields import phone
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.labels import Tone
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.outreach.check import Checked
from register_app.permissions.decide import ANSWERS, Answer, Decision
from register_app.permissions.entry import Channel, Permission

TONES = {Answer.YES: Tone.GOOD, Answer.NO: Tone.BAD, Answer.ASK: Tone.WARY}
SIGNS = {Answer.YES: "✓", Answer.NO: "✕", Answer.ASK: "?"}
SHORT = {
    Channel.EMAIL: QT_TRANSLATE_NOOP("permission", "Email"),
    Channel.SMS: QT_TRANSLATE_NOOP("permission", "SMS"),
    Channel.CALL: QT_TRANSLATE_NOOP("permission", "Call"),
    Channel.AUTO: QT_TRANSLATE_NOOP("permission", "Automated"),
    Channel.POST: QT_TRANSLATE_NOOP("permission", "Post"),
}
"""The channels where there is little room."""
_BY_PHONE = frozenset({Channel.SMS, Channel.CALL, Channel.AUTO})
_SAID = QT_TRANSLATE_NOOP("permission", "{who}, {channel}: {answer}. {reason}")
_CHANNEL = field_named(Permission, "channel")


def channel_called(channel: Channel) -> str:
    """Return the name of a channel."""
    return shown(_CHANNEL, channel)


def signed(answer: Answer) -> str:
    """Return an answer as a sign with its word: never told by a colour alone."""
    return f"{SIGNS[answer]} {translate(ANSWERS[answer])}"


def reason_of(decision: Decision) -> str:
    """Return why, with a warning where there is one."""
    said = [decision.reason, *([decision.warning] if decision.warning else [])]
    return " ".join(map(translate, said))


def sentence(checked: Checked, channel: Channel) -> str:
    """Return the whole answer as it is read out."""
    decision = checked.decision
    values = {
        "who": checked.person.name,
        "channel": channel_called(channel),
        "answer": translate(ANSWERS[decision.answer]).lower(),
        "reason": reason_of(decision),
    }
    return translate(Message(_SAID, values))


def address_of(checked: Checked, channel: Channel) -> str:
    """Return the address or number that a channel would use, as people write it."""
    address = checked.reached.address
    return phone.show_number(address) if address and channel in _BY_PHONE else address


def is_banned(checked: Checked) -> bool:
    """Say whether a ban stands behind the answer."""
    return checked.held.standing.is_ban
