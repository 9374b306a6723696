"""The cost of a passphrase, and what passes for one."""

import pytest

from register_app.vault.passphrase import Cost

CHEAP = Cost(memory=1, passes=1, lanes=1)
SALT = bytes(16)


def test_preset_costs_128_mib() -> None:
    assert Cost() == Cost(memory=128, passes=3, lanes=2)


def test_slow_computer_gets_half_but_never_less(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter((0.0, 0.1, 5.0, 6.0))
    monkeypatch.setattr("time.perf_counter", lambda: next(moments))

    assert Cost.for_this_computer() == Cost()
    assert Cost.for_this_computer() == Cost(memory=64)


def test_salt_and_cost_change_the_key() -> None:
    keys = {
        bytes(CHEAP.derive("sana", SALT)),
        bytes(CHEAP.derive("Sana", SALT)),
        bytes(CHEAP.derive("sana", b"x" * 16)),
        bytes(Cost(memory=2, passes=1, lanes=1).derive("sana", SALT)),
        bytes(Cost(memory=1, passes=2, lanes=1).derive("sana", SALT)),
    }

    assert len(keys) == 5


def test_derivation_stays_the_same_for_ever() -> None:
    # a change here would shut every vault in use
    assert CHEAP.derive("sininen ovi", SALT).hex() == (
        "6f28ce3b076d86bbcdd5423632bdc003ebc5ff07c7bbc8b6fe9e52815dd1bec0"
    )


def test_cost_comes_back_from_a_slot() -> None:
    assert Cost.of(Cost().params) == Cost()
