"""What was found is counted, listed with reasons, and decided on."""

from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QTableView,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from register_app.gui.pages.import_page import ImportPage
from register_app.gui.session import Session
from tests.builders import a_customer, stored
from tests.gui.hands import button, choose_file, press, shown, texts
from tests.gui.pages.importing.steps import boxes, check, open_list, radio, send, shown_rows, tabs
from tests.importer.lists import rows


def test_what_was_found_is_summed_up_in_words(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    assert "4 rows were read:" in texts(page)
    assert QApplication.focusWidget() is radio("Fill what is empty", page)
    assert "1 known already" in texts(page)
    assert "1 held back" in texts(page)


def test_rejected_values_are_listed_with_their_reason(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    (table,) = shown(QTableView, page)
    ((row, column, value, reason),) = shown_rows(table)
    assert (row, column, value) == ("3", "Y-tunnus", "9000000-4")
    assert reason.startswith("The check digit does not match")
    assert reason in texts(page)


def test_repaired_values_stand_under_their_reason(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    tabs(page).setCurrentIndex(1)

    (tree,) = shown(QTreeView, page)
    model = tree.model()
    reasons = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert all(reason.endswith("(1)") for reason in reasons)
    group = next(row for row, said in enumerate(reasons) if said.startswith("A lost zero or plus"))
    parent = model.index(group, 0)
    assert [model.index(0, column, parent).data() for column in range(4)] == [
        "2",
        "Puh.",
        "401234567",
        "+358401234567",
    ]
    assert model.index(0, 0, parent).parent() == parent


def test_known_customers_are_listed_with_the_ground(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    stored(
        session.register,
        a_customer(name="Ojala Oy", business_id="9000000-3"),
        a_customer(name="Matti Muu", phone=("12345",)),
    )
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    tabs(page).setCurrentIndex(3)

    (table,) = shown(QTableView, page)
    assert shown_rows(table) == [
        [
            "5",
            "Liisa Salo",
            "Matti Muu",
            "phone",
            "looks alike: imported as new, check afterwards",
        ],
        ["2", "Ojala Oy", "Ojala Oy", "Business ID", "is the same customer"],
        ["4", "OJALA", "Ojala Oy", "Business ID", "is the same customer"],
    ]
    assert "1 new customer looks like somebody known." in texts(page) or (
        "1 new customers look like somebody known." in texts(page)
    )


def test_row_above_is_named_by_its_number(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    tabs(page).setCurrentIndex(3)

    (table,) = shown(QTableView, page)
    assert shown_rows(table)[0][2] == "row 2 of this list"


def test_wrong_values_can_be_left_out(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    radio("Import without the wrong value", page).click()

    qtbot.waitUntil(lambda: "0 held back" in texts(page))
    assert "Only rows without a name" in texts(page)


def test_choices_are_explained(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    overwrite = radio("Overwrite", page)
    overwrite.click()

    assert overwrite.accessibleDescription() in texts(page)
    assert radio("Fill what is empty", page).accessibleDescription() not in texts(page)


def test_rows_to_correct_are_saved_before_the_import(
    qtbot: QtBot, page: ImportPage, small_list: Path, tmp_path: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    press("Save these rows as Excel", page)
    choose_file(tmp_path / "korjattavat.xlsx")
    qtbot.waitUntil(lambda: "Saved as korjattavat.xlsx." in texts(page))

    header, row, *_ = rows(tmp_path / "korjattavat.xlsx")
    assert header[:4] == ["Nimi", "Y-tunnus", "Puh.", "Markkinointikielto"]
    assert row[:2] == ["Niemi Oy", "9000000-4"]


def test_list_of_nothing_but_wrong_rows_goes_no_further(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Y-tunnus\nOjala Oy;9000000-4\n", encoding="utf-8")
    open_list(qtbot, page, path)
    check(qtbot, page)

    assert "There is nothing to import." in texts(page)
    assert not button("Next", page).isEnabled()


def test_going_back_and_forth_keeps_the_columns(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    send(boxes(page)["Puh."], "Fax")
    check(qtbot, page)

    press("Back", page)

    assert boxes(page)["Puh."].currentText() == "Fax"
    press("Back", page)
    assert "Which list do you want to import?" in texts(page)
