"""How the last use of a register ended: told by what lies beside it when it is opened again.

A register that was closed is one plain file. One that was not has a log beside it, which the
database folds in by itself; a log that is gone, or that is another register's, it does not see.
"""

from enum import Enum
from pathlib import Path

from register_app.db import log
from register_app.db.pages import PAGE, PageReader, log_of
from register_app.errors import LogOfAnother

_WRITING = 18
"""Where the first page says how the file is written to."""
_WITH_A_LOG = 2


class LastEnd(Enum):
    """How the last use ended."""

    CLEAN = "clean"
    UNEXPECTED = "unexpected"
    """The program or the computer stopped; all that was saved is in the log."""
    LOG_MISSING = "log missing"
    LOG_CUT = "log cut"
    """Something saved stands in the log behind a place that is broken."""

    @property
    def is_lossy(self) -> bool:
        """Say whether something that was saved may be lost."""
        return self in {LastEnd.LOG_MISSING, LastEnd.LOG_CUT}


def look(path: Path, key: bytes | bytearray) -> LastEnd:
    """Tell how it ended, before the database touches anything.

    A log that this register did not write would be folded into it page by page, and destroy it:
    that is refused.
    """
    size = path.stat().st_size
    if size < PAGE or size % PAGE:
        return LastEnd.CLEAN  # it is damaged, which is told by whoever opens it
    reader = PageReader(path, key)
    with_a_log = has_log(reader)
    if with_a_log is None:
        return LastEnd.CLEAN  # as above
    found = log.read(path)
    if found.places and not (with_a_log and reader.wrote(found.places)):
        raise LogOfAnother
    if found.is_cut:
        return LastEnd.LOG_CUT
    if with_a_log:
        return LastEnd.UNEXPECTED if log_of(path).exists() else LastEnd.LOG_MISSING
    return LastEnd.CLEAN


def has_log(reader: PageReader) -> bool | None:
    """Say whether the file was left with a log beside it; None where that cannot be read."""
    first = next(reader.file([1]))
    return first.page(0)[_WRITING] == _WITH_A_LOG if first.numbers else None
