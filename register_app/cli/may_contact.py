"""Ask whether a person may be sent marketing, and why."""

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.consent import contact_of, describe_person
from register_app.cli.unlock import opened
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.outreach.check import Checker
from register_app.permissions.decide import ANSWERS, OUR_READING
from register_app.permissions.entry import CHANNELS, MARKETING, Channel
from register_app.permissions.rules import CONDITION_TEXTS, Condition
from register_app.reports.extract import customer_of

_CHANNEL = QT_TRANSLATE_NOOP("cli", "the channel of the message")
_CONFIRM = QT_TRANSLATE_NOOP("cli", "conditions that hold this time, such as K3")
_PURPOSE = QT_TRANSLATE_NOOP("cli", "what for; preset: all direct marketing")
_LINE = QT_TRANSLATE_NOOP("cli", "{answer}. {reason}")
_TO_CONFIRM = QT_TRANSLATE_NOOP("cli", "To confirm, {name}: {text}")
_HOLDS = QT_TRANSLATE_NOOP("cli", "Condition {name}: {text}")
_LAW = QT_TRANSLATE_NOOP("cli", "Law: {law}")


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    describe_person(parser, translate)
    option = parser.add_argument
    option("--channel", required=True, choices=list(map(str, CHANNELS)), help=translate(_CHANNEL))
    option(
        "--confirm",
        nargs="+",
        action="extend",
        default=[],
        choices=list(map(str, Condition)),
        help=translate(_CONFIRM),
    )
    option("--purpose", metavar="TEXT", default=MARKETING, help=translate(_PURPOSE))


def run(call: Call) -> None:
    """Answer; nothing is written."""
    given = call.given
    with opened(call) as register:
        customer_of(register, given.id)
        contact = contact_of(register, given.id, given.contact)
        checker = Checker(register, given.purpose)
        circle = checker.circle(given.id)
        person = next(one for one in circle.persons if one.contact_id == contact)
        confirmed = list(map(Condition, given.confirm))
        decision = checker.check(circle, person, Channel(given.channel), confirmed).decision
    answer = call.translate(ANSWERS[decision.answer])
    call.tell(Message(_LINE, {"answer": answer, "reason": call.translate(decision.reason)}))
    for condition in decision.conditions:
        form = _TO_CONFIRM if condition in decision.open else _HOLDS
        call.tell(_condition(call, form, condition))
    if decision.law:
        call.tell(Message(_LAW, {"law": decision.law}))
    for remark in (decision.warning, OUR_READING if decision.is_our_reading else None):
        call.tell(*([remark] if remark else []))
    call.answer(
        answer=decision.answer,
        conditions=list(decision.conditions),
        open=list(decision.open),
        reason=call.translate(decision.reason),
        law=decision.law,
        our_reading=decision.is_our_reading,
        **({"warning": call.translate(decision.warning)} if decision.warning else {}),
    )


def _condition(call: Call, form: Text, condition: Condition) -> Message:
    return Message(form, {"name": condition, "text": call.translate(CONDITION_TEXTS[condition])})
