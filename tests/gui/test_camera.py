"""Picturing widgets, and waiting for what background work shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui import camera
from register_app.gui.camera import Camera, nothing_missed, until
from register_app.gui.theme import DARK, LIGHT, Colours, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Return what dresses the program."""
    return Theme(qapp)


def _corner(path: Path) -> str:
    return QImage(str(path)).pixelColor(2, 2).name()


@pytest.mark.parametrize(("scheme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_each_thing_is_pictured_in_the_colours_of_a_scheme(
    qtbot: QtBot, theme: Theme, tmp_path: Path, scheme: str, colours: Colours
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    taken = Camera(tmp_path, theme, scheme)

    taken.take(widget, "one")
    taken.take(widget, "two")

    names = [f"01-one-{scheme}.png", f"02-two-{scheme}.png"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert {_corner(tmp_path / name) for name in names} == {colours.window}


def test_a_picture_that_cannot_be_saved_is_told(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)

    with pytest.raises(OSError, match="01-one"):
        Camera(tmp_path / "none", theme, "light").take(button, "one")


def test_waiting_ends_when_there_is_something_to_see(qtbot: QtBot) -> None:
    seen: list[int] = []
    QTimer.singleShot(0, lambda: seen.append(1))

    until(lambda: seen, "something")

    assert seen


def test_waiting_ends_when_nothing_comes(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(camera, "_PATIENCE", 10)

    with pytest.raises(LookupError, match="something"):
        until(lambda: False, "something")


def test_what_fails_inside_qt_is_raised_at_the_end(qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("inside")

    def watch() -> None:
        with nothing_missed():
            QTimer.singleShot(0, fail)
            camera.rest()

    with qtbot.captureExceptions(), pytest.raises(ValueError, match="inside"):
        watch()


def test_what_fails_at_once_is_raised_at_once() -> None:
    with pytest.raises(KeyError), nothing_missed():
        raise KeyError


def test_nothing_missed_is_nothing_raised(qtbot: QtBot) -> None:
    with nothing_missed():
        camera.rest()
