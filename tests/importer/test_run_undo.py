"""An import that is stopped or taken back leaves no trace."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_app.customers.choices import State
from register_app.customers.search import Query
from register_app.errors import Cancelled
from register_app.importer import mapping, run
from register_app.importer.options import OnMatch
from register_app.importer.run import Result
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored
from tests.importer.tables import OPTIONS, a_table, customers, imported

_BOOKS = frozenset({"change", "change_row", "audit", "search_index", "sqlite_sequence"})


def _everything(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of the register but those of the journal and the audit."""
    tables = register.connection.rows("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    return {
        table: register.connection.rows(f"SELECT * FROM main.{table} ORDER BY 1")  # noqa: S608  our own table
        for (table,) in tables
        if table not in _BOOKS
    }


def _undo(register: Register, result: Result, *, forget_bans: bool = False) -> int:
    """Take an import back; return how much was edited since and kept."""
    done = register.history.find(result.change)
    assert done is not None
    return register.undo(done, forget_bans=forget_bans).kept


def _found(register: Register, text: str) -> list[int]:
    return register.search.ids(Query(text))


def test_cancelled_import_leaves_the_register_as_it_was(register: Register) -> None:
    stored(register, a_customer(name="Ojala 7 Oy", business_id="9000000-3"))
    before, table = (
        _everything(register),
        a_table(("Nimi",), *[(f"Ojala {number} Oy",) for number in range(4_500)]),
    )
    newest = register.history.next_undo()

    def stop(part: float) -> None:
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        run.run(register, table, mapping.guess(table), OPTIONS, "lista.xlsx", stop)

    assert _everything(register) == before
    assert register.history.next_undo() == newest
    assert _found(register, "ojala") == [1]


def test_undo_takes_everything_back_when_its_bans_are_given_up(
    register: Register,
) -> None:
    (known,) = stored(register, a_customer(name="Salo Oy", business_id="9000001-1"))
    before = _everything(register)
    result = imported(
        register,
        ("Nimi", "Y-tunnus", "Puh.", "Yhteyshenkilö", "Kielto"),
        ("Ojala Oy", "9000000-3", "", "Liisa Niemi", "x"),
        ("Ojala", "9000000-3", "040 123 4567", "Matti Salo", ""),
        ("Salo Oy", "9000001-1", "09 123 4567", "Ulla", "x"),
        on_match=OnMatch.OVERWRITE,
    )

    kept = _undo(register, result, forget_bans=True)

    assert kept == 0
    assert _everything(register) == before
    assert _found(register, "ojala") == _found(register, "ulla") == []
    assert _found(register, "salo") == [known.id]


def test_redo_brings_the_import_again(register: Register) -> None:
    result = imported(register, ("Nimi", "Yhteyshenkilö"), ("Ojala Oy", "Liisa"), ("Salo Oy", ""))
    after = _everything(register)
    _undo(register, result)
    back = register.history.next_redo()
    assert back is not None

    register.redo(back)

    assert _everything(register) == after
    assert _found(register, "ojala") == [1]


def test_what_was_edited_since_is_kept_and_counted(register: Register) -> None:
    result = imported(register, ("Nimi",), ("Ojala Oy",), ("Niemi Oy",), ("Salo Oy",))
    edited = customers(register)[1]
    with register.change(TITLE):
        register.customers.save(replace(edited, notes="soitettu"))

    kept = _undo(register, result)

    assert [(customer.name, customer.notes) for customer in customers(register)] == [
        ("Niemi Oy", "soitettu")
    ]
    # the customer, and the batch that tells where it came from
    assert kept >= 1
    assert register.customers.batches.find(edited.batch or 0) is not None


def test_undo_between_two_imports_keeps_what_the_second_touched(register: Register) -> None:
    rows = ("Nimi", "Y-tunnus", "Puh."), ("Ojala Oy", "9000000-3", "")
    first = imported(register, *rows, ("Salo Oy", "9000001-1", ""))
    imported(register, rows[0], ("Ojala Oy", "9000000-3", "040 123 4567"))

    _undo(register, first)

    assert [customer.name for customer in customers(register)] == ["Ojala Oy"]


def _words(*words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(("", *words))


_ROWS = st.lists(
    st.tuples(
        _words("Ojala Oy", "Niemi Oy", "Liisa Salo", "Yhteensä"),
        _words("9000000-3", "9000001-1", "9000000-4"),
        _words("040 123 4567", "09 123 4567", "12345"),
        _words("a@ojala.example", "väärä"),
        _words("100", "20100 TURKU"),
        _words("Liisa Niemi", "Matti Salo"),
        _words("x", "ei", "ehkä"),
        _words("x", "ei"),
        _words("passiivinen", "aktiivinen", "tarjottu", "jotain"),
        _words("avain", "koira"),
    ),
    max_size=12,
)
_COLUMNS = (
    "Nimi",
    "Y-tunnus",
    "Puh.",
    "Sähköposti",
    "Postinro",
    "Yhteyshenkilö",
    "Markkinointikielto",
    "Sähköpostilupa",
    "Tila",
    "Huom.",
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(rows=_ROWS, chosen=st.tuples(st.sampled_from(OnMatch), st.booleans()))
def test_import_then_undo_leaves_no_trace_when_its_bans_are_given_up(
    register: Register, rows: list[tuple[str, ...]], chosen: tuple[OnMatch, bool]
) -> None:
    if not customers(register):
        stored(
            register,
            a_customer(name="Niemi Oy", business_id="9000001-1", state=State.ACTIVE),
            a_customer(name="Salo Liisa", phone=("+35891234567",), postcode="00100"),
        )
    before = _everything(register)

    options = {"on_match": chosen[0], "leave_out_wrong": chosen[1]}
    result = imported(register, _COLUMNS, *rows, **options)
    after = _everything(register)
    kept = _undo(register, result, forget_bans=True)

    assert kept == 0
    assert _everything(register) == before
    assert len(after["customer"]) == 2 + result.imported
    assert result.read == result.imported + result.duplicates + result.rejected
    assert register.search.is_level()
    assert sorted(register.search.ids(Query())) == [1, 2]
