"""What a kind of fault did in some rounds: the figures of the table."""

from collections.abc import Iterable
from dataclasses import dataclass, field

HEADINGS = ("fault", "rounds", "in the act", "lost", "half done", "not told")
_ROW = "{:44} {:>8} {:>11} {:>6} {:>10} {:>9}"


@dataclass
class Figure:
    """One line of the table."""

    fault: str
    rounds: int = 0
    in_the_act: int = 0
    """Rounds in which it struck while something was being done."""
    lost: int = 0
    """Rounds after which something was missing that had been told as done."""
    half: int = 0
    """Rounds after which something was half done, damaged, or left over."""
    untold: int = 0
    """Rounds in which nobody was told what happened, in words made for people."""
    notes: list[str] = field(default_factory=list)
    """What was wrong, for whoever mends it."""

    @property
    def is_good(self) -> bool:
        """Say whether all that was promised was kept."""
        return not (self.lost or self.half or self.untold)

    def written(self) -> str:
        """Return the line."""
        return _ROW.format(
            self.fault, self.rounds, self.in_the_act, self.lost, self.half, self.untold
        )

    def add(self, other: "Figure") -> None:
        """Take in the rounds of another figure."""
        self.rounds += other.rounds
        self.in_the_act += other.in_the_act
        self.lost += other.lost
        self.half += other.half
        self.untold += other.untold
        self.notes += other.notes


def heading() -> str:
    """Return the head of the table."""
    return _ROW.format(*HEADINGS)


def require_good(figures: Iterable[Figure]) -> None:
    """Raise AssertionError, with what was wrong, unless faults struck and all is as promised."""
    struck = 0
    for figure in figures:
        assert figure.is_good, "\n".join([heading(), figure.written(), *figure.notes])
        struck += figure.in_the_act
    assert struck
