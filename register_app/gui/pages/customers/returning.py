"""Ask for a new basis when somebody who was erased for good is typed in again."""

from collections.abc import Mapping
from typing import Any

from register_app.fields import day
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message

_ERASED = QT_TRANSLATE_NOOP(
    "customers",
    "Somebody like this was erased for good on {day}. Is there a new basis for keeping the data?",
)


class Returning:
    """Knows the traces of the erased, as they were when a dialog was opened."""

    def __init__(self, session: Session) -> None:
        """Read the traces of a register."""
        self._erased_on = session.register.erasure.recogniser()

    def warning(self, field: str, values: Mapping[str, Any]) -> dict[str, Message]:
        """Return what to say at a field about somebody of such values."""
        on = self._erased_on(values)
        return {field: Message(_ERASED, {"day": day.show(on)})} if on else {}
