"""A register whose notice names marketing among its purposes."""

import pytest

from register_app.processing.purpose import Purpose
from register_app.register import Register
from tests.builders import TITLE


@pytest.fixture(autouse=True)
def _marketing_is_a_purpose(register: Register) -> None:
    with register.change(TITLE):
        register.purposes.save(Purpose(preset="marketing"))
