"""Finnish letters broken by a wrong encoding, put right only when that is certain."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP

LETTERS_MENDED = QT_TRANSLATE_NOOP("fields", "Letters broken by a wrong encoding were mended")

_FINNISH = "åäöÅÄÖ"
_COMPANIONS = "éÉüÜšŠžŽ–—’“”„…€°§½\xa0"
"""Signs that stand beside å ä ö in Finnish lists, and are broken and mended with them."""


class Damage(NamedTuple):
    """Text that was written in one encoding and read in another."""

    written: str
    read: str


class _Swap(NamedTuple):
    """One letter that became one other sign."""

    letters: Mapping[int, str]
    certain: re.Pattern[str]
    """Finds a sign where no intact word would have it."""
    astray: re.Pattern[str]
    """Finds signs that touch no letter, and so are what they seem."""


_PAIRED = (("cp1252", "latin-1"), ("cp850",), ("mac-roman",))
"""How UTF-8 is misread; programs mix the first two in one text."""
_INTACT = re.compile(r"[ -~\n\tåäöÅÄÖéÉüÜ]*")
_LETTER = r"[^\W\d_]"
_CERTAIN = {
    Damage("cp850", "cp1252"): rf"(?<={_LETTER})[„”†]{{1,2}}(?={_LETTER})",
    Damage("cp850", "latin-1"): "[\x84\x94\x86\x8e\x99\x8f]",
    Damage("mac-roman", "latin-1"): "[\x8a\x9a\x8c\x80\x81]",
    Damage("cp1252", "cp850"): rf"(?<={_LETTER})[÷─┼]|[÷─┼](?={_LETTER})",
    Damage("mac-roman", "cp1252"): rf"(?<={_LETTER})(?:[ŠŒ](?=[a-z])|€(?={_LETTER}))",
}


def repair(text: str, damage: Damage | None = None) -> str | None:
    """Return the text with its Finnish letters back, or None when there is nothing to mend.

    Without `damage` only what is certain within this text is mended; `damage_of` finds what
    befell a whole list, so that also a lone `Mõkinen` of it can be mended.
    """
    if _INTACT.fullmatch(text):
        return None
    for encodings in _PAIRED:
        mended = _undo_pairs(text, encodings)
        if mended:
            return mended
    if damage:
        return _undo_swap(text, _swap(damage))
    swaps = (_swap(known) for known in _CERTAIN)
    mended_by = {_undo_swap(text, swap) for swap in swaps if swap.certain.search(text)} - {None}
    return mended_by.pop() if len(mended_by) == 1 else None


def damage_of(texts: Iterable[str]) -> Damage | None:
    """Return the one damage that all texts of a list show, if no text is whole."""
    found = set()
    for text in texts:
        if text.isascii():
            continue
        found |= {known for known in _CERTAIN if _swap(known).certain.search(text)}
        if any(letter in text for letter in _FINNISH):
            return None
    return found.pop() if len(found) == 1 else None


def _undo_pairs(text: str, encodings: tuple[str, ...]) -> str | None:
    lead, broken, sequences = _pairs(encodings)
    if lead not in text:
        return None
    mended = sequences.sub(lambda found: broken[found[0]], text)
    is_whole = lead not in mended and any(letter in mended for letter in _FINNISH)
    return mended if is_whole else None


def _undo_swap(text: str, swap: _Swap) -> str | None:
    if swap.astray.search(text):
        return None
    mended = text.translate(swap.letters)
    return mended if mended != text else None


@cache
def _pairs(encodings: tuple[str, ...]) -> tuple[str, dict[str, str], re.Pattern[str]]:
    broken = {
        _misread(letter, Damage("utf-8", read)): letter
        for read in encodings
        for letter in _FINNISH + _COMPANIONS
    }
    longest_first = sorted(broken, key=len, reverse=True)
    lead = _misread("ä", Damage("utf-8", encodings[0]))[0]
    return lead, broken, re.compile("|".join(map(re.escape, longest_first)))


@cache
def _swap(damage: Damage) -> _Swap:
    letters = {_misread(letter, damage): letter for letter in _FINNISH}
    signs = "[" + "".join(map(re.escape, letters)) + "]"
    whole = rf"(?!{signs})[^\W\d_]"
    astray = rf"(?<!{signs})(?<![^\W\d_]){signs}+(?!{whole})(?!{signs})"
    return _Swap(str.maketrans(letters), re.compile(_CERTAIN[damage]), re.compile(astray))


def _misread(letter: str, damage: Damage) -> str:
    """Return what became of a letter; programs let undefined bytes through as they are."""
    return "".join(_read_byte(byte, damage.read) for byte in letter.encode(damage.written))


def _read_byte(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)
