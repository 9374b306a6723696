"""What was copied is taken back when the register closes; no history of it shall keep it."""

import platform
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from register_app.gui import clipboard


def _text() -> str:
    return QGuiApplication.clipboard().text()


def test_text_and_picture_are_taken_back(qtbot: QtBot) -> None:
    assert qtbot
    clipboard.copy("Virtanen")
    assert _text() == "Virtanen"
    clipboard.clear()
    assert _text() == ""

    clipboard.copy_picture(QImage(3, 3, QImage.Format.Format_RGB32))
    assert not QGuiApplication.clipboard().image().isNull()
    clipboard.clear()
    assert QGuiApplication.clipboard().image().isNull()


def test_what_another_program_put_there_stays(qtbot: QtBot) -> None:
    assert qtbot
    clipboard.copy("Virtanen")
    content = QMimeData()
    content.setText("of another program")
    QGuiApplication.clipboard().setMimeData(content)

    clipboard.clear()

    assert _text() == "of another program"


def test_secret_goes_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "SECRET_FOR", 1)
    clipboard.copy_secret("abcde")
    assert _text() == "abcde"

    qtbot.waitUntil(lambda: _text() == "")


def test_what_was_copied_after_a_secret_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "SECRET_FOR", 1)
    clipboard.copy_secret("abcde")
    clipboard.copy_secret("fghij")
    monkeypatch.setattr(clipboard, "SECRET_FOR", 60_000)
    clipboard.copy_secret("klmno")

    qtbot.wait(20)

    assert _text() == "klmno"


WINDOWS = 'application/x-qt-windows-mime;value="{}"'
MARKS = [
    ("Linux", "x-kde-passwordManagerHint", b"secret"),
    ("Windows", WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"1"),
    ("Windows", WINDOWS.format("CanIncludeInClipboardHistory"), bytes(4)),
    ("Windows", WINDOWS.format("CanUploadToCloudClipboard"), bytes(4)),
]


@pytest.mark.parametrize("copy", [clipboard.copy, clipboard.copy_secret])
@pytest.mark.parametrize(("system", "name", "value"), MARKS)
def test_no_history_of_a_clipboard_shall_keep_what_is_copied(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    copy: Callable[[str], None],
    system: str,
    name: str,
    value: bytes,
) -> None:
    assert qtbot
    monkeypatch.setattr(platform, "system", lambda: system)

    copy("Virtanen")

    assert QGuiApplication.clipboard().mimeData().data(name).data() == value


def test_what_a_widget_copies_by_itself_is_marked_too(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    clipboard.mark_own_copies()
    line = QLineEdit("Virtanen")
    qtbot.addWidget(line)
    line.selectAll()

    line.copy()

    content = QGuiApplication.clipboard().mimeData
    qtbot.waitUntil(lambda: content().hasFormat("x-kde-passwordManagerHint"))
    assert _text() == "Virtanen"
    QGuiApplication.clipboard().dataChanged.disconnect(clipboard._mark_own)  # noqa: SLF001
