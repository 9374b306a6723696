"""Source and day are required, and the list is stored as one change."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from register_app.gui.pages.import_page import ImportPage
from register_app.gui.session import Session
from register_app.importer.run import Result
from register_app.permissions.entry import Stand
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored
from tests.gui.hands import button, choose_file, dialog, line, press, texts, write
from tests.gui.pages.importing.steps import check, import_list, open_list
from tests.importer.tables import customers


def test_source_is_required(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
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
    open_list(qtbot, page, small_list)
    check(qtbot, page)
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
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    press("Next", page)

    press("The firm's own Excel list", page)

    assert line("Source", page).text() == "The firm's own Excel list"
    assert QApplication.focusWidget() is line("Source", page)


def test_sources_in_use_are_offered(qtbot: QtBot, session: Session, small_list: Path) -> None:
    stored(session.register, a_customer(source="Messut & <b>Turku</b>"))
    page = ImportPage(session)
    qtbot.addWidget(page)
    page.show()
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    press("Next", page)
    qtbot.waitUntil(lambda: "Messut" in texts(page))

    press("Messut", page)

    assert line("Source", page).text() == "Messut & <b>Turku</b>"


def test_list_is_imported_as_one_change(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    with qtbot.waitSignal(session.refilled):
        import_list(qtbot, page)

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
    open_list(qtbot, page, small_list)
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
    open_list(qtbot, page, small_list)
    check(qtbot, page)
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


def _taken_back(qtbot: QtBot) -> str:
    """Agree to the taking back of an import with bans; return what is told before."""
    asked = dialog()
    qtbot.waitUntil(lambda: button("Take back", asked).isEnabled())
    told = texts(asked)
    press("Take back", asked)
    return told


def test_import_can_be_taken_back_from_its_result(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    import_list(qtbot, page)

    press("Undo this import", page)
    assert "in force" in _taken_back(qtbot)

    qtbot.waitUntil(lambda: "The import was taken back." in texts(page))
    assert "in force" in texts(page)
    assert customers(session.register) == []
    assert not button("Show the imported customers", page).isEnabled()


def test_what_was_edited_since_is_told(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    import_list(qtbot, page)
    edited = customers(session.register)[0]
    with session.change(TITLE):
        session.register.customers.save(replace(edited, notes="soitettu"))

    press("Undo this import", page)
    _taken_back(qtbot)

    qtbot.waitUntil(lambda: "The import was taken back." in texts(page))
    assert "edited since" in texts(page)
    assert [customer.name for customer in customers(session.register)] == ["Ojala Oy"]


def test_import_taken_back_elsewhere_is_told(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    import_list(qtbot, page)
    session.undo()

    press("Undo this import", page)

    qtbot.waitUntil(lambda: "It had been taken back already." in texts(page))


def test_imported_customers_can_be_shown(
    qtbot: QtBot, page: ImportPage, session: Session, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    import_list(qtbot, page)
    batch = customers(session.register)[0].batch

    with qtbot.waitSignal(page.show_wanted) as shown_batch, qtbot.waitSignal(page.finished):
        press("Show the imported customers", page)

    assert shown_batch.args == [batch]


def test_rows_to_correct_are_saved_after_the_import(
    qtbot: QtBot, page: ImportPage, small_list: Path, tmp_path: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    import_list(qtbot, page)

    press("Save the rows to correct", page)
    choose_file(tmp_path / "korjattavat.xlsx")

    qtbot.waitUntil(lambda: "Saved as korjattavat.xlsx." in texts(page))
    assert (tmp_path / "korjattavat.xlsx").exists()


def test_rows_that_cannot_be_saved_are_told(
    qtbot: QtBot, page: ImportPage, small_list: Path, tmp_path: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    import_list(qtbot, page)

    press("Save the rows to correct", page)
    (tmp_path / "korjattavat.xlsx").mkdir()
    dialog().fileSelected.emit(str(tmp_path / "korjattavat.xlsx"))  # type: ignore[attr-defined]  # a file dialog
    dialog().close()

    qtbot.waitUntil(lambda: "Nothing was written. Give another name." in texts(dialog()))
    press("OK", dialog())


def test_done_leaves_the_page_with_the_result(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
    check(qtbot, page)
    import_list(qtbot, page)

    with qtbot.waitSignal(page.finished) as finished:
        press("Done", page)

    assert finished.args is not None
    assert isinstance(finished.args[0], Result)
