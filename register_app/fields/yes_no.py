"""Yes and no in the words of Finnish, Swedish and English lists."""

from register_app.fields.kind import Parsed
from register_app.fields.text import read_words, undo_float
from register_app.i18n import QT_TRANSLATE_NOOP

YES = QT_TRANSLATE_NOOP("fields", "Yes")
NO = QT_TRANSLATE_NOOP("fields", "No")
UNKNOWN_WORD = QT_TRANSLATE_NOOP("fields", "Neither yes nor no: write yes or no")

_YES_WORDS = frozenset("kyllä kylla k on x 1 tosi ja j sant yes y true ok ✓ ✔ ☑ ☒".split())
_NO_WORDS = frozenset("ei e 0 epätosi epatosi nej n falskt no false off ☐".split())


def parse(text: str) -> Parsed[bool]:
    """Read yes or no; empty is neither."""
    read = read_words(text)
    if not read.value:
        return Parsed(None, repair=read.repair, problem=read.problem)
    word = undo_float(read.value).casefold()
    if word in _YES_WORDS:
        return Parsed(value=True)
    if word in _NO_WORDS:
        return Parsed(value=False)
    return Parsed(None, problem=UNKNOWN_WORD)


def show(value: bool | None) -> str:  # noqa: FBT001  the value itself
    """Return the marked word."""
    return "" if value is None else YES if value else NO
