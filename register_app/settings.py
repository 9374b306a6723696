"""Every option of a register declared once: label, kind, preset."""

import getpass
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.fields.field import field, fields_of, record
from register_app.fields.kinds import (
    BUSINESS_ID,
    CITY,
    EINVOICE,
    EMAILS,
    IBAN,
    LONG_TEXT,
    MONEY,
    NOTE,
    NUMBER,
    OPERATOR,
    PHONES,
    POSTCODE,
    TAGS,
    TEXT,
    YEAR_DAY,
    YES_NO,
)
from register_app.fields.year_day import CALENDAR_YEAR
from register_app.i18n import QT_TRANSLATE_NOOP


@record("setting")
class Settings:
    """The options of one register; each is stored as a row (name, value)."""

    id: int | None = None
    firm_name: str = field(TEXT, QT_TRANSLATE_NOOP("settings", "Name of the firm"), default="")
    firm_business_id: str = field(
        BUSINESS_ID, QT_TRANSLATE_NOOP("settings", "Business ID"), default=""
    )
    firm_street: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("settings", "Address"), default="")
    firm_postcode: str = field(POSTCODE, QT_TRANSLATE_NOOP("settings", "Postcode"), default="")
    firm_city: str = field(CITY, QT_TRANSLATE_NOOP("settings", "Town"), default="")
    firm_phone: tuple[str, ...] = field(PHONES, QT_TRANSLATE_NOOP("settings", "Phone"), default=())
    firm_email: tuple[str, ...] = field(EMAILS, QT_TRANSLATE_NOOP("settings", "Email"), default=())
    firm_year_end: str = field(
        YEAR_DAY,
        QT_TRANSLATE_NOOP("settings", "Last day of the financial year"),
        default=CALENDAR_YEAR,
    )
    """Vouchers and books are kept from it (Accounting Act 1336/1997, ch. 2 § 10)."""
    user_name: str = field(
        TEXT, QT_TRANSLATE_NOOP("settings", "Your name, for the history"), default=""
    )
    contact_name: str = field(
        TEXT, QT_TRANSLATE_NOOP("settings", "Who answers privacy questions"), default=""
    )
    contact_phone: tuple[str, ...] = field(
        PHONES, QT_TRANSLATE_NOOP("settings", "Their phone"), default=()
    )
    contact_email: tuple[str, ...] = field(
        EMAILS, QT_TRANSLATE_NOOP("settings", "Their email"), default=()
    )
    officer_name: str = field(
        TEXT, QT_TRANSLATE_NOOP("settings", "Data protection officer, if appointed"), default=""
    )
    officer_email: tuple[str, ...] = field(
        EMAILS, QT_TRANSLATE_NOOP("settings", "The officer's email"), default=()
    )
    stages: tuple[str, ...] = field(
        TAGS,
        QT_TRANSLATE_NOOP("settings", "Stages of a customer"),
        default=("request", "offered", "ordered", "customer"),
    )
    document_kinds: tuple[str, ...] = field(
        TAGS,
        QT_TRANSLATE_NOOP("settings", "Kinds of documents"),
        default=(
            *("offer", "order", "minutes", "invoice", "contract"),
            *("photo", "drawing", "message", "other"),
        ),
    )
    firm_iban: str = field(IBAN, QT_TRANSLATE_NOOP("settings", "Bank account"), default="")
    firm_bic: str = field(TEXT, QT_TRANSLATE_NOOP("settings", "Bank (BIC)"), default="")
    firm_einvoice_address: str = field(
        EINVOICE, QT_TRANSLATE_NOOP("settings", "E-invoice address of the firm"), default=""
    )
    firm_einvoice_operator: str = field(
        OPERATOR, QT_TRANSLATE_NOOP("settings", "E-invoice operator of the firm"), default=""
    )
    vat_rates: tuple[str, ...] = field(
        TAGS, QT_TRANSLATE_NOOP("settings", "VAT rates, %"), default=("25.5", "13.5", "10", "0")
    )
    """The rates of 2026 (Value Added Tax Act 1501/1993)."""
    payment_days: int = field(
        NUMBER, QT_TRANSLATE_NOOP("settings", "Days to pay an invoice"), default=14
    )
    offer_days: int = field(
        NUMBER, QT_TRANSLATE_NOOP("settings", "Days an offer is valid"), default=30
    )
    paper_terms: str = field(
        NOTE, QT_TRANSLATE_NOOP("settings", "Terms at the foot of papers"), default=""
    )
    value_a: int = field(
        MONEY,
        QT_TRANSLATE_NOOP("settings", "Class A from, € in 12 months"),
        default=10_000_00,
    )
    value_b: int = field(
        MONEY, QT_TRANSLATE_NOOP("settings", "Class B from, € in 12 months"), default=1_000_00
    )
    tasks_at_unlock: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP("settings", "Show due tasks when the register is opened"),
        default=True,
    )
    task_notices: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP("settings", "Tell on the desktop when a task is due"),
        default=True,
    )
    task_titles: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("settings", "Show there what the task is"), default=False
    )
    lock_minutes: int = field(
        NUMBER, QT_TRANSLATE_NOOP("settings", "Lock when nobody uses the register"), default=10
    )
    """Minutes; 0 for never."""
    lock_on_screen_lock: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP(
            "settings", "Lock when the screen is locked or the computer goes to sleep"
        ),
        default=True,
    )
    breach_hours: int = field(
        NUMBER, QT_TRANSLATE_NOOP("settings", "Hours to report a data breach"), default=72
    )
    """Not later than 72 hours after having become aware of it (GDPR Art. 33(1))."""
    erasure_traces: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP("settings", "Keep keyed traces of the erased"),
        default=True,
    )
    """Without them nobody notices when a list brings back somebody who was erased."""
    backup_on: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP("settings", "Make backups when the program is closed"),
        default=True,
    )
    backup_daily: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP("settings", "Make one each day too, while the program is open"),
        default=True,
    )
    backup_folder: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("settings", "Where the backups go"), default=""
    )
    """Empty: beside the register, on the same disk."""
    backup_second: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("settings", "Second place of the backups"), default=""
    )
    """A stick or a network folder, which may be away; empty: none."""
    hetu_on: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("settings", "Keep personal identity codes"), default=False
    )
    hetu_why: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("settings", "Why the firm needs them"), default=""
    )
    notice_version: str = field(TEXT, QT_TRANSLATE_NOOP("settings", "Version"), default="1.0")
    notice_news: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("settings", "What is new in this version"), default=""
    )
    notice_web: str = field(
        TEXT, QT_TRANSLATE_NOOP("settings", "Web address of the notice"), default=""
    )
    notice_duty: str = field(
        NOTE, QT_TRANSLATE_NOOP("settings", "What a customer must tell, and why"), default=""
    )
    notice_channels: tuple[str, ...] = field(
        TAGS, QT_TRANSLATE_NOOP("settings", "Ways of direct marketing"), default=("email", "post")
    )
    notice_profiling: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("settings", "Customers are grouped for marketing"), default=False
    )
    notice_measures: tuple[str, ...] = field(
        TAGS,
        QT_TRANSLATE_NOOP("settings", "Further protection"),
        default=("need_to_know",),
    )

    @property
    def own_words(self) -> tuple[str, ...]:
        """What somebody who knows the firm tries first as its passphrase."""
        return (self.firm_name, self.firm_city, self.user_name, self.contact_name)


