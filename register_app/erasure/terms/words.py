"""Until when something is kept and why, in one sentence."""

from dataclasses import replace

from register_app.erasure.keeping import Keeping
from register_app.fields import day
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.retention.words import rule_law, rule_time

_UNTIL = QT_TRANSLATE_NOOP("retention", "Kept until {day}: {why}")
_FOR_NOW = QT_TRANSLATE_NOOP("retention", "Kept for now: {why}")
_HELD = QT_TRANSLATE_NOOP("retention", "kept until a dispute is settled ({reason})")
_NOT_YET = QT_TRANSLATE_NOOP("retention", "{time}; that has not happened yet")


def told(keeping: Keeping, translate: Translate) -> str:
    """Return until when something is kept, and why."""
    because = why(keeping, translate)
    if keeping.until is None or keeping.hold:
        return translate(Message(_FOR_NOW, {"why": because}))
    return translate(Message(_UNTIL, {"day": day.show(keeping.until), "why": because}))


def why(keeping: Keeping, translate: Translate) -> str:
    """Return the event that is counted from with its day, how long, and the law."""
    if keeping.hold:
        return translate(Message(_HELD, {"reason": keeping.hold}))
    law = rule_law(keeping.rule, translate)
    return ". ".join(filter(None, (_time(keeping, translate).rstrip("."), law)))


def _time(keeping: Keeping, translate: Translate) -> str:
    rule = keeping.rule
    if keeping.event is None:
        time = rule_time(rule, translate)
        return translate(Message(_NOT_YET, {"time": time})) if rule.is_measured else time
    from_event = rule_time(replace(rule, start=keeping.counted), translate)
    return f"{from_event} ({day.show(keeping.event)})"
