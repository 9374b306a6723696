"""The lists of the page: what each record is called, told in short, and asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QDate, QLocale

from register_app.db.records import Records
from register_app.fields.field import Field, Record, fields_of
from register_app.fields.kinds import COUNTRY
from register_app.gui.forms.shown import said
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.notice import presets, words
from register_app.processing.purpose import BASIS, LegalBasis, Purpose
from register_app.processing.recipient import ROLE, Recipient
from register_app.processing.transfer import SAFEGUARD, Transfer
from register_app.processing.version import NoticeVersion
from register_app.register import Register
from register_app.retention import words as rule_words
from register_app.retention.presets import RULES as RULE_PRESETS
from register_app.retention.presets import preset_rule
from register_app.retention.rule import RetentionRule

R = TypeVar("R", bound=Record)
Words = Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Listing(Generic[R]):
    """A list of records of one type, some of which follow presets."""

    records: Callable[[Register], Records[R]]
    record_type: type[R]
    title: Text
    """What a change of the list is called."""
    name: Callable[[R], str]
    summary: Callable[[R], str]
    words: Callable[[R], Words]
    """The preset's own words, by field: shown and not stored, until somebody writes others."""
    presets: Mapping[str, R] = field(default_factory=dict)
    new: Callable[[], R] | None = None
    """Makes an empty record; None where the program alone adds to the list."""
    add: Text | None = None
    """The words on the button that adds a record."""
    unnamed: Text | None = None
    """What a record without a name is called."""
    rare: frozenset[str] = frozenset()
    wrapped: frozenset[str] = frozenset()
    """The fields whose text is long: it is shown on several lines, and stored as one."""
    hints: Mapping[str, Text] = field(default_factory=dict)
    left_out: Callable[[R], frozenset[str]] = lambda _: frozenset()
    """The fields that do not matter for a record as it is now."""
    order: str = "id"

    def all(self, register: Register) -> list[R]:
        """Return the records in the order in which the notice counts them."""
        return self.records(register).all(order=self.order)

    def fields(self) -> tuple[Field, ...]:
        """Return the fields that can be edited."""
        fields = (field for field in fields_of(self.record_type) if field.editable)
        return tuple(_wrapped(field) if field.name in self.wrapped else field for field in fields)

    def shown_name(self, record: R) -> str:
        """Return what a record is called, or that it has no name yet."""
        return self.name(record) or (translate(self.unnamed) if self.unnamed else "")

    def values(self, record: R) -> dict[str, Any]:
        """Return what a form shows: the person's own words, else those of the preset."""
        own = {field.name: getattr(record, field.name) for field in self.fields()}
        preset = {called: text for called, text in self.words(record).items() if not own[called]}
        return own | preset

    def changed(self, record: R, changes: Mapping[str, Any]) -> R:
        """Return the record with what was written; the preset's own words are not stored."""
        preset = self.words(record)
        stored = {
            called: "" if value and value == preset.get(called) else value
            for called, value in changes.items()
        }
        return cast("R", replace(cast("Any", record), **stored))


def _wrapped(field: Field) -> Field:
    return field._replace(kind=replace(field.kind, many_lines=True))


def preset_of(record: Record) -> str:
    """Return the preset that a record follows, or nothing."""
    return str(getattr(record, "preset", ""))


def _joined(*parts: str, between: str = " · ") -> str:
    return between.join(filter(None, parts))


def _purpose_words(purpose: Purpose) -> Words:
    bare = replace(purpose, name="", interest="")
    return {
        "name": words.purpose_name(bare, translate),
        "interest": words.purpose_interest(bare, translate),
    }


def _purpose_summary(purpose: Purpose) -> str:
    basis = said(BASIS.show(purpose.basis))
    if purpose.basis is not LegalBasis.LEGITIMATE_INTEREST:
        return basis
    return _joined(basis, words.purpose_interest(purpose, translate), between=": ")


def _without_interest(purpose: Purpose) -> frozenset[str]:
    is_needed = purpose.basis is LegalBasis.LEGITIMATE_INTEREST
    return frozenset() if is_needed else frozenset({"interest"})


