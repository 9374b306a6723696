"""What the program puts on the clipboard: marked where it is secret, and taken back in the end."""

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
_LOCAL: Mapping[str, Mapping[str, bytes]] = {
    "Windows": {_WINDOWS.format("CanUploadToCloudClipboard"): _NO},
}
"""What keeps names of customers on this computer."""
_SECRET: Mapping[str, Mapping[str, bytes]] = {
    "Windows": {
        _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
        _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    },
    "Linux": {"x-kde-passwordManagerHint": b"secret"},
}
"""What tells those who keep the history of a clipboard to leave it out; macOS: none by Qt."""


def copy(text: str) -> None:
    """Put a text on the clipboard until the register is locked or the program ends."""
    _put(_marked(text, _LOCAL))


def copy_picture(picture: QImage) -> None:
    """Put a picture on the clipboard, for as long as a text."""
    content = _marked("", _LOCAL)
    content.setImageData(picture)
    _put(content)


def copy_secret(text: str) -> None:
    """Put a secret on the clipboard for half a minute, marked as one."""
    content = _marked(text, _LOCAL, _SECRET)
    mark = bytes(content.data(_OURS).data())
    _put(content)
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


def _put(content: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(content)


def _marked(text: str, *marks: Mapping[str, Mapping[str, bytes]]) -> QMimeData:
    content = QMimeData()
    if text:
        content.setText(text)
    content.setData(_OURS, _HOLDER + secrets.token_bytes(16))
    for by_system in marks:
        for name, value in by_system.get(platform.system(), {}).items():
            content.setData(name, value)
    return content


def _mark_on(mode: QClipboard.Mode) -> bytes:
    content = QGuiApplication.clipboard().mimeData(mode)
    return bytes(content.data(_OURS).data()) if content else b""
