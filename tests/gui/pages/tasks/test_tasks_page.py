"""The Tasks page."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QRadioButton
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.tasks.new_task_dialog import NewTaskDialog
from register_app.gui.pages.tasks.tasks_page import TasksPage
from register_app.gui.session import Session
from register_app.gui.tables.customer_picker import CustomerPicker
from register_app.gui.tasks.task_dialog import TaskDialog
from register_app.tasks.task import Task
from tests.builders import TITLE
from tests.fixtures import NOW
from tests.gui import hands

TODAY = date(2026, 11, 22)
_SPACE = Qt.Key.Key_Space


def _lines(page: TasksPage) -> list[str]:
    """Return the headings and the titles, from the top."""
    model = page.tree.tasks
    found = []
    for row in range(model.rowCount()):
        heading = model.index(row, 0)
        found.append(str(model.data(heading)))
        found += [
            str(model.data(model.index(at, 0, heading))) for at in range(model.rowCount(heading))
        ]
    return found


def _press(page: TasksPage, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:  # noqa: ANN401  of Qt
    page.tree.setFocus()
    QTest.keyClick(page.tree, key, modifier)
    QApplication.processEvents()


def _choose(text: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = [one for one in menu.actions() if one.text().replace("&", "").startswith(text)]
    assert found, [one.text() for one in menu.actions()]
    found[0].trigger()
    menu.close()


@pytest.mark.usefixtures("tasks")
def test_tasks_stand_in_groups_by_their_day(page: TasksPage) -> None:
    assert _lines(page) == [
        *("Overdue  1", "Soita"),
        *("Today  1", "Lasku"),
        *("Later  1", "Tarjous"),
        *("No date  1", "Siivoa varasto"),
    ]


@pytest.mark.usefixtures("tasks")
def test_task_tells_its_customer_its_day_and_its_repeat(page: TasksPage) -> None:
    model = page.tree.tasks
    texts = [
        [model.data(model.index(0, column, model.index(row, 0))) for column in range(4)]
        for row in range(2)
    ]

    assert texts == [
        ["Soita", "Aalto Oy", "20.11.2026", ""],
        ["Lasku", "", "today 9.30", "Every month"],
    ]


@pytest.mark.usefixtures("tasks")
def test_space_turns_a_task_done_and_undo_takes_it_back(page: TasksPage, session: Session) -> None:
    _press(page, _SPACE)

    assert _lines(page)[-2:] == ["Done lately  1", "Soita"]
    assert page.tree.current() is not None
    session.undo()
    assert _lines(page)[:2] == ["Overdue  1", "Soita"]


def test_cursor_goes_on_to_the_next_task(
    page: TasksPage, tasks: list[Task], session: Session
) -> None:
    with session.change(TITLE):
        for number in range(2):
            session.register.tasks.records.save(
                Task(title=f"Vanha {number}", due=TODAY - timedelta(1))
            )
    page.tree.choose(tasks[0].id or 0)

    _press(page, _SPACE)

    current = page.tree.current()
    assert current is not None
    assert current.title == "Vanha 0"


@pytest.mark.usefixtures("tasks")
def test_repeating_task_comes_again_when_it_is_done(page: TasksPage, session: Session) -> None:
    _press(page, Qt.Key.Key_Down)
    _press(page, _SPACE)

    dues = [task.due for task in session.register.tasks.open() if task.title == "Lasku"]
    assert dues == [date(2026, 12, 22)]


@pytest.mark.usefixtures("tasks")
def test_click_on_the_tick_turns_a_task_done_and_back(page: TasksPage) -> None:
    tree = page.tree
    for heading in ("Soita", "Overdue  1"):
        rect = tree.visualRect(tree.currentIndex())
        QTest.mouseClick(
            tree.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(rect.left() + 14, rect.center().y()),
        )
        QApplication.processEvents()
        if heading == "Soita":
            assert "Done lately  1" in _lines(page)
            tree.choose(_done_id(page))
    assert "Done lately  1" not in _lines(page)


def _done_id(page: TasksPage) -> int:
    done = [task for task in page.session.register.tasks.all() if task.done_on]
    return done[0].id or 0


@pytest.mark.usefixtures("tasks")
def test_list_narrows_with_each_letter(page: TasksPage) -> None:
    for text, found in (("aalt", "Soita"), ("PIHAN maal", "Tarjous")):
        hands.write(text, "Search tasks", page)
        assert _lines(page)[1:] == [found]


@pytest.mark.usefixtures("tasks")
def test_nothing_found_says_so_and_clears(page: TasksPage) -> None:
    hands.write("qqq", "Search tasks", page)
    assert "No task fits these words" in hands.texts(page)

    hands.press("Clear the search", page)

    assert len(_lines(page)) == 8


def test_empty_page_says_what_to_do_next(page: TasksPage) -> None:
    assert "No tasks yet" in hands.texts(page)

    hands.press("Write the first task", page)

    assert isinstance(hands.dialog(), NewTaskDialog)


@pytest.mark.usefixtures("tasks")
def test_letters_typed_in_the_list_search(page: TasksPage) -> None:
    page.tree.setFocus()
    QTest.keyClicks(page.tree, "t")

    assert page.search.text() == "t"
    assert page.search.hasFocus()


@pytest.mark.usefixtures("tasks")
def test_arrows_lead_from_the_search_into_the_list_and_back(page: TasksPage) -> None:
    page.focus_search()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.tree.hasFocus()

    _press(page, Qt.Key.Key_Up)

    assert page.search.hasFocus()


@pytest.mark.usefixtures("tasks")
def test_return_edits_a_task(page: TasksPage, session: Session) -> None:
    _press(page, Qt.Key.Key_Return)
    dialog = hands.dialog()
    assert isinstance(dialog, TaskDialog)
    assert "Aalto Oy" in hands.texts(dialog)
    hands.write("Soita takaisin", "What to do", dialog)
    hands.press("Save", dialog)

    assert session.register.tasks.open()[0].title == "Soita takaisin"


def test_ctrl_return_shows_the_customer(page: TasksPage, tasks: list[Task], qtbot: QtBot) -> None:
    page.session.refilled.emit()
    with qtbot.waitSignal(page.customer_wanted) as wanted:
        _press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert wanted.args == [tasks[0].customer_id]


@pytest.mark.usefixtures("tasks")
def test_delete_removes_and_undo_brings_back(page: TasksPage, session: Session) -> None:
    _press(page, Qt.Key.Key_Delete)
    assert "Soita" not in _lines(page)

    session.undo()

    assert "Soita" in _lines(page)


@pytest.mark.usefixtures("tasks")
@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("To tomorrow", date(2026, 11, 23)),
        ("To next week", date(2026, 11, 29)),
        ("To next month", date(2026, 12, 22)),
    ],
)
def test_task_is_put_off_by_keys(
    page: TasksPage, session: Session, qtbot: QtBot, words: str, due: date
) -> None:
    page.tree.setFocus()
    hands.keys(qtbot, page, "Ctrl+D")
    _choose(words)

    assert {task.title: task.due for task in session.register.tasks.open()}["Soita"] == due


@pytest.mark.usefixtures("tasks")
def test_menu_of_a_task_offers_what_can_be_done(page: TasksPage, session: Session) -> None:
    page.tree.ask_menu()
    _choose("Done")
    assert _lines(page)[-1] == "Soita"

    page.tree.choose(_done_id(page))
    page.tree.ask_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert not [one for one in menu.actions() if one.text().startswith("To ")]
    _choose("Not done yet")
    assert _lines(page)[:2] == ["Overdue  1", "Soita"]


def test_new_task_belongs_to_the_customer_picked(
    page: TasksPage, customer: Customer, session: Session, qtbot: QtBot
) -> None:
    page.focus_search()
    hands.keys(qtbot, page, "Ctrl+Shift+N")
    dialog = hands.dialog()
    hands.write("Tarkista tarjous", "What to do", dialog)
    hands.write("aal", "Search for a customer", dialog)
    hands.press("Save", dialog)

    (task,) = session.register.tasks.open()
    assert (task.title, task.customer_id, task.due) == ("Tarkista tarjous", customer.id, TODAY)


def test_task_about_nobody_found_is_not_saved(page: TasksPage, session: Session) -> None:
    page.new_task()
    dialog = hands.dialog()
    hands.write("Tarkista", "What to do", dialog)
    hands.write("qqq", "Search for a customer", dialog)
    hands.press("Save", dialog)

    assert "Choose a customer from the list" in hands.texts(dialog)
    assert session.register.tasks.all() == []
    assert page.is_unsaved()


def test_task_needs_words_and_a_day_to_its_time(page: TasksPage, session: Session) -> None:
    page.new_task()
    dialog = hands.dialog()
    hands.write("", "Due on", dialog)
    QTest.keyClick(hands.line("Due on", dialog), Qt.Key.Key_Backspace)
    hands.write("9.30", "At", dialog)
    hands.press("Save", dialog)

    said = hands.texts(dialog)
    assert "Write what is to be done" in said
    assert "Write the day too" in said
    assert session.register.tasks.all() == []


@pytest.mark.usefixtures("tasks")
def test_midnight_moves_what_was_due_today(page: TasksPage, session: Session) -> None:
    session.register.now = _tomorrow
    session.day_turned.emit()

    assert _lines(page)[:3] == ["Overdue  2", "Soita", "Lasku"]


def _tomorrow() -> datetime:
    return NOW + timedelta(1)


@pytest.mark.usefixtures("tasks")
def test_tasks_are_exported_as_wished(page: TasksPage, tmp_path: Path) -> None:
    hands.press("⋯", page)
    _choose("Export tasks")
    dialog = hands.dialog()
    answers = [one for one in dialog.findChildren(QRadioButton) if "Events" in one.text()]
    answers[0].setChecked(True)
    hands.press("Save as…", dialog)
    hands.choose_file(tmp_path / "omat.ics")

    written = (tmp_path / "omat.ics").read_text("utf-8")
    assert written.count("BEGIN:VEVENT") == 3
    assert "Aalto Oy" in written
    told = hands.dialog()
    assert isinstance(told, QMessageBox)
    assert "omat.ics" in told.text()
    told.accept()


@pytest.mark.usefixtures("tasks")
def test_export_that_fails_says_so(page: TasksPage, tmp_path: Path) -> None:
    page.export()
    dialog = hands.dialog()
    dialog._save(str(tmp_path / "nowhere" / "omat.ics"))  # type: ignore[attr-defined]  # noqa: SLF001  no dialog lets one choose it

    told = hands.dialog()
    assert isinstance(told, QMessageBox)
    told.accept()
    assert dialog.isVisible()
    dialog.close()


def test_picker_shows_nobody_until_something_is_typed(page: TasksPage, customer: Customer) -> None:
    assert customer
    page.new_task()
    picker = hands.dialog().findChild(CustomerPicker)
    assert isinstance(picker, CustomerPicker)
    assert picker.current_id() is None
