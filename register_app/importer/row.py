"""One row of a list as it was understood: values, and what a person should know about them."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from register_app.i18n import Text

if TYPE_CHECKING:
    from datetime import date


class Grade(StrEnum):
    """How much a remark weighs."""

    REPAIRED = "repaired"
    """The value was changed in meaning: shown before and after."""
    WARNED = "warned"
    """The value is kept, but nobody could check it."""
    WRONG = "wrong"
    """The value cannot be kept."""


class Remark(NamedTuple):
    """What happened to one cell."""

    grade: Grade
    column: int
    """The column of the list, or -1 for the row as a whole."""
    target: str
    old: str
    new: str
    reason: Text


class ListRow:
    """What one row says; changed while it is read, then only looked at."""

    __slots__ = (
        *("banned_on", "bans", "contact", "denies_ban", "has_kind"),
        *("number", "permits", "remarks", "title", "values"),
    )

    def __init__(self, number: int) -> None:
        """Begin with nothing but the row's number in the file."""
        self.number = number
        self.values: dict[str, Any] = {}
        """Field of the customer -> value; fields without a value are left out."""
        self.has_kind = True
        """Whether the list tells the kind; else it was told from the name."""
        self.contact = ""
        self.title = ""
        self.permits: list[tuple[str, str]] = []
        """(channel, words of the list) where marketing is said to be allowed."""
        self.bans: list[tuple[str, str]] = []
        """(channel, words of the list) where marketing is banned."""
        self.banned_on: date | None = None
        """The day of the bans, where the list tells it."""
        self.denies_ban = False
        """Whether the list says no where it could say a ban."""
        self.remarks: list[Remark] = []

    @property
    def is_rejected(self) -> bool:
        """Say whether something in the row cannot be kept."""
        return any(remark.grade is Grade.WRONG for remark in self.remarks)

    @property
    def is_repaired(self) -> bool:
        """Say whether something was put right."""
        return any(remark.grade is Grade.REPAIRED for remark in self.remarks)

    def note(self, text: str) -> None:
        """Keep text that has no field of its own."""
        kept = self.values.get("notes", "")
        self.values["notes"] = f"{kept}\n{text}" if kept else text
