"""One line of the audit: who did what, never a value."""

from typing import NamedTuple


class Entry(NamedTuple):
    """An act noted for good; `fields` names what was touched."""

    at: str
    act: str
    record: str
    record_id: int | None
    fields: str
    change_id: int | None
