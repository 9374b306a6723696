"""A restriction ends when the person was told, and not before."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from register_app.customers.customer import CustomerId
from register_app.restrictions.restriction import Ground, NotToldBefore, Restriction

DAY = date(2026, 11, 22)
HELD = Restriction(customer_id=CustomerId(1), ground=Ground.ACCURACY, since=DAY)


def test_a_restriction_is_lifted_when_the_person_was_told_before() -> None:
    told = replace(HELD, told_on=DAY, told_how="Puhelimitse")

    assert told.is_in_force
    assert told.lifted(on=DAY) == replace(told, lifted_on=DAY)
    assert not told.lifted(on=DAY).is_in_force


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"told_on": DAY},
        {"told_how": "Puhelimitse"},
        {"told_on": DAY, "told_how": "  "},
        {"told_on": DAY + timedelta(1), "told_how": "Puhelimitse"},
        {"mistaken": True},
        {"lifted_why": "Ei pyydetty"},
    ],
)
def test_nothing_is_lifted_behind_the_back_of_the_person(said: dict[str, object]) -> None:
    with pytest.raises(NotToldBefore):
        replace(HELD, **said).lifted(on=DAY)  # type: ignore[arg-type]  # fields of any kind


def test_what_nobody_asked_for_is_lifted_with_the_reason_why_it_stood_there() -> None:
    mistaken = replace(HELD, mistaken=True, lifted_why="Väärä asiakas")

    assert mistaken.lifted(on=DAY).lifted_on == DAY
