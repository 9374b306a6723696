"""Read an Outlook message (MSG, by [MS-OXMSG])."""

from collections.abc import Iterator, Sequence

from oxmsg import Message
from oxmsg.attachment import Attachment

from register_app.filing.letter import MAX_PARTS, Letter, Opened, Part
from register_app.filing.readers.web_text import plain


def opened(content: bytes) -> Opened:
    """Open a message."""
    message = Message.load(content)
    files = [file for file in message.attachments if file.file_bytes is not None][:MAX_PARTS]
    names = tuple(file.file_name or str(number) for number, file in enumerate(files, 1))
    letter = Letter(
        subject=message.subject,
        sender=message.sender or "",
        recipients=_recipients(message),
        sent=_sent(message),
        text=_text(message),
        names=names,
    )
    return Opened(letter, _parts(names, files))


def _recipients(message: Message) -> str:
    people = [(one.name, one.email_address) for one in message.recipients]
    return ", ".join(
        f"{name} <{address}>" if address and name not in {"", address} else address or name
        for name, address in people
    )


def _sent(message: Message) -> str:
    moment = message.sent_date
    return moment.isoformat() if moment else ""


def _text(message: Message) -> str:
    return (message.body or plain(message.html_body or "")).replace("\r\n", "\n")


def _parts(names: Sequence[str], files: Sequence[Attachment]) -> Iterator[Part]:
    for name, file in zip(names, files, strict=True):
        yield Part(name, file.file_bytes or b"")
