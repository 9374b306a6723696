"""Find out how the letters of a text file are written down."""

import codecs
import io
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final, NamedTuple

_SAMPLE: Final = 1_000_000
_CHUNK: Final = 1_000_000
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]+")
_CONTROL: Final = re.compile("[\x80-\x9f]")
_FINNISH: Final = frozenset("åäöÅÄÖ")
_JOINERS: Final = frozenset("’\u2018–—·\u00b4")
"""Signs that stand inside words of honest Windows text."""
_OPENING: Final = frozenset("“”„«»¡¿§")
_WINDOWS: Final = {
    place: bytes([place]).decode("cp1252")
    for place in range(0x80, 0xA0)
    if place not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}
"""Windows-1252 is Latin-1 but for these; the five it leaves open stay what they are."""


class Encoding(NamedTuple):
    """A codec of Python's; `windows` means Latin-1 with the signs of Windows put in."""

    codec: str
    windows: bool = False

    def lines(self, file: BinaryIO) -> Iterator[str]:
        """Return the lines with their ends, whatever end they have."""
        text = self._text(file)
        yield from map(self._mended, text) if self.windows else text
        text.detach()  # the file is the caller's to close

    def decode(self, data: bytes) -> str:
        """Return the whole text."""
        return self._mended(self._text(io.BytesIO(data)).read())

    def _text(self, file: BinaryIO) -> io.TextIOWrapper:
        return io.TextIOWrapper(file, encoding=self.codec, errors="replace", newline="")

    def _mended(self, text: str) -> str:
        return text.translate(_WINDOWS) if self.windows and _CONTROL.search(text) else text


def detect(file: BinaryIO, check: Callable[[], None]) -> Encoding:
    """Look for a mark, then for strict UTF-8, then for the letters of Finnish words."""
    head = file.read(4096)
    file.seek(0)
    for mark, codec in _BOMS:
        if head.startswith(mark):
            return Encoding(codec)
    if wide := _unmarked_utf16(head):
        return Encoding(wide)
    if _is_utf8(file, check):
        return Encoding("utf-8")
    file.seek(0)
    return _eight_bit(file.read(_SAMPLE))


def _unmarked_utf16(head: bytes) -> str:
    """Every second byte of western text in UTF-16 is NUL."""
    pairs = len(head) // 2
    even, odd = head[: 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    if 3 * odd > pairs and 10 * even < pairs:
        return "utf-16-le"
    return "utf-16-be" if 3 * even > pairs and 10 * odd < pairs else ""


def _is_utf8(file: BinaryIO, check: Callable[[], None]) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := file.read(_CHUNK):
            check()
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _eight_bit(sample: bytes) -> Encoding:
    """Take Windows-1252 unless it makes nonsense of words that another reading makes sense of."""
    words = {word for word in _WORD.findall(sample) if not word.isascii()}
    windows = Encoding("latin-1", windows=True)
    grades = [_grade(windows.decode(word)) for word in words]
    if min(grades, default=0) >= 0:
        return windows
    totals = {windows: sum(grades)}
    for codec in ("cp850", "mac_roman"):
        totals[Encoding(codec)] = sum(_grade(word.decode(codec)) for word in words)
    return max(totals, key=lambda encoding: totals[encoding])


def _grade(word: str) -> int:
    """Add up how likely each sign is at its place in a word."""
    around = f" {word} "
    return sum(
        _grade_sign(around[at - 1], sign, around[at + 1])
        for at, sign in enumerate(word, 1)
        if not sign.isascii()
    )


def _grade_sign(before: str, sign: str, after: str) -> int:
    if "\x80" <= sign < "\xa0":
        return -3
    if not sign.isalpha():
        return _grade_symbol(before, sign, after)
    if sign.isupper() and before.isalpha() and (before.islower() or after.islower()):
        return -1
    if sign in _FINNISH:
        return 2 if before.isalpha() or after.isalpha() else 0
    return 1


def _grade_symbol(before: str, sign: str, after: str) -> int:
    """Quotes open in front of words; other symbols stand there as little as inside them."""
    if not after.isalpha() or sign in _JOINERS:
        return 0
    return -2 if before.isalpha() else -(sign not in _OPENING)
