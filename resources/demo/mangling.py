"""Ways to damage a row of a customer list as spreadsheets and people do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from resources.demo.cells import Cell, Fate, Row, Value

_SERIAL_ZERO = date(1899, 12, 30)
_TEXTS = ("name", "contact_person", "street", "city", "notes")
_FINNISH = frozenset("åäöÅÄÖ")


@dataclass(frozen=True)
class Damage:
    """One kind of damage and the group of rows that carries it."""

    kind: str
    fields: tuple[str, ...]
    rows: int
    wrong: str
    fits: Callable[[Row], bool]
    apply: Callable[[Row, int], None]  # the row, and its place in the group


def any_row(_: Row) -> bool:
    """Accept every row."""
    return True


def swap(
    kind: str,
    rows: int,
    wrong: str,
    mangle: Callable[[str], Cell],
    becomes: Callable[[str], Value] | Fate | None = None,
    *,
    fits: Callable[[Row], bool] = any_row,
) -> Damage:
    """Write a field's true text in another way; without `becomes` it must come back as it was.

    The field is the part of the kind before the colon.
    """
    name = kind.split(":", maxsplit=1)[0]

    def apply(row: Row, _: int) -> None:
        true = row.text(name)
        row.damage(kind, {name: mangle(true)})
        if becomes is not None:
            row.expected[name] = becomes if isinstance(becomes, Fate) else becomes(true)

    def suits(row: Row) -> bool:
        return bool(row.text(name)) and fits(row)

    return Damage(kind, (name,), rows, wrong, suits, apply)


def put(
    kind: str,
    wrong: str,
    pairs: Sequence[tuple[Cell, Value]],
    *,
    fits: Callable[[Row], bool] = any_row,
) -> Damage:
    """Fill an empty field, one row per pair of cell and expected value."""
    name = kind.split(":", maxsplit=1)[0]

    def apply(row: Row, place: int) -> None:
        cell, value = pairs[place]
        row.damage(kind, {name: cell})
        row.expected[name] = value

    def suits(row: Row) -> bool:
        return row.expected.get(name) is None and fits(row)

    return Damage(kind, (name,), len(pairs), wrong, suits, apply)


def alike(value: Value, *cells: Cell) -> list[tuple[Cell, Value]]:
    """Pair every cell with the same value, for `put`."""
    return [(cell, value) for cell in cells]


def recode(kind: str, rows: int, written: str, read: str, *, proof: str = "åäöÅÄÖ") -> Damage:
    """Break the texts of a row: bytes written in one encoding, read in another.

    `proof` names the letters that make the damage plain; each broken text holds one of them.
    """

    def broken(text: str) -> str:
        return text.encode(written).decode(read)

    def suits(row: Row) -> bool:
        texts = [row.text(name) for name in _TEXTS]
        foreign = [text for text in texts if not text.isascii()]
        try:
            for text in texts:
                broken(text)
        except UnicodeError:
            return False
        plainly = all(
            not _FINNISH.isdisjoint(text) and _is_proved(text, proof) for text in foreign
        )
        return plainly and not row.text("name").isascii()

    def apply(row: Row, _: int) -> None:
        texts = {name: row.text(name) for name in _TEXTS if not row.text(name).isascii()}
        row.damage(kind, {name: broken(text) for name, text in texts.items()})

    return Damage(kind, _TEXTS, rows, f"{written} read as {read}", suits, apply)


def _is_proved(text: str, proof: str) -> bool:
    strange = {letter for letter in text if not letter.isascii()}
    return strange <= _FINNISH and not strange.isdisjoint(proof)


def write_both(
    kind: str, rows: int, wrong: str, change: Callable[[str, str], dict[str, Cell]]
) -> Damage:
    """Damage postcode and city together; both must come back."""

    def apply(row: Row, _: int) -> None:
        row.damage(kind, change(row.text("postcode"), row.text("city")))

    def suits(row: Row) -> bool:
        return bool(row.text("city"))

    return Damage(kind, ("postcode", "city"), rows, wrong, suits, apply)


def add_second(
    kind: str, rows: int, another: Callable[[str], str], join: Callable[[str, str], str]
) -> Damage:
    """Put a second phone or e-mail into the cell of the first; both are wanted."""
    name = kind.split(":", maxsplit=1)[0]

    def apply(row: Row, _: int) -> None:
        first, second = row.text(name), another(row.text(name))
        row.damage(kind, {name: join(first, second)})
        row.expected[name] = (first, second)

    def suits(row: Row) -> bool:
        return bool(row.text(name))

    return Damage(kind, (name,), rows, "two in one cell", suits, apply)


def spaced(number: str) -> str:
    """Return a Finnish number as people write it."""
    digits = f"0{number[4:]}"
    area = 2 if digits.startswith("09") else 3
    return f"{digits[:area]} {digits[area:-4]} {digits[-4:]}"


def serial(day: str) -> int:
    """Return the number by which a spreadsheet knows a day."""
    return (date.fromisoformat(day) - _SERIAL_ZERO).days


def finnish_day(day: str) -> str:
    """Return a day as it is typed in Finland."""
    when = date.fromisoformat(day)
    return f"{when.day}.{when.month}.{when.year}"
