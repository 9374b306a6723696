"""Tell whether a PDF unfolds to more than can be drawn at ease, before anything draws it.

A drawing takes many times the memory of its description (ISO 32000-1, 7.8.2): a file of half a
megabyte can ask for gigabytes. Pictures are left out: who draws them has bounds for them.
"""

import re
import zlib
from collections.abc import Iterator

from register_app.watch import Watch

MOST = 16 << 20
"""Bytes that one stream may unfold to."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_NOT_DRAWN = re.compile(rb"/Subtype\s*/Image\b|/Type\s*/EmbeddedFile\b")
_FOLDED = re.compile(rb"/(?:FlateDecode|Fl)\b")
_HEAD = 2048
"""Bytes before a stream in which its dictionary begins."""
_PIECE = 1 << 16


class _TooMuch(Exception):
    """A stream unfolds to more than MOST."""


def is_heavy(pdf: bytes, watch: Watch) -> bool:
    """Say whether one of its streams unfolds to more than MOST; no more than that is unfolded."""
    try:
        for found in _STREAM.finditer(pdf):
            watch.check()
            head = pdf[max(0, found.start() - _HEAD) : found.start()].rpartition(b" obj")[2]
            if not _NOT_DRAWN.search(head):
                _weigh(_content(pdf, found.end()), folds=len(_FOLDED.findall(head)))
    except _TooMuch:
        return True
    return False


def _content(pdf: bytes, start: int) -> Iterator[bytes]:
    end = pdf.find(b"endstream", start)
    end = end if end >= 0 else len(pdf)
    return (pdf[at : min(end, at + _PIECE)] for at in range(start, end, _PIECE))


def _weigh(pieces: Iterator[bytes], *, folds: int) -> None:
    """Unfold content as often as it was folded; each time it may have grown."""
    pieces = _bounded(pieces)
    for _ in range(folds):
        pieces = _bounded(_unfolded(pieces))
    for _ in pieces:
        pass


def _bounded(pieces: Iterator[bytes]) -> Iterator[bytes]:
    room = MOST
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise _TooMuch
        yield piece


def _unfolded(pieces: Iterator[bytes]) -> Iterator[bytes]:
    unfold = zlib.decompressobj()
    for piece in pieces:
        waiting = piece
        while waiting and not unfold.eof:
            try:
                yield unfold.decompress(waiting, _PIECE)
            except zlib.error:  # broken: no more of it is drawn
                return
            waiting = unfold.unconsumed_tail
