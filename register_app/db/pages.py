"""Check pages of an encrypted database by hand, to tell a wrong key from a damaged file."""

import hashlib
import hmac
from pathlib import Path

PAGE = 4096
_SALT = 16
_MAC = 64
_MAC_SALT = 0x3A  # what SQLCipher mixes into the salt to get a second key from the first
_SAMPLE = 16


def fits(path: Path, key: bytes | bytearray) -> bool:
    """Return True when the key made any of the pages looked at."""
    pages = path.stat().st_size // PAGE
    step = max(1, pages // _SAMPLE)
    with path.open("rb") as file:
        mac_key = _mac_key(key, file.read(_SALT))
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


def _mac_key(key: bytes | bytearray, salt: bytes) -> bytes:
    mixed = bytes(byte ^ _MAC_SALT for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, mixed, 2, 32)
