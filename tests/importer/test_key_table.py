"""Marks are kept under keys as in a dict whose first entry stays, in less memory."""

from hypothesis import given
from hypothesis import strategies as st

from register_app.importer.key_table import KeyTable

_KEYS = st.integers(min_value=-(2**63), max_value=2**63 - 1)
_MARKS = st.integers(min_value=-(2**40), max_value=2**40).filter(bool)


@given(st.lists(st.tuples(_KEYS | st.integers(0, 9), _MARKS)))
def test_first_mark_of_each_key_is_kept(pairs: list[tuple[int, int]]) -> None:
    table, kept = KeyTable(), dict[int, int]()

    for key, mark in pairs:
        table.add(key, mark)
        kept.setdefault(key, mark)

    assert {key: table.get(key) for key in kept} == kept
    assert table.get(-(2**50) - 1) == kept.get(-(2**50) - 1, 0)


def test_table_grows_and_forgets_nothing() -> None:
    table = KeyTable()

    for key in range(10_000):
        table.add(key << 32, key + 1)  # keys that differ in their high bits only

    assert all(table.get(key << 32) == key + 1 for key in range(10_000))
    assert table.get(10_000 << 32) == 0
