"""The choices of a customer: kinds, states, stages, sizes, reasons."""

from enum import StrEnum

from register_app.fields.kinds import choice
from register_app.i18n import QT_TRANSLATE_NOOP


class CustomerKind(StrEnum):
    """What a customer is; private persons and sole traders are data subjects themselves."""

    PRIVATE = "private"
    SOLE_TRADER = "sole_trader"
    COMPANY = "company"
    HOUSING_COMPANY = "housing_company"
    ASSOCIATION = "association"
    PUBLIC_BODY = "public_body"


class State(StrEnum):
    """Active customers are in lists; passive ones are kept but not in lists."""

    ACTIVE = "active"
    PASSIVE = "passive"


class HetuReason(StrEnum):
    """Why a personal identity code may be kept (Data Protection Act 1050/2018, section 29)."""

    CREDIT = "credit"
    COLLECTION = "collection"
    RENTING = "renting"
    LAW = "law"
    CONSENT = "consent"
    OTHER = "other"


class SizeClass(StrEnum):
    """The size of an organisation by its number of workers."""

    ONE = "1"
    MICRO = "2-9"
    SMALL = "10-49"
    MEDIUM = "50-249"
    LARGE = "250-"


class ValueClass(StrEnum):
    """How much a customer buys; it follows the deals."""

    A = "a"
    B = "b"
    C = "c"


PERSONS = frozenset({CustomerKind.PRIVATE, CustomerKind.SOLE_TRADER})

_KIND_WORDS = {
    CustomerKind.PRIVATE: "yksityinen|yksityishenkilö|yksityisasiakas|henkilö|henkilöasiakas|"
    "kuluttaja|privat|privatperson|privatkund|konsument|person|private|consumer|individual",
    CustomerKind.SOLE_TRADER: "toiminimi|tmi|yksityinen elinkeinonharjoittaja|ammatinharjoittaja|"
    "maatalousyrittäjä|enskild näringsidkare|enskild firma|firma|fa|sole proprietor",
    CustomerKind.COMPANY: "yritys|yritysasiakas|yhtiö|osakeyhtiö|oy|oyj|ky|ay|osuuskunta|företag|"
    "företagskund|bolag|aktiebolag|ab|business|organisation|organization|b2b",
    CustomerKind.HOUSING_COMPANY: "taloyhtiö|asunto-osakeyhtiö|asunto-oy|as oy|as. oy|isännöinti|"
    "bostadsbolag|bostadsaktiebolag|bost ab",
    CustomerKind.ASSOCIATION: "yhdistys|ry|järjestö|seura|säätiö|förening|rf|stiftelse|club|ngo",
    CustomerKind.PUBLIC_BODY: "julkinen|julkisyhteisö|julkishallinto|kunta|kaupunki|valtio|"
    "viranomainen|seurakunta|hyvinvointialue|offentlig|offentligt samfund|"
    "offentligt organ|kommun|stad|myndighet|församling|"
    "municipality|city|authority|public",
}
"""How lists write the kinds, in Finnish, Swedish and English."""

KIND = choice(
    CustomerKind,
    {
        CustomerKind.PRIVATE: QT_TRANSLATE_NOOP("customer", "Private person"),
        CustomerKind.SOLE_TRADER: QT_TRANSLATE_NOOP("customer", "Sole trader"),
        CustomerKind.COMPANY: QT_TRANSLATE_NOOP("customer", "Company"),
        CustomerKind.HOUSING_COMPANY: QT_TRANSLATE_NOOP("customer", "Housing company"),
        CustomerKind.ASSOCIATION: QT_TRANSLATE_NOOP("customer", "Association"),
        CustomerKind.PUBLIC_BODY: QT_TRANSLATE_NOOP("customer", "Public body"),
    },
    {word: kind for kind, words in _KIND_WORDS.items() for word in words.split("|")},
)
STATE = choice(
    State,
    {
        State.ACTIVE: QT_TRANSLATE_NOOP("customer", "Active"),
        State.PASSIVE: QT_TRANSLATE_NOOP("customer", "Passive"),
    },
)
HETU_REASON = choice(
    HetuReason,
    {
        HetuReason.CREDIT: QT_TRANSLATE_NOOP("customer", "Granting credit"),
        HetuReason.COLLECTION: QT_TRANSLATE_NOOP("customer", "Debt collection"),
        HetuReason.RENTING: QT_TRANSLATE_NOOP("customer", "Renting or lending"),
        HetuReason.LAW: QT_TRANSLATE_NOOP("customer", "Duty under law"),
        HetuReason.CONSENT: QT_TRANSLATE_NOOP("customer", "The person's consent"),
        HetuReason.OTHER: QT_TRANSLATE_NOOP("customer", "Other ground, see notes"),
    },
)
SIZE = choice(
    SizeClass,
    {
        SizeClass.ONE: QT_TRANSLATE_NOOP("customer", "1 person"),
        SizeClass.MICRO: QT_TRANSLATE_NOOP("customer", "2–9 people"),
        SizeClass.SMALL: QT_TRANSLATE_NOOP("customer", "10–49 people"),
        SizeClass.MEDIUM: QT_TRANSLATE_NOOP("customer", "50–249 people"),
        SizeClass.LARGE: QT_TRANSLATE_NOOP("customer", "250 people or more"),
    },
)
VALUE = choice(
    ValueClass,
    {
        ValueClass.A: QT_TRANSLATE_NOOP("customer", "A: buys most"),
        ValueClass.B: QT_TRANSLATE_NOOP("customer", "B: buys regularly"),
        ValueClass.C: QT_TRANSLATE_NOOP("customer", "C: buys little"),
    },
)

STAGES = {
    "request": QT_TRANSLATE_NOOP("customer", "Request"),
    "offered": QT_TRANSLATE_NOOP("customer", "Offered"),
    "ordered": QT_TRANSLATE_NOOP("customer", "Ordered"),
    "customer": QT_TRANSLATE_NOOP("customer", "Customer"),
}
"""The preset stages: stored word -> label; a firm's own stages are stored as they are written."""
