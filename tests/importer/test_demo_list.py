"""The sample list holds every kind of damage; what must become of each cell is known."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from register_app.customers.customer import Customer, CustomerId
from register_app.i18n import Message, Text
from register_app.importer.entries import entries, headings
from register_app.importer.mapping import Column, Trust, guess
from register_app.importer.options import OnMatch
from register_app.importer.plan import Plan, known_customers, make_plan
from register_app.importer.report import write_report
from register_app.importer.run import Result, run
from register_app.importer.table import Table
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from resources.demo.cells import REJECTED, Row, Unsure, Value
from resources.demo.make_demo import COPIES_OF, HEADINGS, rows
from resources.demo.other_lists import card_rows, csv_rows
from tests.importer.lists import read
from tests.importer.tables import LISTED, OPTIONS, customers

pytestmark = pytest.mark.no_cover

_FOLDER = Path(__file__).parents[2] / "resources" / "demo"
_ON = OPTIONS._replace(hetu_on=True)
_ROWS = {row.number: row for row in rows() if row.is_customer}
_SOFT = frozenset({"created", "last_order"})
"""Fields whose unreadable text is kept in the notes instead of holding back the row."""
_TOWN_BESIDE_CODE = frozenset({"postcode: with city", "city: with postcode"})
_NO_FIELD = frozenset({"purchases"})
_PRESET = frozenset({"kind", "language", "source", "status", "notes"})
"""Fields that an import may fill where the list has nothing."""


@cache
def _table(name: str = "asiakkaat.xlsx") -> Table:
    return read(_FOLDER / name)


def _import(register: Register, name: str = "asiakkaat.xlsx", **options: Any) -> Result:  # noqa: ANN401  options of any kind
    table = _table(name)
    chosen = _ON._replace(**options)
    return run(register, table, guess(table), chosen, name, lambda _: None)


def _plan(register: Register, **options: Any) -> Plan:  # noqa: ANN401  options of any kind
    table, chosen = _table(), _ON._replace(**options)
    return make_plan(table, guess(table), chosen, known_customers(register), lambda _: None)


def _by_row(register: Register) -> dict[int, Customer]:
    return {customer.batch_row or 0: customer for customer in customers(register)}


def _is_held_back(row: Row) -> bool:
    return any(value is REJECTED and name not in _SOFT for name, value in row.expected.items())


def _stored_value(register: Register, customer: Customer, name: str) -> Any:  # noqa: ANN401  of any field
    """Return what is stored where the sample list names a field."""
    people = register.customers.people_of(CustomerId(customer.id or 0))
    elsewhere = {
        "contact_person": people[0][1].name if people else "",
        "contact_title": people[0][0].title if people else "",
        "status": customer.state.value,
        "group": ", ".join(customer.tags),
        "kind": customer.kind.value.replace("_", " ").replace("private", "private person"),
        "marketing_banned": _is_said(register, customer, Stand.OBJECTION),
        "marketing_allowed": _is_said(register, customer, Stand.GIVEN),
        "billing_address": customer.billing_street,
        "created": customer.since,
    }
    return elsewhere[name] if name in elsewhere else getattr(customer, name)


def _is_said(register: Register, customer: Customer, stand: Stand) -> bool:
    entries = register.permissions.of(CustomerId(customer.id or 0))
    return any(entry.state is stand and entry.channel is Channel.ALL for entry in entries)


def _agrees(row: Row, name: str, value: Value, found: object) -> bool:
    """Say whether a stored value is one of those that are right."""
    if name == "marketing_banned" and row.expected["marketing_allowed"] is False:
        return found is True  # a no to the permission is a refusal
    if isinstance(value, Unsure):
        return any(_agrees(row, name, option, found) for option in value.options)
    if value is None or value is False:
        return name in _PRESET or not found
    if value is REJECTED:
        return not found
    return _is_same(row, name, value, found)


def _is_same(row: Row, name: str, value: Value, found: object) -> bool:
    if name in _SOFT and isinstance(value, str):
        return found == date.fromisoformat(value)
    if name == "city" and _TOWN_BESIDE_CODE & set(row.damages.values()):
        return str(found).casefold() == str(value).casefold()  # the envelope writes in capitals
    if name == "notes":
        return str(found).endswith(str(value))  # the rest of another cell may stand before it
    return found == ((value,) if isinstance(found, tuple) and isinstance(value, str) else value)


def _differences(register: Register) -> Iterable[tuple[object, ...]]:
    stored = _by_row(register)
    for number, row in _ROWS.items():
        if number not in stored:
            continue
        for name, value in row.expected.items():
            if name in _NO_FIELD or name in {"phone", "mobile"}:
                continue
            found = _stored_value(register, stored[number], name)
            if not _agrees(row, name, value, found):
                yield number, name, row.damages.get(name, ""), value, found


def test_every_column_of_the_list_is_known() -> None:
    columns = guess(_table()).columns

    assert [column.heading for column in columns] == list(HEADINGS.values())
    assert [column for column in columns if not column.target] == [
        Column("Ostot 2025, €", "", Trust.NONE)
    ]
    assert [column.heading for column in columns if column.trust is Trust.UNSURE] == ["Tila"]


def test_rows_that_must_be_refused_are_and_no_others(register: Register) -> None:
    _import(register)

    stored = _by_row(register).keys()
    held_back = {number for number, row in _ROWS.items() if _is_held_back(row)}
    assert held_back & stored == set()
    assert _ROWS.keys() - stored - held_back <= COPIES_OF.keys()


def test_every_value_is_stored_as_it_must_be(register: Register) -> None:
    _import(register)

    assert list(_differences(register)) == []


def test_every_value_is_stored_as_it_must_be_when_wrong_ones_are_left_out(
    register: Register,
) -> None:
    _import(register, leave_out_wrong=True)

    assert list(_differences(register)) == []


@pytest.mark.parametrize("leaves_out", [False, True])
def test_phones_of_both_columns_are_stored(register: Register, *, leaves_out: bool) -> None:
    _import(register, leave_out_wrong=leaves_out)

    for number, customer in _by_row(register).items():
        expected = [_ROWS[number].expected.get(name) for name in ("phone", "mobile")]
        if not any(isinstance(value, Unsure) for value in expected):
            told = [one for value in expected if isinstance(value, tuple) for one in value]
            assert set(customer.phone) == set(told), number


def test_without_wrong_values_only_rows_without_name_or_clear_ban_are_held_back(
    register: Register,
) -> None:
    plan = _plan(register, leave_out_wrong=True)

    rejected = {row.number for row in plan.noted if row.outcome == "rejected"}
    assert {
        name
        for number in rejected & _ROWS.keys()
        for name in _ROWS[number].expected
        if _ROWS[number].expected[name] is REJECTED
    } == {"name", "marketing_banned"}
    assert rejected - _ROWS.keys() == {rows()[-1].number}  # the totals


def test_customers_who_are_in_the_list_twice_are_stored_once(register: Register) -> None:
    plan = _plan(register)

    met = {one.number for one in plan.met}
    held_back = {number for number, row in _ROWS.items() if _is_held_back(row)}
    assert met == {copy for copy, first in COPIES_OF.items() if not {copy, first} & held_back}
    assert not met & {row.number for row in rows() if not row.copy_of}


def test_a_copy_is_met_with_its_original(register: Register) -> None:
    plan = _plan(register)

    for one in plan.met:
        assert _table().row_number(-one.match.mark - 1) == COPIES_OF[one.number]


def test_plan_and_import_agree(register: Register) -> None:
    plan = _plan(register)
    result = _import(register)

    assert (plan.read, plan.new, plan.known, plan.rejected, plan.repaired) == (
        result.read,
        result.imported,
        result.duplicates,
        result.rejected,
        result.repaired,
    )
    assert plan.noted == result.noted


def test_every_repair_and_every_refusal_is_noted(register: Register) -> None:
    plan = _plan(register)

    remarked = {row.number: {remark.target for remark in row.remarks} for row in plan.noted}
    for number, row in _ROWS.items():
        refused = {name for name, value in row.expected.items() if value is REJECTED}
        assert bool(refused) <= bool(remarked.get(number)), number


def test_codes_are_neither_stored_nor_told_while_they_are_off(register: Register) -> None:
    codes = {str(row.cells["hetu"]) for row in _ROWS.values() if row.cells.get("hetu")}

    result = _import(register, hetu_on=False)

    assert all(customer.hetu == "" for customer in customers(register))
    texts = [text for row in result.noted for remark in row.remarks for text in remark[3:5]]
    assert not codes & set(texts)


def test_ban_and_permission_of_one_customer_are_both_kept(register: Register) -> None:
    _import(register)

    both = [
        row.number
        for row in _ROWS.values()
        if "marketing_banned: and allowed" in row.damages.values()
    ]
    stored = _by_row(register)
    kept = [number for number in both if number in stored]
    assert kept
    for number in kept:
        entries = register.permissions.of(CustomerId(stored[number].id or 0))
        assert {entry.state for entry in entries} == {Stand.OBJECTION, Stand.GIVEN}
        assert not any(entry.proven for entry in entries)
        assert all(entry.on_day == LISTED for entry in entries)


@pytest.mark.parametrize("mode", OnMatch)
def test_same_list_again_adds_nobody(register: Register, mode: OnMatch) -> None:
    first = _import(register)
    before = customers(register)

    second = _import(register, on_match=mode)

    assert second.imported == 0
    assert second.duplicates == first.imported + first.duplicates
    if mode is not OnMatch.OVERWRITE:
        assert (customers(register), second.updated) == (before, 0)


def test_undo_takes_the_whole_list_back(register: Register) -> None:
    result = _import(register)
    done = register.history.find(result.change)
    assert done is not None

    change = register.undo(done)

    assert (customers(register), change.kept) == ([], 0)
    assert not register.permissions.any()


def test_list_of_an_older_program_is_stored(register: Register) -> None:
    result = _import(register, "asiakkaat.csv")

    lines = csv_rows(rows())
    stored = _by_row(register)
    assert (result.imported, result.rejected) == (len(lines), 0)
    for line in lines:
        customer = stored[line.number]
        assert customer.name == line.expected["name"]
        assert customer.phone == line.expected["mobile"]
        assert customer.postcode == (line.expected["postcode"] or "")
        assert customer.notes == (line.expected["notes"] or "")


def test_contact_cards_are_customers_with_their_contact_persons(register: Register) -> None:
    result = _import(register, "kortit.vcf")

    cards = card_rows(rows())
    assert result.imported == len(cards)
    for card, customer in zip(cards, customers(register), strict=True):
        ((role, contact),) = register.customers.people_of(CustomerId(customer.id or 0))
        assert customer.name == card.text("name")
        assert (contact.name, role.title) == (
            card.text("contact_person"),
            card.text("contact_title"),
        )


def test_rejected_rows_can_be_corrected_and_imported_again(
    register: Register, tmp_path: Path
) -> None:
    first = _import(register)
    table, path = _table(), tmp_path / "korjattavat.xlsx"
    mapping = guess(table)
    lines = entries(table, mapping, first.noted, translate=_english, hetu_on=True)
    write_report(path, headings(mapping), lines, translate=_english)
    report = read(path)

    again = guess(report)
    result = run(register, report, again, _ON, path.name, lambda _: None)
    spared = run(
        register, report, again, _ON._replace(leave_out_wrong=True), path.name, lambda _: None
    )

    targets = [column.target for column in mapping.columns]
    assert [column.target for column in again.columns][: len(targets)] == targets
    assert not any(column.target for column in again.columns[len(targets) :])
    assert result.rejected == result.read == first.rejected
    assert spared.rejected < first.rejected
    assert spared.imported + spared.duplicates + spared.rejected == first.rejected


def _english(message: Message | Text, /) -> str:
    return message.fill(str(message.text)) if isinstance(message, Message) else message
