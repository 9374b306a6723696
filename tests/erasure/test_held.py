"""A dispute stops an erasure; what a law keeps of the erased goes at its day."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from register_app.customers.choices import CustomerKind, HetuReason
from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.deals.deal import Deal, DealState
from register_app.erasure.act import Held
from register_app.erasure.review.store import with_reason
from register_app.register import Register
from register_app.retention.hold import Hold
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, a_part, stored, used_on
from tests.fixtures import NOW

TODAY = NOW.date()


def with_sale(register: Register) -> Deal:
    """Store a customer with an invoice of this year."""
    (customer,) = stored(register, a_customer(name="Häyrynen Oy"))
    with register.change(TITLE):
        deal: Deal = register.deals.records.save(
            Deal(
                customer_id=customer.id or CustomerId(0),
                title="Katto",
                invoice_number="2026-001",
                state=DealState.INVOICED,
                invoiced_on=date(2026, 3, 1),
            )
        )
    return deal


def hold(register: Register, deal: Deal, *, of_deal: bool) -> Hold:
    """Let a dispute hold a customer, or one deal of it."""
    with register.change(TITLE):
        return register.holds.set(
            Hold(
                customer_id=deal.customer_id,
                deal_id=deal.id if of_deal else None,
                reason="Riita laskusta",
                on_day=TODAY,
            )
        )


@pytest.mark.parametrize("table", ["customer", "deal"])
def test_nothing_that_a_dispute_holds_is_erased_until_it_is_settled(
    register: Register, table: str
) -> None:
    deal = with_sale(register)
    held = hold(register, deal, of_deal=table == "deal")
    place = Place(table, (deal.id if table == "deal" else deal.customer_id) or 0)

    plan = register.erasure.plan([place])
    assert plan.held == {place: "Riita laskusta"}
    with pytest.raises(Held) as refused:
        register.erasure.erase(plan)
    assert refused.value.message.values == {"reason": "Riita laskusta"}
    assert register.deals.records.find(deal.id or 0) == deal

    with register.change(TITLE):
        register.holds.lift(held, TODAY)
    assert register.erasure.erase(register.erasure.plan([place])).residue == 0
    assert register.deals.records.find(deal.id or 0) is None


def test_a_disputed_invoice_is_kept_out_of_sight_when_its_customer_goes(
    register: Register,
) -> None:
    deal = with_sale(register)
    hold(register, deal, of_deal=True)

    register.erasure.erase(register.erasure.plan([Place("customer", deal.customer_id)]))

    [kept] = register.erasure.kept()
    assert (kept.hold, kept.until) == ("Riita laskusta", "2032-12-31")
    register.erasure.settle(kept)
    assert register.erasure.kept() == [kept._replace(hold="")]


def test_what_only_a_dispute_kept_goes_when_it_is_settled(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        offer = register.deals.save(a_part("deals", customer, number=""), on=TODAY)
    hold(register, offer, of_deal=True)
    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))
    [kept] = register.erasure.kept()
    assert not register.erasure.expire()

    register.erasure.settle(kept)

    assert register.erasure.expire()
    assert register.erasure.kept() == []


def test_an_order_without_any_day_is_kept_from_the_day_it_went_out_of_sight(
    register: Register,
) -> None:
    (customer,) = stored(register, a_customer())
    with register.change(TITLE):
        register.deals.records.save(a_part("deals", customer, state=DealState.WON))

    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))

    [kept] = register.erasure.kept()
    assert kept.until == "2032-12-31"


def test_what_a_law_kept_goes_on_the_day_after_its_last(register: Register, vault: Vault) -> None:
    deal = with_sale(register)
    register.erasure.erase(register.erasure.plan([Place("customer", deal.customer_id)]))
    [kept] = register.erasure.kept()
    assert not register.erasure.expire()

    last = datetime(2032, 12, 31, 9, 0, tzinfo=NOW.tzinfo)
    with Register(vault, lambda: last) as later:
        assert not later.erasure.expire()
        assert later.erasure.kept() == [kept]
    with Register(vault, lambda: last + timedelta(days=1)) as later:
        assert not later.erasure.expire()  # the clock may be ahead by years
        used_on(later, last.date())
        assert later.erasure.expire()
        assert later.erasure.kept() == []


def test_a_personal_identity_code_goes_alone_with_its_past_when_its_reason_ends(
    register: Register,
) -> None:
    person = a_customer(
        kind=CustomerKind.PRIVATE, hetu="131052-308T", hetu_reason=HetuReason.CREDIT
    )
    (customer,) = stored(register, replace(person, last_order=TODAY))
    stored(register, replace(customer, hetu="010190-900P"))
    stored(register, replace(customer, hetu="010190-900P", hetu_ended=TODAY))
    [due] = register.review.due()
    assert due.place == Place("customer", customer.id or 0, "hetu")

    receipt = register.erasure.erase(register.erasure.plan(with_reason(due.place)))

    assert receipt.residue == 0
    left = register.customers.get(customer.id or CustomerId(0))
    assert left == replace(customer, hetu="", hetu_reason=None)
    images = register.connection.rows("SELECT before, after FROM change_row")
    assert "131052-308T" not in str(images)
    assert "010190-900P" not in str(images)
    assert register.review.due() == []
