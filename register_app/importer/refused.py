"""Why a file is refused, as the readers say it among themselves."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

MAX_FILE: Final = 50_000_000
"""Bytes of a workbook or an address book."""
MAX_TEXT: Final = 200_000_000
"""Bytes of a text list, of an unpacked workbook, and of the cells read from any file."""
MAX_ROWS: Final = 1_048_576
"""As many as a sheet of a spreadsheet program has."""
MAX_COLUMNS: Final = 500
MAX_CELL: Final = 4_000_000
"""Signs in one cell of a text list."""


class Reason(StrEnum):
    """What is wrong with a file."""

    MISSING = "missing"
    CLOSED = "closed"
    EMPTY = "empty"
    NO_ROWS = "no rows"
    NO_SUCH_SHEET = "no such sheet"
    TOO_BIG = "too big"
    TOO_BIG_INSIDE = "too big inside"
    TOO_MANY_ROWS = "too many rows"
    TOO_MANY_COLUMNS = "too many columns"
    TOO_LONG_CELL = "too long cell"
    TOO_HEAVY = "too heavy"
    OPEN_QUOTE = "open quote"
    PASSWORD = "password"  # noqa: S105  a reason, not a secret
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    PICTURE = "picture"
    PDF = "pdf"
    DOCUMENT = "document"
    WEB_PAGE = "web page"
    OTHER_SHEET = "other sheet"
    UNKNOWN = "unknown"


class Refused(Exception):
    """A file that is not read; `values` never hold what stands in its cells."""

    def __init__(self, reason: Reason, values: Mapping[str, str | int] | None = None) -> None:
        """Keep the reason and what its text names."""
        super().__init__(reason.value)
        self.reason = reason
        self.values = dict(values or {})
