"""Where something stands in the register."""

from typing import NamedTuple


class Place(NamedTuple):
    """A whole row, or one column of it.

    A customer or a contact person named by its own row stands for all that hangs on it.
    """

    table: str
    row: int
    column: str = ""
