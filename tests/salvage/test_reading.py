"""Reading a damaged register: never a wrong row, all rows on sound pages, honest counts."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.db import migrate
from register_app.db.pages import PAGE
from register_app.errors import VaultTooNew
from register_app.register import Register
from register_app.salvage import sorting, structure
from register_app.salvage.reading import Broken, PageClass, Reading
from register_app.salvage.store import SEQUENCE
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED
from tests.fixtures import PASSPHRASE, now
from tests.salvage.conftest import Truth, rows_of, wreck

_FEW = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _zeroed(truth: Truth, pages: Iterable[int]) -> bytes:
    content = bytearray(truth.content)
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    return bytes(content)


def _flipped(truth: Truth, page: int, bit: int) -> bytes:
    content = bytearray(truth.content)
    content[(page - 1) * PAGE + bit // 8] ^= 1 << bit % 8
    return bytes(content)


def _check(truth: Truth, damaged: Path, content: bytes, pages: Iterable[int]) -> list[Broken]:
    """Damage a register on some pages, and compare what is read with what was there."""
    (damaged / "register.db").write_bytes(content)
    with wreck(damaged) as opened:
        reading = Reading(opened, UNWATCHED)
        found = rows_of(reading)
        tables = [reading.count(shape.table) for shape in reading.tables()]
        broken = reading.broken()
    assert [one.page for one in broken] == sorted(pages)
    hit = {place for page in pages for place in truth.on_page.get(page, ())}
    for table in tables:
        there = {number: row for number, row in found[table.name].items() if row is not None}
        sound = truth.rows[table.name]
        assert all(sound.get(number) == row for number, row in there.items())
        lost = {number for number in sound if number not in there}
        assert {(table.name, number) for number in lost} <= hit
        assert table.saved == len(there)
        assert table.lost <= len(lost)
        assert not table.is_sure or table.lost == len(lost)
    return broken


def _of(truth: Truth, sort: PageClass) -> int:
    """Return a page of a class."""
    reading = truth.reading
    rows = [page for table in ("customer", "audit") for page in reading.place(table).pages]
    kinds = reading.structure.kinds
    found = {
        PageClass.SCHEMA: [page for page in reading.structure.whole_tree(1) if page > 1],
        PageClass.ROWS: rows,
        PageClass.WAY: [page for page, kind in kinds.items() if kind == 5 and page > 1],
        PageClass.LONG: [
            end for page in reading.place("note").pages for end in reading.structure.ends(page)
        ],
        PageClass.FREE: sorted(reading.structure.free()),
        PageClass.INDEX: [page for page, kind in kinds.items() if kind == 10],
    }
    return found[sort][-1]


def test_a_sound_register_is_read_as_it_is(truth: Truth, damaged: Path) -> None:
    assert _check(truth, damaged, truth.content, ()) == []
    assert truth.reading.pages == len(truth.content) // PAGE
    assert truth.reading.unclear == 0


@pytest.mark.parametrize("sort", [*PageClass][:6])
def test_a_broken_page_of_each_class_is_named_and_the_rest_is_read(
    truth: Truth, damaged: Path, sort: PageClass
) -> None:
    page = _of(truth, sort)
    bit = page * 7919 % (PAGE * 8)

    (broken,) = _check(truth, damaged, _flipped(truth, page, bit), [page])

    assert broken.sort is sort


def test_the_first_page_is_done_without(truth: Truth, damaged: Path) -> None:
    for content in (_zeroed(truth, [1]), _flipped(truth, 1, 3)):
        (broken,) = _check(truth, damaged, content, [1])
        assert broken.sort is PageClass.SCHEMA


def test_tables_are_known_without_any_schema(truth: Truth, damaged: Path) -> None:
    schema = truth.reading.structure.whole_tree(1)

    _check(truth, damaged, _zeroed(truth, schema), schema)


def test_rows_are_known_without_the_ways_to_them(truth: Truth, damaged: Path) -> None:
    ways = [page for page, kind in truth.reading.structure.kinds.items() if kind == 5 and page > 1]

    _check(truth, damaged, _zeroed(truth, ways), ways)


@_FEW
@given(data=st.data())
def test_any_pages_may_be_broken(truth: Truth, damaged: Path, data: st.DataObject) -> None:
    numbers = st.integers(1, len(truth.content) // PAGE)
    pages = data.draw(st.sets(numbers, min_size=1, max_size=40))

    _check(truth, damaged, _zeroed(truth, pages), pages)


@_FEW
@given(data=st.data())
def test_any_two_pages_may_be_swapped(truth: Truth, damaged: Path, data: st.DataObject) -> None:
    numbers = st.integers(2, len(truth.content) // PAGE)
    one, other = data.draw(st.lists(numbers, min_size=2, max_size=2, unique=True))
    content = bytearray(truth.content)
    for here, there in ((one, other), (other, one)):
        content[(here - 1) * PAGE : here * PAGE] = truth.content[(there - 1) * PAGE : there * PAGE]

    _check(truth, damaged, bytes(content), [one, other])


@_FEW
@given(data=st.data())
def test_the_file_may_be_cut_anywhere(truth: Truth, damaged: Path, data: st.DataObject) -> None:
    length = data.draw(st.integers(PAGE, len(truth.content) - 1))

    gone = range(length // PAGE + 1, len(truth.content) // PAGE + 1)
    _check(truth, damaged, truth.content[:length], gone)


def test_numbers_given_last_may_be_lost(truth: Truth, damaged: Path) -> None:
    (page,) = truth.reading.place(SEQUENCE).pages

    (broken,) = _check(truth, damaged, _zeroed(truth, [page]), [page])

    assert broken == Broken(page, PageClass.ROWS, SEQUENCE)


def test_a_row_that_is_found_twice_counts_once(truth: Truth, damaged: Path) -> None:
    with wreck(damaged) as opened:
        reading = Reading(opened, UNWATCHED)
    place = reading.place("customer")
    with mock.patch.object(reading, "place", return_value=place._replace(pages=place.pages * 2)):
        assert reading.count("customer").saved == len(truth.rows["customer"])


def test_where_nobody_can_tell_the_table_rows_are_counted_and_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A register that came up through all versions does not lie as one that was made new."""
    source = Path(__file__).parents[1] / "vaults" / "schema-1"
    old = Path(shutil.copytree(source, tmp_path / "old"))
    with Vault.unlock_with_passphrase(old, PASSPHRASE) as vault, Register(vault, now):
        pass
    with wreck(old) as opened:
        reading = Reading(opened, UNWATCHED)
        sound, schema = rows_of(reading), reading.structure.whole_tree(1)
    content = bytearray((old / "register.db").read_bytes())
    for page in schema:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    (old / "register.db").write_bytes(content)

    with wreck(old) as opened:
        found = rows_of(Reading(opened, UNWATCHED))
        monkeypatch.setattr(sorting, "_guessed", lambda *_: {})
        monkeypatch.setattr(sorting, "_is_of", lambda *_: True)
        assert Reading(opened, UNWATCHED).unclear

    for table, rows in found.items():
        assert rows.items() <= sound[table].items()
    assert found["customer"] == sound["customer"]


def test_a_row_fits_its_table_by_sorts_and_needs(truth: Truth) -> None:
    shape = truth.reading.blueprint.shapes["setting"]

    assert shape.fits((None, "name", "value"))
    for row in ((1, "name", "value"), (None, "name"), (None, "name", 3), (None, None, ""), ()):
        assert not shape.fits(row)
    assert not shape.fits(None)


def test_what_a_newer_program_wrote_is_refused(
    truth: Truth, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = migrate.newest()
    monkeypatch.setattr(migrate, "newest", lambda: newest - 1)
    with wreck(damaged) as opened, pytest.raises(VaultTooNew):
        Reading(opened, UNWATCHED)


def test_the_first_page_says_how_many_there_are(truth: Truth) -> None:
    first = truth.reading.structure.page(1)
    assert first is not None
    assert structure.size_of(first) == len(truth.content) // PAGE
    assert structure.version_of(first) == migrate.newest()
