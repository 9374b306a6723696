"""The one gate through which every text enters: cleaned, limited, and never silently changed."""

import re
import unicodedata

from register_app.fields.kind import Parsed
from register_app.i18n import QT_TRANSLATE_NOOP

TOO_LONG = QT_TRANSLATE_NOOP("fields", "The text is too long for this field: shorten it")
UNREADABLE = QT_TRANSLATE_NOOP(
    "fields", "The text holds broken characters: type it again or correct the file"
)
CONTROLS_REMOVED = QT_TRANSLATE_NOOP("fields", "Invisible control characters were removed")
LINES_JOINED = QT_TRANSLATE_NOOP("fields", "Several lines were joined into one")
DIRECTION_MARKS = QT_TRANSLATE_NOOP(
    "fields", "The text holds invisible signs that change the reading direction: check it"
)
LETTERS_LOST = QT_TRANSLATE_NOOP(
    "fields", "Some letters were lost before the text came here: compare with the original"
)

_INVISIBLE = "\u200b\u2060\ufeff\xad"
_EDGES = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_BROKEN = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str, *, limit: int, many_lines: bool = False) -> Parsed[str]:
    """Return the text in NFC without edge blanks and control characters, or say what is wrong."""
    if len(text) > limit:
        text = text.strip(_EDGES)
        if len(text) > limit:
            return Parsed(None, problem=TOO_LONG)
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        stripped = text.strip(_EDGES)
        if "\ufffd" not in stripped:
            return Parsed(stripped)
    return _clean_slowly(text, limit=limit, many_lines=many_lines)


def _clean_slowly(text: str, *, limit: int, many_lines: bool) -> Parsed[str]:
    if _BROKEN.search(text):
        return Parsed(None, problem=UNREADABLE)
    repair = None
    text = _BREAKS.sub("\n", text)
    cleaned = _CONTROLS.sub("", text)
    edged = _strip_edges(cleaned)
    if len(cleaned) < len(text) or edged != cleaned.strip(_EDGES):
        repair = CONTROLS_REMOVED
    if not many_lines and ("\n" in edged or "\t" in edged):
        edged = " ".join(edged.split())
        repair = repair or LINES_JOINED
    value = unicodedata.normalize("NFC", edged)
    if len(value) > limit:
        return Parsed(None, problem=TOO_LONG)
    warning = None
    if _BIDI.search(value):
        warning = DIRECTION_MARKS
    elif "\ufffd" in value:
        warning = LETTERS_LOST
    return Parsed(value, repair=repair, warning=warning)


def _strip_edges(text: str) -> str:
    return text.strip(_EDGES + _INVISIBLE)


MEANS_EMPTY = QT_TRANSLATE_NOOP("fields", "This word means that there is no value: left empty")
DIGITS_LOST = QT_TRANSLATE_NOOP(
    "fields", "A spreadsheet has rounded this number: take it from the original list"
)

_EMPTY_WORDS = frozenset(
    "- -- --- – — _ ? ?? ??? . .. ... xx xxx xxxx n/a #n/a #puuttuu! #saknas! #ref! "
    "ei|ole ei|oo ei|tiedossa ei|tietoa ei|tiedetä tuntematon puuttuu tyhjä "
    "okänd okänt saknas finns|ej finns|inte ej|känd unknown none null nil missing".split()
)
_EMPTY = frozenset(word.replace("|", " ") for word in _EMPTY_WORDS)
_LONGEST_EMPTY = max(map(len, _EMPTY))
_WHOLE_FLOAT = re.compile(r"(\d{1,15})[.,]0+")
_EXPONENT = re.compile(r"(\d)[.,](\d{1,14})[eE]\+?(\d{1,2})")
_ROUNDED = re.compile(r"[+-]?(?:\d+[.,]\d+[eE][+-]?\d+|\d+[eE]\+\d+|\d{16,}[.,]0+)")
_MARKS = dict.fromkeys(
    map(ord, _INVISIBLE + "\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
) | dict.fromkeys(range(0x2066, 0x206A))
DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"), "-")


def is_empty_word(text: str) -> bool:
    """Say whether people write this where they have nothing to write."""
    return len(text) <= _LONGEST_EMPTY + 2 and text.strip().casefold() in _EMPTY


def undo_float(text: str) -> str:
    """Return the whole number a spreadsheet made a decimal of: `401234567.0`, `4.01234567E8`."""
    whole = _WHOLE_FLOAT.fullmatch(text)
    if whole:
        return whole[1]
    scaled = _EXPONENT.fullmatch(text)
    if scaled and len(scaled[2]) == int(scaled[3]):
        return scaled[1] + scaled[2]
    return text


def is_rounded(text: str) -> bool:
    """Say whether a spreadsheet has lost digits of this number for good."""
    return bool(_ROUNDED.fullmatch(text)) and undo_float(text) == text


def read_words(text: str, *, limit: int = 200, many_lines: bool = False) -> Parsed[str]:
    """Return cleaned text, empty where people wrote that they have nothing to write."""
    cleaned = clean(text, limit=limit, many_lines=many_lines)
    if cleaned.value and is_empty_word(cleaned.value):
        return Parsed("", repair=MEANS_EMPTY)
    return cleaned


def read_visible(text: str, *, limit: int, many_lines: bool = False) -> Parsed[str]:
    """Return words without the invisible signs that come along when numbers are copied."""
    if text.isascii() or len(text) > 2 * limit:
        return read_words(text, limit=limit, many_lines=many_lines)
    visible = text.translate(_MARKS)
    read = read_words(visible, limit=limit, many_lines=many_lines)
    is_changed = visible != text and not read.problem
    return read._replace(repair=read.repair or CONTROLS_REMOVED) if is_changed else read


def read_code(text: str) -> Parsed[str]:
    """Return an identifier in plain characters, undoing what spreadsheets do to numbers."""
    read = read_visible(text, limit=100)
    if not read.value:
        return read
    number = undo_float(read.value)
    if is_rounded(number):
        return Parsed(None, problem=DIGITS_LOST)
    plain = unicodedata.normalize("NFKC", number).translate(DASHES)
    return read._replace(value=" ".join(plain.split()))


_FINNISH = {"å": "{", "ä": "|", "ö": "}", "æ": "|", "ø": "}", "ü": "y"}
"""The three signs after z keep å, ä and ö behind it when keys are compared as bytes."""
_PLAIN = {
    "æ": "ae",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "þ": "th",
    "ŋ": "n",
    "ŧ": "t",
    "œ": "oe",
}
_BLANKS = {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x200B: None, 0xAD: None, 0xFEFF: None}


def _without_accent(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part))


_LATIN = [chr(code) for code in range(0xC0, 0x250)]
_FOLDED: dict[int, str | None] = {ord(letter): _without_accent(letter) for letter in _LATIN}
_FOLDED |= {ord(letter): plain for letter, plain in _PLAIN.items()} | _BLANKS
_SORTED = _FOLDED | {ord(letter): sign for letter, sign in _FINNISH.items()}


def fold(text: str) -> str:
    """Return the text as it is searched: small letters, no accents, å ä ö as a a o."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFC", text).casefold().translate(_FOLDED)
    return folded if folded.isascii() else _without_accent(folded).casefold()


def name_key(text: str) -> str:
    """Return a key that sorts as Finns do when compared as plain text: å ä ö after z."""
    if text.isascii():
        return text.lower()
    keyed = unicodedata.normalize("NFC", text).casefold().translate(_SORTED)
    return keyed if keyed.isascii() else _without_accent(keyed).casefold()
