"""What a bad disk, a bad cable or a stranger does to the bytes of a file."""

import random
from collections.abc import Callable, Mapping

Harm = Callable[[bytearray, slice, random.Random], object]
"""Changes a stretch of a file's content, or the whole of it from there."""

_TEXT, _ZIP = b"Asiakkaat\r\n" * 500, b"PK\x03\x04" + bytes(5000)
_PLAIN = b"SQLite format 3\0" + bytes(4080)


def _flip(content: bytearray, at: slice, chance: random.Random) -> None:
    content[chance.randrange(at.start, at.stop)] ^= 1 << chance.randrange(8)


def _zero(content: bytearray, at: slice, _chance: random.Random) -> None:
    content[at] = bytes(at.stop - at.start)


def _fill(content: bytearray, at: slice, chance: random.Random) -> None:
    content[at] = chance.randbytes(at.stop - at.start)


def _swap(content: bytearray, at: slice, chance: random.Random) -> None:
    length = at.stop - at.start
    other = chance.randrange(max(1, len(content) // length)) * length
    second = slice(other, other + length)
    content[at], content[second] = content[second], content[at]


def _cut(content: bytearray, at: slice, chance: random.Random) -> None:
    del content[chance.choice([at.start, chance.randrange(at.start, at.stop)]) :]


def _append(content: bytearray, _at: slice, chance: random.Random) -> None:
    content += chance.randbytes(chance.choice([1, 1000, 4096]))


def _replace(content: bytearray, _at: slice, chance: random.Random) -> None:
    content[:] = chance.choice([b"", b"x", _TEXT, _ZIP, _PLAIN])


IN_PLACE: Mapping[str, Harm] = {
    "bit flipped": _flip,
    "zeroed": _zero,
    "overwritten": _fill,
    "swapped": _swap,
}
HARMS: Mapping[str, Harm] = {
    **IN_PLACE,
    "cut": _cut,
    "longer": _append,
    "another file": _replace,
}
