"""Tags: short words that group customers, several in a cell."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import clean, is_empty_word, read_words
from register_app.i18n import QT_TRANSLATE_NOOP

TAG_TOO_LONG = QT_TRANSLATE_NOOP("fields", "A tag has at most 60 characters: shorten it")

_LIMIT = 2000
_LONGEST = 60
_SPLIT = re.compile(r"[,;|\n\t]")


def parse(text: str) -> Parsed[tuple[str, ...]]:
    """Read tags between commas, semicolons or lines; the same tag is kept once."""
    read = read_words(text, limit=_LIMIT, many_lines=True)
    if not read.value:
        return Parsed(None if read.problem else (), repair=read.repair, problem=read.problem)
    tags: dict[str, str] = {}
    for piece in _SPLIT.split(read.value):
        tag = clean(" ".join(piece.split()), limit=_LONGEST).value
        if tag is None:
            return Parsed(None, problem=TAG_TOO_LONG)
        if tag and not is_empty_word(tag):
            tags.setdefault(tag.casefold(), tag)
    return Parsed(tuple(tags.values()), repair=read.repair, warning=read.warning)