@record("setting")
class Setting:
    """One stored option."""

    id: int | None = None
    name: str = field(TEXT, QT_TRANSLATE_NOOP("settings", "Option"))
    value: str = field(NOTE, QT_TRANSLATE_NOOP("settings", "Value"), default="")


class SettingStore:
    """The options as stored."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._records = Records(Setting, changes)

    def load(self) -> Settings:
        """Return the options; what was never set has its preset."""
        stored = {row.name: row.value for row in self._records.all()}
        values: dict[str, Any] = {
            option.name: option.kind.from_row(_typed(stored[option.name], option.kind.sql_type))
            for option in fields_of(Settings)
            if option.name in stored
        }
        return Settings(**values)

    def user_name(self) -> str:
        """Return who is at the desk, as they want to be called; else as the system calls them."""
        stored = self._records.where("name = 'user_name'", ())
        return (stored[0].value if stored else "") or account_name()

    def save(self, settings: Settings) -> None:
        """Store what differs from what is stored."""
        stored = {row.name: row for row in self._records.all()}
        for name, value in _written(settings).items():
            row = stored.get(name, Setting(name=name))
            if name not in stored or row.value != value:
                self._records.save(replace(row, value=value))


@cache
def account_name() -> str:
    """Return the name of the person's account on this system, or nothing."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # a system without names
        return ""


def _written(settings: Settings) -> Mapping[str, str]:
    return {
        option.name: str(option.kind.to_row(getattr(settings, option.name)))
        for option in fields_of(Settings)
    }


def _typed(value: str, sql_type: str) -> str | int:
    return int(value) if sql_type == "INTEGER" else value
