"""How the reading of a document went, and what a person is told of it."""

from enum import StrEnum
from typing import Final

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text

MAX_FILE: Final = 100_000_000
"""Bytes of a document that is read for its words."""
MAX_LETTERS: Final = 2_000_000
MAX_PAGES: Final = 2000


class Outcome(StrEnum):
    """What came of looking for words."""

    READ = "read"
    CUT = "cut"
    CUT_PAGES = "cut pages"
    EMPTY = "empty"
    PICTURE = "picture"
    OTHER = "other"
    PROTECTED = "protected"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    TOO_LARGE = "too large"
    TOO_HEAVY = "too heavy"
    MISSING = "missing"


_TOLD: Final[dict[Outcome, Text]] = {
    Outcome.CUT: QT_TRANSLATE_NOOP(
        "documents",
        "Stored whole. It is very long: the search finds only what its beginning says.",
    ),
    Outcome.CUT_PAGES: QT_TRANSLATE_NOOP(
        "documents", "Stored whole. The search finds only what its first {pages} pages say."
    ),
    Outcome.EMPTY: QT_TRANSLATE_NOOP(
        "documents",
        "Stored whole. There are no words in it to search, as in a scanned picture.",
    ),
    Outcome.OTHER: QT_TRANSLATE_NOOP(
        "documents", "Stored whole. The words in files of this kind are not searched."
    ),
    Outcome.PROTECTED: QT_TRANSLATE_NOOP(
        "documents",
        "Stored whole. The words inside could not be read: it is protected with a password.",
    ),
    Outcome.DAMAGED: QT_TRANSLATE_NOOP(
        "documents",
        "Stored whole. The words inside could not be read: the file came damaged or incomplete.",
    ),
    Outcome.UNSAFE: QT_TRANSLATE_NOOP(
        "documents",
        "Stored whole. The words inside were not read: the file is built as no honest program "
        "builds it. Open it with care.",
    ),
    Outcome.TOO_LARGE: QT_TRANSLATE_NOOP(
        "documents",
        "Stored whole. The words in files larger than {megabytes} MB are not searched.",
    ),
    Outcome.TOO_HEAVY: QT_TRANSLATE_NOOP(
        "documents",
        "Stored whole. The words inside could not be read: the file is damaged, or it takes too "
        "much memory or time.",
    ),
    Outcome.MISSING: QT_TRANSLATE_NOOP(
        "documents",
        "The words inside could not be read: the file of this document is missing or damaged in "
        "the register.",
    ),
}
_VALUES: Final = {"pages": MAX_PAGES, "megabytes": MAX_FILE // 1_000_000}


class Unreadable(Exception):
    """There are no words to be had; says why."""

    def __init__(self, outcome: Outcome) -> None:
        """Keep the outcome."""
        super().__init__(outcome.value)
        self.outcome = outcome


def told(outcome: str | None) -> Message | None:
    """Return what to tell of an outcome; nothing when all is well or nothing was tried."""
    text = _TOLD.get(Outcome(outcome)) if outcome else None
    return None if text is None else Message(text, _VALUES)
