"""The pages at the left edge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from register_app.gui.labels import PlainLabel, Tone
from register_app.gui.sidebar import Mark, Sidebar


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


def _badge(place: QPushButton) -> PlainLabel:
    badge = place.findChild(PlainLabel)
    assert isinstance(badge, PlainLabel)
    return badge


def test_mark_stands_beside_the_name_and_is_said_with_it(sidebar: Sidebar) -> None:
    sidebar.show()
    place = _places(sidebar)[1]
    sidebar.show_mark(1, Mark(3, "3 overdue", Tone.BAD))
    assert (_badge(place).text(), _badge(place).isVisible()) == ("3", True)
    assert (place.text(), place.accessibleName()) == ("Privacy", "Privacy, 3 overdue")

    sidebar.show_mark(1, Mark(0, "", Tone.PLAIN))

    assert not _badge(place).isVisible()
    assert not place.accessibleName()


def test_great_number_is_shortened(sidebar: Sidebar) -> None:
    sidebar.show_mark(1, Mark(1234, "1234 overdue", Tone.BAD))

    assert _badge(_places(sidebar)[1]).text() == "99+"


def test_page_that_is_not_there_gets_no_mark(sidebar: Sidebar) -> None:
    sidebar.show_mark(7, Mark(1, "1 overdue", Tone.BAD))

    assert not any(place.accessibleName() for place in _places(sidebar))
