"""The shape of a kind: how one sort of value is read, checked, shown, stored and sorted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from register_app.i18n import Text

T = TypeVar("T")
Stored = str | int | None


class Parsed(NamedTuple, Generic[T]):
    """What reading a text gave: a value, and what a person should know about it."""

    value: T | None
    repair: Text | None = None
    """The value was changed in meaning: show before and after."""
    problem: Text | None = None
    """The text cannot be taken: nothing is stored."""
    warning: Text | None = None
    """The value is stored, but nobody could check it."""
    rest: str = ""
    """Text left over, which belongs to another field or to the notes."""

    def after(self, earlier: "Parsed[str]") -> "Parsed[T]":
        """Return it with what was said when the text was cleaned."""
        if self.problem or not (earlier.repair or earlier.warning):
            return self
        return self._replace(
            repair=self.repair or earlier.repair, warning=self.warning or earlier.warning
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Kind(Generic[T]):
    """One kind of field value; None stands for empty in every function."""

    name: str
    parse: Callable[[str], Parsed[T]]
    show: Callable[[T | None], str]
    """For people; a marked `Text` where a translation exists."""
    to_row: Callable[[T | None], Stored]
    from_row: Callable[[Stored], T | None]
    sort_key: Callable[[T | None], str]
    """Orders values by plain comparison of text, in Finnish order."""
    empty: T | None
    sql_type: str = "TEXT"
    choices: tuple[tuple[T, str], ...] = ()
    """Values to pick from, with their labels: a marked `Text` where a translation exists."""
    is_open: bool = True
    """Say whether values outside `choices` are taken."""
    many_lines: bool = False
    limit: int = 0
    """The longest text an editor should take; 0 when the value itself sets it."""
    mask: Callable[[T | None], str] | None = None
    """Shows a secret value without its secret; None when the value is no secret."""
