"""A firm whose customers are written about."""

import pytest

from register_app.register import Register
from tests.builders import a_customer, stored


@pytest.fixture
def firm(register: Register) -> Register:
    """Store more customers than are read again at once."""
    stored(register, *(a_customer(name=f"Firma {number:02}") for number in range(1, 31)))
    return register
