"""Any text on screen, however it is built."""

from pytestqt.qtbot import QtBot

from register_app.gui.pages.documents.text_pane import TextPane


def test_very_long_lines_are_broken_and_others_are_not(qtbot: QtBot) -> None:
    pane = TextPane("a" * 4000 + "\n" + "b" * 2001 + "\nloppu\n", "a.txt")
    qtbot.addWidget(pane)

    lines = pane.toPlainText().split("\n")

    assert lines == ["a" * 2000, "a" * 2000, "b" * 2000, "b", "loppu", ""]
