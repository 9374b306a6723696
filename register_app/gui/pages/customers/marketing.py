"""May we contact each customer: a column of their table for each channel."""

from collections.abc import Iterable, Sequence

from register_app.customers.marketing.search import Mark
from register_app.customers.order import Order, order_of
from register_app.customers.search import Filter, Query
from register_app.gui.pages.customers import last_contact
from register_app.gui.pages.permissions.words import channel_called, signed
from register_app.gui.session import translate
from register_app.gui.tables.filter_chips import Condition, Group
from register_app.gui.tables.row_model import Column, Row
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.outreach.check import Checker
from register_app.permissions.decide import Answer
from register_app.permissions.entry import CHANNELS, Channel
from register_app.register import Register

_LABELS = {
    Channel.EMAIL: QT_TRANSLATE_NOOP("customers", "Email allowed"),
    Channel.SMS: QT_TRANSLATE_NOOP("customers", "SMS allowed"),
    Channel.CALL: QT_TRANSLATE_NOOP("customers", "Call allowed"),
    Channel.AUTO: QT_TRANSLATE_NOOP("customers", "Automated call allowed"),
    Channel.POST: QT_TRANSLATE_NOOP("customers", "Post allowed"),
}
_MARKS = {
    Mark.BAN: QT_TRANSLATE_NOOP("customers", "Ban"),
    Mark.BAN_OF_PERSON: QT_TRANSLATE_NOOP("customers", "Ban of a contact person"),
    Mark.CONSENT: QT_TRANSLATE_NOOP("customers", "Consent"),
    Mark.UNPROVEN: QT_TRANSLATE_NOOP("customers", "Consent without proof"),
    Mark.TOLD: QT_TRANSLATE_NOOP("customers", "Told of the right to refuse"),
    Mark.NOTICE_OWED: QT_TRANSLATE_NOOP("customers", "Privacy notice owed"),
}
_MARKETING = QT_TRANSLATE_NOOP("customers", "Marketing")
_CHANNELS = {f"may_{channel}": channel for channel in _LABELS}
_PLACES = {Answer.YES: "1", Answer.ASK: "2", Answer.NO: "3"}
_LETTERS = 8


def columns() -> list[Column]:
    """Return the columns of the table."""
    return [
        Column(name, _LABELS[channel], _shown, _LETTERS) for name, channel in _CHANNELS.items()
    ]


def rows(register: Register, ids: Sequence[int], names: Sequence[str]) -> list[Row]:
    """Return (id, columns) of some customers, in any order; only what is asked for is checked."""
    asked = [_CHANNELS[name] for name in names if name in _CHANNELS]
    if not asked:
        return last_contact.rows(register, ids, names)
    answers = _answers(register, ids, asked)
    own = ["name" if name in _CHANNELS else name for name in names]
    return [
        (row[0], *_together(row[1:], names, answers.get(row[0], {})))
        for row in last_contact.rows(register, ids, own)
    ]


def ordered(register: Register, called: str, *, descending: bool) -> Order:
    """Return every customer in the order of a column: those who may be contacted first."""
    if called not in _CHANNELS:
        return last_contact.ordered(register, called, descending=descending)
    channel = _CHANNELS[called]
    answers = _answers(register, register.search.ids(Query()), [channel])
    keys = {customer: _PLACES[Answer(found[channel])] for customer, found in answers.items()}
    return order_of(register.search, keys, descending=descending)


def offered() -> Group:
    """Return what a list can be narrowed by: bans and consents, of any channel or of one."""
    conditions = [_marked(Mark.BAN)]
    conditions += [_marked(Mark.BAN, channel) for channel in CHANNELS]
    conditions += [_marked(Mark.BAN_OF_PERSON)]
    conditions += [_marked(Mark.CONSENT, channel) for channel in CHANNELS]
    conditions += [_marked(one) for one in (Mark.UNPROVEN, Mark.TOLD, Mark.NOTICE_OWED)]
    return Group(translate(_MARKETING), conditions)


def mark_called(word: str) -> str:
    """Return what one of these conditions is called, by its stored word."""
    return next((one.label for one in offered().conditions if one.value == word), word)


def _marked(mark: Mark, channel: Channel | None = None) -> Condition:
    called = translate(_MARKS[mark])
    if channel is None:
        return Condition(Filter.MARKETING, mark.value, called)
    return Condition(Filter.MARKETING, mark.of(channel), f"{called}: {channel_called(channel)}")


def _answers(
    register: Register, ids: Sequence[int], channels: Iterable[Channel]
) -> dict[int, dict[Channel, str]]:
    """Return the answers for customers themselves."""
    checker = Checker(register)
    found: dict[int, dict[Channel, str]] = {}
    for circle in checker.circles(ids):
        itself = circle.persons[0]
        found[circle.customer.id or 0] = {
            channel: checker.check(circle, itself, channel).decision.answer for channel in channels
        }
    return found


def _together(
    stored: Sequence[object], names: Sequence[str], answers: dict[Channel, str]
) -> list[object]:
    return [
        answers.get(_CHANNELS[name], "") if name in _CHANNELS else value
        for name, value in zip(names, stored, strict=True)
    ]


def _shown(answer: str) -> str:
    return signed(Answer(answer)) if answer else ""
