"""The refusal of a file whose ending names no format."""

from collections.abc import Iterable

from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message


class UnknownFormat(RegisterError):
    """The ending of the file names no format."""

    def __init__(self, endings: Iterable[str]) -> None:
        """Name the formats by their endings."""
        super().__init__(
            QT_TRANSLATE_NOOP("reports", "The ending of the file tells no format."),
            Message(
                QT_TRANSLATE_NOOP("reports", "Choose one of these: {endings}"),
                {"endings": ", ".join(endings)},
            ),
        )
