"""Who in the register has forbidden marketing: what every way out marks them by."""

from collections.abc import Sequence

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.permissions.entry import CHANNEL, Channel, Permission
from register_app.permissions.standing import banned_channels, own
from register_app.register import Register

BAN = QT_TRANSLATE_NOOP("reports", "Marketing ban")
"""The word by which somebody is marked."""
_IN_CHANNELS = QT_TRANSLATE_NOOP("reports", "Marketing ban: {channels}")
HOLDS_BANNED = QT_TRANSLATE_NOOP(
    "reports", "%n of the persons in it have forbidden marketing; they are marked."
)
_CHANNELS = dict(CHANNEL.choices)


class Bans:
    """The bans that hold, of customers and of contact persons."""

    def __init__(self, register: Register) -> None:
        """Read whatever was said by those who ever forbade something."""
        customers = register.permissions.objectors()
        said = register.permissions.of_many(customers)
        contacts = {
            entry.contact_id
            for entries in said.values()
            for entry in entries
            if entry.contact_id is not None
        }
        of_contacts = register.permissions.of_contacts(sorted(contacts))
        of_customers = {number: own(entries) for number, entries in said.items()}
        self._customers = _held(of_customers)
        self._contacts = _held(of_contacts)

    @property
    def count(self) -> int:
        """Return how many persons and organisations have forbidden something."""
        return len(self._customers) + len(self._contacts)

    def of_customer(self, customer_id: int) -> list[Channel]:
        """Return the channels that a customer has forbidden; ALL for every one."""
        return self._customers.get(customer_id, [])

    def of_contact(self, contact_id: int) -> list[Channel]:
        """Return the channels that a contact person has forbidden; ALL for every one."""
        return self._contacts.get(contact_id, [])


def mark(channels: Sequence[Channel], translate: Translate) -> str:
    """Return the word that marks whoever has forbidden these channels; nothing for none."""
    if not channels:
        return ""
    if Channel.ALL in channels:
        return translate(BAN)
    labels = (_CHANNELS[channel] for channel in channels)
    named = ", ".join(translate(label).lower() for label in labels if isinstance(label, Text))
    return translate(Message(_IN_CHANNELS, {"channels": named}))


def _held(said: dict[int, list[Permission]]) -> dict[int, list[Channel]]:
    banned = ((number, banned_channels(entries)) for number, entries in said.items())
    return {number: channels for number, channels in banned if channels}
