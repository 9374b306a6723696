"""A list of people who must not be contacted, of which keyed traces are kept and no data."""

from datetime import date
from typing import NamedTuple

from register_app.blocklists.keys import Sort
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.permissions.entry import Channel


@record("block_list")
class Origin:
    """What a person says of a list that is taken in."""

    id: int | None = None
    name: str = field(TEXT, QT_TRANSLATE_NOOP("blocks", "Name"))
    source: str = field(TEXT, QT_TRANSLATE_NOOP("blocks", "From whom"))
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("blocks", "Dated"))
    expires_on: date | None = field(DAY, QT_TRANSLATE_NOOP("blocks", "Valid until"), default=None)


class BlockList(NamedTuple):
    """Where a list came from, and what it holds for."""

    name: str
    source: str
    covers: frozenset[Channel]
    """The channels in which the people on it must not be contacted."""
    on_day: date
    expires_on: date | None = None
    id: int = 0
    entries: int = 0
    """How many traces it holds."""
    sorts: frozenset[Sort] = frozenset()
    """By what its people are known."""

    @property
    def channels(self) -> frozenset[Channel]:
        """All channels it is about: who must not be called must not be called by a machine."""
        also = {Channel.AUTO} if Channel.CALL in self.covers else set()
        return self.covers | also

    def holds(self, today: date) -> bool:
        """Say whether it has not expired."""
        return self.expires_on is None or self.expires_on >= today


class OwnBan(NamedTuple):
    """What somebody forbade who is gone: in which channel, and when."""

    channel: Channel
    on_day: date
