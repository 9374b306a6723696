"""Columns show where they go and why, and are changed with the first rows in sight."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from register_app.gui.pages.import_page import ImportPage
from register_app.gui.session import Session
from tests.builders import TITLE
from tests.gui.hands import press, shown, texts, write
from tests.gui.pages.importing.conftest import DEMO
from tests.gui.pages.importing.steps import boxes, check, open_list, send, shown_rows
from tests.importer.tables import customers


def test_columns_show_heading_samples_target_and_trust(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)

    box = boxes(page)["Puh."]
    assert box.currentText() == "Phone"
    assert box.accessibleDescription().startswith("by its heading. 401234567 · 09 123 4567")
    assert QApplication.focusWidget() is boxes(page)["Nimi"].lineEdit() or (
        QApplication.focusWidget() is boxes(page)["Nimi"]
    )


def test_first_rows_are_shown_as_they_would_be_stored(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)

    (table,) = shown(QTableView, page)
    rows = shown_rows(table)
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
    open_list(qtbot, page, small_list)
    (table,) = shown(QTableView, page)
    column = shown_rows(table)[0].index("✎ 040 123 4567")

    table.setCurrentIndex(table.model().index(0, column))

    said = "Repaired: 401234567 → +358401234567."
    assert said in texts(page)
    described = table.model().index(0, column).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described.startswith(said)


def test_another_target_is_seen_at_once(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    open_list(qtbot, page, small_list)

    send(boxes(page)["Puh."], "Fax")

    (table,) = shown(QTableView, page)
    assert "401234567" in shown_rows(table)[0]
    assert boxes(page)["Puh."].accessibleDescription().startswith("chosen by you")


def test_target_is_found_by_any_part_of_its_label(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    box = boxes(page)["Puh."]
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
    open_list(qtbot, page, small_list)

    send(boxes(page)["Puh."], "shoe size")

    assert boxes(page)["Puh."].currentText() == "Phone"


def test_target_taken_by_another_column_is_given_up(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)

    send(boxes(page)["Puh."], "Business ID")

    assert boxes(page)["Y-tunnus"].currentText() == "Not imported"
    assert "3 of 4 columns are imported." in texts(page)


def test_list_without_names_goes_no_further(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    send(boxes(page)["Nimi"], "Not imported")

    press("Next", page)

    assert "Choose the column that holds the names of the customers." in texts(page)
    send(boxes(page)["Nimi"], "Name")
    assert "Choose the column that holds" not in texts(page)


def test_wheel_changes_no_target(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    open_list(qtbot, page, small_list)
    box = boxes(page)["Puh."]
    box.setFocus()

    at = QPointF(box.mapTo(page, box.rect().center()))
    QTest.wheelEvent(page.windowHandle(), at, QPoint(0, -120))

    assert box.currentText() == "Phone"


def test_columns_about_marketing_say_what_yes_means(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)

    assert "Yes means a ban: no marketing." in texts(page)
    send(boxes(page)["Markkinointikielto"], "Marketing allowed")
    assert "Yes is noted as a permission without proof" in texts(page)


def test_codes_are_hidden_and_warned_about(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Hetu\nLiisa Salo;010190-900P\n", encoding="utf-8")

    open_list(qtbot, page, path)

    assert "Personal identity codes may be kept only" in texts(page)
    assert "The codes are left out: they are off." in texts(page)
    box = boxes(page)["Hetu"]
    assert "900P" not in box.accessibleDescription() + texts(page)
    send(box, "Notes")
    assert "900P" not in boxes(page)["Hetu"].accessibleDescription()


def test_codes_are_kept_once_they_are_switched_on(
    qtbot: QtBot, page: ImportPage, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Hetu\nLiisa Salo;010190-900P\n", encoding="utf-8")
    open_list(qtbot, page, path)

    with session.change(TITLE):
        settings = session.register.settings.load()
        session.register.settings.save(replace(settings, hetu_on=True, hetu_why="luotto"))

    assert "The codes are left out" not in texts(page)
    check(qtbot, page)
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
    open_list(qtbot, page, path)
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
    assert list(boxes(page)) == ["A", "B"]
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert list(boxes(page)) == ["Nimi", "Puh."]


def test_contact_cards_have_no_row_of_headings(qtbot: QtBot, page: ImportPage) -> None:
    open_list(qtbot, page, DEMO.with_name("kortit.vcf"))

    assert all("headings" not in box.accessibleName() for box in shown(QComboBox, page))


def test_columns_to_check_can_be_gone_to(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Nimi;Tila;Luokka\nOjala Oy;x;A\n", encoding="utf-8")
    open_list(qtbot, page, path)

    press("Go to it", page)
    first = QApplication.focusWidget()
    press("Go to it", page)
    second = QApplication.focusWidget()
    press("Go to it", page)

    assert (first, second) == (boxes(page)["Tila"], boxes(page)["Luokka"])
    assert QApplication.focusWidget() is first
