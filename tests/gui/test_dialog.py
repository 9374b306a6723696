"""A dialog that is as high as its texts need."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel


def test_long_text_is_not_cut(qtbot: QtBot) -> None:
    dialog = Dialog("A question", None)
    qtbot.addWidget(dialog)
    text = PlainLabel("many words " * 200, wrap=True)
    dialog.inside.addWidget(text)
    dialog.add_buttons(button("Close", dialog.close))
    dialog.show()
    QApplication.processEvents()

    assert text.height() >= text.heightForWidth(text.width())


def test_dialog_grows_with_what_comes_later(qtbot: QtBot) -> None:
    dialog = Dialog("A question", None)
    qtbot.addWidget(dialog)
    late = PlainLabel("many words " * 200, wrap=True)
    late.hide()
    dialog.inside.addWidget(late)
    dialog.show()
    before = dialog.height()
    late.show()

    qtbot.waitUntil(lambda: late.height() >= late.heightForWidth(late.width()) > 0)
    assert dialog.height() > before
