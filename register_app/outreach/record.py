"""Write down what a person said about marketing."""

from collections.abc import Iterable, Sequence

from register_app.db.change import Changing
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.register import Register

TITLES = {
    Stand.GIVEN: QT_TRANSLATE_NOOP("permission", "Record consent"),
    Stand.WITHDRAWN: QT_TRANSLATE_NOOP("permission", "Record withdrawal of consent"),
    Stand.OBJECTION: QT_TRANSLATE_NOOP("permission", "Register a ban"),
    Stand.EXISTING: QT_TRANSLATE_NOOP("permission", "Record existing customer"),
    Stand.LIFTED: QT_TRANSLATE_NOOP("permission", "Lift a ban at the person’s wish"),
}
_CONFIRM = QT_TRANSLATE_NOOP("permission", "Confirm a condition")
_EVERYTHING = frozenset({Stand.OBJECTION, Stand.WITHDRAWN, Stand.LIFTED})
"""What can be said of all channels at once; a consent names its channel (GDPR Art. 7)."""


class NotRecorded(RegisterError):
    """The entry says what nobody can say."""

    def __init__(self, why: Text, what_to_do: Text) -> None:
        """Say why, and what to do instead."""
        super().__init__(why, what_to_do)


def record(
    register: Register, entries: Sequence[Permission], changing: Changing | None = None
) -> list[Permission]:
    """Keep entries as one change; raise NotRecorded when one of them cannot be."""
    for entry in entries:
        _require_sense(register, entry)
    with (changing or register.change)(TITLES[entries[0].state]):
        return [register.permissions.add(entry) for entry in entries]


def confirm(
    register: Register, confirmations: Iterable[Confirmation], changing: Changing | None = None
) -> list[Confirmation]:
    """Keep that conditions were confirmed, with the reason, as one change."""
    with (changing or register.change)(_CONFIRM):
        return [register.permissions.confirmations.save(one) for one in confirmations]


def _require_sense(register: Register, entry: Permission) -> None:
    if entry.channel is Channel.ALL and entry.state not in _EVERYTHING:
        raise NotRecorded(
            QT_TRANSLATE_NOOP("permission", "This is said of one channel, not of all."),
            QT_TRANSLATE_NOOP("permission", "Nothing was changed. Name each channel by itself."),
        )
    if not entry.how.strip():
        raise NotRecorded(
            QT_TRANSLATE_NOOP("permission", "It is not said how this is known."),
            QT_TRANSLATE_NOOP("permission", "Nothing was changed. Say how and where."),
        )
    if entry.on_day > register.today():
        raise NotRecorded(
            QT_TRANSLATE_NOOP("permission", "The day is still to come."),
            QT_TRANSLATE_NOOP("permission", "Nothing was changed. Give the day it was said."),
        )
