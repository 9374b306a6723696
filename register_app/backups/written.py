"""A file in the making: what is written is read again beside the writing, and from the disk.

On a second thread, each stretch is compared with where it came from, as the system keeps it, and
its code is reckoned. When all is on the disk, a part of it, chosen by chance, is let go by the
system and read anew; of a small file all of it. A stick that only pretends to keep what it is
given is found by that.
"""

import errno
import os
import random
import sys
import zlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO, Self

from register_app.backups.refusals import BackupUnproven
from register_app.documents.write_behind import WriteBehind
from register_app.watch import Watch

BLOCK = 128 << 10
"""Bytes looked at once: so many stay in the cache of the processor."""
_STRETCH = 4 << 20
"""Bytes copied at once."""
_REREAD = 64 << 20
"""Bytes that are read anew from the disk, about."""

_CANNOT = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSOCK, errno.EOPNOTSUPP})
"""What a system says that copies into sockets only, or not between these disks."""

Taken = Callable[[int], None]
"""Is told how many bytes have passed; what it raises stops the work."""


class Written:
    """A file that takes others whole."""

    def __init__(self, file: BinaryIO, expected: int) -> None:
        """Write into a new file, opened without a buffer; it will have about so many bytes."""
        self._file = file
        self._behind = WriteBehind(file)
        self._share = _REREAD / max(expected, 1)
        self._chosen: dict[int, tuple[int, int]] = {}
        self._chance = random.Random()  # noqa: S311  nothing secret hangs on it

    def write(self, content: bytes, /) -> int:
        """Take some bytes; raise BackupUnproven when they do not read back."""
        start = self._file.tell()
        self._put(content)
        if _read(self._file, start, len(content)) != content:
            raise BackupUnproven
        self.choose(start, content, always=True)
        self._file.seek(start + len(content))
        return len(content)

    def pour(self, source: BinaryIO, taken: Taken) -> tuple[int, int]:
        """Take all that another file holds; return how many bytes, and their code."""
        start, done = self._file.tell(), 0
        with _Twin(source, self._file, start, self.choose) as twin:
            while count := self._take(source, done, start + done):
                twin.follow(done, count)
                done += count
                taken(count)
            code = twin.code()
        self._file.seek(start + done)
        return done, code

    def tell(self) -> int:
        """Return where the next bytes go."""
        return self._file.tell()

    def seek(self, place: int, /) -> int:
        """Go to where the next bytes go."""
        return self._file.seek(place)

    def choose(self, start: int, content: bytes, *, always: bool = False) -> None:
        """Leave it to chance whether some bytes are read anew."""
        if always or self._chance.random() < self._share:
            self._chosen[start] = len(content), zlib.crc32(content)

    def prove(self, watch: Watch) -> None:
        """Wait until the disk has all, and read the chosen part anew; raise BackupUnproven."""
        os.fsync(self._file.fileno())
        for number, (start, (count, crc)) in enumerate(sorted(self._chosen.items())):
            watch.at(number / len(self._chosen))
            if sys.platform == "linux":
                os.posix_fadvise(self._file.fileno(), start, count, os.POSIX_FADV_DONTNEED)
            if zlib.crc32(_read(self._file, start, count)) != crc:
                raise BackupUnproven

    def _take(self, source: BinaryIO, place: int, target: int) -> int:
        """Copy the next stretch; return how many bytes, none at the end."""
        self._file.seek(target)
        count = _copied_by_system(source, place, self._file)
        if count is None:
            return self._put(_read(source, place, _STRETCH))
        self._behind.passed(count)
        return count

    def _put(self, content: bytes) -> int:
        left = memoryview(content)
        while left:
            left = left[self._behind.write(left) :]
        return len(content)

    def __enter__(self) -> Self:
        """Write in step with the disk."""
        self._behind.__enter__()
        return self

    def __exit__(self, failed: type[BaseException] | None, *rest: object) -> None:
        """Let no thread go on when the work has failed."""
        self._behind.__exit__(failed, *rest)


class _Twin:
    """Compares a copy with what it is of, stretch by stretch, and reckons the code."""

    def __init__(
        self,
        source: BinaryIO,
        copy: BinaryIO,
        start: int,
        choose: Callable[[int, bytes], None],
    ) -> None:
        self._source = source
        self._copy = copy
        self._start = start
        self._choose = choose
        self._crc = 0
        self._pool = ThreadPoolExecutor(1) if hasattr(os, "pread") else None
        self._under_way: Future[None] | None = None

    def follow(self, place: int, count: int) -> None:
        """Look at the next stretch while the one after it is copied."""
        if self._pool is None or count <= BLOCK:
            self._caught_up()
            self._look(place, count)
            return
        following = self._pool.submit(self._look, place, count)
        self._caught_up()
        self._under_way = following

    def code(self) -> int:
        """Return the code of all of it."""
        self._caught_up()
        return self._crc

    def _look(self, place: int, count: int) -> None:
        for at in range(place, place + count, BLOCK):
            size = min(BLOCK, place + count - at)
            block = _read(self._source, at, size)
            if len(block) != size or _read(self._copy, self._start + at, size) != block:
                raise BackupUnproven
            self._crc = zlib.crc32(block, self._crc)
            self._choose(self._start + at, block)

    def _caught_up(self) -> None:
        if self._under_way is not None:
            self._under_way.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown()


def _copied_by_system(source: BinaryIO, place: int, target: BinaryIO) -> int | None:
    """Let the system copy a stretch by itself; return None where it cannot."""
    try:
        return os.sendfile(target.fileno(), source.fileno(), place, _STRETCH)
    except AttributeError:  # Windows
        return None
    except OSError as error:
        if error.errno in _CANNOT:
            return None
        raise


def _read(file: BinaryIO, place: int, count: int) -> bytes:
    if hasattr(os, "pread"):  # moves nothing, so that two threads may use one file
        return os.pread(file.fileno(), count, place)
    file.seek(place)
    return file.read(count)
