"""The one window."""

from pytestqt.qtbot import QtBot

from register_app.gui.main_window import MainWindow


def test_the_first_window_is_no_larger_than_the_screen_unless_it_must(qtbot: QtBot) -> None:
    window = MainWindow(lambda: True)
    qtbot.addWidget(window)

    least, room = window.minimumSize(), window.screen().availableSize()
    assert window.width() <= max(least.width(), room.width())
    assert window.height() <= max(least.height(), room.height())
