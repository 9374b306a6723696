"""What was typed when the register was locked is offered calmly until somebody is done with it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from register_app.drafts.store import Typed
from register_app.gui.locking.kept_texts import KeptLine
from register_app.gui.session import Session
from tests.gui.conftest import OnScreen
from tests.gui.hands import dialog, press, texts

FIRST, SECOND = Typed("Uusi muistiinpano · Teksti", "Soita"), Typed("Viesti", "<b>Hei</b>")


def _line(session: Session, on_screen: OnScreen) -> KeptLine:
    above = QWidget()
    line = KeptLine(session, above)
    on_screen(above)
    line.look()
    return line


def test_nothing_is_said_where_nothing_is_kept(session: Session, on_screen: OnScreen) -> None:
    assert not _line(session, on_screen).isVisible()


def test_texts_go_one_by_one_and_the_notice_with_the_last(
    qtbot: QtBot, session: Session, on_screen: OnScreen
) -> None:
    session.register.drafts.keep([FIRST, SECOND])
    line = _line(session, on_screen)
    press("Show what was typed", line)
    shown = dialog()
    assert FIRST.label in texts(shown)

    press("Done", shown)
    assert FIRST.label not in texts(shown)
    press("Copy", shown)
    assert QGuiApplication.clipboard().text() == SECOND.text
    press("Done", shown)

    qtbot.waitUntil(lambda: not line.isVisible())
    assert session.register.drafts.all() == []


def test_texts_that_are_left_are_offered_again(
    qtbot: QtBot, session: Session, on_screen: OnScreen
) -> None:
    session.register.drafts.keep([FIRST])
    line = _line(session, on_screen)
    press("Show what was typed", line)

    press("Close", dialog())

    qtbot.waitUntil(line.isVisible)
    assert len(session.register.drafts.all()) == 1
