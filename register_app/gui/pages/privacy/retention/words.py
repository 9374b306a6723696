"""How rules of keeping, and what is past its time, are shown."""

from datetime import date
from typing import NamedTuple

from register_app.db.place import Place
from register_app.erasure.record import KeptRecord
from register_app.erasure.review.store import HISTORY, Called, Due
from register_app.erasure.terms.words import why
from register_app.fields import day
from register_app.gui.session import translate
from register_app.gui.tables.row_model import Column
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.retention.hold import Hold
from register_app.retention.presets import RULES, preset_rule
from register_app.retention.rule import DATA_CLASS, DataClass, RetentionRule
from register_app.retention.words import rule_law, rule_time

CLASSES = tuple(data for data in DataClass if data not in {DataClass.OTHER, DataClass.BOOKS})
"""The classes of what a register holds, in the order of the list."""
_WHAT = {
    "customer": QT_TRANSLATE_NOOP("retention", "Customer"),
    "contact": QT_TRANSLATE_NOOP("retention", "Contact person"),
    "deal": QT_TRANSLATE_NOOP("retention", "Deal"),
    "document": QT_TRANSLATE_NOOP("retention", "Document"),
    "permission": QT_TRANSLATE_NOOP("retention", "Consent"),
    "campaign": QT_TRANSLATE_NOOP("retention", "List that went out"),
    "request": QT_TRANSLATE_NOOP("retention", "Request"),
    "change": QT_TRANSLATE_NOOP("retention", "History"),
    "breach": QT_TRANSLATE_NOOP("retention", "Data breach"),
}
_HETU = QT_TRANSLATE_NOOP("retention", "Personal identity code")
_PRESET = QT_TRANSLATE_NOOP(
    "retention", "{law}. This is the usual rule: the firm has made none of its own."
)
_BY_ITSELF = QT_TRANSLATE_NOOP("retention", "By itself")
_ASKED = QT_TRANSLATE_NOOP("retention", "When you say so")
_SINCE = QT_TRANSLATE_NOOP("retention", "{reason} (since {day})")
_DISPUTED = QT_TRANSLATE_NOOP("retention", "{law}; a dispute is not settled ({reason})")
_CHANGES = QT_TRANSLATE_NOOP("retention", "Changes until {day}")
_GONE = QT_TRANSLATE_NOOP("retention", "(gone)")


def _column(called: str, label: Text, letters: int) -> Column:
    return Column(called, label, str, letters)


COLUMNS = (
    _column("name", QT_TRANSLATE_NOOP("retention", "Name"), 24),
    _column("what", QT_TRANSLATE_NOOP("retention", "What"), 14),
    _column("customer", QT_TRANSLATE_NOOP("retention", "Customer"), 20),
    _column("until", QT_TRANSLATE_NOOP("retention", "Kept until"), 11),
    _column("why", QT_TRANSLATE_NOOP("retention", "Why"), 48),
)
"""What is seen of each thing."""


class RuleLine(NamedTuple):
    """The rule of a class: that of the firm, or the preset where the firm has none."""

    data: DataClass
    rule: RetentionRule
    is_preset: bool


def rule_lines(rules: list[RetentionRule]) -> list[RuleLine]:
    """Return the rule of each class; of several the first."""
    own = {rule.data: rule for rule in reversed(rules)}
    presets = {preset.data: preset_rule(called) for called, preset in reversed(RULES.items())}
    return [RuleLine(data, own.get(data, presets[data]), data not in own) for data in CLASSES]


def shown(line: RuleLine, past: str) -> tuple[str, ...]:
    """Return what the list of rules shows of a class."""
    return class_name(line.data), past, _goes(line), rule_time(line.rule, translate)


def _goes(line: RuleLine) -> str:
    """Return who decides that it goes: a ban stays, and bought lists have a day of their own."""
    if line.data is DataClass.BANS:
        return ""
    is_automatic = line.rule.automatic or line.data is DataClass.CAMPAIGN_LISTS
    return translate(_BY_ITSELF if is_automatic else _ASKED)


def reason(line: RuleLine) -> str:
    """Return the law or reason of a rule, and where the rule comes from."""
    law = rule_law(line.rule, translate)
    return translate(Message(_PRESET, {"law": law})) if line.is_preset else law


def class_name(data: DataClass) -> str:
    """Return what a class is called."""
    called = DATA_CLASS.show(data)
    return translate(called) if isinstance(called, Text) else called


def what(place: Place) -> str:
    """Return what sort of thing it is."""
    return translate(_HETU if place.column else _WHAT[place.table])


class Thing(NamedTuple):
    """One line of the list below: past its time, held, or kept by law only."""

    place: Place
    customer_id: int | None
    until: str
    why: str
    hold: Hold | None = None
    kept: KeptRecord | None = None
    called: str = ""
    """The name, where it is not that of one record."""

    def row(self, called: Called | None) -> tuple[str, ...]:
        """Return the columns."""
        if self.kept is not None:
            buyer = str(self.kept.image.get("buyer", {}).get("name", ""))
            return self.kept.about, what(Place(self.kept.table, 0)), buyer, self.until, self.why
        name, customer = called or (self.called or translate(_GONE), "")
        return name, what(self.place), customer, self.until, self.why


def thing_of(one: Due | Hold | KeptRecord) -> Thing:
    """Return the line of something past its time, held or kept by law."""
    if isinstance(one, Hold):
        return _of_hold(one)
    return _of_due(one) if isinstance(one, Due) else _of_kept(one)


def _of_due(due: Due) -> Thing:
    until = day.show(due.keeping.until)
    called = ""
    if due.place == HISTORY:
        called = translate(Message(_CHANGES, {"day": day.show(due.keeping.event)}))
    told = why(due.keeping, translate)
    return Thing(due.place, due.customer_id, until, told, called=called)


def _of_kept(kept: KeptRecord) -> Thing:
    until = day.show(date.fromisoformat(kept.until)) if kept.until else ""
    law = translate(Text("notice", kept.law))
    told = translate(Message(_DISPUTED, {"law": law, "reason": kept.hold})) if kept.hold else law
    return Thing(Place("kept_record", kept.id), None, until, told, kept=kept)


def _of_hold(hold: Hold) -> Thing:
    since = {"reason": hold.reason, "day": day.show(hold.on_day)}
    told = translate(Message(_SINCE, since))
    return Thing(hold.place, hold.customer_id, "", told, hold)
