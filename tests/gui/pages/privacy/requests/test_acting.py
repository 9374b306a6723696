"""What a request asks is done from its page."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from register_app.customers.contact import Contact
from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.fields.field import table_of
from register_app.gui.pages.erasing.erase_dialog import EraseDialog
from register_app.gui.pages.erasing.receipt_dialog import ReceiptDialog
from register_app.gui.pages.privacy.requests.acting import act_of, places_of
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.pages.restrictions.dialogs import RestrictDialog
from register_app.gui.session import Session
from register_app.requests.request import Decision, Request, Right
from register_app.restrictions.restriction import Ground
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.gui import hands
from tests.gui.pages.privacy.requests.conftest import Keep


@pytest.fixture
def customer(session: Session) -> CustomerId:
    """Store the person of the requests."""
    [found] = stored(session.register, a_customer(name="Kaisa Kanarialintu"))
    return CustomerId(found.id or 0)


def _kept(session: Session) -> Request:
    return session.register.requests.records.get(1)


def test_the_person_is_erased_and_the_letter_still_names_them(
    tab: RequestsTab, session: Session, customer: CustomerId, keep: Keep, qtbot: QtBot
) -> None:
    kept = keep(kind=Right.ERASURE, customer_id=customer, decision=Decision.GRANTED)
    tab.open_request(kept.id or 0)
    hands.press("Erase for good…", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, EraseDialog)
    [sure] = hands.shown(QCheckBox, dialog)
    qtbot.waitUntil(sure.isEnabled)
    sure.click()
    hands.press("Erase for good", dialog)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReceiptDialog))
    hands.dialog().close()

    assert session.register.customers.find(customer) is None
    assert _kept(session).erasure_id is not None
    assert _kept(session).is_nameless
    qtbot.waitUntil(lambda: hands.texts(tab).startswith("Request 1"))
    assert act_of(_kept(session)).is_done(session, _kept(session))
    [receipt] = session.register.erasure.receipts()
    assert f"Receipt {receipt.token}" in hands.texts(tab)
    hands.press("Show the receipt…", tab)
    assert "nothing was found" in hands.texts(hands.dialog())
    hands.press("Close", hands.dialog())
    hands.press("Write the letter…", tab)
    [text] = hands.shown(QPlainTextEdit, hands.dialog())
    assert "Kaisa Kanarialintu" in text.toPlainText()


def test_a_restriction_is_asked_for_with_the_number_of_the_request(
    tab: RequestsTab, session: Session, customer: CustomerId, keep: Keep
) -> None:
    kept = keep(kind=Right.OBJECTION, customer_id=customer)
    tab.open_request(kept.id or 0)
    hands.press("Restrict processing…", tab)
    assert isinstance(hands.dialog(), RestrictDialog)
    hands.press("Restrict processing", hands.dialog())

    [restriction] = session.register.restrictions.of(customer)
    assert (restriction.request_id, restriction.ground) == (kept.id, Ground.OBJECTION)
    asked = keep(kind=Right.RESTRICTION, customer_id=customer)
    assert act_of(asked).is_done(session, asked)


def test_whoever_is_nobody_in_the_register_is_neither_banned_nor_restricted(
    session: Session, keep: Keep
) -> None:
    for kind in (Right.MARKETING, Right.RESTRICTION):
        asked = keep(kind=kind)
        assert not act_of(asked).is_done(session, asked)
        assert places_of(session, asked) == []


def test_what_was_ticked_goes_before_the_person_as_a_whole(
    session: Session, customer: CustomerId, keep: Keep
) -> None:
    role = with_contact(session.register, customer)
    asked = keep(customer_id=customer)
    of_contact = keep(customer_id=customer, contact_id=role.contact_id)
    assert places_of(session, asked) == [Place("customer", customer)]
    assert places_of(session, of_contact) == [Place(table_of(Contact), role.contact_id)]

    with session.change(TITLE):
        session.register.requests.tick(asked.id or 0, [Place("note", 3)])

    assert places_of(session, asked) == [Place("note", 3)]


def test_the_customer_ticked_is_shown(
    tab: RequestsTab, session: Session, customer: CustomerId, keep: Keep, qtbot: QtBot
) -> None:
    asked = keep(kind=Right.CORRECTION, received_on=date(2026, 11, 3))
    with session.change(TITLE):
        session.register.requests.tick(asked.id or 0, [Place("customer", customer)])
    tab.open_request(asked.id or 0)

    with qtbot.waitSignal(session.customer_wanted) as told:
        hands.press("Show the customer", tab)

    assert told.args == [customer]
