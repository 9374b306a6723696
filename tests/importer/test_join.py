"""What a row says is brought to a known customer as the person chose; a blank never wins."""

from datetime import date

import pytest

from register_app.customers.choices import CustomerKind, HetuReason, State
from register_app.customers.customer import Customer
from register_app.importer.join import joined
from register_app.importer.options import OnMatch
from tests.builders import a_customer
from tests.importer.tables import LISTED, OPTIONS, read_row

_BEFORE = a_customer(
    name="Ojala Oy", phone=("+358401234567",), notes="avain", source="messut", batch=1
)
_PASSIVE = a_customer(
    state=State.PASSIVE, passive_reason="lopetti", passive_since=date(2024, 1, 1)
)


def _join(mode: OnMatch, cells: dict[str, str], before: Customer = _BEFORE) -> Customer:
    row = read_row({"name": before.name, **cells}, hetu_on=True)
    return joined(before, row, OPTIONS._replace(on_match=mode), batch=9)


@pytest.mark.parametrize("mode", OnMatch)
def test_blank_cells_change_no_value(mode: OnMatch) -> None:
    after = _join(mode, dict.fromkeys(("phone", "notes", "kind", "email", "source"), ""))

    assert (after.phone, after.notes, after.kind) == (_BEFORE.phone, "avain", _BEFORE.kind)


def test_skipped_customer_stays_as_it_is() -> None:
    assert _join(OnMatch.SKIP, {"phone": "09 123 4567", "email": "a@ojala.example"}) == _BEFORE


def test_filling_takes_only_what_is_empty() -> None:
    after = _join(OnMatch.FILL, {"phone": "09 123 4567", "email": "a@ojala.example"})

    assert (after.phone, after.email) == (("+358401234567",), ("a@ojala.example",))
    assert (after.source, after.batch) == ("messut", 1)


def test_filling_does_not_touch_the_state() -> None:
    after = _join(OnMatch.FILL, {"status": "passiivinen"})

    assert (after.state, after.passive_reason) == (State.ACTIVE, "")


def test_overwriting_takes_what_the_list_has_and_its_origin() -> None:
    after = _join(OnMatch.OVERWRITE, {"name": "Ojala ja Pojat Oy", "phone": "09 123 4567"})

    assert (after.name, after.phone) == ("Ojala ja Pojat Oy", ("+35891234567",))
    assert (after.source, after.source_date, after.batch) == ("Oma lista", LISTED, 9)
    assert after.batch_row == 1


def test_source_of_the_row_is_more_exact_than_that_of_the_list() -> None:
    assert _join(OnMatch.OVERWRITE, {"source": "puhelu"}).source == "puhelu"


def test_kind_told_from_a_name_does_not_overwrite_a_known_one() -> None:
    before = a_customer(name="Ojala", kind=CustomerKind.ASSOCIATION)

    told = _join(OnMatch.OVERWRITE, {"kind": "yritys"}, before)
    untold = _join(OnMatch.OVERWRITE, {"kind": ""}, before)

    assert (told.kind, untold.kind) == (CustomerKind.COMPANY, CustomerKind.ASSOCIATION)


@pytest.mark.parametrize(
    ("before", "cell", "after"),
    [("avain", "koira", "avain\nkoira"), ("avain", "avain", "avain"), ("", "koira", "koira")],
)
def test_notes_are_added_and_never_overwritten(before: str, cell: str, after: str) -> None:
    known = a_customer(notes=before)

    assert _join(OnMatch.OVERWRITE, {"notes": cell}, known).notes == after


def test_customer_becomes_passive_on_the_day_of_the_list() -> None:
    after = _join(OnMatch.OVERWRITE, {"status": "lopettanut"})

    assert (after.state, after.passive_reason) == (State.PASSIVE, "lopettanut")
    assert after.passive_since == LISTED


def test_customer_becomes_active_again() -> None:
    after = _join(OnMatch.OVERWRITE, {"status": "aktiivinen"}, _PASSIVE)

    assert (after.state, after.passive_reason, after.passive_since) == (State.ACTIVE, "", None)


def test_passive_customer_keeps_the_day() -> None:
    after = _join(OnMatch.OVERWRITE, {"status": "passiivinen"}, _PASSIVE)

    assert (after.passive_reason, after.passive_since) == ("passiivinen", date(2024, 1, 1))


@pytest.mark.parametrize("mode", OnMatch)
def test_disclosure_ban_of_either_wins(mode: OnMatch) -> None:
    banned = a_customer(disclosure_ban=True)

    assert _join(mode, {"disclosure_ban": "x"}).disclosure_ban
    assert _join(mode, {"disclosure_ban": "ei"}, banned).disclosure_ban
    assert not _join(mode, {"disclosure_ban": "ei"}).disclosure_ban


def test_credit_hold_is_filled_and_overwritten() -> None:
    held = a_customer(credit_hold=True)

    assert _join(OnMatch.FILL, {"credit_hold": "x"}).credit_hold
    assert _join(OnMatch.FILL, {"credit_hold": "ei"}, held).credit_hold
    assert not _join(OnMatch.OVERWRITE, {"credit_hold": "ei"}, held).credit_hold


@pytest.mark.parametrize("mode", [OnMatch.FILL, OnMatch.OVERWRITE])
def test_code_comes_only_to_a_person(mode: OnMatch) -> None:
    cells = {"name": "Liisa Ojala", "hetu": "010190-900P"}
    person = a_customer(name="Liisa Ojala", kind=CustomerKind.PRIVATE)

    after = _join(mode, cells, person)

    assert (after.hetu, after.hetu_reason) == ("010190-900P", HetuReason.OTHER)
    assert _join(mode, cells).hetu == ""
