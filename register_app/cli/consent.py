"""Write down what a person said about marketing."""

from datetime import date

from register_app.cli.arguments import Parser, UsageError
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.errors import RegisterError
from register_app.fields.kinds import DAY
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.outreach.record import TITLES, record
from register_app.permissions.entry import CHANNEL, MARKETING, Channel, Permission, Stand
from register_app.register import Register
from register_app.reports.extract import customer_of

_ID = QT_TRANSLATE_NOOP("cli", "the number of the customer")
_CHANNEL = QT_TRANSLATE_NOOP("cli", "the channel; all: everything, for a ban")
_CONTACT = QT_TRANSLATE_NOOP("cli", "the number of the contact person")
_STATE = QT_TRANSLATE_NOOP("cli", "what was said; existing: told of the right to refuse at a sale")
_HOW = QT_TRANSLATE_NOOP("cli", "how and where it was said, and where the proof is")
_DATE = QT_TRANSLATE_NOOP("cli", "the day it was said; preset: today")
_PURPOSE = QT_TRANSLATE_NOOP("cli", "what for; preset: all direct marketing")
_DONE = QT_TRANSLATE_NOOP("cli", "{what}: {channel}")


class NoSuchContact(RegisterError):
    """The customer has no such contact person."""

    def __init__(self, number: int) -> None:
        """Name the number."""
        super().__init__(
            Message(
                QT_TRANSLATE_NOOP("cli", "The customer has no contact person {id}."),
                {"id": number},
            ),
            QT_TRANSLATE_NOOP("cli", "Nothing was changed. The customer's people: show ID."),
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    describe_person(parser, translate)
    option = parser.add_argument
    option("--channel", required=True, choices=list(map(str, Channel)), help=translate(_CHANNEL))
    option("--state", required=True, choices=list(map(str, Stand)), help=translate(_STATE))
    option("--how", required=True, metavar="TEXT", help=translate(_HOW))
    option("--date", metavar="D", help=translate(_DATE))
    option("--purpose", metavar="TEXT", default=MARKETING, help=translate(_PURPOSE))


def describe_person(parser: Parser, translate: Translate) -> None:
    """Name the arguments that say of whom."""
    parser.add_argument("id", type=int, metavar="ID", help=translate(_ID))
    parser.add_argument("--contact", type=int, metavar="N", help=translate(_CONTACT))


def run(call: Call) -> None:
    """Keep a dated entry."""
    given = call.given
    state, channel = Stand(given.state), Channel(given.channel)
    with opened(call) as register:
        entry = Permission(
            customer_id=CustomerId(customer_of(register, given.id).id or 0),
            contact_id=contact_of(register, given.id, given.contact),
            channel=channel,
            state=state,
            how=given.how.strip()[:1000],
            on_day=_day(given.date) or register.today(),
            proven=True,
            purpose=given.purpose,
            refusal_offered=state is Stand.EXISTING,
        )
        [kept] = record(register, [entry])
    said = {"what": call.translate(TITLES[state]), "channel": call.say(CHANNEL.show(channel))}
    call.tell(Message(_DONE, said))
    call.answer(entry=kept.id)


def contact_of(register: Register, customer: int, number: int | None) -> ContactId | None:
    """Return a contact person of a customer, or raise NoSuchContact."""
    if number is None:
        return None
    people = register.customers.people_of(CustomerId(customer))
    if number not in {contact.id for _, contact in people}:
        raise NoSuchContact(number)
    return ContactId(number)


def _day(text: str | None) -> date | None:
    if not text:
        return None
    parsed = DAY.parse(text)
    if parsed.value is None:
        wrong = QT_TRANSLATE_NOOP("cli", "Not a date: {text}")
        raise UsageError(Message(wrong, {"text": text}))
    return parsed.value
