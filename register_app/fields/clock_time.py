"""Times of day: read as people write them, stored as 09:30."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_A_TIME = QT_TRANSLATE_NOOP("fields", "Not a time of day: write it as 9.30")

_TIME = re.compile(r"(?:klo|kl\.?)? ?(\d{1,2})(?:[.:](\d{2}))?", re.ASCII | re.IGNORECASE)
_HOURS, _MINUTES = 24, 60


def parse(text: str) -> Parsed[str]:
    """Read a time of day to the minute."""
    read = read_code(text)
    if not read.value:
        return read
    found = _TIME.fullmatch(read.value)
    if found is None or int(found[1]) >= _HOURS or int(found[2] or 0) >= _MINUTES:
        return Parsed(None, problem=NOT_A_TIME)
    return Parsed(f"{int(found[1]):02}:{found[2] or '00'}")


def show(value: str | None) -> str:
    """Return the time as Finns write it."""
    return f"{int(value[:2])}.{value[3:]}" if value else ""
