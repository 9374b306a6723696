"""Round marks, and figures that say whether there is something to show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.gui.charts.figures import Bar, Figures, marks

CENTS = st.integers(-(10**14), 10**14)


@pytest.mark.parametrize(
    ("lowest", "highest", "expected"),
    [
        (0, 0, [0]),
        (0, 100, [0, 100]),
        (0, 1_234_00, [0, 500_00, 1000_00, 1500_00]),
        (0, 95_000_00, [0, 50_000_00, 100_000_00]),
        (-50_00, 100_00, [-50_00, 0, 50_00, 100_00]),
        (5, 7, [0, 100]),
    ],
)
def test_marks_are_round_and_begin_at_nought(
    lowest: int, highest: int, expected: list[int]
) -> None:
    assert marks(lowest, highest) == expected


@given(CENTS, CENTS)
def test_marks_reach_around_every_value_and_are_few(one: int, other: int) -> None:
    found = marks(min(one, other), max(one, other))

    assert found[0] <= min(one, other, 0)
    assert found[-1] >= max(one, other, 0)
    assert 0 in found
    assert len(found) <= 5


def test_figures_of_nothing_but_noughts_are_empty() -> None:
    assert Figures("Sales", ("Year", "Sum"), (Bar("2026", "2026", 0),)).is_empty
    assert not Figures("Sales", ("Year", "Sum"), (Bar("2026", "2026", -1),)).is_empty
