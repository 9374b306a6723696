"""Files that have killed, hung or deceived readers: answered or refused, at little cost."""

import io
import resource
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importer import hostile
from tests.importer.lists import FILES, read_if_good, why_refused

UNSAFE = "This file is built as no spreadsheet program builds it, so it was not opened."
HEAVY = "This file is damaged, or it takes more memory or time than any list should."
DAMAGED = "This file is damaged or incomplete."
PASSWORD = "This file is protected with a password."
PARENT_MAY_GROW = 50_000_000


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (hostile.far_cell, HEAVY),
        (hostile.far_column, HEAVY),
        (hostile.row_beyond, "This list has more than 1048576 rows."),
        (hostile.three_million_rows, "This list has more than 1048576 rows."),
        (hostile.gigabyte_of_blanks, UNSAFE),
        (hostile.long_attribute, UNSAFE),
        (hostile.shared_text, HEAVY),
        (hostile.repeated_cells, DAMAGED),
        (hostile.entities, UNSAFE),
        (hostile.outside_entity, UNSAFE),
        (hostile.entry_named("../x.xml"), UNSAFE),
        (hostile.entry_named("xl\\..\\..\\x.xml"), UNSAFE),
        (hostile.entry_named("/etc/x.xml"), UNSAFE),
        (hostile.entry_named("C:/x.xml"), UNSAFE),
        (hostile.entry_named("XL/Workbook.xml"), UNSAFE),
        (hostile.entry_twice, UNSAFE),
        (hostile.many_entries, UNSAFE),
        (hostile.long_directory, UNSAFE),
        (hostile.odd_compression, UNSAFE),
        (hostile.lying_size, DAMAGED),
        (hostile.overlapping, DAMAGED),
        (hostile.with_password_flag, PASSWORD),
    ],
)
def test_hostile_workbook_is_refused_and_costs_little(
    make: Callable[[Path], Path], text: str, tmp_path: Path
) -> None:
    path = make(tmp_path / "list.xlsx")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

    assert why_refused(path) == text

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 < before + PARENT_MAY_GROW
    assert list(tmp_path.iterdir()) == [path]


def read_or_refused(data: bytes) -> None:
    """Read whatever it is: rows of one width, or a refusal with a text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "list.xlsx")
        path.write_bytes(data)
        table = read_if_good(path)
        if table is not None:
            assert {len(row) for row in table} == {table.width}


CHANGES = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 8), st.binary(max_size=8)),
    min_size=1,
    max_size=8,
)


def changed(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    """Put other bytes in place of some."""
    for part, length, new in changes:
        at = int(part * len(data))
        data = data[:at] + new + data[at + length :]
    return data


@settings(max_examples=60)
@given(st.sampled_from(["list.xlsx", "list.ods", "list.xls"]), CHANGES)
def test_changed_file_is_read_or_refused(
    name: str, changes: list[tuple[float, int, bytes]]
) -> None:
    read_or_refused(changed((FILES / name).read_bytes(), changes))


@settings(max_examples=60)
@given(
    st.sampled_from(["list.xlsx", "list.ods"]),
    st.sampled_from(
        ["sheet1.xml", "sharedStrings.xml", "workbook.xml", "styles.xml", "content.xml"]
    ),
    CHANGES,
)
def test_changed_part_of_a_workbook_is_read_or_refused(
    name: str, part: str, changes: list[tuple[float, int, bytes]]
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(FILES / name) as old, zipfile.ZipFile(packed, "w") as new:
        for entry in old.namelist():
            data = old.read(entry)
            new.writestr(entry, changed(data, changes) if entry.endswith(part) else data)

    read_or_refused(packed.getvalue())
