"""Where else the erased are named: in what belongs to others, and so would stay."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from register_app.db.privacy import PRIVACY
from register_app.db.reach import Reach
from register_app.erasure.record import Shared
from register_app.erasure.store import BETWEEN, ErasureStore
from register_app.erasure.values import Names

_APART = frozenset({"block_trace", "change", "change_row", "kept_record"})
"""Traces, the history, which the act goes through by itself, and what a law keeps."""


class Mention(NamedTuple):
    """A value of those who go, found in a row that stays."""

    table: str
    row: int
    column: str
    of_table: str
    of_column: str
    """Which value it is: the table and column that hold it."""


def summed(found: Iterable[Mention]) -> list[Shared]:
    """Return mentions as a receipt tells of them: which sort of value, where, in how many rows."""
    rows: dict[tuple[str, str, str, str], set[int]] = {}
    for one in found:
        where = (one.of_table, one.of_column, one.table, one.column)
        rows.setdefault(where, set()).add(one.row)
    return [Shared(*where, len(some)) for where, some in sorted(rows.items())]


def mentions(store: ErasureStore, reach: Reach, names: Names) -> Iterator[Mention]:
    """Yield where the names, addresses and numbers of those who go stand elsewhere."""
    for table, classes in PRIVACY.items():
        columns = [column for column, of in classes.items() if of.is_personal]
        gone = reach.going.get(table, set()) | reach.blanked.get(table, set())
        if table in _APART or not columns:
            continue
        for row, texts in store.each_text(table, columns):
            if row not in gone and names.are_in(texts):
                for column, text in zip(columns, texts.split(BETWEEN), strict=True):
                    yield from (
                        Mention(table, row, column, value.table, value.column)
                        for value in names.found(text)
                    )
