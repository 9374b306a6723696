"""What holds now of all that was said about marketing."""

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from register_app.permissions.entry import CHANNELS, MARKETING, Channel, Permission, Stand
from register_app.permissions.rules import Standing

REFUSALS = frozenset({Stand.OBJECTION, Stand.WITHDRAWN})
_FORBIDDING = REFUSALS | {Stand.LIFTED}
_WORDS = {
    Stand.GIVEN: Standing.CONSENT,
    Stand.WITHDRAWN: Standing.WITHDRAWN,
    Stand.EXISTING: Standing.EXISTING,
}
_ALSO = {Channel.AUTO: Channel.CALL}
"""Whoever must not be called must not be called by a machine either."""


class Held(NamedTuple):
    """What holds in one channel, and the entry that decides it, if there is one."""

    standing: Standing
    entry: Permission | None = None


def held(entries: Iterable[Permission], channel: Channel, purpose: str = MARKETING) -> Held:
    """Return what holds of what one person said, whatever order it is handed in.

    A ban holds whatever else was said, until the person lifts it. A consent counts only with its
    proof, for its own channel and purpose.
    """
    ordered = sorted(entries, key=_when)
    ban = _ban(ordered, channel)
    if ban:
        return Held(Standing.OBJECTION, ban)
    return _last_word(ordered, channel, purpose)


def _when(entry: Permission) -> tuple[date, int, int]:
    """Sort by day, and of one day as it was recorded on the day itself.

    What was recorded afterwards tells no hour: of that, what a person allows comes first, and
    what a person forbids or lifts comes last.
    """
    is_of_the_hour = entry.recorded_at.startswith(entry.on_day.isoformat())
    afterwards = 1 if entry.state in _FORBIDDING else -1
    return entry.on_day, 0 if is_of_the_hour else afterwards, entry.id or 0


def _covers(entry: Permission, channel: Channel) -> bool:
    return entry.channel in {channel, Channel.ALL}


def _forbids(entry: Permission, channel: Channel) -> bool:
    return _covers(entry, channel) or entry.channel is _ALSO.get(channel)


def concerns(entry: Permission, channel: Channel) -> bool:
    """Say whether an entry has something to say of a channel."""
    return _covers(entry, channel) or _forbids(entry, channel)


def _ban(ordered: Sequence[Permission], channel: Channel) -> Permission | None:
    """Return the oldest ban that holds in a channel; it is for every purpose (Art. 21(3)).

    What was written down after a lifting is not lifted by it, whatever the clock showed that day.
    """
    bans: list[Permission] = []
    for entry in ordered:
        if entry.state is Stand.OBJECTION and _forbids(entry, channel):
            bans.append(entry)
        elif entry.state is Stand.LIFTED and _covers(entry, channel):
            bans = [ban for ban in bans if (ban.id or 0) > (entry.id or 0)]
    return bans[0] if bans else None


def _last_word(ordered: Sequence[Permission], channel: Channel, purpose: str) -> Held:
    found = Held(Standing.NONE)
    for entry in ordered:
        if _is_heard(entry, channel, purpose):
            word = _WORDS[entry.state]
            if word is not Standing.EXISTING or found.standing is Standing.NONE:
                found = Held(word, entry)
    return found


def _is_heard(entry: Permission, channel: Channel, purpose: str) -> bool:
    """Say whether an entry counts for a channel and purpose."""
    purpose = _plain(purpose)
    is_asked = _plain(entry.purpose) in {purpose, MARKETING}
    match entry.state:
        case Stand.GIVEN:
            return entry.proven and is_asked and entry.channel is channel
        case Stand.WITHDRAWN:
            return (is_asked or purpose == MARKETING) and _covers(entry, channel)
        case Stand.EXISTING:
            return _covers(entry, channel)
        case _:
            return False


def _plain(purpose: str) -> str:
    """Return a purpose as it is compared: capital letters and blanks make it no other."""
    return purpose.strip().casefold()


def own(entries: Iterable[Permission]) -> list[Permission]:
    """Return what a customer said itself, without its contact persons."""
    return [entry for entry in entries if entry.contact_id is None]


def banned_channels(entries: Iterable[Permission]) -> list[Channel]:
    """Return the channels in which one person's bans hold; ALL where it is every one."""
    said = list(entries)
    found = [channel for channel in CHANNELS if held(said, channel).standing is Standing.OBJECTION]
    return [Channel.ALL] if len(found) == len(CHANNELS) else found


def unproven(entries: Iterable[Permission], channel: Channel) -> Permission | None:
    """Return a consent that counts for nothing, because its proof is lacking."""
    claims = [
        entry
        for entry in entries
        if entry.state is Stand.GIVEN and not entry.proven and _covers(entry, channel)
    ]
    return max(claims, key=attrgetter("on_day"), default=None)
