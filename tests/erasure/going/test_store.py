"""What goes by itself is told a week ahead, and only then."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from register_app.customers.customer import Customer
from register_app.erasure.going.store import Going
from register_app.register import Register
from register_app.retention.hold import Hold
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, stored
from tests.fixtures import NOW
from tests.retention.old import LONG_AGO, going_by_itself

At = Callable[[int], Register]


@pytest.fixture
def old(register: Register) -> Customer:
    """Store a customer past its time, of a class that goes by itself."""
    return going_by_itself(register)


def at(vault: Vault, days: int) -> Register:
    """Open the register some days later, for reading."""
    later: datetime = NOW + timedelta(days)
    return Register(vault, lambda: later, query_only=True)


def told(going: Going) -> tuple[int, int]:
    """Count what goes now, and what is told of."""
    return len(going.ready), len(going.upcoming)


def test_nothing_goes_that_was_not_told_of_a_week_before(
    register: Register, old: Customer, vault: Vault
) -> None:
    assert old
    going = register.going.look()
    assert told(going) == (0, 1)

    register.going.announce(going.upcoming)

    for days, expected in ((0, (0, 1)), (6, (0, 1)), (7, (1, 0))):
        with at(vault, days) as later:
            assert told(later.going.look()) == expected


def test_what_was_never_told_does_not_go_however_late_it_is(old: Customer, vault: Vault) -> None:
    assert old
    with at(vault, 1000) as later:
        assert told(later.going.look()) == (0, 1)


def test_what_ends_within_a_week_is_told_before_it_is_past(
    register: Register, old: Customer, vault: Vault
) -> None:
    with register.change(TITLE):
        register.customers.save(a_customer(id=old.id, last_order=date(2025, 11, 27)))
    going = register.going.look()
    assert told(going) == (0, 1)
    register.going.announce(going.upcoming)

    with at(vault, 7) as later:
        assert told(later.going.look()) == (1, 0)


def test_telling_twice_does_not_begin_the_week_anew(
    register: Register, old: Customer, vault: Vault
) -> None:
    assert old
    register.going.announce(register.going.look().upcoming)
    later: datetime = NOW + timedelta(5)
    with Register(vault, lambda: later) as again:
        again.going.announce(again.going.look().upcoming)

    with at(vault, 7) as last:
        assert told(last.going.look()) == (1, 0)


def test_what_was_held_meanwhile_is_told_of_anew(
    register: Register, old: Customer, vault: Vault
) -> None:
    register.going.announce(register.going.look().upcoming)
    with register.change(TITLE):
        hold = register.holds.set(Hold(customer_id=old.id or 0, reason="Riita", on_day=NOW.date()))
    assert told(register.going.look()) == (0, 0)
    register.going.announce([])
    with register.change(TITLE):
        register.holds.lift(hold, NOW.date())

    with at(vault, 30) as later:
        assert told(later.going.look()) == (0, 1)


def test_without_such_a_rule_nothing_goes_by_itself(register: Register) -> None:
    stored(register, a_customer(last_order=LONG_AGO))

    assert told(register.going.look()) == (0, 0)
