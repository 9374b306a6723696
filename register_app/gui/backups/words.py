"""How the backups of a register stand, in the words of the window."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from register_app.gui.backups.work import Standing
from register_app.gui.history.words import moment
from register_app.gui.labels import Tone
from register_app.gui.messages import words
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text

_FAILED = QT_TRANSLATE_NOOP("backups", "The last backup failed. {what} {then}")
_UNRESTORABLE = QT_TRANSLATE_NOOP(
    "backups", "The backup that was tried last cannot be restored: {what} Make a new one now."
)
_NONE = QT_TRANSLATE_NOOP(
    "backups", "There is no backup yet. One is made when you close the program, or now."
)
_NONE_AND_OFF = QT_TRANSLATE_NOOP(
    "backups", "There is no backup, and none is made: if the disk breaks, the register is lost."
)
_PROVEN = QT_TRANSLATE_NOOP("backups", "Restorable, proven on {day}.")
_STALE = QT_TRANSLATE_NOOP(
    "backups",
    "Last proven restorable on {day}, more than 30 days ago. Press “Prove now”.",
)
_NEVER = QT_TRANSLATE_NOOP(
    "backups",
    "No backup has been proven restorable for more than 30 days. Press “Prove now”.",
)
_SOON = QT_TRANSLATE_NOOP(
    "backups",
    "Not proven restorable yet. The program does it in a quiet moment, or now with “Prove now”.",
)
_NEWEST = QT_TRANSLATE_NOOP("backups", "Newest backup: {moment}.")
_OFF = QT_TRANSLATE_NOOP("backups", "No new ones are made: they are switched off.")


def shown_day(day: date) -> str:
    """Return a day in the way of the language, as in 29.11.2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def state_of(standing: Standing) -> tuple[str, Tone]:
    """Return what is to be said first, and how it is to be taken."""
    if standing.problem is not None:
        what, then = words(standing.problem)
        return translate(Message(_FAILED, {"what": what, "then": then})), Tone.BAD
    if standing.unrestorable:
        what = translate(Text("backups", standing.unrestorable))
        return translate(Message(_UNRESTORABLE, {"what": what})), Tone.BAD
    if not standing.listed:
        none = _NONE if standing.is_on else _NONE_AND_OFF
        return translate(none), Tone.WARY if standing.is_on else Tone.BAD
    if standing.proven_on is not None:
        text, tone = (_STALE, Tone.BAD) if standing.is_stale else (_PROVEN, Tone.GOOD)
        return translate(Message(text, {"day": shown_day(standing.proven_on)})), tone
    return (translate(_NEVER), Tone.BAD) if standing.is_stale else (translate(_SOON), Tone.WARY)


def newest_of(standing: Standing) -> str:
    """Return when the newest backup was made, and whether more come by themselves."""
    if not standing.listed:
        return ""
    newest = translate(
        Message(_NEWEST, {"moment": moment(standing.listed[0].found.made_at.isoformat())})
    )
    return newest if standing.is_on else f"{newest} {translate(_OFF)}"
