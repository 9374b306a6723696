"""One line that says until when something is kept, and why."""

from datetime import date

import pytest

from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.deals.deal_dialog import DealDialog
from register_app.gui.pages.documents.document_dialog import DocumentDialog
from register_app.gui.pages.keeping.kept_line import KeptLine
from register_app.gui.session import Session
from register_app.retention.rule import DataClass
from tests.builders import TITLE, a_customer, a_part, stored
from tests.gui.conftest import OnScreen
from tests.gui.hands import dialog, press, texts, write

DAY = date(2025, 3, 1)
FOR_LAW = "Kept until 31.12.2031: 6 years from the end of the calendar year"


@pytest.fixture
def customer(session: Session) -> Customer:
    """Store a customer."""
    return stored(session.register, a_customer(last_order=DAY))[0]


def test_a_customers_page_says_until_when_the_customer_is_kept(
    session: Session, customer: Customer, on_screen: OnScreen
) -> None:
    card = CustomerCard(session, InUse(session, session))
    card.resize(900, 900)
    on_screen(card)
    card.show_customer(customer.id)

    assert "Kept until 1.3.2028: 3 years from the last sale (1.3.2025)" in texts(card)


def test_a_dispute_holds_it_and_the_line_says_so(
    session: Session, customer: Customer, on_screen: OnScreen
) -> None:
    line = KeptLine(session)
    on_screen(line)
    line.show_kept(Place("customer", customer.id or 0), customer.id or 0, customer.name)
    assert "Kept until 1.3.2028" in texts(line)

    press("Keep because of a dispute", line)
    write("Riita katosta", "Reason", dialog())
    press("Keep", dialog())

    assert "Kept for now: kept until a dispute is settled (Riita katosta)" in texts(line)
    press("The dispute is settled", line)
    press("It is settled", dialog())
    assert "Kept until 1.3.2028" in texts(line)


def test_a_deal_and_a_document_say_it_in_their_details(
    session: Session, customer: Customer, on_screen: OnScreen
) -> None:
    with session.change(TITLE):
        deal = session.register.deals.records.save(a_part("deals", customer, invoiced_on=DAY))
        paper = session.register.documents.records.save(
            a_part("documents", customer, on_day=DAY, retention=DataClass.VOUCHERS)
        )

    for opened in (
        DealDialog(session, deal.customer_id, deal, None),
        DocumentDialog(session, [paper], "Asiakirja", None),
    ):
        on_screen(opened)
        assert FOR_LAW in texts(opened)


def test_the_line_of_something_gone_is_not_there(
    session: Session, customer: Customer, on_screen: OnScreen
) -> None:
    line = KeptLine(session)
    on_screen(line)
    for table in ("customer", "deal", "document"):
        line.show_kept(Place(table, 99), customer.id or 0, "")
        assert line.isHidden()
    line.show_kept(Place("customer", customer.id or 0), customer.id or 0, "")
    assert not line.isHidden()
