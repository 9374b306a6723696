"""The square on the screen is the one that a camera reads, in every theme."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from register_app.gui.pages.second_step.square import Square
from register_app.reports.squares import QUIET_ZONE, squares


def test_every_dot_is_drawn_black_on_white(qtbot: QtBot) -> None:
    text = (
        "otpauth://totp/register_app:Meren%20Maalaus?secret=JBSWY3DPEHPK3PXP&issuer=register_app"
    )
    square = Square(text)
    qtbot.addWidget(square)
    square.resize(square.sizeHint())
    picture = square.grab().toImage()
    rows = squares(text)
    dot = picture.width() // len(rows)

    seen = [
        [
            picture.pixelColor(across * dot + dot // 2, down * dot + dot // 2) == QColor("black")
            for across in range(len(rows))
        ]
        for down in range(len(rows))
    ]

    assert seen == rows
    assert not any(any(row) for row in rows[:QUIET_ZONE])
