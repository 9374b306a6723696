"""A session at nine in the morning, whose clock can be moved."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from register_app.register import Register
from tests.fixtures import NOW


@pytest.fixture
def pass_time(register: Register) -> Callable[[timedelta], None]:
    """Let the clock of the register go on."""
    moment = [NOW]

    def now() -> datetime:
        return moment[0]

    def go_on(by: timedelta) -> None:
        moment[0] += by

    register.now = now
    return go_on
