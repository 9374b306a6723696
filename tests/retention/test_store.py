"""Holds: a dispute keeps things, until it is lifted with a day."""

from datetime import date

from register_app.db.place import Place
from register_app.register import Register
from register_app.retention.hold import Hold
from tests.builders import TITLE, a_customer, stored

DAY = date(2026, 11, 2)


def test_a_hold_names_what_it_holds(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    number = customer.id or 0
    with register.change(TITLE):
        for deal, document in ((None, None), (5, None), (5, 7)):
            register.holds.set(
                Hold(
                    customer_id=number,
                    deal_id=deal,
                    document_id=document,
                    reason="Riita",
                    on_day=DAY,
                )
            )

    assert dict(register.holds.holding()) == {
        Place("customer", number): "Riita",
        Place("deal", 5): "Riita",
        Place("document", 7): "Riita",
    }


def test_the_oldest_of_several_reasons_is_told(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        for reason in ("Ensin", "Sitten"):
            register.holds.set(Hold(customer_id=customer.id or 0, reason=reason, on_day=DAY))

    assert register.holds.holding()[Place("customer", customer.id or 0)] == "Ensin"


def test_a_lifted_hold_holds_no_longer_and_is_kept(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        hold = register.holds.set(Hold(customer_id=customer.id or 0, reason="Riita", on_day=DAY))
    assert register.holds.of(customer.id or 0) == [hold]

    with register.change(TITLE):
        register.holds.lift(hold, date(2026, 12, 1))

    assert register.holds.of(customer.id or 0) == register.holds.all() == []
    assert register.holds.records.get(hold.id or 0).lifted_on == date(2026, 12, 1)
    assert hold.by_whom == register.settings.user_name()
