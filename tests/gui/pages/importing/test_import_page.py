"""The page is left with care, its work can be stopped, its controls have names."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.backups import chosen
from register_app.gui.pages.import_page import ImportPage
from register_app.gui.session import Session
from tests.gui.hands import button, dialog, press, shown, texts, write
from tests.gui.pages.importing.steps import (
    check,
    import_list,
    open_list,
)
from tests.importer.tables import customers


def test_escape_leaves_at_once_while_there_is_nothing_to_lose(
    qtbot: QtBot, page: ImportPage
) -> None:
    with qtbot.waitSignal(page.finished) as finished:
        QTest.keyClick(page, Qt.Key.Key_Escape)

    assert finished.args == [None]


def test_leaving_an_opened_list_is_asked_about(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    open_list(qtbot, page, small_list)
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
    open_list(qtbot, page, many)
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
    open_list(qtbot, page, many)
    press("Next", page)
    qtbot.waitUntil(lambda: "rows were read" in texts(page), timeout=30_000)
    press("Next", page)
    write("Oma lista", "Source", page)
    press("Import", page)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)

    press("Cancel", dialog())

    qtbot.waitUntil(lambda: button("Import", page).isEnabled(), timeout=20_000)
    assert customers(session.register) == []


def test_a_backup_is_made_before_a_long_list_comes_in(
    qtbot: QtBot,
    page: ImportPage,
    session: Session,
    small_list: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chosen, "MANY", 0)
    open_list(qtbot, page, small_list)
    check(qtbot, page)

    import_list(qtbot, page)

    (backup,) = chosen.discover([session.register.vault.folder / "backups"])
    assert backup.customers == 0


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_every_control_has_a_name(
    qtbot: QtBot, page: ImportPage, small_list: Path, steps: int
) -> None:
    ways: list[Callable[[], None]] = [
        lambda: open_list(qtbot, page, small_list),
        lambda: check(qtbot, page),
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
