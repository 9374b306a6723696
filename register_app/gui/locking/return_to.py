"""Where somebody was when the register was locked: in numbers, so that it may be handed on."""

from typing import NamedTuple, Self


class ReturnTo(NamedTuple):
    """A page and its tab, the customer chosen, and how the window stood."""

    page: int = 0
    tab: int = 0
    customer: int = 0
    """0 for none."""
    is_small: int = 0
    """1 where the window was minimised."""
    is_aside: int = 0
    """1 where the window shall come back without taking the keyboard from another."""

    @property
    def written(self) -> str:
        """The numbers, for the command line."""
        return ",".join(map(str, self))

    @classmethod
    def read(cls, text: str) -> Self:
        """Read the numbers; raise ValueError where it is anything else."""
        numbers = [int(number) for number in text.split(",")]
        if len(numbers) != len(cls._fields) or min(numbers) < 0:
            raise ValueError(text)
        return cls(*numbers)
