"""Notices of the desktop."""

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from register_app.gui.session import Session
from register_app.gui.tasks.desktop import Desktop


def _yes() -> bool:
    return True


def test_desktop_without_a_place_for_notices_says_so(session: Session) -> None:
    assert not Desktop(session).tell("Nyt")


# Qt looks for a tray of X11 whatever the screen is
@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_notice_is_shown_and_leads_back(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[tuple[str, str]] = []

    def show(_sign: QSystemTrayIcon, title: str, text: str, _icon: QIcon) -> None:
        said.append((title, text))

    # the screen of the tests has no place beside a clock
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(_yes))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(_yes))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    desktop = Desktop(session)
    assert desktop.tell("Nyt")
    assert desktop.tell("<b>Taas</b>")

    (sign,) = desktop.findChildren(QSystemTrayIcon)
    assert [text for _, text in said] == ["Nyt", "<b>Taas</b>"]
    assert not sign.icon().isNull()
    with qtbot.waitSignal(desktop.clicked):
        sign.messageClicked.emit()
    with qtbot.waitSignal(desktop.clicked):
        sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
