"""Where else the erased are named: in what belongs to others, and so will stay."""

from collections import Counter
from collections.abc import Iterator

from register_app.db.privacy import PRIVACY
from register_app.db.reach import Reach
from register_app.erasure.record import Shared
from register_app.erasure.store import BETWEEN, ErasureStore
from register_app.erasure.values import Names

_APART = frozenset({"block_trace", "change", "change_row", "kept_record"})
"""Traces, the history, which the act goes through by itself, and what a law keeps."""
_Where = tuple[str, str, str, str]
"""The table and column that hold a value, and those where it stands too."""


def mentions(store: ErasureStore, reach: Reach, names: Names) -> list[Shared]:
    """Return as a receipt tells it where names, addresses and numbers of those who go stay."""
    rows = Counter(where for table in PRIVACY for where in _in_table(store, table, reach, names))
    return [Shared(*where, count) for where, count in sorted(rows.items())]


def _in_table(store: ErasureStore, table: str, reach: Reach, names: Names) -> Iterator[_Where]:
    """Yield what is found, once for each row."""
    columns = [column for column, of in PRIVACY[table].items() if of.is_personal]
    if table in _APART or not columns:
        return
    gone = reach.going.get(table, set()) | reach.blanked.get(table, set())
    for row, texts in store.each_text(table, columns):
        if row not in gone and names.are_in(texts):
            for column, text in zip(columns, texts.split(BETWEEN), strict=True):
                kinds = {(value.table, value.column) for value in names.found(text)}
                yield from ((*kind, table, column) for kind in kinds)
