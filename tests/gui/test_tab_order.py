"""The way of the Tab key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.tab_order import follow_layout


def _stops(first: QWidget) -> list[QWidget]:
    found, here = [first], first.nextInFocusChain()
    while here is not first and here is not None:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(here)
        here = here.nextInFocusChain()
    return found


def test_tab_follows_what_is_laid_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    last, first, second, third = (QLineEdit(page) for _ in range(4))
    stack = QStackedWidget()
    stack.addWidget(third)
    inner = QWidget()
    beside = QHBoxLayout(inner)
    beside.addWidget(QLabel("no stop"))
    beside.addWidget(second)
    inside = QVBoxLayout(page)
    row = QHBoxLayout()
    row.addWidget(first)
    inside.addLayout(row)
    inside.addStretch()
    for widget in (inner, stack, last):
        inside.addWidget(widget)

    follow_layout(page)

    assert _stops(first) == [first, second, third, last]
