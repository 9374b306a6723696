"""Large buttons that stand for an answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.buttons import Choice


def test_answer_is_picked_with_a_press(qtbot: QtBot) -> None:
    choice = Choice("English", "en")
    qtbot.addWidget(choice)

    with qtbot.waitSignal(choice.picked) as picked:
        choice.click()

    assert picked.args == ["en"]
    assert not choice.isCheckable()


def test_one_of_several_is_picked_also_without_a_press(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    now, other = (Choice(name, name, both, is_on=name == "fi") for name in ("fi", "sv"))
    inside = QHBoxLayout(both)
    inside.addWidget(now)
    inside.addWidget(other)
    picked: list[object] = []
    for choice in (now, other):
        choice.picked.connect(picked.append)

    other.toggle()  # as assistive technology does

    assert picked == ["sv"]
    assert not now.isChecked()
    assert other.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert now.focusPolicy() is Qt.FocusPolicy.ClickFocus
