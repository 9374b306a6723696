"""The condition of a register: whether it is whole, and how much it holds."""

from typing import NamedTuple

from register_app.db import integrity, pages
from register_app.errors import VaultDamaged
from register_app.register import Register


class Condition(NamedTuple):
    """What an examination found."""

    pages: int
    customers: int | None
    """None when damage keeps them from being counted."""
    documents: int
    problems: tuple[str, ...]
    """In the words of the database; they name pages and tables, but no values."""

    @property
    def is_sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.problems


def examine(register: Register) -> Condition:
    """Read every page, index and reference; the search index is made level when it is not."""
    problems = integrity.problems(register.connection)
    customers = None
    try:
        customers = register.customers.count()
        if not problems and not register.search.is_level():
            register.search.rebuild()
    except VaultDamaged as damage:
        problems.append(str(damage))
    return Condition(
        pages=register.vault.path.stat().st_size // pages.PAGE,
        customers=customers,
        documents=0,
        problems=tuple(problems),
    )
