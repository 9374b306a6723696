"""Campaigns and their members as stored."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from register_app.campaigns.campaign import Campaign, CampaignMember
from register_app.db.change import Changes
from register_app.db.records import Records, Row, chunks

_BOUND = 500
"""How many ids one statement binds."""


class CampaignStore:
    """The lists that went out."""

    def __init__(self, changes: Changes, by: Callable[[], str]) -> None:
        """Write through the changes; `by` is noted in each campaign."""
        self.records = Records(Campaign, changes)
        self.members = Records(CampaignMember, changes)
        self._by = by

    def add(self, campaign: Campaign, members: Iterable[Row]) -> Campaign:
        """Keep a campaign with its members: (customer, contact, address)."""
        kept = self.records.save(replace(campaign, by_whom=self._by()))
        self.members.add_rows((kept.id, *member) for member in members)
        return kept

    def newest_first(self) -> list[Campaign]:
        """Return every campaign, the last one first."""
        return self.records.all(order="on_day DESC, id DESC")

    def member_ids(self, campaign_id: int) -> list[int]:
        """Return the members of a campaign by their ids, in the order of its list."""
        return self.members.ids_of("campaign_id", campaign_id)

    def by_id(self, ids: Sequence[int]) -> dict[int, Campaign]:
        """Return some campaigns by their ids."""
        found = (self.records.where(_among(run), run) for run in chunks(ids, _BOUND))
        return {campaign.id or 0: campaign for run in found for campaign in run}


def _among(ids: Sequence[int]) -> str:
    return f"id IN ({', '.join('?' * len(ids))})"