def _recipient_summary(recipient: Recipient) -> str:
    what_for = words.recipient_purpose(recipient, translate)
    return _joined(what_for, said(ROLE.show(recipient.role)))


def _recipient_words(recipient: Recipient) -> Words:
    return {"purpose": words.recipient_purpose(replace(recipient, purpose=""), translate)}


def _transfer_name(transfer: Transfer) -> str:
    return _joined(said(COUNTRY.show(transfer.country)), transfer.recipient, between=": ")


def _rule_summary(rule: RetentionRule) -> str:
    return _joined(rule_words.rule_time(rule, translate), rule_words.rule_law(rule, translate))


def _rule_words(rule: RetentionRule) -> Words:
    bare = replace(rule, name="", law="")
    return {
        "name": rule_words.rule_name(bare, translate),
        "law": rule_words.rule_law(bare, translate),
    }


def _without_class(rule: RetentionRule) -> frozenset[str]:
    return frozenset({"data"}) if rule.preset else frozenset()


def _version_name(version: NoticeVersion) -> str:
    day = QDate(version.day.year, version.day.month, version.day.day)
    return _joined(version.version, QLocale().toString(day, QLocale.FormatType.ShortFormat))


PURPOSES = Listing(
    records=lambda register: register.purposes,
    record_type=Purpose,
    title=QT_TRANSLATE_NOOP("privacy", "Privacy notice: purposes"),
    name=lambda purpose: words.purpose_name(purpose, translate),
    summary=_purpose_summary,
    words=_purpose_words,
    presets={preset: presets.preset_purpose(preset) for preset in presets.PURPOSES},
    new=Purpose,
    add=QT_TRANSLATE_NOOP("privacy", "Add a purpose"),
    unnamed=QT_TRANSLATE_NOOP("privacy", "A new purpose"),
    wrapped=frozenset({"interest"}),
    left_out=_without_interest,
)
RECIPIENTS = Listing(
    records=lambda register: register.recipients,
    record_type=Recipient,
    title=QT_TRANSLATE_NOOP("privacy", "Privacy notice: recipients"),
    name=lambda recipient: words.recipient_name(recipient, translate),
    summary=_recipient_summary,
    words=_recipient_words,
    presets={preset: presets.preset_recipient(preset) for preset in presets.RECIPIENTS},
    new=Recipient,
    add=QT_TRANSLATE_NOOP("privacy", "Add a recipient"),
    unnamed=QT_TRANSLATE_NOOP("privacy", "A new recipient"),
    hints={"name": QT_TRANSLATE_NOOP("privacy", "its name, if you want to tell it")},
)
TRANSFERS = Listing(
    records=lambda register: register.transfers,
    record_type=Transfer,
    title=QT_TRANSLATE_NOOP("privacy", "Privacy notice: transfers"),
    name=_transfer_name,
    summary=lambda transfer: said(SAFEGUARD.show(transfer.safeguard)),
    words=lambda _: {},
    new=Transfer,
    add=QT_TRANSLATE_NOOP("privacy", "Add a country"),
    unnamed=QT_TRANSLATE_NOOP("privacy", "A new transfer"),
    wrapped=frozenset({"copy_from"}),
)
RULES = Listing(
    records=lambda register: register.rules,
    record_type=RetentionRule,
    title=QT_TRANSLATE_NOOP("privacy", "Privacy notice: times of keeping"),
    name=lambda rule: rule_words.rule_name(rule, translate),
    summary=_rule_summary,
    words=_rule_words,
    presets={preset: preset_rule(preset) for preset in RULE_PRESETS},
    new=RetentionRule,
    add=QT_TRANSLATE_NOOP("privacy", "Add a time of keeping"),
    unnamed=QT_TRANSLATE_NOOP("privacy", "A new time of keeping"),
    wrapped=frozenset({"criterion", "law"}),
    rare=frozenset({"criterion"}),
    left_out=_without_class,
)
VERSIONS = Listing(
    records=lambda register: register.notice_versions,
    record_type=NoticeVersion,
    title=QT_TRANSLATE_NOOP("privacy", "Privacy notice: versions"),
    name=_version_name,
    summary=lambda version: version.text,
    words=lambda _: {},
    wrapped=frozenset({"text"}),
    order="day DESC, id DESC",
)
