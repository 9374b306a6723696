"""Web addresses: kept as written, and only such as are safe to open."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import read_words
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_WEBSITE = QT_TRANSLATE_NOOP("fields", "A web address has the form www.firm.fi: check it")
UNSAFE = QT_TRANSLATE_NOOP("fields", "Only web addresses that begin http or https are kept")
UNUSUAL = QT_TRANSLATE_NOOP("fields", "An unusual web address: check that it opens")

_LIMIT = 500
_USUAL = re.compile(
    r"(?:https?://)?(?:[^\W_]+(?:[-_]+[^\W_]+)*\.)+[^\W\d_]{2,}(?::\d{1,5})?(?:[/?#]\S*)?",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)


def parse(text: str) -> Parsed[str]:
    """Read one web address."""
    read = read_words(text, limit=_LIMIT)
    if not read.value:
        return read
    address = read.value
    if _USUAL.fullmatch(address):
        return read
    scheme = _SCHEME.match(address)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        return Parsed(None, problem=UNSAFE)
    if "." not in address or " " in address or "@" in address:
        return Parsed(None, problem=NOT_WEBSITE)
    return read._replace(warning=read.warning or UNUSUAL)
