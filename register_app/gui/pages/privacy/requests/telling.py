"""What each step of a request says of what was done, or what is to be done."""

from collections.abc import Mapping
from types import MappingProxyType

from register_app.erasure.record import Receipt
from register_app.fields import day
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.history.words import moment
from register_app.gui.pages.erasing.words import kept_lines
from register_app.gui.pages.privacy.requests.acting import act_of
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.requests.request import Request
from register_app.requests.steps import Step

TITLES: Mapping[Step, Text] = MappingProxyType(
    {
        Step.IDENTIFY: QT_TRANSLATE_NOOP("requests", "Identity check"),
        Step.FIND: QT_TRANSLATE_NOOP("requests", "Find the person in the register"),
        Step.ACT: QT_TRANSLATE_NOOP("requests", "Do what is asked"),
        Step.DECIDE: QT_TRANSLATE_NOOP("requests", "Decision"),
        Step.ANSWER: QT_TRANSLATE_NOOP("requests", "Answer"),
        Step.CLOSE: QT_TRANSLATE_NOOP("requests", "Close"),
    }
)
_TO_DO: Mapping[Step, Text] = MappingProxyType(
    {
        Step.IDENTIFY: QT_TRANSLATE_NOOP(
            "requests",
            "Make sure that it is the person who asks. Ask for more only where you have reason "
            "to doubt it, and keep no copy of an identity document.",
        ),
        Step.FIND: QT_TRANSLATE_NOOP(
            "requests", "Find everything that is about the person, and tick it."
        ),
        Step.DECIDE: QT_TRANSLATE_NOOP(
            "requests", "Write down what you decided, and why where you refuse."
        ),
        Step.ANSWER: QT_TRANSLATE_NOOP(
            "requests", "Write to the person; you can change the letter before it is saved."
        ),
        Step.CLOSE: QT_TRANSLATE_NOOP("requests", "Close the request when all is done."),
    }
)
_PLACES = QT_TRANSLATE_NOOP("requests", "%n place(s) in the register are about the person.")
_ON_DAY = QT_TRANSLATE_NOOP("requests", "{what}, {day}")
_DIGEST = QT_TRANSLATE_NOOP("requests", "SHA-256 of the letter: {digest}")
_RECEIPT = QT_TRANSLATE_NOOP("requests", "Erased for good on {when}. Receipt {token}.")


def told_of(step: Step, request: Request, session: Session, *, is_done: bool) -> str:
    """Return what was done, else what is to be done."""
    if step is Step.ACT and request.erasure_id is not None:
        return _erased(session.register.erasure.receipt(request.erasure_id))
    if step is Step.ACT:
        return translate(act_of(request).text)
    return (is_done and _done(step, request, session)) or translate(_TO_DO[step])


def _done(step: Step, request: Request, session: Session) -> str:
    match step:
        case Step.IDENTIFY:
            return _lines(_on("identity", "identity_on", request), request.identity_how)
        case Step.FIND:
            return _found(request, session)
        case Step.DECIDE:
            return _lines(
                shown(field_named(Request, "decision"), request.decision), request.reasons
            )
        case Step.ANSWER:
            digest = request.answer_sha256
            noted = translate(Message(_DIGEST, {"digest": digest})) if digest else ""
            return _lines(_on("answered_by", "answered_on", request), noted)
        case _:
            return day.show(request.closed_on)


def _erased(receipt: Receipt) -> str:
    said = Message(_RECEIPT, {"when": moment(receipt.at), "token": receipt.token})
    return _lines(translate(said), *kept_lines(receipt.kept))


def _found(request: Request, session: Session) -> str:
    register = session.register
    count = len(register.requests.ticked(request.id or 0))
    customer = (
        register.customers.find(request.customer_id) if request.customer_id is not None else None
    )
    return _lines(
        customer.name if customer else "", translate(Message(_PLACES, n=count)) if count else ""
    )


def _on(what: str, when: str, request: Request) -> str:
    said, on = shown(field_named(Request, what), getattr(request, what)), getattr(request, when)
    if not said or on is None:
        return said or day.show(on)
    return translate(Message(_ON_DAY, {"what": said, "day": day.show(on)}))


def _lines(*parts: str) -> str:
    return "\n".join(filter(None, parts))
