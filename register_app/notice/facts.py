"""What the notice is composed from: the firm's own answers and what the register holds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from register_app.customers.choices import HetuReason
from register_app.fields.category import Category
from register_app.processing.purpose import Purpose
from register_app.processing.recipient import Recipient
from register_app.processing.transfer import Transfer
from register_app.retention.rule import RetentionRule


@dataclass(frozen=True)
class Controller:
    """The firm that answers for the register."""

    name: str = ""
    business_id: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True)
class ContactPoint:
    """Who answers questions: a person or a role."""

    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""

    @property
    def is_reachable(self) -> bool:
        """Say whether a person can get in touch."""
        return bool(self.phone or self.email or self.address)

    @property
    def line(self) -> str:
        """Return the ways to get in touch on one line."""
        return ", ".join(filter(None, (self.email, self.phone))) or self.address


class SubjectGroup(StrEnum):
    """Whose data the register holds."""

    PERSONS = "persons"
    SOLE_TRADERS = "sole_traders"
    CONTACTS = "contacts"
    PROSPECTS = "prospects"
    FORMER = "former"


class SourceKind(StrEnum):
    """Sources that have a text in every language."""

    SELF = "self"
    EMPLOYER = "employer"
    OPEN_COMPANY_DATA = "open_company_data"
    OWN_RECORDS = "own_records"
    WEBSITE = "website"
    REFERRAL = "referral"


@dataclass(frozen=True)
class Source:
    """Where data came from: a known kind, or a name as it was written."""

    kind: SourceKind | None = None
    name: str = ""
    public: bool = False


class Protection(StrEnum):
    """Facts of protection that a notice may tell; only those that are true are given."""

    ENCRYPTION = "encryption"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  the name of a fact, not a secret
    OFFLINE = "offline"
    AUTO_LOCK = "auto_lock"
    BACKUPS = "backups"
    CHANGE_LOG = "change_log"
    HETU_LOG = "hetu_log"
    NEED_TO_KNOW = "need_to_know"
    TRAINING = "training"
    PREMISES = "premises"


class Channel(StrEnum):
    """Ways of direct marketing."""

    EMAIL = "email"
    SMS = "sms"
    CALL = "call"
    AUTO = "auto"
    POST = "post"


@dataclass(frozen=True)
class CategoryInUse:
    """A category somebody has filled, and which of its fields; no fields means all of them."""

    category: Category
    fields: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Change:
    """A published version and what was new in it."""

    version: str
    day: date
    text: str


@dataclass(frozen=True, kw_only=True)
class NoticeFacts:
    """Everything the notice says; texts are as people wrote them, in any language."""

    language: str
    version: str = ""
    day: date | None = None
    controller: Controller = Controller()
    contact: ContactPoint = ContactPoint()
    officer: ContactPoint | None = None
    """The data protection officer, or none appointed."""
    subjects: tuple[SubjectGroup, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    categories: tuple[CategoryInUse, ...] = ()
    hetu_reasons: tuple[HetuReason, ...] = ()
    sources: tuple[Source, ...] = ()
    duty: str = ""
    """The firm's own words on what must be given and what follows if it is not."""
    recipients: tuple[Recipient, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    rules: tuple[RetentionRule, ...] = ()
    protection: tuple[Protection, ...] = ()
    channels: tuple[Channel, ...] = ()
    profiling: bool = False
    """Customers are grouped or scored for marketing."""
    authority: str = ""
    """The supervisory authority's block when the preset one no longer holds."""
    web_address: str = ""
    """Where the whole notice can be read."""
    changes: tuple[Change, ...] = ()

    def has(self, category: Category) -> bool:
        """Say whether somebody has filled the category."""
        return any(used.category is category for used in self.categories)
