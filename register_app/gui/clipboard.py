"""What the program puts on the clipboard: marked as a secret, and taken back in the end."""

import platform
import secrets
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

SECRET_FOR = 30_000
"""Milliseconds that a secret stays."""
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_OURS = "application/x-register-app"
_HOLDER = secrets.token_bytes(16)
"""Which program copied it; whoever keeps a clipboard alive hands it on."""
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = bytes(4)
"""A number of Windows: 0."""
_MARKS: Mapping[str, Mapping[str, bytes]] = {
    "Windows": {
        _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
        _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
        _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    },
    "Linux": {"x-kde-passwordManagerHint": b"secret"},
}
"""What tells those who keep the history of a clipboard to leave it out; macOS: none by Qt.

A history may lie on the disk, or in a cloud, long after the register was locked.
"""


def copy(text: str) -> None:
    """Put a text on the clipboard until the register is locked or the program ends."""
    _put(_with_text(text))


def copy_picture(picture: QImage) -> None:
    """Put a picture on the clipboard, for as long as a text."""
    content = QMimeData()
    content.setImageData(picture)
    _put(content)


def copy_secret(text: str) -> None:
    """Put a secret on the clipboard for half a minute."""
    mark = _put(_with_text(text))
    QTimer.singleShot(SECRET_FOR, QGuiApplication.clipboard(), partial(_forget, mark))


def clear() -> None:
    """Take back everything that this program put there, by whatever way."""
    clipboard = QGuiApplication.clipboard()
    owned = (clipboard.ownsClipboard(), clipboard.ownsSelection())
    for mode, is_owned in zip(_MODES, owned, strict=True):
        if is_owned or _mark_on(mode).startswith(_HOLDER):
            clipboard.clear(mode)


def _forget(mark: bytes) -> None:
    """Take a secret back, unless something else was copied meanwhile."""
    if _mark_on(QClipboard.Mode.Clipboard) == mark:
        QGuiApplication.clipboard().clear()


def mark_own_copies() -> None:
    """Mark from now on what the widgets copy by themselves, with Ctrl+C."""
    QGuiApplication.clipboard().dataChanged.connect(_mark_own)


def _mark_own() -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() and not _mark_on(QClipboard.Mode.Clipboard):
        copied, content = clipboard.mimeData(), QMimeData()
        for kind in copied.formats():
            content.setData(kind, copied.data(kind))
        # the system is still telling of the copy before
        QTimer.singleShot(0, clipboard, partial(_put, content))


def _put(content: QMimeData) -> bytes:
    """Put it on the clipboard with all its marks; return the one that no other copy has."""
    mark = _HOLDER + secrets.token_bytes(16)
    content.setData(_OURS, mark)
    for name, value in _MARKS.get(platform.system(), {}).items():
        content.setData(name, value)
    QGuiApplication.clipboard().setMimeData(content)
    return mark


def _with_text(text: str) -> QMimeData:
    content = QMimeData()
    content.setText(text)
    return content


def _mark_on(mode: QClipboard.Mode) -> bytes:
    content = QGuiApplication.clipboard().mimeData(mode)
    return bytes(content.data(_OURS).data()) if content else b""
