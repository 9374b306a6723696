"""Read an EML (RFC 5322, with the parts of RFC 2046)."""

import email
import mimetypes
from collections.abc import Iterator, Sequence
from contextlib import suppress
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any, cast

from register_app.filing.letter import MAX_PARTS, Letter, Opened, Part
from register_app.filing.readers.web_text import plain
from register_app.importer import encoding

_MESSAGE = "message/rfc822"
_ADDRESSED = ("to", "cc", "bcc")


class _Forgiving(EmailPolicy):
    """Lets no header be the end of a message: the parsers of headers fail in many ways."""

    def header_fetch_parse(self, name: str, value: str) -> Any:  # noqa: ANN401  a header of any kind
        try:
            return super().header_fetch_parse(name, value)
        except Exception:  # noqa: BLE001  as said
            is_text = not name.lower().startswith("content-")
            return (
                self.header_factory("subject", value) if is_text else self.header_factory(name, "")
            )


_FORGIVING = _Forgiving()


def opened(content: bytes) -> Opened:
    """Open a message."""
    message = cast("EmailMessage", email.message_from_bytes(content, policy=_FORGIVING))
    leaves = list(_leaves(message))
    body = _body(leaves)
    files = [leaf for leaf in leaves if leaf is not body and _is_file(leaf)][:MAX_PARTS]
    names = tuple(_name(file, number) for number, file in enumerate(files, 1))
    letter = Letter(
        subject=_header(message, "subject"),
        sender=_header(message, "from"),
        recipients=", ".join(filter(None, (_header(message, name) for name in _ADDRESSED))),
        sent=_moment(_header(message, "date")),
        text=_text(body) if body is not None else "",
        names=names,
    )
    return Opened(letter, _parts(names, files))


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Return what holds content, in order; a message within is one whole."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.get_content_type() != _MESSAGE and part.is_multipart():
            waiting += reversed(cast("list[EmailMessage]", part.get_payload()))
        else:
            yield part


def _body(leaves: Sequence[EmailMessage]) -> EmailMessage | None:
    written = [leaf for leaf in leaves if not leaf.is_attachment()]
    for kind in ("text/plain", "text/html"):
        for leaf in written:
            if leaf.get_content_type() == kind:
                return leaf
    return None


def _is_file(leaf: EmailMessage) -> bool:
    """Tell files from other forms of the same text, and from pictures that stand within it."""
    if leaf.is_attachment() or leaf.get_content_type() == _MESSAGE:
        return True
    if leaf.get_content_maintype() == "image" and "content-id" in leaf:
        return False
    return bool(leaf.get_filename()) or leaf.get_content_maintype() not in {"text", "multipart"}


def _name(leaf: EmailMessage, number: int) -> str:
    if name := leaf.get_filename():
        return name
    if leaf.get_content_type() == _MESSAGE:
        return f"{number}.eml"
    return f"{number}{mimetypes.guess_extension(leaf.get_content_type()) or ''}"


def _parts(names: Sequence[str], files: Sequence[EmailMessage]) -> Iterator[Part]:
    for name, file in zip(names, files, strict=True):
        yield Part(name, _content(file))


def _content(leaf: EmailMessage) -> bytes:
    if leaf.is_multipart():
        inner = cast("list[EmailMessage]", leaf.get_payload())
        return b"".join(message.as_bytes() for message in inner)
    decoded = leaf.get_payload(decode=True)
    return decoded if isinstance(decoded, bytes) else b""


def _text(leaf: EmailMessage) -> str:
    content = _content(leaf)
    charset = leaf.get_content_charset()
    text = None
    with suppress(LookupError, ValueError):  # a charset that does not exist, or is not used
        text = content.decode(charset) if charset else None
    if text is None:
        text = encoding.detect(BytesIO(content), lambda: None).decode(content)
    text = text.replace("\r\n", "\n")
    return plain(text) if leaf.get_content_type() == "text/html" else text


def _header(message: EmailMessage, name: str) -> str:
    values = message.get_all(name) or []
    return " ".join(" ".join(str(value) for value in values).split())


def _moment(text: str) -> str:
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(text).isoformat()
    return ""
