"""Chips that narrow a list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from register_app.gui.tables.filter_chips import Condition, FilterChips, Group

ACTIVE = Condition("state", "active", "Active")
VIP = Condition("tag", "vip", "VIP & friends")
LONG = Condition("source", "x", "A source that is described at very great length indeed")
GROUPS = [Group("State", [ACTIVE]), Group("Groups", [VIP, LONG]), Group("Owner", [])]


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    """Return chips with one that holds."""
    chips = FilterChips(lambda: GROUPS)
    qtbot.addWidget(chips)
    chips.add(ACTIVE, is_on=True)
    chips.resize(300, 100)
    chips.show()
    return chips


def _chip(chips: FilterChips, called: str) -> QPushButton:
    return next(c for c in chips.findChildren(QPushButton) if c.accessibleName() == called)


def test_pressed_chip_lets_go(chips: FilterChips, qtbot: QtBot) -> None:
    assert chips.on() == [ACTIVE]

    with qtbot.waitSignal(chips.changed):
        QTest.mouseClick(_chip(chips, "Active"), Qt.MouseButton.LeftButton)

    assert chips.on() == []
    assert chips.all() == [ACTIVE]


def test_condition_from_the_menu_becomes_a_chip(chips: FilterChips) -> None:
    chips.add(VIP, is_on=True)

    assert chips.on() == [ACTIVE, VIP]
    chip = _chip(chips, "VIP & friends")
    assert chip.text() == "VIP && friends"
    assert chip.isCheckable()


def test_menu_offers_groups_with_something_in_them(chips: FilterChips) -> None:
    QTest.mouseClick(_chip(chips, "Add a condition"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)

    offered = [(action.text(), action.isEnabled()) for action in menu.actions()]
    first = menu.actions()[0].menu()
    assert isinstance(first, QMenu)

    assert offered == [("State", True), ("Groups", True), ("Owner", False)]
    assert first.actions()[0].isChecked()
    first.actions()[0].trigger()
    assert chips.on() == []
    menu.close()


def test_long_condition_is_cut_and_told_whole(chips: FilterChips) -> None:
    chips.add(LONG, is_on=False)

    chip = _chip(chips, LONG.label)
    assert len(chip.text()) < len(LONG.label)
    assert chip.text().endswith("…")


def test_all_conditions_can_be_let_go(chips: FilterChips) -> None:
    chips.add(VIP, is_on=True)

    chips.clear()

    assert chips.on() == []


def test_chips_go_on_in_the_next_line(chips: FilterChips) -> None:
    chips.add(VIP, is_on=True)
    chips.add(LONG, is_on=True)
    layout = chips.layout()
    assert layout is not None

    assert layout.heightForWidth(200) > layout.heightForWidth(1000)
    chips.resize(200, 300)
    chips.grab()
    tops = {chip.y() for chip in chips.findChildren(QPushButton)}
    assert len(tops) > 1
