"""Saved lists that name the erased: a condition about them goes, or the whole list."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from register_app.erasure.values import Names
from register_app.segments.condition import Condition, Conditions, UnknownConditions, written
from register_app.segments.segment import Segment


def named(lists: Iterable[Segment], names: Names) -> Iterator[tuple[Segment, Segment | None]]:
    """Yield the lists that name somebody, each with what is left of it."""
    for one in lists:
        left = None if names.are_in(one.name) else _without(one, names)
        if left != one:
            yield one, left


def _without(one: Segment, names: Names) -> Segment | None:
    noted = replace(one, note="") if names.are_in(one.note) else one
    try:
        asked = one.asked
    except UnknownConditions:
        return None if names.are_in(one.conditions) else noted
    left = Conditions(*(tuple(_unnamed(group, names)) for group in asked))
    if left == asked:
        return noted
    return replace(noted, conditions=written(left)) if any(left) else None


def _unnamed(group: Iterable[Condition], names: Names) -> Iterator[Condition]:
    for condition in group:
        if not any(map(names.are_in, condition.values)):
            yield condition
