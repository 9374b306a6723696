"""The Customers page of a register with a few customers."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.session import Session
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact

DAY = date(2026, 11, 22)


@pytest.fixture
def people(register: Register) -> list[Customer]:
    """Store six customers, one of them passive; return them in name order."""
    return stored(
        register,
        a_customer(name="Aalto Oy", city="Turku", tags=("vip",), owner="Tiina"),
        a_customer(name="Berg Ab", city="Porvoo", phone=("+358401234567",)),
        a_customer(
            kind=CustomerKind.PRIVATE,
            name="Mäkelä Liisa",
            last_name="Mäkelä",
            first_name="Liisa",
            city="Espoo",
        ),
        a_customer(name="Mäkinen Oy", city="Espoo", business_id="2077474-0", stage="offered"),
        a_customer(name="Vanha Oy").passivated(reason="ceased", on=DAY),
        a_customer(name="Öhman Oy", city="Ähtäri"),
    )


@pytest.fixture
def in_use(session: Session) -> InUse:
    """Return the words in use, none read yet."""
    return InUse(session, session)


ShowPage = Callable[[], CustomersPage]


@pytest.fixture
def make_page(session: Session) -> Iterator[ShowPage]:
    """Make pages; they are gone before the register is closed, as in the program."""
    made: list[CustomersPage] = []

    def make() -> CustomersPage:
        made.append(CustomersPage(session))
        made[-1].resize(1200, 700)
        return made[-1]

    yield make
    for page in made:
        page.hide()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


@pytest.fixture
def show_page(make_page: ShowPage, qtbot: QtBot) -> ShowPage:
    """Show pages on screen."""

    def show() -> CustomersPage:
        page = make_page()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


@pytest.fixture
def page(people: list[Customer], show_page: ShowPage) -> CustomersPage:
    """Return the page, on screen, with the first active customer chosen."""
    assert people
    return show_page()


@pytest.fixture
def firms(session: Session) -> list[Customer]:
    """Store two firms; the first has two contact persons, one of them gone."""
    firms = stored(session.register, a_customer(name="Aalto Oy"), a_customer(name="Berg Ab"))
    first = CustomerId(firms[0].id or 0)
    with_contact(session.register, first, name="Åke Öhman", phone=("+358401112233",), notes="golf")
    gone = with_contact(session.register, first, name="Liisa Mäkelä")
    with session.change(TITLE):
        session.register.customers.roles.save(gone.left(on=DAY))
    return firms


@pytest.fixture
def card(session: Session, in_use: InUse, firms: list[Customer], qtbot: QtBot) -> CustomerCard:
    """Return the card of the first firm, on screen."""
    card = CustomerCard(session, in_use)
    qtbot.addWidget(card)
    card.resize(500, 700)
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    card.show_customer(firms[0].id)
    return card
