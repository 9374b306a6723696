"""The settings of locking: after how long, and whether it follows the screen."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from register_app.gui.pages.settings.locking import LockingPart
from register_app.gui.session import Session
from register_app.settings import Settings
from tests.builders import TITLE
from tests.gui.hands import press, shown


def _part(qtbot: QtBot, session: Session) -> LockingPart:
    part = LockingPart(session)
    qtbot.addWidget(part)
    part.show()
    return part


def _minutes(part: LockingPart) -> QComboBox:
    return shown(QComboBox, part)[0]


def _stored(session: Session) -> Settings:
    return session.register.settings.load()


def test_ten_minutes_are_preset_and_another_time_is_stored_at_once(
    qtbot: QtBot, session: Session
) -> None:
    part = _part(qtbot, session)
    minutes = _minutes(part)
    assert minutes.currentData() == Settings().lock_minutes == 10

    minutes.setCurrentIndex(minutes.findData(0))
    minutes.activated.emit(minutes.currentIndex())

    assert _stored(session).lock_minutes == 0


def test_it_need_not_follow_the_screen(qtbot: QtBot, session: Session) -> None:
    part = _part(qtbot, session)
    assert shown(QCheckBox, part)[0].isChecked()

    press("Lock when the screen", part)

    assert not _stored(session).lock_on_screen_lock


def test_time_that_is_not_offered_is_shown_and_followed(qtbot: QtBot, session: Session) -> None:
    part = _part(qtbot, session)
    minutes = _minutes(part)
    settings = session.register.settings

    with session.change(TITLE):
        settings.save(replace(settings.load(), lock_minutes=7))

    assert minutes.currentData() == 7
