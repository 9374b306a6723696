"""A transfer of data outside the EU and the EEA, and what makes it lawful."""

from enum import StrEnum
from typing import NewType

from register_app.fields.field import field, record
from register_app.fields.kinds import COUNTRY, LONG_TEXT, TEXT, choice
from register_app.i18n import QT_TRANSLATE_NOOP

TransferId = NewType("TransferId", int)


class Safeguard(StrEnum):
    """The grounds of GDPR Arts 45, 46(2)(c), 47 and 49 for a transfer."""

    ADEQUACY = "adequacy"
    STANDARD_CLAUSES = "standard_clauses"
    BINDING_RULES = "binding_rules"
    EXPLICIT_CONSENT = "explicit_consent"
    CONTRACT = "contract"


SAFEGUARD = choice(
    Safeguard,
    {
        Safeguard.ADEQUACY: QT_TRANSLATE_NOOP("processing", "Adequacy decision"),
        Safeguard.STANDARD_CLAUSES: QT_TRANSLATE_NOOP("processing", "Standard clauses"),
        Safeguard.BINDING_RULES: QT_TRANSLATE_NOOP("processing", "Binding corporate rules"),
        Safeguard.EXPLICIT_CONSENT: QT_TRANSLATE_NOOP("processing", "Explicit consent"),
        Safeguard.CONTRACT: QT_TRANSLATE_NOOP("processing", "Needed for the contract"),
    },
)


@record("transfer")
class Transfer:
    """Data that goes to a country outside the EU and the EEA."""

    id: TransferId | None = None
    country: str = field(COUNTRY, QT_TRANSLATE_NOOP("processing", "Country"), default="")
    recipient: str = field(TEXT, QT_TRANSLATE_NOOP("processing", "Recipient"), default="")
    safeguard: Safeguard | None = field(
        SAFEGUARD, QT_TRANSLATE_NOOP("processing", "Safeguard"), default=None
    )
    copy_from: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("processing", "Where to get a copy"), default=""
    )
