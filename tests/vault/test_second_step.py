"""What a vault keeps of one-time codes, and how long wrong ones have to wait."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app import errors
from register_app.vault import one_time, wrong_codes
from register_app.vault.second_step import (
    Enrolment,
    SecondStep,
    seal,
    unseal,
    wait_after,
)
from register_app.vault.spare_codes import SpareCodes, new_codes
from tests.fixtures import CHEAP

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
KEY = bytes(range(32))
VAULT = "ab" * 16
STATE = SecondStep(
    secret="JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    last_step=one_time.step_at(NOW),
    spare=SpareCodes.of(new_codes(), CHEAP),
)
_THIRTY = timedelta(seconds=30)


def test_four_tries_are_free_then_the_wait_grows_to_an_hour() -> None:
    waits = [wait_after(failures) for failures in range(13)]

    assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 300, 900, 3600, 3600, 3600]


@given(st.integers(0, 10_000), st.floats(-1e9, 1e9), st.floats(-1e9, 1e9))
def test_nobody_waits_longer_than_the_wait(failures: int, failed_at: float, now: float) -> None:
    state = replace(STATE, failures=failures, failed_at=failed_at)

    assert 0 <= state.wait(now) <= wait_after(failures) <= 3600


def test_waiting_ends_while_the_computer_runs() -> None:
    state = replace(STATE, failures=5).counted(1000.0)

    assert [state.wait(1000.0 + passed) for passed in (0, 20, 60, 1e6)] == [60, 40, 0, 0]


def test_after_a_restart_of_the_computer_what_has_passed_since_is_counted() -> None:
    state = replace(STATE, failures=9).counted(1_000_000.0)

    assert [state.wait(passed) for passed in (0, 600, 3600)] == [3600, 3000, 0]


def test_a_clock_set_right_by_minutes_is_no_trouble() -> None:
    assert not STATE.is_before_last(NOW - timedelta(minutes=9))
    assert STATE.is_before_last(NOW - timedelta(minutes=11))
    assert STATE.is_before_last(datetime(1950, 1, 1, tzinfo=UTC))


def test_state_comes_back_as_sealed() -> None:
    state = replace(STATE, failures=3, for_commands=True).spent(4).counted(5.5)

    assert unseal(seal(state, KEY, VAULT), KEY, VAULT) == state


def test_sealed_state_shows_nothing_and_fits_one_vault_only() -> None:
    sealed = seal(STATE, KEY, VAULT)

    assert STATE.secret.encode() not in sealed
    assert sealed != seal(STATE, KEY, VAULT)
    for stranger in ((sealed[:-1], KEY, VAULT), (sealed, bytes(32), VAULT), (sealed, KEY, "cd")):
        with pytest.raises(errors.VaultDamaged):
            unseal(*stranger)


def test_secrets_never_stand_in_a_report() -> None:
    enrolment = Enrolment()

    assert STATE.secret not in repr(STATE)
    assert enrolment.secret not in repr(enrolment)


def test_two_codes_in_a_row_confirm_an_app() -> None:
    enrolment = Enrolment()
    step = one_time.step_at(NOW)
    first, second = (one_time.code_at(enrolment.secret, at) for at in (step, step + 1))

    state, codes = enrolment.confirm(
        first, f"{second[:3]} {second[3:]}", NOW + _THIRTY, cost=CHEAP
    )

    assert enrolment.shows(first, NOW)
    assert not enrolment.shows("", NOW)
    assert state.last_step == step + 1
    assert state.secret == enrolment.secret
    assert [state.spare.find(code.replace("-", "")) for code in codes] == list(range(10))


@pytest.mark.parametrize("steps", [(0, 0), (1, 0), (-1, 1), (-5, -4), (5, 6), (-2, 0)])
def test_other_codes_confirm_nothing(steps: tuple[int, int]) -> None:
    enrolment = Enrolment()
    now = one_time.step_at(NOW)
    first, second = (one_time.code_at(enrolment.secret, now + step) for step in steps)

    with pytest.raises(wrong_codes.CodesNotInARow):
        enrolment.confirm(first, second, NOW, cost=CHEAP)


def test_what_is_no_code_is_told_as_such() -> None:
    with pytest.raises(wrong_codes.MistypedCode):
        Enrolment().confirm("123456", "12345", NOW, cost=CHEAP)


def test_copy_put_back_revives_no_code_and_gives_no_try_back() -> None:
    used = replace(STATE, last_step=STATE.last_step + 7).spent(2)
    tried = STATE.spent(5).counted(8.0).counted(9.0)

    both = replace(tried, last_step=used.last_step, spare=STATE.spare.without([2, 5]))
    assert used.merged(tried) == both
    assert tried.merged(used) == both
