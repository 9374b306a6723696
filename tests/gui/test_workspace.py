"""An open register in the window: keys, pages, the last change."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from register_app.gui.go_to import GoTo
from register_app.gui.help import HelpDialog
from register_app.gui.main_window import PAGES, workspace
from register_app.gui.opening import Doors
from register_app.gui.pages.customers.customer_head import CustomerHead
from register_app.gui.pages.history.history_page import HistoryPage
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.gui.tasks.reminders import Reminders
from register_app.gui.workspace import Workspace
from register_app.permissions.entry import Stand
from register_app.register import Register
from register_app.tasks.task import Task
from register_app.vault.vault import Vault
from tests.builders import CANARY, TITLE, a_customer, stored
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, NOW, now
from tests.gui.hands import (
    button,
    choose_file,
    code_on,
    dialog,
    keys,
    line,
    press,
    read_back,
    shown,
    texts,
    turn_to,
    write,
)
from tests.permissions.said import said


@pytest.fixture
def session(vault: Vault) -> Iterator[Session]:
    """Open a session on a fresh register."""
    register = Register(vault, now)
    stored(register, a_customer())
    opened = Session(register, SureLanes())
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session, keyring: FakeKeyring) -> Iterator[Workspace]:
    """Show the pages of the register."""
    doors = Doors(session.register.vault.folder, now, lambda _: keyring, CHEAP)
    made = workspace(session, doors)
    made.resize(1100, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: CANARY in texts(made))
    yield made
    shiboken6.delete(made)  # the pages go before their register is closed


def _rename(session: Session, called: str) -> None:
    with session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), firm_name=called))


def _firm(session: Session) -> str:
    return session.register.settings.load().firm_name


def test_keys_undo_and_redo_the_last_change(
    qtbot: QtBot, window: Workspace, session: Session
) -> None:
    _rename(session, "Ensimmäinen Oy")
    _rename(session, "Toinen Oy")
    keys(qtbot, window, "Ctrl+Z")
    qtbot.waitUntil(lambda: "Ensimmäinen Oy" in texts(window))
    assert _firm(session) == "Ensimmäinen Oy"
    keys(qtbot, window, "Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: "Toinen Oy" in texts(window))

    assert _firm(session) == "Toinen Oy"


def test_no_page_is_made_ahead_once_the_register_is_being_closed(
    window: Workspace, session: Session
) -> None:
    timers = [one for one in window.children() if isinstance(one, QTimer)]
    assert any(one.isActive() for one in timers)

    session.closing.emit()

    assert not any(one.isActive() for one in timers)


def test_a_request_is_registered_from_any_page_and_shown(
    qtbot: QtBot, window: Workspace, session: Session
) -> None:
    window.show_customer(1)
    keys(qtbot, window, "Ctrl+K")
    edit = line("Go to", dialog())
    QTest.keyClicks(edit, "Register a request")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    asked = dialog()
    assert line("Name of the person", asked).text() == f"{CANARY} Oy"

    press("Save", asked)

    [request] = session.register.requests.all()
    assert request.customer_id == 1
    [tab] = shown(RequestsTab, window)
    assert tab.page.isVisible()
    assert tab.page.request_id == request.id


def test_a_request_is_registered_from_the_menu_of_a_customer(
    window: Workspace, session: Session
) -> None:
    window.show_customer(1)
    [head] = shown(CustomerHead, window)
    head.request_wanted.emit()

    press("Save", dialog())

    assert [one.customer_id for one in session.register.requests.all()] == [1]


def test_undo_of_a_ban_is_asked_about(qtbot: QtBot, window: Workspace, session: Session) -> None:
    customer = session.register.customers.records.all()[0]
    with session.change(TITLE):
        session.register.permissions.add(said(Stand.OBJECTION, customer_id=customer.id))

    keys(qtbot, window, "Ctrl+Z")

    qtbot.waitUntil(lambda: "stay in force" in texts(dialog()))
    press("Cancel", dialog())
    assert session.register.permissions.any()


def test_undo_belongs_to_the_text_while_there_is_something_typed(
    qtbot: QtBot, window: Workspace, session: Session
) -> None:
    _rename(session, "Toinen Oy")
    press("Settings", window)
    turn_to("Contents", window)
    stage = line("New stage", window)
    write("zzz", "New stage", window)
    keys(qtbot, window, "Ctrl+Z")
    assert stage.text() != "zzz"
    assert _firm(session) == "Toinen Oy"
    while stage.isUndoAvailable():
        keys(qtbot, window, "Ctrl+Z")
    keys(qtbot, window, "Ctrl+Z")

    qtbot.waitUntil(lambda: _firm(session) == "")


def test_undo_in_the_search_belongs_to_the_register(
    qtbot: QtBot, window: Workspace, session: Session
) -> None:
    _rename(session, "Toinen Oy")
    keys(qtbot, window, "Ctrl+F")
    search = cast("QLineEdit", QApplication.focusWidget())
    QTest.keyClicks(search, "zzz")
    keys(qtbot, window, "Ctrl+Z")
    qtbot.waitUntil(lambda: _firm(session) == "")

    assert search.text() == "zzz"


def test_line_at_the_foot_names_the_change_and_its_time(
    window: Workspace, session: Session
) -> None:
    _rename(session, "Toinen Oy")

    assert button("Undo: A change – today 09:00", window).isEnabled()


def test_line_at_the_foot_undoes_at_a_click(
    qtbot: QtBot, window: Workspace, session: Session
) -> None:
    _rename(session, "Toinen Oy")
    press("Undo", window)
    qtbot.waitUntil(lambda: _firm(session) == "")

    qtbot.waitUntil(lambda: "Redo: A change" in texts(window))


def test_number_keys_lead_to_the_pages(qtbot: QtBot, window: Workspace) -> None:
    last = len(shown_places(window)) - 1
    keys(qtbot, window, f"Ctrl+{last + 1}")
    assert window.place == last
    keys(qtbot, window, "Ctrl+1")

    assert window.place == 0
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def shown_places(window: Workspace) -> list[str]:
    """Return the titles in the sidebar, without the lock."""
    found = [each.text() for each in window.findChildren(type(button("Lock", window)))]
    titles = {"Customers", *(str(title) for title, _ in PAGES), "Settings"}
    return [text for text in found if text in titles]


def test_new_customer_is_asked_for_from_any_page(qtbot: QtBot, window: Workspace) -> None:
    press("Settings", window)
    keys(qtbot, window, "Ctrl+N")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    assert window.place == 0
    QTest.keyClick(dialog(), Qt.Key.Key_Escape)


def test_help_tells_of_the_page_and_the_keys(qtbot: QtBot, window: Workspace) -> None:
    press("Settings", window)
    keys(qtbot, window, "F1")
    (helping,) = window.findChildren(HelpDialog)

    assert "privacy notice" in texts(helping)
    assert "Ctrl+K" in texts(helping)
    press("Close", helping)


def _went_to(qtbot: QtBot, window: Workspace, typed: str) -> GoTo:
    keys(qtbot, window, "Ctrl+K")
    asked = cast("GoTo", dialog())
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    write(typed, "Go to", asked)
    return asked


def test_go_to_finds_a_page(qtbot: QtBot, window: Workspace) -> None:
    asked = _went_to(qtbot, window, "sett")
    QTest.keyClick(shown(QLineEdit, asked)[0], Qt.Key.Key_Return)

    assert window.place == len(shown_places(window)) - 1


def test_go_to_finds_a_customer(qtbot: QtBot, window: Workspace, session: Session) -> None:
    with session.change(TITLE):
        session.register.customers.save(a_customer(name="Mäkisen <b>Sähkö</b>", city="Turku"))
    asked = _went_to(qtbot, window, "makis")
    found = shown(QListWidget, asked)[0]
    qtbot.waitUntil(lambda: found.count() > 0 and "Sähkö" in found.item(0).text())
    QTest.keyClick(shown(QLineEdit, asked)[0], Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Mäkisen <b>Sähkö</b>" in texts(window))
    assert window.place == 0


def test_arrow_keys_move_in_what_was_found(qtbot: QtBot, window: Workspace) -> None:
    asked = _went_to(qtbot, window, "")
    found = shown(QListWidget, asked)[0]
    QTest.keyClick(shown(QLineEdit, asked)[0], Qt.Key.Key_Down)

    assert found.currentRow() == 1
    assert shown(QLineEdit, asked)[0].hasFocus()
    QTest.keyClick(asked, Qt.Key.Key_Escape)


def test_unproven_recovery_sheet_is_reminded_of_until_it_is_made(
    qtbot: QtBot, window: Workspace, session: Session, tmp_path: Path
) -> None:
    assert "has not been checked yet" in texts(window)
    press("Make a recovery sheet", window)
    asked = dialog()
    qtbot.waitUntil(button("Save as PDF", asked).isEnabled)
    press("Save as PDF", asked)
    choose_file(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: "Saved as" in texts(asked))
    read_back(asked, code_on(tmp_path / "sheet.pdf"))
    press("Finish", asked)
    qtbot.waitUntil(lambda: "has not been checked yet" not in texts(window))

    assert session.register.vault.recovery_confirmed == now().date()


def _reminders(window: Workspace) -> Reminders:
    found = window.findChild(Reminders)
    assert isinstance(found, Reminders)
    return found


def test_tasks_that_are_due_are_counted_beside_the_page(
    window: Workspace, session: Session
) -> None:
    with session.change(TITLE):
        session.register.tasks.records.save(Task(title="Soita", due=NOW.date()))

    assert button("Tasks", window).accessibleName() == "Tasks, 1 for today"


def test_notice_of_a_task_leads_to_the_tasks(window: Workspace) -> None:
    _reminders(window).told.emit("1 task is to be done now.")
    press("Show the tasks", window)

    assert window.place == 1
    assert "1 task is to be done now." not in texts(window)


def test_notice_of_the_desktop_brings_the_window_back(window: Workspace) -> None:
    window.showMinimized()
    _reminders(window).tasks_wanted.emit()

    assert window.place == 1
    assert not window.isMinimized()


def test_history_of_a_customer_is_shown_from_the_list(
    qtbot: QtBot, window: Workspace, session: Session
) -> None:
    stored(session.register, a_customer(name="Toinen Oy"))
    act = next(one for one in window.findChildren(QAction) if one.text().startswith("History of"))

    act.trigger()

    page = window.findChild(HistoryPage)
    assert page is not None
    assert page.isVisible()
    qtbot.waitUntil(lambda: page.changes.model().rowCount() == 1)
    assert f"{CANARY} Oy" in texts(page)


def test_a_search_becomes_a_list_that_is_kept_under_a_name(
    qtbot: QtBot, window: Workspace, session: Session
) -> None:
    write(CANARY, "Search customers", window)

    press("Save as a list…", window)

    asked = dialog()
    write("Kanarialinnut", "Name", asked)
    keys(qtbot, asked, "Ctrl+Return")
    qtbot.waitUntil(lambda: session.register.segments.named("Kanarialinnut") is not None)
    kept = session.register.segments.named("Kanarialinnut")
    assert kept is not None
    assert session.register.segments.count(kept.asked) == 1
