"""Rows kept as text in blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.importer import frames
from register_app.importer.block import CellKind, pack
from register_app.importer.table import Table

NARROW = pack([["a", "b", "c"], ["1", "2", "3"]], ["t", "ntd"])
WIDE = pack([["d"], [""], ["e\x1f"]], "ttb")
TABLE = Table([NARROW, WIDE], first_row=3)
ROWS = [["a", "1", ""], ["b", "2", ""], ["c", "3", ""], ["d", "", "e\x1f"]]


def test_rows_of_all_blocks_have_the_table_s_width() -> None:
    assert (len(TABLE), TABLE.width, list(TABLE)) == (4, 3, ROWS)


def test_rows_are_found_at_any_place() -> None:
    assert [TABLE[at] for at in (3, 0, -1, 2, -4)] == [ROWS[at] for at in (3, 0, -1, 2, -4)]
    assert TABLE[1:3] == ROWS[1:3]
    with pytest.raises(IndexError):
        TABLE[4]


def test_changing_a_row_leaves_the_table_as_it_is() -> None:
    TABLE[0][0] = "x"

    assert TABLE[0] == ROWS[0]


def test_columns_run_through_all_blocks() -> None:
    assert TABLE.column(0) == ["a", "b", "c", "d"]
    assert TABLE.column(2) == ["", "", "", "e\x1f"]
    assert [len(columns) for columns in TABLE.blocks()] == [3, 3]


def test_kinds_are_known_for_each_cell() -> None:
    assert [TABLE.kinds(place) for place in range(3)] == ["tttt", "ntdt", "tttb"]
    assert (TABLE.kind(0, 1), TABLE.kind(2, 1), TABLE.kind(3, 2)) == (
        CellKind.NUMBER,
        CellKind.DAY,
        CellKind.TRUTH,
    )


def test_rows_are_numbered_as_in_the_file() -> None:
    assert (TABLE.row_number(0), TABLE.row_number(3)) == (3, 6)


def test_table_of_nothing_is_empty() -> None:
    assert (len(Table([])), Table([]).width, list(Table([]))) == (0, 0, [])


@given(
    st.lists(st.lists(st.text(st.characters(codec="utf-8")), min_size=2, max_size=2), min_size=1)
)
def test_block_is_sent_and_read_again_exactly(columns: list[list[str]]) -> None:
    block = pack(list(zip(*columns, strict=True)), "tn")

    sent = frames.to_block(frames.of_block(block).body)

    assert sent == block
    assert [list(row) for row in zip(*sent.columns(), strict=True)] == columns
