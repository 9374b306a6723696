"""The door behind the first: no code twice, no try given back, nobody shut out for years."""

from dataclasses import replace
from datetime import timedelta

import pytest

from register_app import errors
from register_app.vault import code_door, one_time, wrong_codes
from register_app.vault.code_door import CodeDoor
from register_app.vault.second_step import SecondStep
from tests.fixtures import CHEAP
from tests.vault.world import CONFIRMED, SPARE, World


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """Stand before a door that is shut, half a minute after it was made."""
    made = World()
    monkeypatch.setattr(code_door, "uptime", made.uptime)
    made.sleep(60)
    return made


def test_right_code_opens(world: World) -> None:
    assert world.door.is_shut

    world.door.try_code(world.code(), world.now)

    assert not world.door.is_shut


def test_no_code_opens_twice_nor_does_an_older_one(world: World) -> None:
    code, older = world.code(), world.code(-1)
    assert world.try_(code) is None
    world.restart()

    assert world.try_(code) is wrong_codes.CodeUsed
    assert world.try_(older) is wrong_codes.CodeUsed
    assert world.door.is_shut
    world.sleep(30)
    assert world.try_(world.code()) is None


def test_what_can_be_no_code_is_no_try(world: World) -> None:
    before = world.kept

    for nonsense in ("", "12345", "1234567", "１２３４５６", "wrong", "x" * 1000):
        assert world.try_(nonsense) is wrong_codes.MistypedCode

    assert world.kept == before


def test_four_wrong_codes_cost_nothing_and_the_next_ones_more_and_more(world: World) -> None:
    waits = []

    for _ in range(12):
        assert world.try_(world.wrong()) is wrong_codes.WrongCode
        waits.append(world.door.wait())
        world.sleep(waits[-1])

    assert waits == [0, 0, 0, 0, 30, 60, 120, 300, 900, 3600, 3600, 3600]
    assert world.try_(world.code()) is None
    assert world.kept is not None
    assert world.kept.failures == 0


def test_right_code_has_to_wait_too_and_is_not_used_up(world: World) -> None:
    for _ in range(5):
        world.try_(world.wrong())

    assert world.try_(world.code()) is wrong_codes.CodeTooSoon
    assert world.kept is not None
    assert world.kept.failures == 5
    world.sleep(30)
    assert world.try_(world.code()) is None


@pytest.mark.parametrize("days", [3650, -3650])
def test_no_clock_that_is_set_shortens_the_wait(world: World, days: int) -> None:
    for _ in range(5):
        world.try_(world.wrong())
    world.clock_error = timedelta(days=days)

    for _ in range(2):
        assert world.door.wait() == 30
        world.restart()
    world.sleep(29)
    assert world.try_(world.wrong()) is wrong_codes.CodeTooSoon


def test_starting_the_computer_again_shortens_no_wait(world: World) -> None:
    for _ in range(5):
        world.try_(world.wrong())
    world.sleep(20)

    world.reboot()

    assert world.door.wait() == 30
    world.sleep(30)
    assert world.try_(world.code()) is None


def test_restart_gives_no_try_back(world: World) -> None:
    for _ in range(9):
        world.sleep(world.door.wait())
        world.try_(world.wrong())
        world.restart()

    assert world.door.wait() == 900


def test_a_kill_before_the_comparison_gives_no_try_back(world: World) -> None:
    world.is_dying = True
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            world.door.try_code(world.code(), world.now)
        assert world.door.is_shut
        world.restart()

    assert world.door.wait() == 30


def test_clock_set_to_2099_and_back_locks_for_an_hour_at_most(world: World) -> None:
    world.clock_error = timedelta(days=365 * 73)
    for _ in range(10):
        world.sleep(world.door.wait())
        world.try_(world.wrong())
    world.clock_error = timedelta()
    world.restart()

    assert world.door.wait() == 3600
    world.sleep(3600)
    assert world.try_(world.code()) is None


@pytest.mark.parametrize(
    "back", [timedelta(minutes=20), timedelta(days=3650), timedelta(days=30_000)]
)
def test_clock_that_went_back_is_told_and_counts_no_try(world: World, back: timedelta) -> None:
    world.try_(world.code())
    before = world.kept
    world.restart()
    world.clock_error = -back

    assert world.try_(world.code()) is wrong_codes.ClockWentBack
    assert world.try_(one_time.code_at(CONFIRMED.state.secret, 5)) is wrong_codes.ClockWentBack
    assert world.kept == before
    assert world.try_(SPARE[0]) is None


