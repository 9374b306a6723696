"""Open what is to become a document: a plain file as it lies there, or content at hand."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from register_app.documents.refusals import (
    NotAPlainFile,
    SourceChanged,
    SourceMissing,
    SourceUnreadable,
)
from register_app.documents.sealed import Readable

# A link leads where nobody looked; a pipe would keep the program waiting for ever.
_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
)


class Source:
    """An open source, read in order."""

    def __init__(self, file: Readable, size: int) -> None:
        """Read from a file that holds `size` bytes by now."""
        self._file = file
        self.size = size

    def read(self, size: int) -> bytes:
        """Return the next bytes; raise SourceUnreadable when the disk does not give them."""
        try:
            return self._file.read(size)
        except OSError as error:
            raise SourceUnreadable from error


@contextmanager
def opened(source: Path | bytes) -> Iterator[Source]:
    """Open a source; raise SourceChanged at the end when it changed while it was read."""
    if isinstance(source, bytes):
        yield Source(BytesIO(source), len(source))
        return
    with _open(source) as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise NotAPlainFile
        yield Source(file, before.st_size)
        if _state(os.fstat(file.fileno())) != _state(before) or file.tell() != before.st_size:
            raise SourceChanged


def beginning(source: Path | bytes, size: int) -> bytes:
    """Return the first bytes of a source; whether it changes meanwhile shows when it is read."""
    if isinstance(source, bytes):
        return source[:size]
    with _open(source) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise NotAPlainFile
        return Source(file, size).read(size)


def _state(status: os.stat_result) -> tuple[int, int]:
    return status.st_size, status.st_mtime_ns


def _open(path: Path) -> BinaryIO:
    try:
        if path.is_symlink() or path.is_dir():  # Windows does not tell them when it opens
            raise NotAPlainFile
        return os.fdopen(os.open(path, _FLAGS), "rb", buffering=0)
    except FileNotFoundError as error:
        raise SourceMissing from error
    except OSError as error:
        if error.errno in {errno.ELOOP, errno.ENXIO, errno.EISDIR}:
            raise NotAPlainFile from error
        raise SourceUnreadable from error
    except ValueError as error:  # a NUL in the name
        raise SourceMissing from error
