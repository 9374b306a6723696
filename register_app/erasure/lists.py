"""Saved lists that name the erased: a condition about them goes, or the whole list."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from register_app.erasure.values import Names
from register_app.segments.condition import Condition, Conditions, UnknownConditions, written
from register_app.segments.segment import Segment


def named(lists: Iterable[Segment], names: Names) -> Iterator[tuple[Segment, Segment | None]]:
    """Yield the lists that name somebody, each with what is left of it."""
    for one in lists:
        if names.are_in(one.name):
            yield one, None
        elif names.are_in(one.conditions) or names.are_in(one.note):
            yield one, _without(one, names)


def _without(one: Segment, names: Names) -> Segment | None:
    note = "" if names.are_in(one.note) else one.note
    try:
        asked = one.asked
    except UnknownConditions:
        return None
    left = Conditions(*(tuple(_unnamed(group, names)) for group in asked))
    if not any(left):
        return None
    return replace(one, conditions=written(left), note=note)


def _unnamed(group: Iterable[Condition], names: Names) -> Iterator[Condition]:
    for condition in group:
        if not any(map(names.are_in, condition.values)):
            yield condition
