"""How long a class of data is kept, counted from what, and by which law."""

from datetime import date
from enum import StrEnum
from typing import NewType

from register_app.fields.day import months_after
from register_app.fields.field import field, record
from register_app.fields.kinds import LONG_TEXT, NUMBER, TEXT, YES_NO, choice
from register_app.i18n import QT_TRANSLATE_NOOP

RuleId = NewType("RuleId", int)


class DataClass(StrEnum):
    """What a rule is about."""

    CUSTOMERS = "customers"
    CONTACTS = "contacts"
    PROSPECTS = "prospects"
    VOUCHERS = "vouchers"
    BOOKS = "books"
    CONTRACTS = "contracts"
    HETU = "hetu"
    CONSENTS = "consents"
    BY_CONSENT = "by_consent"
    BANS = "bans"
    CAMPAIGN_LISTS = "campaign_lists"
    LOGS = "logs"
    REQUESTS = "requests"
    OTHER = "other"


class StartEvent(StrEnum):
    """What the time is counted from; a rule of no months ends with the event itself."""

    LAST_SALE = "last_sale"
    LAST_CONTACT = "last_contact"
    FINANCIAL_YEAR_END = "financial_year_end"
    CALENDAR_YEAR_OF_FINANCIAL_YEAR_END = "calendar_year_of_financial_year_end"
    HANDOVER = "handover"
    ROLE_ENDED = "role_ended"
    CONSENT_ENDED = "consent_ended"
    GROUND_ENDED = "ground_ended"
    RELATIONSHIP_ENDED = "relationship_ended"
    CAMPAIGN_ENDED = "campaign_ended"
    MARKETING_ENDED = "marketing_ended"
    ENTRY = "entry"
    CLOSED = "closed"


DATA_CLASS = choice(
    DataClass,
    {
        DataClass.CUSTOMERS: QT_TRANSLATE_NOOP("retention", "Customers"),
        DataClass.CONTACTS: QT_TRANSLATE_NOOP("retention", "Contact persons"),
        DataClass.PROSPECTS: QT_TRANSLATE_NOOP("retention", "Offers and enquiries"),
        DataClass.VOUCHERS: QT_TRANSLATE_NOOP("retention", "Vouchers and invoices"),
        DataClass.BOOKS: QT_TRANSLATE_NOOP("retention", "Account books"),
        DataClass.CONTRACTS: QT_TRANSLATE_NOOP("retention", "Building contracts"),
        DataClass.HETU: QT_TRANSLATE_NOOP("retention", "Personal identity codes"),
        DataClass.CONSENTS: QT_TRANSLATE_NOOP("retention", "Consents"),
        DataClass.BY_CONSENT: QT_TRANSLATE_NOOP("retention", "People here by consent alone"),
        DataClass.BANS: QT_TRANSLATE_NOOP("retention", "Marketing bans"),
        DataClass.CAMPAIGN_LISTS: QT_TRANSLATE_NOOP("retention", "Campaign lists"),
        DataClass.LOGS: QT_TRANSLATE_NOOP("retention", "Logs of use"),
        DataClass.REQUESTS: QT_TRANSLATE_NOOP("retention", "Requests of persons"),
        DataClass.OTHER: QT_TRANSLATE_NOOP("retention", "Other data"),
    },
)
START_EVENT = choice(
    StartEvent,
    {
        StartEvent.LAST_SALE: QT_TRANSLATE_NOOP("retention", "Last sale"),
        StartEvent.LAST_CONTACT: QT_TRANSLATE_NOOP("retention", "Last contact"),
        StartEvent.FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP("retention", "End of financial year"),
        StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP(
            "retention", "End of the calendar year when the financial year ended"
        ),
        StartEvent.HANDOVER: QT_TRANSLATE_NOOP("retention", "Handover of the work"),
        StartEvent.ROLE_ENDED: QT_TRANSLATE_NOOP("retention", "Person leaves the role"),
        StartEvent.CONSENT_ENDED: QT_TRANSLATE_NOOP("retention", "Consent ends"),
        StartEvent.GROUND_ENDED: QT_TRANSLATE_NOOP("retention", "Ground for keeping it ends"),
        StartEvent.RELATIONSHIP_ENDED: QT_TRANSLATE_NOOP("retention", "Customer made passive"),
        StartEvent.CAMPAIGN_ENDED: QT_TRANSLATE_NOOP("retention", "Campaign ends"),
        StartEvent.MARKETING_ENDED: QT_TRANSLATE_NOOP("retention", "We stop direct marketing"),
        StartEvent.ENTRY: QT_TRANSLATE_NOOP("retention", "Entry is made"),
        StartEvent.CLOSED: QT_TRANSLATE_NOOP("retention", "Matter is closed"),
    },
)


@record("retention_rule")
class RetentionRule:
    """How long one class of data is kept; own texts win over those of the preset."""

    id: RuleId | None = None
    preset: str = field(TEXT, QT_TRANSLATE_NOOP("retention", "Preset"), default="", editable=False)
    data: DataClass = field(
        DATA_CLASS, QT_TRANSLATE_NOOP("retention", "Data"), default=DataClass.OTHER
    )
    name: str = field(TEXT, QT_TRANSLATE_NOOP("retention", "What"), default="")
    months: int | None = field(NUMBER, QT_TRANSLATE_NOOP("retention", "Months"), default=None)
    start: StartEvent | None = field(
        START_EVENT, QT_TRANSLATE_NOOP("retention", "Counted from"), default=None
    )
    criterion: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("retention", "Other criterion"), default=""
    )
    law: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("retention", "Law or reason"), default="")
    automatic: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("retention", "Erased without asking"), default=False
    )
    """What is past its time goes by itself, after it was told ahead."""

    @property
    def is_measured(self) -> bool:
        """Say whether the end can be told from an event."""
        return self.months is not None and self.start is not None

    def ends(self, event: date) -> date | None:
        """Return the last day of keeping when the start event was on that day."""
        if self.months is None or self.start is None:
            return None
        if self.start is StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END:
            event = date(event.year, 12, 31)
        return months_after(event, self.months)
