"""What a plan found is sorted for its lists, and said in words."""

from pathlib import Path

import pytest

from register_app.db.place import Place
from register_app.fields.text import DIGITS_LOST
from register_app.gui.jobs import Progress
from register_app.gui.pages.importing.draft import Draft, first_options, read_draft
from register_app.gui.pages.importing.findings import Findings, Likeness, find
from register_app.gui.pages.importing.saving import Rows, write_rows
from register_app.gui.pages.importing.words import HIDDEN, column_of, one_line, said
from register_app.i18n import Text
from register_app.importer.match import Ground
from register_app.importer.plan import ERASED
from register_app.importer.row import Grade, Remark
from register_app.register import Register
from register_app.reports.saved_file import FileOfRegister
from tests.builders import a_customer, stored
from tests.importer.lists import rows as rows_of
from tests.importer.tables import LISTED, mapped

REASON = Text("tests", "Some reason")


def _progress() -> Progress:
    return Progress(lambda _: None)


@pytest.fixture
def draft(small_list: Path) -> Draft:
    """Read the small list."""
    return read_draft(small_list, None, _progress())


def _find(draft: Draft, register: Register) -> Findings:
    return find(draft, first_options(LISTED, hetu_on=False), register, _progress())


def test_draft_knows_the_columns(draft: Draft, small_list: Path) -> None:
    assert draft.path == small_list
    assert draft.damage is None
    assert [column.target for column in draft.mapping.columns] == [
        "name",
        "business_id",
        "phone",
        "marketing_banned",
    ]


def test_remarks_are_sorted_by_what_becomes_of_the_row(draft: Draft, register: Register) -> None:
    found = _find(draft, register)

    assert [(line.number, line.remark.old) for line in found.rejected] == [(3, "9000000-4")]
    assert [[line.number for line in group.lines] for group in found.repaired] == [[2], [4]]
    assert [[line.number for line in group.lines] for group in found.to_check] == [[5]]
    assert found.rows_to_check == 1


def test_frequent_reason_comes_first(tmp_path: Path, register: Register) -> None:
    path = tmp_path / "lista.csv"
    path.write_text(
        "Nimi;Postinro;Puh.\nA Oy;100;\nB Oy;200;401234567\nC Oy;300;\n", encoding="utf-8"
    )

    found = _find(read_draft(path, None, _progress()), register)

    assert [len(group.lines) for group in found.repaired] == [3, 1]


def test_likeness_names_the_customer_or_the_row(draft: Draft, register: Register) -> None:
    stored(register, a_customer(name="Matti Muu", phone=("12345",)))

    assert list(_find(draft, register).met) == [
        Likeness(5, "Liisa Salo", "Matti Muu", 0, Ground.PHONE, is_sure=False),
        Likeness(4, "OJALA", "", 2, Ground.BUSINESS_ID, is_sure=True),
    ]


def test_rows_with_remarks_are_written(draft: Draft, register: Register, tmp_path: Path) -> None:
    noted = _find(draft, register).plan.noted
    path = tmp_path / "korjattavat.xlsx"

    assert write_rows(Rows(draft, noted, hetu_on=False), path, _progress()) == path
    assert rows_of(path)[1][0] == "Niemi Oy"


def test_rows_are_not_written_over_the_register(draft: Draft, register: Register) -> None:
    noted = _find(draft, register).plan.noted
    path = register.vault.folder / "register.db"
    before = path.read_bytes()

    with pytest.raises(FileOfRegister):
        write_rows(Rows(draft, noted, hetu_on=False), path, _progress())

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("grade", "old", "new", "text"),
    [
        (Grade.REPAIRED, "a", "b", "Repaired: a → b. Some reason."),
        (Grade.REPAIRED, "a", "", "Repaired: a → nothing. Some reason."),
        (Grade.WRONG, "a", "", "Wrong: a. Some reason."),
        (Grade.WARNED, "a", "a", "To check: a. Some reason."),
        (Grade.WRONG, "", "", "Some reason."),
    ],
)
def test_remark_is_said_as_a_sentence(grade: Grade, old: str, new: str, text: str) -> None:
    assert said(Remark(grade, 0, "phone", old, new, REASON)) == text


def test_code_is_never_said() -> None:
    remark = Remark(Grade.REPAIRED, 0, "hetu", "010190-900p", "010190-900P", DIGITS_LOST)

    assert "900" not in said(remark)
    assert said(remark).startswith(f"Repaired: {HIDDEN} → {HIDDEN}.")


def test_remark_on_a_whole_row_says_so() -> None:
    remark = Remark(Grade.WRONG, -1, "name", "", "", REASON)

    assert column_of(remark, mapped("name")) == "whole row"
    assert column_of(remark._replace(column=0), mapped("name")) == "name"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n b\t c", "a b c"),
        ("x" * 200, "x" * 200),
        ("x" * 201, "x" * 200 + "…"),
        ("x " * 500_000, "x " * 100 + "…"),
        (" " * 1000 + "x", "…"),
        ("", ""),
    ],
)
def test_long_text_is_one_line(text: str, line: str) -> None:
    assert one_line(text) == line


def test_who_was_erased_is_to_be_checked(tmp_path: Path, register: Register) -> None:
    (customer,) = stored(register, a_customer(phone=("+358401234567",)))
    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Puhelin\nToinen Nimi;040 123 4567\n", encoding="utf-8")

    found = _find(read_draft(path, None, _progress()), register)

    [group] = found.to_check
    assert group.reason == ERASED
    assert [line.remark.old for line in group.lines] == ["Toinen Nimi (22.11.2026)"]
