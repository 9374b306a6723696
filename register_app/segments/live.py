"""The customers of one list, kept level with each change."""

from collections.abc import Collection, Iterable

from register_app.segments.condition import Conditions
from register_app.segments.store import SegmentStore


class LiveList:
    """Knows who is on a list, and asks again only about those who were touched."""

    def __init__(self, conditions: Conditions, ids: Iterable[int]) -> None:
        """Take what was read once."""
        self.conditions = conditions
        self.ids = set(ids)

    @property
    def count(self) -> int:
        """How many customers are on the list."""
        return len(self.ids)

    def follow(self, segments: SegmentStore, touched: Collection[int]) -> None:
        """Ask about the customers that a change touched; see `SegmentStore.touched`."""
        inside = segments.among(self.conditions, touched)
        self.ids.difference_update(touched)
        self.ids.update(inside)
