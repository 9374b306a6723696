"""Erase what is past its time."""

from collections.abc import Collection

from register_app.db.place import Place
from register_app.erasure.erase import Erasure
from register_app.erasure.record import Receipt
from register_app.erasure.review.store import HISTORY, ReviewStore, with_reason
from register_app.watch import UNWATCHED, Watch


def erase_due(
    erasure: Erasure,
    review: ReviewStore,
    places: Collection[Place],
    ground: str,
    watch: Watch = UNWATCHED,
    request_id: int | None = None,
) -> Receipt | None:
    """Erase some things, the old history among them; None where it was the history alone."""
    until = review.history_until() if HISTORY in places else None
    if until is not None and until.event is not None:
        erasure.forget_history(until.event, watch)
    named = whole(places)
    if not named:
        return None
    return erasure.erase(erasure.plan(named), ground=ground, request_id=request_id, watch=watch)


def whole(places: Collection[Place]) -> list[Place]:
    """Return the places with what goes along, without the history."""
    return [one for place in places if place != HISTORY for one in with_reason(place)]
