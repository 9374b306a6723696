"""A page reader of the tests' own: it shares nothing with the program, so as to catch it lying.

Page = ciphertext, IV (16 bytes), HMAC-SHA512 (64 bytes) over both and the page number; page 1
begins with a salt of 16 bytes. The key of the codes is PBKDF2-SHA512 of the raw key over the salt
xor 0x3a, two rounds. A frame of the log is 24 bytes of header and a page.
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC


def plain_pages(path: Path, key: bytes) -> Iterator[bytes]:
    """Yield every page of a database and of its log, whatever it is used for."""
    content = path.read_bytes()
    assert len(content) % 4096 == 0
    salt = bytes(byte ^ 0x3A for byte in content[:16])
    code_key = hashlib.pbkdf2_hmac("sha512", key, salt, 2, 32)
    for start in range(0, len(content), 4096):
        yield _plain(content[start : start + 4096], start // 4096 + 1, key, code_key)
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes()[32:] if log.exists() else b""
    for start in range(0, len(frames), 4120):
        frame = frames[start : start + 4120]
        yield _plain(frame[24:], int.from_bytes(frame[:4], "big"), key, code_key)


def _plain(page: bytes, number: int, key: bytes, code_key: bytes) -> bytes:
    body = page[16:] if number == 1 else page
    said = hmac.new(code_key, body[:-64] + number.to_bytes(4, "little"), hashlib.sha512)
    assert said.digest() == body[-64:], f"page {number} is not what the key wrote"
    decryptor = Cipher(AES256(key), CBC(body[-80:-64])).decryptor()
    return decryptor.update(body[:-80]) + decryptor.finalize()
