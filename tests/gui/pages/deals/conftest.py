"""A register with two customers who buy."""

from datetime import date

import pytest

from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal, DealId, DealLine, DealState
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored

DAY = date(2026, 11, 22)


@pytest.fixture
def buyers(register: Register) -> list[Customer]:
    """Store two customers."""
    return stored(
        register,
        a_customer(name="Aalto Oy", stage="request"),
        a_customer(name="Berg Ab", stage="request"),
    )


@pytest.fixture
def deals(register: Register, buyers: list[Customer]) -> list[Deal]:
    """Store an offer with a line, a paid deal and a lost one of the first customer."""
    buyer = CustomerId(buyers[0].id or 0)
    made = [
        Deal(customer_id=buyer, title="Katon maalaus", offered_on=DAY),
        Deal(
            customer_id=buyer,
            title="Aidan maalaus",
            state=DealState.PAID,
            net=200_00,
            gross=251_00,
            invoiced_on=date(2026, 3, 1),
            paid_on=date(2026, 3, 9),
        ),
        Deal(
            customer_id=buyer,
            title="Lattia",
            state=DealState.LOST,
            lost_on=date(2025, 3, 1),
            lost_reason="Hinta",
        ),
    ]
    line = DealLine(deal_id=DealId(0), place=1, description="Työ", price=100_00)
    with register.change(TITLE):
        first = register.deals.save(made[0], [line], on=DAY)
        return [first, *(register.deals.save(deal, on=DAY) for deal in made[1:])]
