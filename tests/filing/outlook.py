"""Make Outlook messages by [MS-OXMSG], in the files of [MS-CFB] that hold them."""

import struct
from collections.abc import Mapping
from datetime import UTC, datetime

Streams = Mapping[str, "bytes | Streams"]
"""What a folder inside the file holds."""

_SECTOR, _SMALL, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_TEXT, _BINARY, _NUMBER, _TIME = 0x001F, 0x0102, 0x0003, 0x0040
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def message(  # noqa: PLR0913  a message has as many heads
    *,
    subject: str = "Tarjous",
    body: str = "",
    page: str = "",
    sender: tuple[str, str] = ("Matti Meikäläinen", "matti@asiakas.example"),
    recipients: tuple[tuple[str, str], ...] = (("Me", "me@firma.example"),),
    sent: datetime | None = None,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """Make a message."""
    files = files or {}
    heads = [(0x0037, subject), (0x0C1A, sender[0]), (0x0C1F, sender[1]), (0x1000, body)]
    properties: dict[tuple[int, int], str | bytes | int] = {
        (pid, _TEXT): text for pid, text in heads if text
    }
    if page:
        properties[0x1013, _BINARY] = page.encode()
        properties[0x3FDE, _NUMBER] = 65001
    if sent is not None:
        properties[0x0039, _TIME] = int((sent - _EPOCH).total_seconds()) * 10_000_000
    start = struct.pack("<8x4I8x", len(recipients), len(files), len(recipients), len(files))
    root: dict[str, bytes | Streams] = dict(_stored(start, properties))
    for number, (called, address) in enumerate(recipients):
        root[f"__recip_version1.0_#{number:08X}"] = _stored(
            bytes(8), {(0x3001, _TEXT): called, (0x39FE, _TEXT): address}
        )
    for number, (name, content) in enumerate(files.items()):
        root[f"__attach_version1.0_#{number:08X}"] = _stored(
            bytes(8), {(0x3705, _NUMBER): 1, (0x3707, _TEXT): name, (0x3701, _BINARY): content}
        )
    return compound(root)


def _stored(start: bytes, properties: Mapping[tuple[int, int], str | bytes | int]) -> Streams:
    table, streams = start, {}
    for (pid, kind), value in properties.items():
        if isinstance(value, int):
            table += struct.pack("<HHIQ", kind, pid, 6, value)
        else:
            held = value.encode("utf-16-le") if isinstance(value, str) else value
            table += struct.pack("<HHIII", kind, pid, 6, len(held), 0)
            streams[f"__substg1.0_{pid:04X}{kind:04X}"] = held
    return {"__properties_version1.0": table, **streams}


def compound(root: Streams) -> bytes:
    """Make a compound file."""
    return _File(root).written()


class _File:
    """Lays streams out in sectors, small ones in a stream of their own."""

    def __init__(self, root: Streams) -> None:
        self._sectors: list[bytes] = []
        self._table: list[int] = []
        self._small = b""
        self._small_table: list[int] = []
        self._entries: list[bytes] = [b""]
        child = self._folder(root)
        small = self._put(self._small)
        self._entries[0] = _entry("Root Entry", 5, child=child, start=small, size=len(self._small))

    def _folder(self, streams: Streams) -> int:
        """Make the entries of a folder, each the right neighbour of the one before."""
        before = _FREE
        for name, held in reversed(list(streams.items())):
            place = len(self._entries)
            self._entries.append(b"")
            if isinstance(held, bytes):
                start = self._put(held) if len(held) >= _CUTOFF else self._put_small(held)
                made = _entry(name, 2, right=before, start=start, size=len(held))
            else:
                made = _entry(name, 1, right=before, child=self._folder(held))
            self._entries[place] = made
            before = place
        return before

    def _put(self, content: bytes) -> int:
        return _chained(self._table, self._sectors, content, _SECTOR)

    def _put_small(self, content: bytes) -> int:
        pieces: list[bytes] = []
        start = _chained(self._small_table, pieces, content, _SMALL)
        self._small += b"".join(pieces)
        return start

    def written(self) -> bytes:
        """Return the whole file."""
        directory = self._put(b"".join(self._entries))
        small_table = self._put(struct.pack(f"<{len(self._small_table)}I", *self._small_table))
        count = 1
        while (len(self._table) + count) * 4 > count * _SECTOR:
            count += 1
        places = range(len(self._table), len(self._table) + count)
        table = [*self._table, *[_FAT] * count]
        table += [_FREE] * (count * _SECTOR // 4 - len(table))
        header = struct.pack(
            "<8s16xHHHHH6xIIIIIIIII",
            *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6),
            *(0, count, directory, 0, _CUTOFF, small_table, 1, _END, 0),
        )
        header += struct.pack("<109I", *places, *[_FREE] * (109 - count))
        return header + b"".join(self._sectors) + struct.pack(f"<{len(table)}I", *table)


def _chained(table: list[int], pieces: list[bytes], content: bytes, size: int) -> int:
    """Put content into pieces, one after the other; return the place of the first."""
    start = len(table)
    count = -(-len(content) // size)
    for at in range(count):
        pieces.append(content[at * size : (at + 1) * size].ljust(size, b"\0"))
        table.append(len(table) + 1 if at < count - 1 else _END)
    return start if count else _END


def _entry(
    name: str,
    kind: int,
    *,
    right: int = _FREE,
    child: int = _FREE,
    start: int = 0,
    size: int = 0,
) -> bytes:
    written = f"{name}\0".encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII36xIQ",
        *(written, len(written), kind, 1, _FREE, right, child, start, size),
    )
