"""What was copied is taken back when the register closes; secrets are marked, and go soon."""

import platform

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
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


@pytest.mark.parametrize(
    ("system", "name", "value"),
    [
        ("Linux", "x-kde-passwordManagerHint", b"secret"),
        (
            "Windows",
            'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
            b"1",
        ),
        (
            "Windows",
            'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"',
            bytes(4),
        ),
    ],
)
def test_only_secrets_are_marked_as_the_system_has_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, system: str, name: str, value: bytes
) -> None:
    assert qtbot
    monkeypatch.setattr(platform, "system", lambda: system)

    clipboard.copy("Virtanen")
    assert not QGuiApplication.clipboard().mimeData().hasFormat(name)
    clipboard.copy_secret("abcde")

    assert QGuiApplication.clipboard().mimeData().data(name).data() == value


def test_windows_sends_no_copy_to_its_cloud(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qtbot
    monkeypatch.setattr(platform, "system", lambda: "Windows")

    clipboard.copy("Virtanen")

    name = 'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"'
    assert QGuiApplication.clipboard().mimeData().data(name).data() == bytes(4)
