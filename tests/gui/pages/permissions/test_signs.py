"""The channel signs at a customer's head."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.permissions.matrix import Matrix
from register_app.gui.pages.permissions.signs import ChannelSigns
from register_app.gui.session import Session
from register_app.outreach.record import record
from register_app.permissions.entry import Channel, Stand
from tests.builders import a_customer, stored, with_contact
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.permissions.said import said


@pytest.fixture
def firm(session: Session) -> Customer:
    """Store a firm with a contact person."""
    made = stored(session.register, a_customer(name="Aalto Oy", email=("info@aalto.example",)))[0]
    with_contact(session.register, CustomerId(made.id or 0), name="Kaisa Karhu")
    return made


@pytest.fixture
def card(session: Session, firm: Customer, on_screen: OnScreen) -> CustomerCard:
    """Show the card of the firm."""
    made = CustomerCard(session, InUse(session, session))
    made.resize(500, 700)
    made.show_customer(firm.id)
    on_screen(made)
    return made


def _signs(card: CustomerCard) -> list[QPushButton]:
    signs = card.findChild(ChannelSigns)
    assert isinstance(signs, ChannelSigns)
    return signs.findChildren(QPushButton)


def test_signs_tell_by_word_and_say_why(
    card: CustomerCard, session: Session, firm: Customer
) -> None:
    assert [sign.text() for sign in _signs(card)] == [
        *("✓ Email", "✓ SMS", "✓ Call", "✓ Automated", "✓ Post")
    ]

    ban = replace(said(Stand.OBJECTION, Channel.CALL), customer_id=CustomerId(firm.id or 0))
    record(session.register, [ban], session.change)

    assert [sign.text()[0] for sign in _signs(card)] == ["✓", "✓", "✕", "✕", "✓"]
    assert _signs(card)[2].accessibleName() == (
        "Aalto Oy, Phone call: no. The organisation has forbidden direct marketing."
    )
    assert "has forbidden" in _signs(card)[2].toolTip()


def test_a_sign_leads_to_its_cell(card: CustomerCard) -> None:
    sign = _signs(card)[4]
    sign.setFocus()
    QTest.keyClick(sign, Qt.Key.Key_Return)

    tabs = card.findChild(QTabWidget)
    matrix = card.findChild(Matrix)
    assert isinstance(tabs, QTabWidget)
    assert isinstance(matrix, Matrix)
    assert tabs.tabText(tabs.currentIndex()) == "Permissions"
    assert (matrix.currentIndex().row(), matrix.currentIndex().column()) == (0, 4)
    assert matrix.hasFocus()
    QApplication.processEvents()  # what was put in is shown by an event of its own
    assert "Aalto Oy · Post" in hands.texts(card)
