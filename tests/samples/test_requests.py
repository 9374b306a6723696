"""The sample requests."""

from register_app.register import Register
from register_app.requests.request import State
from register_app.samples.customers import add_customers
from register_app.samples.requests import add_requests
from register_app.watch import Watch


def test_one_request_presses_one_is_new_and_one_is_closed(register: Register) -> None:
    add_customers(register, "Esimerkit", Watch(lambda _: None, lambda: False))

    add_requests(register)

    assert register.requests.pressing(register.today()) == (0, 1)
    assert [one.state for one in register.requests.all()] == [
        *(State.OPEN, State.OPEN, State.CLOSED),
    ]
    assert all(one.name and one.customer_id for one in register.requests.all())
