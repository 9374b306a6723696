"""Labels: every text as it is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui import labels
from register_app.gui.labels import PlainLabel, Remark, Tone
from tests.naughty import NAUGHTY

RED = QColor(255, 0, 0)


@pytest.fixture
def red_picture(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return markup that shows a red picture, if anybody reads it as markup."""
    path = tmp_path_factory.mktemp("pictures") / "red.png"
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(RED)
    image.save(str(path))
    return f'<img src="{path.as_posix()}">'


def _has_red(widget: QWidget) -> bool:
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y) == RED
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def _whole(text: str) -> str:
    """Leave out what is no character: halves of one, and a mark of the byte order in front."""
    return text.encode("utf-8", "ignore").decode().removeprefix("\ufeff")


def test_no_label_loads_a_picture(qtbot: QtBot, red_picture: str) -> None:
    made = [
        PlainLabel(red_picture),
        labels.heading(red_picture),
        labels.subheading(red_picture),
        labels.caption(red_picture),
        labels.badge(red_picture, Tone.GOOD),
    ]
    for label in made:
        qtbot.addWidget(label)
        label.resize(420, 120)

        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not _has_red(label)


@pytest.mark.parametrize("text", NAUGHTY, ids=range(len(NAUGHTY)))
def test_every_text_is_shown_as_it_is(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text[:2000])
    qtbot.addWidget(label)
    label.grab()

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert _whole(label.text()) == _whole(text[:2000])


def test_tool_tip_is_read_as_it_is_written(qtbot: QtBot, red_picture: str) -> None:
    button = QPushButton("Lock")
    qtbot.addWidget(button)
    labels.tip(button, f"{red_picture}\nCtrl+L & more")

    assert "<img" not in button.toolTip()
    assert button.toolTip().endswith("Ctrl+L &amp; more</qt>")
    assert button.accessibleDescription() == f"{red_picture}\nCtrl+L & more"


def test_remark_takes_no_room_until_it_says_something(qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    remark = Remark(inside)
    inside.show()
    assert not remark.isVisible()
    remark.say("Too short.", Tone.BAD)
    assert remark.isVisible()
    assert remark.property("look") == "problem"
    remark.say("")

    assert not remark.isVisible()
