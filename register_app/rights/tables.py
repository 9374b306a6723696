"""The extract as tables for programs: one of each sort of row, headed by the names of JSON."""

import json
from collections.abc import Iterator

from register_app.reports.held import Plain
from register_app.reports.listing import Table

_NESTED = ("lines", "notifications", "history", "audit", "import", "keeping")
"""What stands in tables of its own, or beside the row."""

_PARTS = {"lines": "deal_id", "notifications": "request_id"}
"""What hangs on a row -> how it is told of which."""
_GENERAL = ("block_lists", "sources", "campaigns", "exports", "recipients", "transfers")


def tables(plain: Plain) -> Iterator[Table]:
    """Yield the tables that have rows, each under the name of its file."""
    found: dict[str, list[Plain]] = {}
    for name in ("customers", "contact_persons", "elsewhere"):
        for holder in plain[name]:
            found.setdefault(name, []).append(_flat(holder))
            _add_parts(found, name, holder)
    found |= {f"all_{name}": list(map(_flat, plain.get(name, ()))) for name in _GENERAL}
    for name, rows in found.items():
        if rows:
            yield _table(name, rows)


def _add_parts(found: dict[str, list[Plain]], owner: str, holder: Plain) -> None:
    of = {"of": owner, "of_id": holder["id"]}
    for name, rows in holder.items():
        if isinstance(rows, list) and name != "audit":
            for row in filter(_is_row, rows):
                found.setdefault(name if name != owner else "people", []).append(of | _flat(row))
                for part, of_part in _PARTS.items():
                    parts = [{of_part: row["id"]} | _flat(one) for one in row.get(part, ())]
                    found.setdefault(part, []).extend(parts)


def _is_row(value: object) -> bool:
    return isinstance(value, dict)


def _flat(row: Plain) -> Plain:
    """Return a row without rows in it; until when it is kept stands beside it."""
    plain = {name: value for name, value in row.items() if not _holds_rows(name, value)}
    if "keeping" in row:
        plain |= {"keep_until": row["keeping"]["until"], "keep_why": row["keeping"]["why"]}
    return plain


def _holds_rows(name: str, value: object) -> bool:
    return name in _NESTED or (isinstance(value, list) and any(map(_is_row, value)))


def _table(name: str, rows: list[Plain]) -> Table:
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    return Table(name, headings, ([_cell(row.get(one)) for one in headings] for row in rows))


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return value
        case list() | dict():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)
