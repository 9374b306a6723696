"""A list becomes customers in four steps, by mouse and by keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListWidget,
    QRadioButton,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.gui.pages.import_page import ImportPage
from register_app.gui.session import Session
from register_app.importer.run import Result
from register_app.permissions.entry import Stand
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored
from tests.gui.hands import button, choose_file, dialog, line, press, shown, texts, write
from tests.gui.pages.importing.conftest import DEMO
from tests.importer.lists import rows
from tests.importer.tables import customers


def _open(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    """Choose a file with one sheet, and see its columns."""
    page.open_file(path)
    qtbot.waitUntil(lambda: bool(_boxes(page)))


def _check(qtbot: QtBot, page: ImportPage) -> None:
    """Go on from the columns, and see what was found."""
    press("Next", page)
    qtbot.waitUntil(lambda: "rows were read" in texts(page))


def _import(qtbot: QtBot, page: ImportPage, source: str = "Oma lista") -> None:
    """Go on from what was found, and import."""
    press("Next", page)
    write(source, "Source", page)
    press("Import", page)
    qtbot.waitUntil(lambda: "The list is imported." in texts(page))


def _boxes(page: ImportPage) -> dict[str, QComboBox]:
    """Return the boxes of the columns by their headings."""
    boxes = shown(QComboBox, page)
    named = {box.accessibleName(): box for box in boxes}
    return {
        name.removeprefix("Column "): box
        for name, box in named.items()
        if name.startswith("Column ")
    }


def _send(box: QComboBox, label: str) -> None:
    """Choose a target by typing its label."""
    box.setFocus()
    edit = box.lineEdit()
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, label)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def _rows(view: QTableView | QTreeView) -> list[list[str]]:
    """Return what a table shows."""
    model = view.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _tabs(page: ImportPage) -> QTabWidget:
    return shown(QTabWidget, page)[0]


def _radio(text: str, page: ImportPage) -> QRadioButton:
    found = button(text, page)
    assert isinstance(found, QRadioButton)
    return found


# ------------------------------------------------------------ file


def test_page_asks_for_a_file_first(page: ImportPage) -> None:
    assert "Which list do you want to import?" in texts(page)
    assert not button("Next", page).isEnabled()
    assert QApplication.focusWidget() is button("Choose a file", page)


def test_file_is_chosen_in_a_dialog(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    press("Choose a file", page)
    choose_file(small_list)

    qtbot.waitUntil(lambda: "4 of 4 columns are imported." in texts(page))


def test_file_is_dropped(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(small_list))])
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(page.rect().center())
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, no_keys)
    QApplication.sendEvent(page, enter)
    drop = QDropEvent(middle, Qt.DropAction.CopyAction, data, left, no_keys)
    QApplication.sendEvent(page, drop)

    assert enter.isAccepted()
    qtbot.waitUntil(lambda: bool(_boxes(page)))


@pytest.mark.parametrize("urls", [[], ["https://x.example/a.xlsx"], ["file:///a", "file:///b"]])
def test_what_is_not_one_file_is_not_taken(page: ImportPage, urls: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, no_keys)
    event.ignore()

    QApplication.sendEvent(page, event)

    assert not event.isAccepted()


def test_several_sheets_are_offered_with_the_hidden_one_named(
    qtbot: QtBot, page: ImportPage
) -> None:
    page.open_file(DEMO)
    qtbot.waitUntil(lambda: bool(shown(QListWidget, page)))

    (sheets,) = shown(QListWidget, page)
    said = [sheets.item(row).text() for row in range(sheets.count())]
    assert said[0] == "Asiakkaat – 328 rows"
    assert said[1] == "Vanhat – hidden in the file – 4 rows"
    assert said[2] == "Taul3 – empty"
    assert (sheets.currentRow(), QApplication.focusWidget()) == (0, sheets)
    assert button("Next", page).isEnabled()


def test_hidden_sheet_can_be_read(qtbot: QtBot, page: ImportPage) -> None:
    page.open_file(DEMO)
    qtbot.waitUntil(lambda: bool(shown(QListWidget, page)))
    (sheets,) = shown(QListWidget, page)

    QTest.keyClick(sheets, Qt.Key.Key_Down)
    QTest.keyClick(sheets, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Paikkakunta" in _boxes(page))


def test_unreadable_file_is_explained_and_another_can_be_chosen(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, small_list: Path
) -> None:
    picture = tmp_path / "kuva.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))

    page.open_file(picture)
    qtbot.waitUntil(lambda: "This file is a picture, whatever its name says." in texts(page))

    assert "Choose an Excel, OpenDocument, CSV or VCF file." in texts(page)
    assert not button("Next", page).isEnabled()
    _open(qtbot, page, small_list)


def test_missing_file_is_explained(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    page.open_file(tmp_path / "gone.csv")

    qtbot.waitUntil(lambda: "The file cannot be found." in texts(page))


def test_file_opened_while_another_is_read_wins(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    page.open_file(DEMO)
    page.open_file(small_list)

    qtbot.waitUntil(lambda: bool(_boxes(page)))
    assert list(_boxes(page)) == ["Nimi", "Y-tunnus", "Puh.", "Markkinointikielto"]


# ------------------------------------------------------------ columns


def test_columns_show_heading_samples_target_and_trust(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)

    box = _boxes(page)["Puh."]
    assert box.currentText() == "Phone"
    assert box.accessibleDescription().startswith("by its heading. 401234567 · 09 123 4567")
    assert QApplication.focusWidget() is _boxes(page)["Nimi"].lineEdit() or (
        QApplication.focusWidget() is _boxes(page)["Nimi"]
    )


def test_first_rows_are_shown_as_they_would_be_stored(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)

    (table,) = shown(QTableView, page)
    rows = _rows(table)
    assert [row[:2] for row in rows] == [
        ["2", "Ojala Oy"],
        ["3", "Niemi Oy"],
        ["4", "OJALA"],
        ["5", "Liisa Salo"],
    ]
    assert "✎ 040 123 4567" in rows[0]
    assert "✗ 9000000-4" in rows[1]


def test_chosen_cell_of_the_preview_is_explained(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    (table,) = shown(QTableView, page)
    column = _rows(table)[0].index("✎ 040 123 4567")

    table.setCurrentIndex(table.model().index(0, column))

    said = "Repaired: 401234567 → +358401234567."
    assert said in texts(page)
    described = table.model().index(0, column).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described.startswith(said)


def test_another_target_is_seen_at_once(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    _open(qtbot, page, small_list)

    _send(_boxes(page)["Puh."], "Fax")

    (table,) = shown(QTableView, page)
    assert "401234567" in _rows(table)[0]
    assert _boxes(page)["Puh."].accessibleDescription().startswith("chosen by you")


def test_target_is_found_by_any_part_of_its_label(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    box = _boxes(page)["Puh."]
    box.setFocus()
    completer = box.completer()
    assert completer is not None

    completer.setCompletionPrefix("person")

    found = [
        completer.completionModel().index(row, 0).data()
        for row in range(completer.completionCount())
    ]
    assert "Contact person" in found


def test_text_that_is_no_target_is_put_back(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)

    _send(_boxes(page)["Puh."], "shoe size")

    assert _boxes(page)["Puh."].currentText() == "Phone"


def test_target_taken_by_another_column_is_given_up(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)

    _send(_boxes(page)["Puh."], "Business ID")

    assert _boxes(page)["Y-tunnus"].currentText() == "Not imported"
    assert "3 of 4 columns are imported." in texts(page)


def test_list_without_names_goes_no_further(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _send(_boxes(page)["Nimi"], "Not imported")

    press("Next", page)

    assert "Choose the column that holds the names of the customers." in texts(page)
    _send(_boxes(page)["Nimi"], "Name")
    assert "Choose the column that holds" not in texts(page)


def test_wheel_changes_no_target(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    _open(qtbot, page, small_list)
    box = _boxes(page)["Puh."]
    box.setFocus()

    at = QPointF(box.mapTo(page, box.rect().center()))
    QTest.wheelEvent(page.windowHandle(), at, QPoint(0, -120))

    assert box.currentText() == "Phone"


def test_columns_about_marketing_say_what_yes_means(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)

    assert "Yes means a ban: no marketing." in texts(page)
    _send(_boxes(page)["Markkinointikielto"], "Marketing allowed")
    assert "Yes is noted as a permission without proof" in texts(page)


def test_codes_are_hidden_and_warned_about(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Hetu\nLiisa Salo;010190-900P\n", encoding="utf-8")

    _open(qtbot, page, path)

    assert "Personal identity codes may be kept only" in texts(page)
    assert "The codes are left out: they are off." in texts(page)
    box = _boxes(page)["Hetu"]
    assert "900P" not in box.accessibleDescription() + texts(page)
    _send(box, "Notes")
    assert "900P" not in _boxes(page)["Hetu"].accessibleDescription()


def test_codes_are_kept_once_they_are_switched_on(
    qtbot: QtBot, page: ImportPage, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Hetu\nLiisa Salo;010190-900P\n", encoding="utf-8")
    _open(qtbot, page, path)

    with session.change(TITLE):
        settings = session.register.settings.load()
        session.register.settings.save(replace(settings, hetu_on=True, hetu_why="luotto"))

    assert "The codes are left out" not in texts(page)
    _check(qtbot, page)
    press("Next", page)
    (reason,) = shown(QComboBox, page)
    assert reason.accessibleName() == "Reason for keeping personal identity codes"
    write("Oma lista", "Source", page)
    press("Import", page)
    qtbot.waitUntil(lambda: "The list is imported." in texts(page))
    (customer,) = customers(session.register)
    assert (customer.hetu, customer.hetu_reason) == ("010190-900P", "credit")


def test_row_of_the_headings_can_be_changed(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Lista;\nNimi;Puh.\nOjala Oy;0401234567\n", encoding="utf-8")
    _open(qtbot, page, path)
    (rows,) = [box for box in shown(QComboBox, page) if "headings" in box.accessibleName()]
    offered = [rows.itemText(row) for row in range(rows.count())]

    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)

    assert offered == [
        "The list has no headings",
        "Row 1: Lista",
        "Row 2: Nimi · Puh.",
        "Row 3: Ojala Oy · 0401234567",
    ]
    assert list(_boxes(page)) == ["A", "B"]
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert list(_boxes(page)) == ["Nimi", "Puh."]


def test_contact_cards_have_no_row_of_headings(qtbot: QtBot, page: ImportPage) -> None:
    _open(qtbot, page, DEMO.with_name("kortit.vcf"))

    assert all("headings" not in box.accessibleName() for box in shown(QComboBox, page))


def test_columns_to_check_can_be_gone_to(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Tila;Luokka\nOjala Oy;x;A\n", encoding="utf-8")
    _open(qtbot, page, path)

    assert "Please check %n columns" not in texts(page)
    press("Go to it", page)
    first = QApplication.focusWidget()
    press("Go to it", page)

    boxes = _boxes(page)
    assert first in {boxes["Tila"], boxes["Tila"].lineEdit()}
    assert QApplication.focusWidget() in {boxes["Tila"], boxes["Tila"].lineEdit()} | {
        boxes["Luokka"],
        boxes["Luokka"].lineEdit(),
    }


# ------------------------------------------------------------ check


def test_what_was_found_is_summed_up_in_words(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)

    assert "4 rows were read:" in texts(page)
    assert QApplication.focusWidget() is _radio("Fill what is empty", page)
    assert "1 known already" in texts(page)
    assert "1 held back" in texts(page)


def test_rejected_values_are_listed_with_their_reason(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)

    (table,) = shown(QTableView, page)
    ((row, column, value, reason),) = _rows(table)
    assert (row, column, value) == ("3", "Y-tunnus", "9000000-4")
    assert reason.startswith("The check digit does not match")
    assert reason in texts(page)


def test_repaired_values_stand_under_their_reason(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)

    _tabs(page).setCurrentIndex(1)

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
    _open(qtbot, page, small_list)
    _check(qtbot, page)

    _tabs(page).setCurrentIndex(3)

    (table,) = shown(QTableView, page)
    assert _rows(table) == [
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
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _tabs(page).setCurrentIndex(3)

    (table,) = shown(QTableView, page)
    assert _rows(table)[0][2] == "row 2 of this list"


def test_wrong_values_can_be_left_out(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)

    _radio("Import without the wrong value", page).click()

    qtbot.waitUntil(lambda: "0 held back" in texts(page))
    assert "Only rows without a name" in texts(page)


def test_choices_are_explained(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)

    radio = _radio("Overwrite", page)
    radio.click()

    assert radio.accessibleDescription() in texts(page)
    assert _radio("Fill what is empty", page).accessibleDescription() not in texts(page)


def test_rows_to_correct_are_saved_before_the_import(
    qtbot: QtBot, page: ImportPage, small_list: Path, tmp_path: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)

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
    _open(qtbot, page, path)
    _check(qtbot, page)

    assert "There is nothing to import." in texts(page)
    assert not button("Next", page).isEnabled()


def test_going_back_and_forth_keeps_the_columns(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _send(_boxes(page)["Puh."], "Fax")
    _check(qtbot, page)

    press("Back", page)

    assert _boxes(page)["Puh."].currentText() == "Fax"
    press("Back", page)
    assert "Which list do you want to import?" in texts(page)


# ------------------------------------------------------------ source and import


def test_source_is_required(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    press("Next", page)

    press("Import 3 rows", page)

    assert "Write where the data comes from." in texts(page)
    assert QApplication.focusWidget() is line("Source", page)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("", "Write the day, as 31.12.2024."),
        ("eilen", "Not a day: write it as 31.12.2024"),
        ("23.11.2026", "This day is still to come: check it."),
    ],
)
def test_day_of_the_data_is_checked(
    qtbot: QtBot, page: ImportPage, small_list: Path, day: str, said: str
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    press("Next", page)
    write("Oma lista", "Source", page)
    write(day, "Date", page)
    if not day:
        line("Date", page).clear()

    press("Import", page)

    assert said in texts(page)
    assert customers(page.session.register) == []


def test_source_can_be_picked(
    qtbot: QtBot, session: Session, small_list: Path, page: ImportPage
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    press("Next", page)

    press("The firm's own Excel list", page)

    assert line("Source", page).text() == "The firm's own Excel list"
    assert QApplication.focusWidget() is line("Source", page)


def test_sources_in_use_are_offered(qtbot: QtBot, session: Session, small_list: Path) -> None:
    stored(session.register, a_customer(source="Messut & <b>Turku</b>"))
    page = ImportPage(session)
    qtbot.addWidget(page)
    page.show()
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    press("Next", page)
    qtbot.waitUntil(lambda: "Messut" in texts(page))

    press("Messut", page)

    assert line("Source", page).text() == "Messut & <b>Turku</b>"


def test_list_is_imported_as_one_change(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    with qtbot.waitSignal(session.refilled):
        _import(qtbot, page)

    stored_now = customers(session.register)
    assert [customer.name for customer in stored_now] == ["Ojala Oy", "Liisa Salo"]
    assert {customer.source for customer in stored_now} == {"Oma lista"}
    (entry,) = session.register.permissions.of(stored_now[0].id)  # type: ignore[arg-type]  # stored
    assert entry.state is Stand.OBJECTION
    assert "2 new customers were added." in texts(page)
    assert "1 row was about known customers." in texts(page) or (
        "1 rows were about known customers." in texts(page)
    )
    assert not page.is_unsaved()


def test_import_from_the_keyboard_alone(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(page, Qt.Key.Key_N, alt)
    qtbot.waitUntil(lambda: "rows were read" in texts(page) and button("Next", page).isEnabled())
    QTest.keyClick(page, Qt.Key.Key_N, alt)
    qtbot.waitUntil(lambda: "Where does the list come from?" in texts(page))
    focus = QApplication.focusWidget()
    assert focus is line("Source", page)
    QTest.keyClicks(focus, "Oma lista")
    QTest.keyClick(focus, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(customers(session.register)) == 2)


def test_failed_import_is_told_and_can_be_tried_again(
    qtbot: QtBot, page: ImportPage, register: Register, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    press("Next", page)
    write("Oma lista", "Source", page)

    with register.connection.transaction():  # somebody else writes
        press("Import", page)
        qtbot.waitUntil(
            lambda: QApplication.activeModalWidget() is not None and "in use" in texts(dialog()),
            timeout=30_000,
        )
    press("OK", dialog())

    assert customers(register) == []
    press("Import", page)
    qtbot.waitUntil(lambda: "The list is imported." in texts(page))


def test_import_can_be_taken_back_from_its_result(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _import(qtbot, page)

    press("Undo this import", page)

    qtbot.waitUntil(lambda: "The import was taken back." in texts(page))
    assert customers(session.register) == []
    assert not button("Show the imported customers", page).isEnabled()


def test_what_was_edited_since_is_told(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _import(qtbot, page)
    edited = customers(session.register)[0]
    with session.change(TITLE):
        session.register.customers.save(replace(edited, notes="soitettu"))

    press("Undo this import", page)

    qtbot.waitUntil(lambda: "edited since" in texts(page))
    assert [customer.name for customer in customers(session.register)] == ["Ojala Oy"]


def test_import_taken_back_elsewhere_is_told(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _import(qtbot, page)
    session.undo()

    press("Undo this import", page)

    qtbot.waitUntil(lambda: "It had been taken back already." in texts(page))


def test_imported_customers_can_be_shown(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _import(qtbot, page)
    batch = customers(session.register)[0].batch

    with qtbot.waitSignal(page.show_wanted) as shown_batch, qtbot.waitSignal(page.finished):
        press("Show the imported customers", page)

    assert shown_batch.args == [batch]


def test_rows_to_correct_are_saved_after_the_import(
    qtbot: QtBot, page: ImportPage, small_list: Path, tmp_path: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _import(qtbot, page)

    press("Save the rows to correct", page)
    choose_file(tmp_path / "korjattavat.xlsx")

    qtbot.waitUntil(lambda: "Saved as korjattavat.xlsx." in texts(page))
    assert (tmp_path / "korjattavat.xlsx").exists()


def test_rows_that_cannot_be_saved_are_told(
    qtbot: QtBot, page: ImportPage, small_list: Path, tmp_path: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _import(qtbot, page)

    press("Save the rows to correct", page)
    (tmp_path / "korjattavat.xlsx").mkdir()
    dialog().fileSelected.emit(str(tmp_path / "korjattavat.xlsx"))  # type: ignore[attr-defined]  # a file dialog
    dialog().close()

    qtbot.waitUntil(lambda: "Everything saved before is safe" in texts(dialog()))
    press("OK", dialog())


def test_done_leaves_the_page_with_the_result(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    _check(qtbot, page)
    _import(qtbot, page)

    with qtbot.waitSignal(page.finished) as finished:
        press("Done", page)

    assert finished.args is not None
    assert isinstance(finished.args[0], Result)


# ------------------------------------------------------------ leaving


def test_escape_leaves_at_once_while_there_is_nothing_to_lose(
    qtbot: QtBot, page: ImportPage
) -> None:
    with qtbot.waitSignal(page.finished) as finished:
        QTest.keyClick(page, Qt.Key.Key_Escape)

    assert finished.args == [None]


def test_leaving_an_opened_list_is_asked_about(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    _open(qtbot, page, small_list)
    assert page.is_unsaved()

    press("Cancel", page)
    press("Cancel", dialog())
    press("Cancel", page)
    with qtbot.waitSignal(page.finished):
        press("Leave", dialog())


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Path]:
    """Write a list that takes a while to check."""
    path = tmp_path / "pitkä.csv"
    rows = (f"Ojala {number} Oy;a{number}@ojala.example\n" for number in range(60_000))
    path.write_text("Nimi;Sähköposti\n" + "".join(rows), encoding="utf-8")
    yield path
    path.unlink()


def test_check_can_be_stopped_and_started_again(
    qtbot: QtBot, page: ImportPage, many: Path
) -> None:
    _open(qtbot, page, many)
    press("Next", page)
    qtbot.waitUntil(lambda: "Stop" in texts(page), timeout=20_000)

    press("Stop", page)
    qtbot.waitUntil(lambda: "The list was not checked." in texts(page))
    assert not button("Next", page).isEnabled()
    press("Check the list", page)

    qtbot.waitUntil(lambda: "rows were read" in texts(page), timeout=30_000)


def test_import_can_be_stopped_and_nothing_is_stored(
    qtbot: QtBot, page: ImportPage, session: Session, many: Path
) -> None:
    _open(qtbot, page, many)
    press("Next", page)
    qtbot.waitUntil(lambda: "rows were read" in texts(page), timeout=30_000)
    press("Next", page)
    write("Oma lista", "Source", page)
    press("Import", page)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)

    press("Cancel", dialog())

    qtbot.waitUntil(lambda: button("Import", page).isEnabled(), timeout=20_000)
    assert customers(session.register) == []


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_every_control_has_a_name(
    qtbot: QtBot, page: ImportPage, small_list: Path, steps: int
) -> None:
    ways: list[Callable[[], None]] = [
        lambda: _open(qtbot, page, small_list),
        lambda: _check(qtbot, page),
        lambda: press("Next", page),
    ]
    for go_on in ways[:steps]:
        go_on()

    reached = [
        widget
        for widget in shown(QWidget, page)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    assert reached
    unnamed = [
        type(widget).__name__
        for widget in reached
        if not widget.accessibleName() and not getattr(widget, "text", str)()
    ]
    assert unnamed == []
