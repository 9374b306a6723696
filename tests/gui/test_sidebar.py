"""The pages at the left edge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from register_app.gui.sidebar import Sidebar


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    """Return the sidebar of three pages; the first is shown."""
    made = Sidebar(["Customers", "Privacy", "Settings"])
    qtbot.addWidget(made)
    made.show_place(0)
    return made


def _places(sidebar: Sidebar) -> list[QPushButton]:
    return [one for one in sidebar.findChildren(QPushButton) if one.isCheckable()]


def test_page_is_chosen_with_a_press(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        _places(sidebar)[1].click()

    assert chosen.args == [1]


def test_page_is_chosen_also_without_a_press(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        _places(sidebar)[2].toggle()

    assert chosen.args == [2]


def test_page_that_is_shown_is_not_chosen_again(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sidebar.chosen):
        sidebar.show_place(1)


def test_tab_stops_at_the_page_that_is_shown(sidebar: Sidebar) -> None:
    sidebar.show_place(2)

    stops = [bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in _places(sidebar)]
    assert stops == [False, False, True]
