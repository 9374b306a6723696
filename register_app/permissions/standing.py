"""What holds now of all that was said about marketing."""

from collections.abc import Sequence

from register_app.permissions.entry import Channel, Permission, Stand

REFUSALS = frozenset({Stand.OBJECTION, Stand.WITHDRAWN})


def standing(entries: Sequence[Permission]) -> dict[Channel, Stand]:
    """Return what was said last in each channel; only a proven consent lifts a refusal."""
    holds: dict[Channel, Stand] = {}
    for entry in entries:
        is_refused = holds.get(entry.channel) in REFUSALS
        counts = entry.state in REFUSALS or (entry.state is Stand.GIVEN and entry.proven)
        if entry.contact_id is None and (counts or not is_refused):
            holds[entry.channel] = entry.state
    return holds


def refused_channels(entries: Sequence[Permission]) -> list[Channel]:
    """Return the channels of a customer's bans; a ban of everything stands for all of them."""
    holds = standing(entries)
    if holds.get(Channel.ALL) in REFUSALS:
        return [Channel.ALL]
    return [channel for channel in Channel if holds.get(channel) in REFUSALS]
