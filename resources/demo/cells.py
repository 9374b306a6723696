"""What a row of the sample list is: its cells, and what a good import makes of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum


@dataclass(frozen=True)
class Formula:
    """A formula cell; an empty value means that no result was saved with it."""

    text: str
    value: str | float = ""


@dataclass(frozen=True)
class Shaped:
    """A number whose number format shows more than its value: 100 as 00100."""

    number: int
    shape: str


class Fate(Enum):
    """What becomes of a cell that cannot be used."""

    REJECTED = "nothing is stored, and the row is reported with a reason"


REJECTED = Fate.REJECTED


@dataclass(frozen=True)
class Unsure:
    """A cell that honest importers read differently; each of these is right, None: not stored."""

    options: tuple[str | None, ...]


Cell = str | int | float | bool | date | Formula | Shaped | None
# A tuple holds the phones or e-mails of one cell, in their order. None: nothing to store.
Value = str | bool | date | tuple[str, ...] | Unsure | Fate | None
Truth = dict[str, Value]


@dataclass
class Row:
    """One row of a list, with what was done to it."""

    cells: dict[str, Cell]
    expected: Truth
    number: int = 0  # as the spreadsheet counts, from 1
    damages: dict[str, str] = field(default_factory=dict)  # field -> kind of damage
    copy_of: "Row | None" = None
    is_customer: bool = True

    def damage(self, kind: str, cells: Mapping[str, Cell]) -> None:
        """Put other cells in, and note why."""
        self.cells.update(cells)
        self.damages.update(dict.fromkeys(cells, kind))

    def text(self, name: str) -> str:
        """Return what a field should hold as text: the first of several, a day as ISO."""
        value = self.expected.get(name)
        if isinstance(value, tuple):
            return value[0]
        if isinstance(value, date):
            return value.isoformat()
        return value if isinstance(value, str) else ""

    def is_whole(self, names: Iterable[str]) -> bool:
        """Say whether none of these fields is damaged yet."""
        return self.damages.keys().isdisjoint(names)
