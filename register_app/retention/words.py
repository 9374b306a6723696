"""How a rule of keeping is said: what it is about, how long, by which law."""

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.retention.presets import RULES
from register_app.retention.rule import RetentionRule, StartEvent

_FROM = {
    StartEvent.LAST_SALE: QT_TRANSLATE_NOOP("notice", "{length} from the last sale"),
    StartEvent.LAST_CONTACT: QT_TRANSLATE_NOOP("notice", "{length} from the last contact"),
    StartEvent.FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP(
        "notice", "{length} from the end of the financial year"
    ),
    StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP(
        "notice",
        "{length} from the end of the calendar year in which the financial year ended",
    ),
    StartEvent.HANDOVER: QT_TRANSLATE_NOOP("notice", "{length} from the handover of the work"),
    StartEvent.ROLE_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the day the person left the role"
    ),
    StartEvent.CONSENT_ENDED: QT_TRANSLATE_NOOP("notice", "{length} from the end of the consent"),
    StartEvent.GROUND_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the day the ground for it ended"
    ),
    StartEvent.RELATIONSHIP_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the end of the customer relationship"
    ),
    StartEvent.CAMPAIGN_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the end of the campaign"
    ),
    StartEvent.MARKETING_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the day we stop direct marketing"
    ),
    StartEvent.ENTRY: QT_TRANSLATE_NOOP("notice", "{length} from the entry"),
    StartEvent.CLOSED: QT_TRANSLATE_NOOP("notice", "{length} from the closing of the matter"),
}

_UNTIL = {
    StartEvent.LAST_SALE: QT_TRANSLATE_NOOP("notice", "Until the last sale"),
    StartEvent.LAST_CONTACT: QT_TRANSLATE_NOOP("notice", "Until the last contact"),
    StartEvent.FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP("notice", "Until the financial year ends"),
    StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP(
        "notice", "Until the end of the calendar year in which the financial year ends"
    ),
    StartEvent.HANDOVER: QT_TRANSLATE_NOOP("notice", "Until the work is handed over"),
    StartEvent.ROLE_ENDED: QT_TRANSLATE_NOOP("notice", "Until the person leaves the role"),
    StartEvent.CONSENT_ENDED: QT_TRANSLATE_NOOP("notice", "Until the consent ends"),
    StartEvent.GROUND_ENDED: QT_TRANSLATE_NOOP(
        "notice", "Until the ground for keeping it ends; then it is erased at once"
    ),
    StartEvent.RELATIONSHIP_ENDED: QT_TRANSLATE_NOOP(
        "notice", "Until the customer relationship ends"
    ),
    StartEvent.CAMPAIGN_ENDED: QT_TRANSLATE_NOOP("notice", "Until the campaign ends"),
    StartEvent.MARKETING_ENDED: QT_TRANSLATE_NOOP("notice", "As long as we do direct marketing"),
    StartEvent.ENTRY: QT_TRANSLATE_NOOP("notice", "Not kept after the entry is made"),
    StartEvent.CLOSED: QT_TRANSLATE_NOOP("notice", "Until the matter is closed"),
}

_LENGTHS = {
    1: QT_TRANSLATE_NOOP("notice", "1 month"),
    12: QT_TRANSLATE_NOOP("notice", "1 year"),
}
_MONTHS = QT_TRANSLATE_NOOP("notice", "{n} months")
_YEARS = QT_TRANSLATE_NOOP("notice", "{n} years")
_YEAR = 12


def rule_name(rule: RetentionRule, translate: Translate) -> str:
    """Return what a retention rule is about."""
    preset = RULES.get(rule.preset)
    return rule.name or (translate(preset.name) if preset else "")


def rule_law(rule: RetentionRule, translate: Translate) -> str:
    """Return the law or the reason of a retention rule."""
    preset = RULES.get(rule.preset)
    return rule.law or (translate(preset.law) if preset else "")


def rule_time(rule: RetentionRule, translate: Translate) -> str:
    """Return how long: a time from an event, until an event, or the firm's own criterion."""
    if rule.months is None or rule.start is None:
        return rule.criterion
    if not rule.months:
        time = translate(_UNTIL[rule.start])
    else:
        length = length_of(rule.months, translate)
        time = translate(Message(_FROM[rule.start], {"length": length}))
    return f"{time}. {rule.criterion}" if rule.criterion else time


def length_of(months: int, translate: Translate) -> str:
    """Return a time in whole years where it can be, else in months."""
    if months in _LENGTHS:
        return translate(_LENGTHS[months])
    years, odd = divmod(months, _YEAR)
    return translate(Message(_MONTHS, {"n": months}) if odd else Message(_YEARS, {"n": years}))
