"""A purpose of processing and its legal basis (GDPR Art. 6)."""

from enum import StrEnum
from typing import NewType

from register_app.fields.field import field, record
from register_app.fields.kinds import LONG_TEXT, TEXT, choice
from register_app.i18n import QT_TRANSLATE_NOOP

PurposeId = NewType("PurposeId", int)


class LegalBasis(StrEnum):
    """The bases of Art. 6(1) that a firm uses: (a), (b), (c) and (f)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTEREST = "legitimate_interest"


BASIS = choice(
    LegalBasis,
    {
        LegalBasis.CONSENT: QT_TRANSLATE_NOOP("processing", "Consent"),
        LegalBasis.CONTRACT: QT_TRANSLATE_NOOP("processing", "Contract"),
        LegalBasis.LEGAL_OBLIGATION: QT_TRANSLATE_NOOP("processing", "Legal obligation"),
        LegalBasis.LEGITIMATE_INTEREST: QT_TRANSLATE_NOOP("processing", "Legitimate interest"),
    },
)


@record("purpose")
class Purpose:
    """Why data is used; a preset brings name and interest in every language, own texts win."""

    id: PurposeId | None = None
    preset: str = field(
        TEXT, QT_TRANSLATE_NOOP("processing", "Preset"), default="", editable=False
    )
    name: str = field(TEXT, QT_TRANSLATE_NOOP("processing", "Purpose"), default="")
    basis: LegalBasis | None = field(
        BASIS, QT_TRANSLATE_NOOP("processing", "Legal basis"), default=None
    )
    interest: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("processing", "Our legitimate interest"), default=""
    )