def test_spare_code_opens_once_whatever_the_wait(world: World) -> None:
    for _ in range(7):
        world.sleep(world.door.wait())
        world.try_(world.wrong())
    assert world.door.wait() == 120

    assert world.try_(SPARE[3].lower().replace("-", " ")) is None
    world.restart()
    assert world.try_(SPARE[3]) is wrong_codes.CodeUsed
    assert world.door.spare_left == 9


def test_wrong_spare_codes_are_counted(world: World) -> None:
    for _ in range(5):
        assert world.try_("ABCDE-ABCDE") is wrong_codes.WrongSpareCode

    assert world.door.wait() == 30


def test_a_code_that_cannot_be_written_down_opens_nothing(world: World) -> None:
    def refuse(_: SecondStep | None) -> None:
        raise errors.FolderReadOnly

    door = CodeDoor(refuse)
    door.stand(world.kept, by_sheet=False)

    for code in (world.code(), SPARE[0]):
        with pytest.raises(errors.FolderReadOnly):
            door.try_code(code, world.now)
    assert door.is_shut


def test_changes_ask_for_a_code(world: World) -> None:
    world.try_(world.code())
    assert world.door.asks_to_change
    for change in (
        lambda text: world.door.switch_off(text, world.now),
        lambda text: world.door.ask_commands(text, world.now, asked=True),
        lambda text: world.door.renew_spare(text, world.now, cost=CHEAP),
    ):
        with pytest.raises(wrong_codes.WrongCode):
            change(world.wrong())
    world.sleep(60)

    world.door.ask_commands(world.code(), world.now, asked=True)
    assert world.door.asks_commands
    world.sleep(60)
    world.door.switch_off(world.code(), world.now)

    assert not world.door.is_on
    assert world.kept is None
    assert world.door.spare_left == world.door.wait() == 0


def test_nothing_is_changed_from_outside(world: World) -> None:
    for change in (
        lambda: world.door.switch_off(world.code(), world.now),
        world.door.begin,
        lambda: world.door.switch_on(CONFIRMED.state, for_commands=False),
    ):
        with pytest.raises(errors.CodeNeeded):
            change()


def test_second_step_is_switched_on_once_only(world: World) -> None:
    world.try_(world.code())

    with pytest.raises(RuntimeError):
        world.door.switch_on(CONFIRMED.state, for_commands=False)


def test_new_spare_codes_replace_the_old(world: World) -> None:
    world.try_(SPARE[0])

    new = world.door.renew_spare("", world.now, cost=CHEAP)  # a spare code has opened: no phone

    assert world.door.spare_left == 9
    assert world.try_(SPARE[1]) is None
    world.door.settle_spare()
    world.door.settle_spare()
    assert world.door.spare_left == 10
    assert world.try_(SPARE[2]) is wrong_codes.WrongSpareCode
    assert world.try_(new[0]) is None


def test_who_comes_with_the_sheet_needs_no_code_to_come_in_or_to_switch_it_off(
    world: World,
) -> None:
    world.restart(by_sheet=True)

    assert not world.door.is_shut
    assert not world.door.asks_to_change
    world.door.switch_off("", world.now)
    enrolment = world.door.begin()
    first, second = (
        one_time.code_at(enrolment.secret, one_time.step_at(world.real) + step) for step in (0, 1)
    )
    again = enrolment.confirm(first, second, world.now, cost=CHEAP)
    world.door.switch_on(again.state, for_commands=True)
    assert world.door.asks_commands
    assert world.kept == replace(again.state, for_commands=True)


@pytest.mark.parametrize("asked", [False, True])
def test_commands_pass_unless_the_owner_wants_it_otherwise(world: World, *, asked: bool) -> None:
    assert world.kept is not None
    world.kept = replace(world.kept, for_commands=asked)
    world.restart()

    world.door.excuse_command()

    assert world.door.is_shut is asked


def test_nothing_is_tried_or_told_where_there_is_no_second_step(world: World) -> None:
    door = CodeDoor(lambda _: None)

    assert not door.is_on
    assert not door.asks_to_change
    door.heed(world.kept or CONFIRMED.state)
    assert not door.is_on
    with pytest.raises(RuntimeError):
        door.try_code("123456", world.now)
