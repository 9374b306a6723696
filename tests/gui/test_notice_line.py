"""A notice above the pages."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from register_app.gui.notice_line import NoticeLine
from tests.gui import hands


def _line(qtbot: QtBot) -> NoticeLine:
    made = NoticeLine("Show the tasks")
    qtbot.addWidget(made)
    return made


def test_notice_shows_what_is_said_as_it_is(qtbot: QtBot) -> None:
    line = _line(qtbot)
    assert not line.isVisible()

    line.say("Soita <b>Aalto</b>")

    assert "Soita <b>Aalto</b>" in hands.texts(line)
    assert line.accessibleName() == "Soita <b>Aalto</b>"


def test_notice_leads_there_and_goes(qtbot: QtBot) -> None:
    line = _line(qtbot)
    line.say("Nyt")
    with qtbot.waitSignal(line.wanted):
        hands.press("Show the tasks", line)

    assert not line.isVisible()


def test_notice_can_be_closed(qtbot: QtBot) -> None:
    line = _line(qtbot)
    line.say("Nyt")
    with qtbot.assertNotEmitted(line.wanted), qtbot.waitSignal(line.closed):
        hands.press("Close", line)

    assert not line.isVisible()


def test_notice_that_leads_nowhere_can_only_be_closed(qtbot: QtBot) -> None:
    line = NoticeLine()
    qtbot.addWidget(line)
    line.say("Nyt")

    assert [button.text() for button in hands.shown(QPushButton, line)] == ["Close the notice"]


def test_notice_can_be_put_off_in_words_of_its_own(qtbot: QtBot) -> None:
    line = NoticeLine("Show the backups", close="Remind me tomorrow")
    qtbot.addWidget(line)
    line.say("Nyt")

    with qtbot.waitSignal(line.closed):
        hands.press("Remind me tomorrow", line)
