"""A line to type in, and what is said about it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from register_app.fields.kinds import BUSINESS_ID
from register_app.gui.lines import CheckedLine, Line, SecretLine


def _business_id(qtbot: QtBot) -> CheckedLine:
    line = CheckedLine("Business &ID", BUSINESS_ID.parse, good="Right")
    qtbot.addWidget(line)
    line.show()
    return line


def _said(line: Line) -> str:
    return line.edit.accessibleDescription()


def test_right_value_is_praised_at_once(qtbot: QtBot) -> None:
    line = _business_id(qtbot)
    QTest.keyClicks(line.edit, "2077474-0")

    assert _said(line) == "Right"
    assert line.value() == "2077474-0"


def test_problem_waits_until_the_person_pauses(qtbot: QtBot) -> None:
    line = _business_id(qtbot)
    QTest.keyClicks(line.edit, "2077474-1")
    assert _said(line) == ""

    qtbot.waitUntil(lambda: "check digit" in _said(line))
    assert line.value() is None


def test_repair_is_written_into_the_line(qtbot: QtBot) -> None:
    line = _business_id(qtbot)
    QTest.keyClicks(line.edit, "20774740")
    QTest.keyClick(line.edit, Qt.Key.Key_Return)

    assert line.text == "2077474-0"


def test_empty_line_has_nothing_to_say(qtbot: QtBot) -> None:
    line = _business_id(qtbot)

    assert line.value() == ""
    assert _said(line) == ""


def test_label_leads_to_the_line_without_its_sign(qtbot: QtBot) -> None:
    assert _business_id(qtbot).edit.accessibleName() == "Business ID"


def test_secret_is_hidden_until_it_shall_be_seen(qtbot: QtBot) -> None:
    line = SecretLine("Passphrase")
    qtbot.addWidget(line)
    assert line.edit.echoMode() is QLineEdit.EchoMode.Password
    line.reveal(shown=True)
    assert line.edit.echoMode() is QLineEdit.EchoMode.Normal
    line.reveal(shown=False)

    assert line.edit.echoMode() is QLineEdit.EchoMode.Password
