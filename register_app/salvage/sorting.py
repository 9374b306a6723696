"""Whose pages are: the trees of the tables, and pages whose place in them is broken."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from register_app.db import tree
from register_app.db.records import shape_of
from register_app.db.values import Values
from register_app.records import RECORDS
from register_app.salvage.store import SEQUENCE, Blueprint, Shape, names_every_row
from register_app.salvage.structure import LEAST, MOST, SCHEMA, Gap, Structure

_TABLE = {tree.TABLE_LEAF, tree.TABLE_INNER}
_INDEX = {tree.INDEX_LEAF, tree.INDEX_INNER}
_LEAVES = {tree.TABLE_LEAF, tree.INDEX_LEAF}


class Place(NamedTuple):
    """Where the rows of a table lie."""

    pages: tuple[int, ...]
    """In the order of the rows; those that were found without their place come last."""
    gaps: tuple[Gap, ...]
    is_placed: bool
    """Whether it is known where the table begins."""


class Sorted(NamedTuple):
    """What belongs to whom."""

    places: Mapping[str, Place]
    indexes: Mapping[str, tuple[int, ...]]
    """Table -> the first pages of indexes that name each of its rows."""
    owners: Mapping[int, str]
    """Page -> the table or index that it belongs to, as far as that is known."""
    index_pages: frozenset[int]
    unclear: int
    """Rows on sound pages that nobody can tell the table of."""


def sort(structure: Structure, blueprint: Blueprint) -> Sorted:
    """Find the pages of every table, by the schema and by what lies on them."""
    roots, indexes = _roots(structure, blueprint)
    owners = {page: name for name, root in roots.items() for page in structure.whole_tree(root)}
    index_pages = frozenset(page for page, name in owners.items() if name in indexes)
    branches = {
        table: structure.branch(roots[table]) for table in blueprint.shapes if table in roots
    }
    gaps = {table: tuple(branch.gaps) for table, branch in branches.items()}
    lost = {table: (Gap(0, LEAST, MOST, leads=True),) for table in blueprint.shapes}
    found, unclear = _adopt(structure, blueprint.shapes, lost | gaps, owners)
    places = {
        table: Place(
            (*(branches[table].pages if table in branches else ()), *found.get(table, ())),
            gaps.get(table, ()),
            table in branches,
        )
        for table in blueprint.shapes
    }
    full: dict[str, tuple[int, ...]] = {}
    for name, (table, is_full) in indexes.items():
        if is_full and table in blueprint.shapes and blueprint.shapes[table].has_ids:
            full[table] = (*full.get(table, ()), roots[name])
    adopted = {page: table for table, pages in found.items() for page in pages}
    return Sorted(places, full, owners | adopted, index_pages, unclear)


def _roots(
    structure: Structure, blueprint: Blueprint
) -> tuple[dict[str, int], dict[str, tuple[str, bool]]]:
    """Return the first page of every tree, and of which table an index is, and whether of all."""
    entries = structure.schema()
    roots = {one.name: one.root for one in entries}
    indexes = {
        one.name: (one.table, names_every_row(one.sql)) for one in entries if one.sort == "index"
    }
    roots[SCHEMA] = 1
    if not structure.has_whole_schema():
        roots = {**_guessed(structure, blueprint, roots), **roots}
    return roots, indexes


def _guessed(
    structure: Structure, blueprint: Blueprint, roots: Mapping[str, int]
) -> dict[str, int]:
    """Return where the other tables begin, where the known ones lie as they were made."""
    for layout in blueprint.layouts:
        tables = {name: root for name, root in layout.items() if name in blueprint.shapes}
        if all(layout.get(name, root) == root for name, root in roots.items()) and all(
            _may_begin(structure, blueprint.shapes[name], root) for name, root in tables.items()
        ):
            return tables
    return {}


def _may_begin(structure: Structure, shape: Shape, root: int) -> bool:
    """Say whether a table may begin on a page: on a broken one, or where its own rows are."""
    kind = structure.kinds.get(root)
    kinds = _TABLE if shape.has_ids or shape.table == SEQUENCE else _INDEX
    if kind is None or kind not in kinds:
        return kind is None and root <= structure.count
    rows = structure.rows(root) if kind in _LEAVES else ()
    if not shape.has_ids:
        return all(shape.fits(row) for _, row in rows)
    return all(_is_of(shape, number, row) for number, row in rows)


def _adopt(
    structure: Structure,
    shapes: Mapping[str, Shape],
    gaps: Mapping[str, tuple[Gap, ...]],
    owners: Mapping[int, str],
) -> tuple[dict[str, list[int]], int]:
    """Find the tables of pages that hang nowhere; only one may be meant."""
    found: dict[str, list[int]] = {}
    unclear = 0
    for group in _groups(structure, owners):
        rows = [(number, row) for page in group for number, row in structure.rows(page)]
        tables = [
            table
            for table, shape in shapes.items()
            if shape.has_ids == _has_ids(structure, group)
            and any(_covers(gap, rows) for gap in gaps[table])
            and all(_is_of(shape, number, row) for number, row in rows if row is not None)
        ]
        if len(tables) == 1 and any(row for _, row in rows):
            found.setdefault(tables[0], []).extend(group)
        elif tables:
            unclear += len(rows)
    return found, unclear


def _groups(structure: Structure, owners: Mapping[int, str]) -> Iterator[list[int]]:
    """Yield the pages with rows that nobody owns; those below one page belong together."""
    homeless = [page for page, kind in structure.kinds.items() if kind and page not in owners]
    below = {child for page in homeless for child in structure.below(page)}
    for top in homeless:
        if top not in below:
            yield structure.branch(top).pages


def _has_ids(structure: Structure, group: Iterable[int]) -> bool:
    return all(structure.kinds[page] == tree.TABLE_LEAF for page in group)


def _covers(gap: Gap, rows: Iterable[tuple[int, Values | None]]) -> bool:
    return gap.leads and all(gap.after < number <= gap.last for number, _ in rows)


def _is_of(shape: Shape, number: int, row: Values | None) -> bool:
    """Say whether a row can be one of a table, by its values too."""
    if shape.table == SEQUENCE or not shape.fits(row) or row is None:
        return False
    record = RECORDS.get(shape.table)
    if record is None:
        return shape.has_ids or isinstance(row[0], bytes)  # no entry of an index begins so
    names = [column.name for column in shape.columns]
    values = dict(zip(names, row, strict=False))
    own = shape_of(record)
    try:
        own.read((number, *map(values.get, own.columns)))
    except (ValueError, TypeError, KeyError, ArithmeticError):
        return False
    return True
