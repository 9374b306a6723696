"""Read pages of an encrypted database by hand: to tell a wrong key from damage, and to prove.

A page is its ciphertext, the IV (16 bytes) and the code (HMAC-SHA512) over both and its number;
the first page begins with the salt instead. Frames of the log hold pages in the same form.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, NamedTuple

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
USABLE = 4016
"""What of a page holds rows; IV and code take the rest."""
_SALT = 16
_IV = 16
_MAC = 64
_MAC_SALT = 0x3A  # what SQLCipher mixes into the salt to get a second key from the first
_SAMPLE = 16
_AT_ONCE = 256
_LOG_HEADER = 32
_FRAME_HEADER = 24
_LOCK_PLACE = 0x40000000  # the page here is only ever locked, never written
_STRIDE = _IV + USABLE


def log_of(path: Path) -> Path:
    """Return where the log of a database lies while it is open, or after an unclean end."""
    return path.with_name(f"{path.name}-wal")


def salt_of(path: Path) -> bytes:
    """Return what the file begins with: it is no secret, and no page is known without it."""
    with path.open("rb") as file:
        return file.read(_SALT)


def fits(path: Path, key: bytes | bytearray, salt: bytes = b"") -> bool:
    """Return True when the key made any of the pages looked at."""
    pages = path.stat().st_size // PAGE
    step = max(1, pages // _SAMPLE)
    mac_key = _mac_key(key, salt or salt_of(path))
    with path.open("rb") as file:
        for number in range(1, pages + 1, step):
            file.seek((number - 1) * PAGE)
            if is_genuine(file.read(PAGE), number, mac_key):
                return True
    return False


def is_genuine(page: bytes, number: int, mac_key: bytes) -> bool:
    """Return True when the page carries the right authentication code."""
    start = _SALT if number == 1 else 0
    signed, code = page[start:-_MAC], page[-_MAC:]
    expected = hmac.digest(mac_key, signed + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(expected, code)


class Block(NamedTuple):
    """Pages decrypted at once, one after the other; some bytes without meaning lie between."""

    numbers: Sequence[int]
    plain: bytes

    def page(self, place: int) -> bytes:
        """Return one page, by its place in this block; the first 16 bytes of page 1 are noise."""
        start = place * _STRIDE + _IV
        return self.plain[start : start + USABLE]

    @staticmethod
    def place_of(offset: int) -> tuple[int, int]:
        """Return on the how manyth page an offset lies, and where on it."""
        place, at = divmod(offset, _STRIDE)
        return place, at - _IV


class PageReader:
    """Yields the pages of a database and of its log, decrypted, once each is authenticated."""

    def __init__(
        self,
        path: Path,
        key: bytes | bytearray,
        *,
        salt: bytes = b"",
        newer: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        """Read the salt, unless it is known from elsewhere; the file is opened for each pass.

        Pages that are `newer` in the log are read where they begin there.
        """
        self._path = path
        self._key = bytes(key)
        self._newer = newer
        self._mac_key = _mac_key(key, salt or salt_of(path))
        self.unread = 0
        """How many pages or frames so far were not what this key wrote."""

    def count(self) -> int:
        """Return how many pages the file has."""
        return self._path.stat().st_size // PAGE

    def file(self, numbers: Sequence[int] | None = None) -> Iterator[Block]:
        """Yield the pages of the file in order, or some of them."""
        wanted = range(1, self.count() + 1) if numbers is None else numbers
        with ExitStack() as files:
            file = files.enter_context(self._path.open("rb"))
            log = files.enter_context(log_of(self._path).open("rb")) if self._newer else file
            for start in range(0, len(wanted), _AT_ONCE):
                run = [one for one in wanted[start : start + _AT_ONCE] if not _is_lock(one)]
                places = [(self._newer.get(number), number) for number in run]
                yield self._block(
                    run,
                    [
                        _page(file, (number - 1) * PAGE) if place is None else _page(log, place)
                        for place, number in places
                    ],
                )

    def wrote(self, places: Mapping[int, int]) -> bool:
        """Say whether this key wrote some pages in the log: page -> where it begins there."""
        with log_of(self._path).open("rb") as file:
            return all(
                is_genuine(_page(file, place), number, self._mac_key)
                for number, place in places.items()
            )

    def log(self) -> Iterator[Block]:
        """Yield the pages in the log, those that count and those that do not any more."""
        path = log_of(self._path)
        if not path.exists():
            return
        with path.open("rb") as file:
            file.seek(_LOG_HEADER)
            while frame := file.read(_FRAME_HEADER + PAGE):
                (number,) = struct.unpack_from(">I", frame.ljust(4, b"\0"))
                yield self._block([number], [frame[_FRAME_HEADER:]])

    def _block(self, numbers: Sequence[int], pages: Sequence[bytes]) -> Block:
        good = [
            (number, page)
            for number, page in zip(numbers, pages, strict=True)
            if len(page) == PAGE and is_genuine(page, number, self._mac_key)
        ]
        self.unread += len(numbers) - len(good)
        # The IV stands before its page, so that one pass of the cipher goes over all of them.
        joined = b"".join(_for_cipher(number, page) for number, page in good)
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(bytes(_IV))).decryptor()
        return Block([number for number, _ in good], cipher.update(joined) + cipher.finalize())


def _page(file: BinaryIO, place: int) -> bytes:
    file.seek(place)
    return file.read(PAGE)


def _for_cipher(number: int, page: bytes) -> bytes:
    iv = page[USABLE : USABLE + _IV]
    if number == 1:
        return bytes(_SALT) + iv + page[_SALT:USABLE]
    return iv + page[:USABLE]


def _is_lock(number: int) -> bool:
    return number == _LOCK_PLACE // PAGE + 1


def _mac_key(key: bytes | bytearray, salt: bytes) -> bytes:
    mixed = bytes(byte ^ _MAC_SALT for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, mixed, 2, 32)
