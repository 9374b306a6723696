"""Say in words, on one line each, what an import did to a cell."""

from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.importer.mapping import Mapping
from register_app.importer.row import Grade, Remark

HETU = "hetu"
HIDDEN = "•••••••••••"
"""In place of a personal identity code, which no list shows."""
_LONGEST = 200
_SAID = {
    Grade.REPAIRED: QT_TRANSLATE_NOOP("importer", "Repaired: {old} → {new}. {reason}."),
    Grade.WARNED: QT_TRANSLATE_NOOP("importer", "To check: {old}. {reason}."),
    Grade.WRONG: QT_TRANSLATE_NOOP("importer", "Wrong: {old}. {reason}."),
}
_NOTHING = QT_TRANSLATE_NOOP("importer", "nothing")
_WHOLE_ROW = QT_TRANSLATE_NOOP("importer", "whole row")


def one_line(text: str) -> str:
    """Return a text as one line of a table, cut where it is very long."""
    line = " ".join(text[: 2 * _LONGEST].split())
    is_whole = len(line) <= _LONGEST and len(text) <= 2 * _LONGEST
    return line if is_whole else line[:_LONGEST] + "…"


def old_value(remark: Remark) -> str:
    """Return what stands in the list."""
    return HIDDEN if remark.target == HETU and remark.old else one_line(remark.old)


def new_value(remark: Remark) -> str:
    """Return what is stored instead."""
    return HIDDEN if remark.target == HETU and remark.new else one_line(remark.new)


def said(remark: Remark) -> str:
    """Return what happened to a cell, as a sentence."""
    reason = translate(remark.reason)
    if not remark.old and not remark.new:
        return f"{reason}."
    values = {
        "old": old_value(remark),
        "new": new_value(remark) or translate(_NOTHING),
        "reason": reason,
    }
    return translate(Message(_SAID[remark.grade], values))


def column_of(remark: Remark, mapping: Mapping) -> str:
    """Return the heading of the column that a remark is about."""
    if remark.column < 0:
        return translate(_WHOLE_ROW)
    return one_line(mapping.columns[remark.column].heading)
