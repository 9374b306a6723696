"""What a person asks under the rights of GDPR Art. 15 to 22, and how it was answered."""

import dataclasses
from datetime import date
from enum import StrEnum
from typing import Self

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, EMAILS, LANGUAGE, LONG_TEXT, NOTE, NUMBER, TEXT, choice
from register_app.i18n import QT_TRANSLATE_NOOP


class Right(StrEnum):
    """What is asked, by the article of the GDPR."""

    ACCESS = "15"
    CORRECTION = "16"
    ERASURE = "17"
    RESTRICTION = "18"
    PORTABILITY = "20"
    OBJECTION = "21"
    MARKETING = "21(2)"
    AUTOMATED = "22"


class Received(StrEnum):
    """The way in which a request came, and an answer went."""

    EMAIL = "email"
    POST = "post"
    PHONE = "phone"
    IN_PERSON = "in_person"
    WEBSITE = "website"


class Identity(StrEnum):
    """How it was made sure that the person is who they say; never by keeping a copy of an ID."""

    KNOWN = "known"
    KNOWN_ADDRESS = "known_address"
    CALLED_BACK = "called_back"
    SHOWN = "shown"
    STRONG = "strong"
    OTHER = "other"


class Decision(StrEnum):
    """What the firm decided."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    NO_DATA = "no_data"
    NOT_IDENTIFIED = "not_identified"
    TAKEN_BACK = "taken_back"


class State(StrEnum):
    """How far a request is."""

    OPEN = "open"
    EXTENDED = "extended"
    ANSWERED = "answered"
    REFUSED = "refused"
    CLOSED = "closed"


RIGHT = choice(
    Right,
    {
        Right.ACCESS: QT_TRANSLATE_NOOP("request", "Copy of the own data (Art. 15)"),
        Right.CORRECTION: QT_TRANSLATE_NOOP("request", "Correction (Art. 16)"),
        Right.ERASURE: QT_TRANSLATE_NOOP("request", "Erasure (Art. 17)"),
        Right.RESTRICTION: QT_TRANSLATE_NOOP("request", "Restriction (Art. 18)"),
        Right.PORTABILITY: QT_TRANSLATE_NOOP("request", "Data to take along (Art. 20)"),
        Right.OBJECTION: QT_TRANSLATE_NOOP("request", "Objection (Art. 21)"),
        Right.MARKETING: QT_TRANSLATE_NOOP("request", "No more marketing (Art. 21(2))"),
        Right.AUTOMATED: QT_TRANSLATE_NOOP("request", "No automated decision (Art. 22)"),
    },
)
RECEIVED = choice(
    Received,
    {
        Received.EMAIL: QT_TRANSLATE_NOOP("request", "By email"),
        Received.POST: QT_TRANSLATE_NOOP("request", "By letter"),
        Received.PHONE: QT_TRANSLATE_NOOP("request", "By phone"),
        Received.IN_PERSON: QT_TRANSLATE_NOOP("request", "In person"),
        Received.WEBSITE: QT_TRANSLATE_NOOP("request", "Through the website"),
    },
)
IDENTITY = choice(
    Identity,
    {
        Identity.KNOWN: QT_TRANSLATE_NOOP("request", "We know the person"),
        Identity.KNOWN_ADDRESS: QT_TRANSLATE_NOOP(
            "request", "Wrote from an address that we had already"
        ),
        Identity.CALLED_BACK: QT_TRANSLATE_NOOP(
            "request", "Called back on a number that we had already"
        ),
        Identity.SHOWN: QT_TRANSLATE_NOOP("request", "Showed an identity document; not copied"),
        Identity.STRONG: QT_TRANSLATE_NOOP("request", "Strong electronic identification"),
        Identity.OTHER: QT_TRANSLATE_NOOP("request", "In another way"),
    },
)
DECISION = choice(
    Decision,
    {
        Decision.GRANTED: QT_TRANSLATE_NOOP("request", "Done as asked"),
        Decision.PARTLY: QT_TRANSLATE_NOOP("request", "Done in part"),
        Decision.REFUSED: QT_TRANSLATE_NOOP("request", "Refused"),
        Decision.NO_DATA: QT_TRANSLATE_NOOP("request", "No data about the person"),
        Decision.NOT_IDENTIFIED: QT_TRANSLATE_NOOP("request", "The person was not identified"),
        Decision.TAKEN_BACK: QT_TRANSLATE_NOOP("request", "The person took it back"),
    },
)
WITH_REASONS = frozenset({Decision.PARTLY, Decision.REFUSED, Decision.NOT_IDENTIFIED})
"""What must be explained to the person (GDPR Art. 12(2) and 12(4))."""
_REFUSALS = frozenset({Decision.REFUSED, Decision.NOT_IDENTIFIED})


@record("request")
class Request:
    """One request; of a person who may not be in the register at all."""

    id: int | None = None
    kind: Right = field(RIGHT, QT_TRANSLATE_NOOP("request", "What is asked"), default=Right.ACCESS)
    received_on: date = field(DAY, QT_TRANSLATE_NOOP("request", "Received on"))
    channel: Received = field(
        RECEIVED, QT_TRANSLATE_NOOP("request", "How it came"), default=Received.EMAIL
    )
    name: str = field(TEXT, QT_TRANSLATE_NOOP("request", "Name of the person"))
    what: str = field(NOTE, QT_TRANSLATE_NOOP("request", "What exactly"), default="")
    email: tuple[str, ...] = field(EMAILS, QT_TRANSLATE_NOOP("request", "Email"), default=())
    address: str = field(NOTE, QT_TRANSLATE_NOOP("request", "Postal address"), default="")
    language: str = field(
        LANGUAGE, QT_TRANSLATE_NOOP("request", "Language of the answer"), default=""
    )
    customer_id: CustomerId | None = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("request", "Customer"), default=None, editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("request", "Contact person"), default=None, editable=False
    )
    identity: Identity | None = field(
        IDENTITY, QT_TRANSLATE_NOOP("request", "How the person was identified"), default=None
    )
    identity_how: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("request", "More about the identity check"), default=""
    )
    identity_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("request", "Identified on"), default=None
    )
    extended_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("request", "Extension told on"), default=None
    )
    extension_reason: str = field(
        NOTE, QT_TRANSLATE_NOOP("request", "Why more time is needed"), default=""
    )
    decision: Decision | None = field(
        DECISION, QT_TRANSLATE_NOOP("request", "Decision"), default=None
    )
    reasons: str = field(NOTE, QT_TRANSLATE_NOOP("request", "Reasons"), default="")
    answered_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("request", "Answered on"), default=None
    )
    answered_by: Received | None = field(
        RECEIVED, QT_TRANSLATE_NOOP("request", "How the answer went"), default=None
    )
    answer_sha256: str = field(
        TEXT, QT_TRANSLATE_NOOP("request", "SHA-256 of the letter"), default="", editable=False
    )
    closed_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("request", "Closed on"), default=None, editable=False
    )
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("request", "Recorded by"), default="", editable=False
    )
    erasure_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("request", "Erasure"), default=None, editable=False
    )

    @property
    def is_waiting(self) -> bool:
        """Say whether the person is still owed an answer."""
        return self.answered_on is None and self.closed_on is None

    @property
    def is_nameless(self) -> bool:
        """Say whether it names nobody any more: an erasure leaves no more than a dash."""
        return not any(map(str.isalnum, self.name))

    @property
    def is_electronic(self) -> bool:
        """Say whether it came, and so is answered, electronically (GDPR Art. 12(3))."""
        return self.channel in {Received.EMAIL, Received.WEBSITE}

    @property
    def state(self) -> State:
        """How far it is."""
        if self.closed_on is not None:
            return State.CLOSED
        if self.answered_on is not None:
            return State.REFUSED if self.decision in _REFUSALS else State.ANSWERED
        return State.OPEN if self.extended_on is None else State.EXTENDED

    def closed(self, *, on: date) -> Self:
        """Return it closed."""
        return dataclasses.replace(self, closed_on=on)

    def opened_again(self) -> Self:
        """Return it as it was before it was closed."""
        return dataclasses.replace(self, closed_on=None)
