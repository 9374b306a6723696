"""A map from keys to marks in two flat arrays: a dict would take seven times the memory."""

from array import array
from itertools import compress

_START = 1 << 12


class KeyTable:
    """Keeps whole numbers under whole numbers of 64 bits; the first mark of a key stays."""

    def __init__(self) -> None:
        """Begin empty."""
        self._count = 0
        self._make(_START)

    def get(self, key: int) -> int:
        """Return the mark of a key, or 0."""
        return self._marks[self._slot(key)]

    def add(self, key: int, mark: int) -> None:
        """Keep a mark, which is never 0, unless the key has one already."""
        slot = self._slot(key)
        if self._marks[slot]:
            return
        self._keys[slot] = key
        self._marks[slot] = mark
        self._count += 1
        if self._count * 3 > len(self._marks) * 2:
            self._grow()

    def _make(self, size: int) -> None:
        self._mask = size - 1
        self._keys = array("q", bytes(8 * size))
        self._marks = array("q", bytes(8 * size))

    def _slot(self, key: int) -> int:
        """Return where a key is, or the free place where it belongs."""
        keys, marks, mask = self._keys, self._marks, self._mask
        slot = (key ^ (key >> 29)) & mask
        while marks[slot] and keys[slot] != key:
            slot = (slot + 1) & mask
        return slot

    def _grow(self) -> None:
        keys, marks = self._keys, self._marks
        self._make(2 * len(marks))
        for key, mark in zip(compress(keys, marks), filter(None, marks), strict=True):
            slot = self._slot(key)
            self._keys[slot] = key
            self._marks[slot] = mark
