"""Erasures as stored: what was done, what waits for its proof, and what a law keeps."""

import hmac
import json
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from register_app.db.connection import Connection, Row
from register_app.db.privacy import PRIVACY
from register_app.db.strip import overwrite
from register_app.erasure.record import KeptLine, KeptRecord, Line, Pending, Receipt, Shared

_RECEIPT = (
    "SELECT id, token, at, by_whom, ground, request_id, erased, kept, shared, pages, residue, "
    "proven_at FROM erasure "
)
_KEPT = (
    "SELECT id, erasure_id, data_class, until, law, hold, table_name, row_id, image, about "
    "FROM kept_record "
)
_TOKEN_BYTES = 16
BETWEEN = "\x1f"
"""Stands between the columns of a row; no text that is stored has it."""


class ErasureStore:
    """The tables of erasures: outside of the journal, so that no undo reaches them."""

    def __init__(self, connection: Connection, vault_id: str) -> None:
        """Work on one connection; random ids of a register begin with the name of its vault."""
        self._connection = connection
        self._vault_id = vault_id

    def add(self, line: Line, receipt: Receipt) -> int:
        """Keep what was erased; return its number."""
        cursor = self._connection.execute(
            "INSERT INTO erasure (token, at, by_whom, ground, request_id, scope, erased, kept, "
            "previous, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(line.token, line.at, receipt.by_whom, receipt.ground, receipt.request_id),
                json.dumps(line.scope),
                json.dumps(receipt.erased),
                json.dumps(receipt.kept),
                *(line.previous, line.mac),
            ),
        )
        number = int(cursor.lastrowid or 0)
        self._connection.executemany(
            "INSERT OR IGNORE INTO erased_trace (trace, erasure_id) VALUES (?, ?)",
            [(trace, number) for trace in line.traces],
        )
        if receipt.request_id is not None:
            answered = {"erasure_id": number}
            overwrite(self._connection, "request", receipt.request_id, answered)
        return number

    def receipts(self) -> list[Receipt]:
        """Return what was erased, the newest first."""
        return [_receipt(*row) for row in self._connection.rows(f"{_RECEIPT} ORDER BY id DESC")]

    def receipt(self, number: int) -> Receipt:
        """Return one of them; raise KeyError where there is none."""
        row = self._connection.row(f"{_RECEIPT} WHERE id = ?", (number,))
        if row is None:
            raise KeyError(number)
        return _receipt(*row)

    def lines(self) -> list[Line]:
        """Return the lines of the ledger, in order."""
        traces: dict[int, list[str]] = {}
        for number, trace in self._connection.rows(
            "SELECT erasure_id, trace FROM erased_trace ORDER BY erasure_id, trace"
        ):
            traces.setdefault(number, []).append(trace)
        return [
            Line(token, at, _lists(scope), tuple(traces.get(number, ())), previous, mac)
            for number, token, at, scope, previous, mac in self._connection.rows(
                "SELECT id, token, at, scope, previous, mac FROM erasure ORDER BY id"
            )
        ]

    def traced(self) -> dict[str, str]:
        """Return the traces of the erased, with when they were erased last."""
        rows = self._connection.rows(
            "SELECT trace, max(at) FROM erased_trace JOIN erasure ON erasure.id = erasure_id "
            "GROUP BY trace"
        )
        return dict(rows)

    def wait(self, pending: Pending) -> None:
        """Note an erasure that is not proven yet."""
        self._connection.execute(
            "INSERT INTO pending_erasure (erasure_id, stored, key) VALUES (?, ?, ?)", pending
        )

    def waiting(self) -> list[Pending]:
        """Return the erasures that are not proven yet."""
        rows = self._connection.rows(
            "SELECT erasure_id, stored, key FROM pending_erasure ORDER BY erasure_id"
        )
        return [Pending(*row) for row in rows]

    def prove(
        self, number: int, pages: int, residue: int, shared: Sequence[Shared], at: str
    ) -> None:
        """Keep what the proof of an erasure saw."""
        self._connection.execute("DELETE FROM pending_erasure WHERE erasure_id = ?", (number,))
        self._connection.execute(
            "UPDATE erasure SET pages = ?, residue = ?, shared = ?, proven_at = ? WHERE id = ?",
            (pages, residue, json.dumps(shared), at, number),
        )

    def give_up(self, number: int) -> None:
        """Let an erasure stand without a proof."""
        self._connection.execute("DELETE FROM pending_erasure WHERE erasure_id = ?", (number,))

    def rewrite_list(self, number: int, conditions: str, note: str) -> None:
        """Keep what is left of a saved list."""
        left = {"conditions": conditions, "note": note}
        overwrite(self._connection, "segment", number, left)

    def keep(self, number: int, record: KeptRecord) -> None:
        """Keep what a law demands, out of every view."""
        self._connection.execute(
            "INSERT INTO kept_record (erasure_id, data_class, until, law, hold, table_name, "
            "row_id, image, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(number, record.data_class, record.until, record.law, record.hold),
                *(record.table, record.row, json.dumps(record.image, ensure_ascii=False)),
                record.about,
            ),
        )

    def kept(self) -> list[KeptRecord]:
        """Return what is kept of the erased, what goes first in front."""
        return [
            _kept(*row)
            for row in self._connection.rows(f"{_KEPT} ORDER BY until IS NULL, until, id")
        ]

    def count_kept(self) -> int:
        """Return how much is kept of the erased."""
        return int(self._connection.value("SELECT count(*) FROM kept_record"))

    def lift(self, number: int) -> None:
        """Let only the law keep it from now on."""
        self._connection.execute("UPDATE kept_record SET hold = '' WHERE id = ?", (number,))

    def forget_history(self, last: date) -> int:
        """Forget the changes until a day, but those that a later one has taken back."""
        day = last.isoformat()
        old = (
            "FROM change WHERE substr(at, 1, 10) <= ? AND id NOT IN (SELECT target FROM change "
            "WHERE target IS NOT NULL AND substr(at, 1, 10) > ?)"
        )
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        self._connection.execute(
            f"DELETE FROM change_row WHERE change_id IN (SELECT id {old})", (day, day)
        )
        return self._connection.execute(f"DELETE {old}", (day, day)).rowcount

    def roots(self) -> dict[int, str]:
        """Return where the tree of each table and index begins, with the table."""
        rows = self._connection.rows(
            "SELECT rootpage, tbl_name FROM main.sqlite_schema WHERE rootpage > 0"
        )
        return {1: "sqlite_schema", **dict(rows)}

    def texts(self, table: str, rows: Iterable[int]) -> Iterator[tuple[int, str, str]]:
        """Yield the texts in some rows: row, column, text; nothing of what is none of ours."""
        if table not in PRIVACY:
            return
        for row, *values in self._connection.rows(
            f"SELECT rowid, {', '.join(PRIVACY[table])} FROM main.{table} "
            "WHERE rowid IN (SELECT value FROM json_each(?))",
            (json.dumps(list(rows)),),
        ):
            for column, value in zip(PRIVACY[table], values, strict=True):
                if isinstance(value, str):
                    yield row, column, value

    def each_text(self, table: str, columns: Sequence[str]) -> Iterator[Row]:
        """Yield (row, what stands in some columns as one text, with marks between)."""
        # many times faster than to join them one by one
        read = f"format('{BETWEEN.join(['%s'] * len(columns))}', {', '.join(columns)})"
        return self._connection.each(f"SELECT rowid, {read} FROM main.{table}")

    def random_id(self, table: str, row: int) -> str:
        """Return the id by which the ledger calls a row: never used again, and telling nothing."""
        return self._namer(table)(row)

    def begin_lineage(self) -> None:
        """Call rows that come from now on by other ids than those that were lost."""
        first = {
            table: last + 1
            for table, last in self._connection.rows("SELECT name, seq FROM sqlite_sequence")
        }
        self._connection.execute(
            "INSERT INTO lineage (token, first_rows) VALUES (?, ?)",
            (secrets.token_hex(_TOKEN_BYTES), json.dumps(first)),
        )

    def called(self, table: str, ids: Collection[str]) -> dict[str, int]:
        """Return the rows, there or in the journal, that the ledger calls by some ids."""
        rows = {row for (row,) in self._connection.rows(f"SELECT rowid FROM main.{table}")} | {
            row
            for (row,) in self._connection.rows(
                "SELECT DISTINCT first_id FROM change_row "
                "WHERE table_name = ? AND first_id = last_id",
                (table,),
            )
        }
        name = self._namer(table)
        return {called: row for row in rows if (called := name(row)) in ids}

    def made_after(self, table: str, row: int, at: str) -> bool:
        """Say whether a row was first made after a moment, as far as the journal knows."""
        return bool(
            self._connection.value(
                "SELECT min(julianday(at)) > julianday(?) FROM change_row "
                "JOIN change ON change.id = change_id "
                "WHERE act = 'insert' AND table_name = ? AND ? BETWEEN first_id AND last_id",
                (at, table, row),
            )
        )

    def _namer(self, table: str) -> Callable[[int], str]:
        """Return what gives the rows of a table their random ids."""
        if table == "kept_record":
            return self._kept_namer()
        begun = [(first.get(table, 1), token) for token, first in self._lineage()]

        def name(row: int) -> str:
            tokens = [token for first, token in begun if row >= first]
            return _called((tokens or [self._vault_id])[-1], table, row)

        return name

    def _kept_namer(self) -> Callable[[int], str]:
        """Call what is kept by its erasure and what it was: done again, the numbers may differ."""
        known = {
            number: _called(token, table, row)
            for number, token, table, row in self._connection.rows(
                "SELECT kept_record.id, token, table_name, row_id FROM kept_record "
                "JOIN erasure ON erasure.id = erasure_id"
            )
        }
        return known.__getitem__

    def _lineage(self) -> list[tuple[str, Mapping[str, int]]]:
        rows = self._connection.rows("SELECT token, first_rows FROM lineage ORDER BY id")
        return [(token, json.loads(first)) for token, first in rows]


def _called(token: str, table: str, row: int) -> str:
    return hmac.digest(token.encode(), f"{table}|{row}".encode(), "sha256")[:_TOKEN_BYTES].hex()


def _lists(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, json.loads(text)))


def _receipt(*row: Any) -> Receipt:  # noqa: ANN401  the columns
    number, token, at, by_whom, ground, request_id, erased, kept, shared, *proof = row
    pages, residue, proven_at = proof
    return Receipt(
        id=number,
        token=token,
        at=at,
        by_whom=by_whom,
        ground=ground,
        request_id=request_id,
        erased=json.loads(erased),
        kept=tuple(KeptLine(*line) for line in json.loads(kept)),
        shared=tuple(Shared(*line) for line in json.loads(shared)),
        pages=pages,
        residue=residue,
        proven_at=proven_at,
    )


def _kept(*row: Any) -> KeptRecord:  # noqa: ANN401  the columns
    number, erasure, data_class, until, law, hold, table, row_id, image, about = row
    return KeptRecord(
        id=number,
        erasure_id=erasure,
        data_class=data_class,
        until=until,
        law=law,
        hold=hold,
        table=table,
        row=row_id,
        image=json.loads(image),
        about=about,
    )
