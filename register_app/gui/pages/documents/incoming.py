"""What a person drops or pastes: files of this computer, or a picture."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from register_app.filing.take_in import Incoming

_MESSAGE = "message/rfc822"
"""What mail programs hand over where they give no file (RFC 2046, 5.2.1)."""
_MESSAGE_NAME = "message.eml"


class Pasted(NamedTuple):
    """A picture from the clipboard, not yet a file."""

    file_name: str
    image: QImage


def is_taken(mime: QMimeData) -> bool:
    """Say whether there is something in it that can be attached."""
    return bool(_paths(mime)) or mime.hasFormat(_MESSAGE) or mime.hasImage()


def taken_from(mime: QMimeData, now: datetime, called: str) -> list[Incoming | Pasted]:
    """Return the files, the message, or the picture under a name with the time.

    Nothing is fetched. A message is taken as the mail program hands it over.
    """
    paths = _paths(mime)
    if paths:
        return [Incoming(path.name, path) for path in paths]
    if mime.hasFormat(_MESSAGE):
        return [Incoming(_MESSAGE_NAME, bytes(mime.data(_MESSAGE).data()))]
    image = mime.imageData()
    if isinstance(image, QImage) and not image.isNull():
        return [Pasted(called.format(when=f"{now:%Y-%m-%d %H.%M.%S}"), image)]
    return []


def as_files(things: list[Incoming | Pasted]) -> list[Incoming]:
    """Return what can be attached; pictures are packed here, which takes a while."""
    return [
        Incoming(thing.file_name, _packed(thing.image)) if isinstance(thing, Pasted) else thing
        for thing in things
    ]


def _paths(mime: QMimeData) -> list[Path]:
    """Return the files named; addresses of other computers are left alone."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and not url.host()]


def _packed(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
