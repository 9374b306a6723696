"""Sealing content and opening it again."""

import hashlib
import itertools
import os
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.documents.refusals import DocumentDamaged
from register_app.documents.sealed import Content, new_key, seal, unseal
from register_app.errors import Cancelled

BLOCK = 1 << 20
CHUNK = (1 << 16) + 16
KEY = new_key()


def _nobody(_: int) -> None:
    """Tell nobody how far it is."""


def _sealed(content: bytes) -> bytes:
    file = BytesIO()
    seal(BytesIO(content), file, KEY, _nobody)
    return file.getvalue()


def _unsealed(file: bytes, key: str = KEY) -> bytes:
    plain = BytesIO()
    unseal(BytesIO(file), plain, key, _nobody)
    return plain.getvalue()


@pytest.mark.parametrize(
    "size", [0, 1, 65_535, 65_536, 65_537, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 7]
)
def test_what_is_sealed_comes_out_byte_for_byte(size: int) -> None:
    content = os.urandom(size)
    expected = Content(size, hashlib.sha256(content).hexdigest())
    file, plain = BytesIO(), BytesIO()

    assert seal(BytesIO(content), file, KEY, _nobody) == expected
    file.seek(0)
    assert unseal(file, plain, KEY, _nobody) == expected
    assert plain.getvalue() == content


def test_nothing_of_the_content_is_readable_in_the_file() -> None:
    file = _sealed(b"Kanarialintu " * 100_000)

    assert b"Kanarialintu" not in file
    assert file.startswith(b"age-encryption.org/v1\n")


def test_every_file_has_a_key_of_its_own() -> None:
    other = new_key()

    assert other != KEY
    with pytest.raises(DocumentDamaged):
        _unsealed(_sealed(b"x"), other)


def test_a_key_that_is_none_opens_nothing() -> None:
    with pytest.raises(DocumentDamaged):
        _unsealed(_sealed(b"x"), "AGE-SECRET-KEY-1NONE")


_PLACES = st.integers(0, 1 << 20)
"""The head of a sealed file has no fixed length, so a place is taken as a remainder."""


@given(_PLACES, st.integers(1, 255))
def test_no_byte_can_be_changed_unnoticed(place: int, bits: int) -> None:
    file = bytearray(_sealed(b"sopimus" * 20_000))
    file[place % len(file)] ^= bits

    with pytest.raises(DocumentDamaged):
        _unsealed(bytes(file))


@given(_PLACES)
def test_no_file_can_be_cut_unnoticed(place: int) -> None:
    file = _sealed(b"sopimus" * 20_000)

    with pytest.raises(DocumentDamaged):
        _unsealed(file[: place % len(file)])


def test_no_block_can_be_left_out_or_added_unnoticed() -> None:
    file = _sealed(os.urandom(4 * (1 << 16)))
    header = len(file) - 4 * CHUNK
    blocks = [file[start : start + CHUNK] for start in range(header, len(file), CHUNK)]

    for changed in ([0, 1, 2], [0, 2, 1, 3], [1, 2, 3], [0, 1, 2, 3, 3]):
        with pytest.raises(DocumentDamaged):
            _unsealed(file[:header] + b"".join(blocks[place] for place in changed))


def test_it_is_told_how_far_it_is() -> None:
    content, told_sealing, told_opening = bytes(2 * BLOCK + 5), list[int](), list[int]()
    file = BytesIO()

    seal(BytesIO(content), file, KEY, told_sealing.append)
    file.seek(0)
    unseal(file, BytesIO(), KEY, told_opening.append)

    for told in (told_sealing, told_opening):
        assert told == sorted(told)
        assert {BLOCK, 2 * BLOCK, len(content)} <= set(told)


def test_what_is_raised_while_telling_stops_the_work() -> None:
    def stop(done: int) -> None:
        if done > BLOCK:
            raise Cancelled

    file, plain = BytesIO(), BytesIO()
    with pytest.raises(Cancelled):
        seal(BytesIO(bytes(9 * BLOCK)), file, KEY, stop)
    assert len(file.getvalue()) < 3 * BLOCK

    with pytest.raises(Cancelled):
        unseal(BytesIO(_sealed(bytes(9 * BLOCK))), plain, KEY, stop)
    assert len(plain.getvalue()) < 3 * BLOCK


class _FailsAt:
    """A file that fails at one of its calls."""

    def __init__(self, step: int, content: bytes = b"") -> None:
        self._steps = itertools.count()
        self._step = step
        self._file = BytesIO(content)

    def _go(self) -> None:
        if next(self._steps) == self._step:
            raise OSError(28, "no room is left, says a name nobody should see")

    def read(self, size: int) -> bytes:
        self._go()
        return self._file.read(size)

    def write(self, content: bytes) -> int:
        self._go()
        return self._file.write(content)


def _failing(step: int) -> list[Callable[[], Content]]:
    """Return works of which each has trouble on another side."""
    content = bytes(4 * BLOCK)
    file = _sealed(content)
    return [
        lambda: seal(_FailsAt(step, content), BytesIO(), KEY, _nobody),
        lambda: seal(BytesIO(content), _FailsAt(step), KEY, _nobody),
        lambda: unseal(_FailsAt(step, file), BytesIO(), KEY, _nobody),
        lambda: unseal(BytesIO(file), _FailsAt(step), KEY, _nobody),
    ]


@pytest.mark.parametrize("step", range(4))
def test_trouble_on_either_side_is_raised_as_it_was(step: int) -> None:
    for work in _failing(step):
        with pytest.raises(OSError, match="no room") as trouble:
            work()
        assert trouble.value.errno == 28
