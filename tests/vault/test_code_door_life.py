"""Whatever happens at the door, in any order: no code twice, few guesses, never a long wait."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from register_app.vault import code_door, one_time, wrong_codes
from tests.vault.world import SPARE, World


@given(
    st.lists(
        st.one_of(
            st.sampled_from(["try", "restart", "reboot", "year ahead"]),
            st.integers(1, 7200),
            st.integers(-400_000, -1),
        ),
        max_size=120,
    )
)
@settings(deadline=None)
def test_blind_guesses_are_few_whatever_is_restarted_or_set(doings: list[str | int]) -> None:
    """At most ten, and then one an hour: 2.6 % in a year of guessing with three codes valid."""
    with pytest.MonkeyPatch.context() as patch:
        world = World()
        patch.setattr(code_door, "uptime", world.uptime)
        guesses = 0
        for doing in doings:
            if doing == "restart":
                world.restart()
            elif doing == "reboot":
                world.reboot()
            elif doing == "year ahead":
                world.clock_error += timedelta(days=365)
            elif isinstance(doing, int) and doing > 0:
                world.sleep(doing)
            elif isinstance(doing, int):
                world.clock_error += timedelta(seconds=doing)
            else:
                guesses += world.try_(world.wrong()) is wrong_codes.WrongCode

        assert guesses <= 10 + world.passed // 3600


class Life(RuleBasedStateMachine):
    """Owner, thief, power cuts and clocks, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.world = World()
        self.patch.setattr(code_door, "uptime", self.world.uptime)
        self.opened_by: list[int] = []
        self.spent: list[str] = []

    def teardown(self) -> None:
        self.patch.undo()

    @rule(seconds=st.integers(1, 4000))
    def time_goes_on(self, seconds: int) -> None:
        self.world.sleep(seconds)

    @rule(days=st.integers(-40_000, 40_000))
    def somebody_sets_the_clock(self, days: int) -> None:
        self.world.clock_error = timedelta(days=days)

    @rule()
    def somebody_sets_the_clock_right(self) -> None:
        self.world.clock_error = timedelta()

    @rule(steps=st.integers(-2, 2))
    def the_phone_is_asked(self, steps: int) -> None:
        step = one_time.step_at(self.world.real) + steps
        if self.world.try_(self.world.code(steps)) is None:
            self.opened_by.append(step)
            assert not self.world.door.is_shut

    @rule(place=st.integers(0, 9))
    def a_spare_code_is_used(self, place: int) -> None:
        if self.world.try_(SPARE[place]) is None:
            assert SPARE[place] not in self.spent
            self.spent.append(SPARE[place])

    @rule()
    def somebody_guesses(self) -> None:
        assert self.world.try_(self.world.wrong()) is not None

    @rule()
    def the_program_is_started_again(self) -> None:
        self.world.restart()

    @rule()
    def the_computer_is_started_again(self) -> None:
        self.world.reboot()

    @rule()
    def the_power_goes_in_the_middle_of_a_try(self) -> None:
        self.world.is_dying = True
        try:
            self.world.try_(self.world.code())
        except KeyboardInterrupt:
            assert self.world.door.is_shut or self.opened_by or self.spent
        finally:
            self.world.is_dying = False
        self.world.restart()

    @invariant()
    def no_step_opens_twice(self) -> None:
        assert self.opened_by == sorted(set(self.opened_by))

    @invariant()
    def nobody_waits_longer_than_an_hour(self) -> None:
        assert 0 <= self.world.door.wait() <= 3600

    @invariant()
    def an_hour_later_the_owner_is_let_in(self) -> None:
        later = World()
        later.kept = self.world.kept
        later.passed, later.started_at = self.world.passed, self.world.started_at
        self.patch.setattr(code_door, "uptime", later.uptime)
        later.restart()
        later.door.wait()
        later.sleep(3600 + 60)
        assert later.try_(later.code()) is None
        self.patch.setattr(code_door, "uptime", self.world.uptime)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
