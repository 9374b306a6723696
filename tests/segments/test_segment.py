"""Test the record of a list."""

import pytest

from register_app.segments.condition import PRESET, UnknownConditions, written
from register_app.segments.segment import Segment


def test_a_list_knows_what_it_asks_for() -> None:
    assert Segment(name="Kaikki", conditions=written(PRESET)).asked == PRESET


def test_a_list_of_another_version_is_refused() -> None:
    with pytest.raises(UnknownConditions):
        _ = Segment(name="Kaikki", conditions="?").asked
