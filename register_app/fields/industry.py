"""Lines of business: TOL codes of Statistics Finland, or words."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import read_words, undo_float
from register_app.i18n import QT_TRANSLATE_NOOP

DOTS_REMOVED = QT_TRANSLATE_NOOP("fields", "The industry code was written without dots")
NO_CODE = QT_TRANSLATE_NOOP("fields", "No industry code: five digits, as 70220, can be compared")
SHORT_CODE = QT_TRANSLATE_NOOP(
    "fields", "A whole industry code has five digits; a zero may be lost in front: check it"
)

_LIMIT = 200
_CODE = re.compile(r"\d{5}", re.ASCII)
_DOTTED = re.compile(r"(\d{2})\.(\d)\.?(\d)(?:\.(\d)|(\d))\b[ ,:–-]*", re.ASCII)
_LEADING = re.compile(r"(\d{5})\b[ ,:–-]*", re.ASCII)
_SHORT = re.compile(r"\d{1,4}", re.ASCII)


def parse(text: str) -> Parsed[str]:
    """Read a five-digit code, with or without its words; words alone are kept."""
    if _CODE.fullmatch(text):
        return Parsed(text)
    read = read_words(text, limit=_LIMIT)
    if not read.value:
        return read
    return _read(undo_float(read.value)).after(read)


def _read(written: str) -> Parsed[str]:
    if found := _DOTTED.match(written):
        code = "".join(filter(None, found.groups()))
        return Parsed(_joined(code, written[found.end() :]), repair=DOTS_REMOVED)
    if found := _LEADING.match(written):
        return Parsed(_joined(found[1], written[found.end() :]))
    is_short = _SHORT.fullmatch(written)
    return Parsed(written, warning=SHORT_CODE if is_short else NO_CODE)


def _joined(code: str, words: str) -> str:
    return f"{code} {words}".strip()
