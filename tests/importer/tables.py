"""Small lists made of their cells, and what an import makes of them."""

from collections.abc import Mapping as Values
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from register_app.customers.customer import Customer
from register_app.importer import mapping, run
from register_app.importer.block import CellKind, pack
from register_app.importer.mapping import Column, Mapping, Trust
from register_app.importer.options import Options
from register_app.importer.row import Grade, ListRow
from register_app.importer.rows import RowReader, damage_of
from register_app.importer.run import Result
from register_app.importer.table import Table
from register_app.register import Register

LISTED = date(2026, 10, 30)
OPTIONS = Options("Oma lista", LISTED)


def a_table(*rows: Sequence[str], kinds: Values[int, str] | None = None) -> Table:
    """Return a list of these rows; `kinds` says what the cells of a column are, if not text."""
    columns = list(zip(*rows, strict=True))
    letters = [(kinds or {}).get(place, CellKind.TEXT) for place in range(len(columns))]
    return Table([pack(columns, letters)], sheet="Asiakkaat")


def mapped(*targets: str) -> Mapping:
    """Send the columns of a list without headings to these targets."""
    columns = tuple(Column(target or "-", target, Trust.CHOSEN) for target in targets)
    return Mapping(None, columns)


def read_rows(targets: Sequence[str], *rows: Sequence[str], **options: Any) -> list[ListRow]:  # noqa: ANN401  options of any kind
    """Read rows under these targets."""
    table, columns = a_table(*rows), mapped(*targets)
    damage = damage_of(table, columns.first_row)
    reader = RowReader(table, columns, OPTIONS._replace(**options), damage=damage)
    return [row for _, row in reader]


def read_row(cells: Values[str, str], **options: Any) -> ListRow:  # noqa: ANN401  options of any kind
    """Read one row given as target -> cell; it gets a name where it has none."""
    named = cells if any("name" in target for target in cells) else {"name": "Ojala", **cells}
    (row,) = read_rows(tuple(named), tuple(named.values()), **options)
    return row


def said(row: ListRow) -> list[tuple[Grade, str, str, str]]:
    """Return the remarks of a row: grade, target, old and new."""
    return [(remark.grade, remark.target, remark.old, remark.new) for remark in row.remarks]


def imported(register: Register, *rows: Sequence[str], **options: Any) -> Result:  # noqa: ANN401  options of any kind
    """Import a list, its headings first."""
    table = a_table(*rows)
    chosen = OPTIONS._replace(**options)
    return run.run(register, table, mapping.guess(table), chosen, "lista.xlsx", lambda _: None)


def customers(register: Register) -> list[Customer]:
    """Return the customers of a register in the order of their ids."""
    return register.customers.records.all()


def bare(customer: Customer) -> Customer:
    """Return a customer without its place in the register, to compare."""
    return replace(customer, id=None, batch=None, batch_row=None)
