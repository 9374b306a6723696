"""Read messages: what they say, and the files that came with them."""

from collections.abc import Callable, Iterator

from register_app.documents.media import Media
from register_app.filing.letter import Opened
from register_app.filing.outcome import Outcome, Unreadable


def opened(content: bytes, kind: Media) -> Opened:
    """Open a message of one of the two kinds."""
    if kind is Media.EML:
        from register_app.filing.readers import mail_file  # noqa: PLC0415  the other is not needed

        return mail_file.opened(content)
    if kind is Media.MSG:
        from register_app.filing.readers import outlook_file  # noqa: PLC0415  as above

        return outlook_file.opened(content)
    raise Unreadable(Outcome.OTHER)


def words(kind: Media) -> Callable[[bytes], Iterator[str]]:
    """Return what reads the words of such messages; their files have words of their own."""

    def read(content: bytes) -> Iterator[str]:
        subject, sender, recipients, _, text, names = opened(content, kind).letter
        yield "\n".join((subject, sender, recipients, text, *names))

    return read
