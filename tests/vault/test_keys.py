"""Wrapping, unwrapping and deriving keys."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from register_app.vault.keys import (
    Keys,
    Slot,
    Way,
    check_value,
    derive,
    new_key,
    unwrap,
    wipe,
    wrap,
)

SECRETS = st.binary(min_size=16, max_size=64)


def _keys(key: bytes, secret: bytes, *, vault_id: str = "ab" * 16) -> tuple[Keys, Slot]:
    slot = wrap(key, secret, vault_id=vault_id, way=Way.PASSPHRASE, params={"memory": 128})
    return Keys(vault_id, "2026-11-22", "", check_value(key, vault_id), (slot,)), slot


@given(st.binary(min_size=32, max_size=32), SECRETS)
def test_right_secret_opens_a_slot(key: bytes, secret: bytes) -> None:
    keys, slot = _keys(key, secret)

    opened = unwrap(slot, secret, keys=keys)

    assert opened == bytearray(key)


@given(SECRETS, SECRETS)
def test_wrong_secret_opens_nothing(secret: bytes, wrong: bytes) -> None:
    keys, slot = _keys(bytes(32), secret)

    assert (unwrap(slot, wrong, keys=keys) is None) is (secret != wrong)


def test_slot_is_bound_to_its_vault_way_and_cost() -> None:
    keys, slot = _keys(bytes(32), b"secret")

    for moved, where in (
        (slot, replace(keys, vault_id="cd" * 16)),
        (replace(slot, way=Way.BOTH), keys),
        (replace(slot, params={"memory": 1}), keys),
    ):
        assert unwrap(moved, b"secret", keys=where) is None


def test_key_that_fails_the_check_is_not_handed_out() -> None:
    keys, slot = _keys(bytes(32), b"secret")

    assert unwrap(slot, b"secret", keys=replace(keys, check=bytes(16))) is None


def test_wrapping_twice_gives_two_slots() -> None:
    _, one = _keys(bytes(32), b"secret")
    _, other = _keys(bytes(32), b"secret")

    assert one.nonce != other.nonce
    assert one.wrapped != other.wrapped


def test_purposes_give_keys_of_their_own() -> None:
    derived = {bytes(derive(bytes(32), purpose)) for purpose in ("a", "b", "slot/a")}

    assert len(derived) == 3


def test_new_keys_are_random_and_can_be_wiped() -> None:
    one, other = new_key(), new_key()
    assert one != other

    wipe(one)

    assert one == bytes(32)


def test_derivation_stays_the_same_for_ever() -> None:
    # a change here would shut every vault in use
    assert derive(bytes(32), "index").hex() == (
        "d800cd774bb2e541477d5e9ea3a8971b05a77137f3cd1e8c7b6cf082dd86318d"
    )
    assert check_value(bytes(32), "ab" * 16).hex() == "542f954f09662ae1c2c8f8b2f0a60eb5"
