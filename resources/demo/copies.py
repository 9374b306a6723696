"""Rows that repeat a customer in other words, and rows that only look as if they did."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from resources.demo.cells import Cell, Row, Value
from resources.demo.invent import COMPANY, PRIVATE
from resources.demo.mangling import spaced

_TIMES = 2


@dataclass(frozen=True)
class Copy:
    """One way in which a customer comes to stand twice in a list."""

    kind: str
    keeps: tuple[str, ...]
    wrong: str
    fits: Callable[[Row], bool]
    changes: Callable[[Row], dict[str, tuple[Cell, Value]]]  # field -> cell, and what it means


def _is_private(row: Row) -> bool:
    return row.text("kind") == PRIVATE


def _is_company(row: Row) -> bool:
    return row.text("kind") == COMPANY and row.text("name").endswith((" Oy", " Ab"))


def _has_code(row: Row) -> bool:
    return bool(row.text("hetu"))


def _unhurt(row: Row) -> bool:
    return not row.damages


def _other_spelling(row: Row) -> dict[str, tuple[Cell, Value]]:
    name, number = row.text("name").upper(), row.text("business_id")
    return {"name": (name, name), "business_id": (number.replace("-", ""), number)}


def _upper_email(row: Row) -> dict[str, tuple[Cell, Value]]:
    return {"email": (f"mailto:{row.text('email')}", (row.text("email"),))}


def _initial(row: Row) -> dict[str, tuple[Cell, Value]]:
    first, last = row.text("name").rsplit(" ", 1)
    name, number = f"{first[0]}. {last}", row.text("mobile")
    return {"name": (name, name), "mobile": (f"+358 {spaced(number)[1:]}", (number,))}


def _form_first(row: Row) -> dict[str, tuple[Cell, Value]]:
    rest, form = row.text("name").rsplit(" ", 1)
    name = f"{form} {rest}"
    return {"name": (name, name)}


def _moved(_: Row) -> dict[str, tuple[Cell, Value]]:
    return {"street": ("Uusikotikuja 3", "Uusikotikuja 3")}


def _married(row: Row) -> dict[str, tuple[Cell, Value]]:
    name = f"{row.text('name').split(' ')[0]} Uusikoski"
    return {"name": (name, name)}


def _nothing(_: Row) -> dict[str, tuple[Cell, Value]]:
    return {}


def _elsewhere(_: Row) -> dict[str, tuple[Cell, Value]]:
    return {"postcode": ("99870", "99870"), "city": ("Inari", "Inari")}


COPIES: tuple[Copy, ...] = (
    Copy("copy: exact", (), "the same row again", _unhurt, _nothing),
    Copy("copy: Y-tunnus", ("kind",), "no hyphen, ALL CAPS", _is_company, _other_spelling),
    Copy("copy: e-mail", ("kind", "name"), "as a link", _is_private, _upper_email),
    Copy("copy: phone and surname", ("kind",), "initial only", _is_private, _initial),
    Copy("copy: name and postcode", ("postcode", "city"), "Oy first", _is_company, _form_first),
    Copy("copy: customer number", ("customer_no", "name"), "moved", _is_private, _moved),
    Copy("copy: hetu", ("kind", "hetu"), "another surname", _has_code, _married),
)
"""Every way to be twice in the list; two rows each."""

NAMESAKE = Copy("name: namesake", ("kind", "name"), "another person", _is_private, _elsewhere)
"""The same name in another town, with nothing else in common: not a copy."""


def add_copies(made: list[Row], rng: random.Random) -> list[Row]:
    """Return the rows with copies of some of them somewhere below."""
    listed = list(made)
    numbers = count(int(made[-1].text("customer_no")) + 1)
    used: set[int] = set()
    for copy in (*COPIES, NAMESAKE):
        for source in rng.sample([row for row in made if _may_be_copied(row, copy, used)], _TIMES):
            used.add(id(source))
            again = _again(source, copy, next(numbers))
            listed.insert(rng.randrange(listed.index(source) + 1, len(listed) + 1), again)
    return listed


def _may_be_copied(row: Row, copy: Copy, used: set[int]) -> bool:
    keys = {"name", "customer_no", *copy.keeps, *copy.changes(row)} if row.text("name") else set()
    return bool(keys) and copy.fits(row) and row.is_whole(keys) and id(row) not in used


def _again(source: Row, copy: Copy, number: int) -> Row:
    if copy.kind == "copy: exact":
        return Row(dict(source.cells), dict(source.expected), copy_of=source)
    row = Row(dict.fromkeys(source.cells), dict.fromkeys(source.expected))
    for name in copy.keeps:
        row.cells[name], row.expected[name] = source.cells[name], source.expected[name]
    if "customer_no" not in copy.keeps:
        row.cells["customer_no"], row.expected["customer_no"] = number, str(number)
    for name, (cell, value) in copy.changes(source).items():
        row.cells[name], row.expected[name] = cell, value
    row.copy_of = None if copy is NAMESAKE else source
    return row
