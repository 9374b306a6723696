"""Who a request is about: found everywhere, ticked, and handed a copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import CustomerId
from register_app.gui.pages.extracting.extract_dialog import ExtractDialog
from register_app.gui.pages.extracting.hit_tree import HitTree
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.requests.request_dialog import RequestDialog, new_request
from register_app.gui.session import Session
from register_app.requests.request import Request, Right
from tests.builders import a_customer, stored, with_contact
from tests.gui import hands
from tests.gui.pages.privacy.requests.conftest import Keep


def _choose(inside: QWidget, called: str, text: str) -> None:
    boxes = [one for one in hands.shown(QComboBox, inside) if one.accessibleName() == called]
    assert boxes, called
    boxes[0].setCurrentIndex(boxes[0].findText(text))
    boxes[0].activated.emit(boxes[0].currentIndex())


def _stored(session: Session, number: int = 1) -> Request:
    return session.register.requests.records.get(number)


def test_the_person_is_found_and_the_place_ticked(
    tab: RequestsTab, session: Session, keep: Keep, qtbot: QtBot
) -> None:
    [customer] = stored(session.register, a_customer(name="Kaisa Kanarialintu"))
    tab.open_request(keep(name="Kaisa Kanarialintu").id or 0)
    hands.press("Find the person…", tab)
    dialog = hands.dialog()
    qtbot.waitUntil(lambda: "2 place" in hands.texts(dialog))
    hands.press("Keep what is ticked", dialog)
    assert "Tick what is about this person first." in hands.texts(dialog)

    [tree] = hands.shown(HitTree, dialog)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    hands.press("Keep what is ticked", dialog)

    assert _stored(session).customer_id == customer.id
    assert [place.row for place in session.register.requests.ticked(1)] == [customer.id]
    assert "1 place" in hands.texts(tab)


def test_a_contact_person_is_found_with_the_firm(
    tab: RequestsTab, session: Session, keep: Keep, qtbot: QtBot
) -> None:
    [firm] = stored(session.register, a_customer(name="Aalto Oy"))
    role = with_contact(
        session.register, CustomerId(firm.id or 0), name="Kaisa Kontio", email=("k@aalto.fi",)
    )
    tab.open_request(keep(name="Kaisa Kontio", email=("k@aalto.fi",)).id or 0)
    hands.press("Find the person…", tab)
    dialog = hands.dialog()
    qtbot.waitUntil(lambda: "2 ticked" in hands.texts(dialog))

    hands.press("Keep what is ticked", dialog)

    request = _stored(session)
    assert (request.customer_id, request.contact_id) == (firm.id, role.contact_id)


@pytest.mark.parametrize(
    ("kind", "act"), [(Right.ACCESS, "Write the copy…"), (Right.PORTABILITY, "Write the file…")]
)
def test_what_is_held_is_written_from_a_request(
    tab: RequestsTab, session: Session, keep: Keep, qtbot: QtBot, kind: Right, act: str
) -> None:
    [customer] = stored(
        session.register, a_customer(name="Kaisa Kontio", kind=CustomerKind.PRIVATE)
    )
    tab.open_request(keep(customer_id=customer.id, kind=kind).id or 0)

    hands.press(act, tab)

    [dialog] = [one for one in tab.window().findChildren(ExtractDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: hands.button("Save…", dialog).isEnabled())


def test_a_request_of_a_customer_is_filled_in_and_follows_the_person_chosen(
    session: Session, tab: RequestsTab
) -> None:
    [customer] = stored(
        session.register,
        a_customer(name="Aalto Oy", street="Kuusitie 3", postcode="00100", city="HELSINKI"),
    )
    with_contact(session.register, CustomerId(customer.id or 0), language="sv")
    dialog = RequestDialog(session, new_request(session, customer.id), tab)
    dialog.open()

    assert hands.line("Name of the person", dialog).text() == "Aalto Oy"
    _choose(dialog, "Who asks", "Kaisa Kanarialintu")
    assert hands.line("Name of the person", dialog).text() == "Kaisa Kanarialintu"
    hands.press("Save", dialog)

    request = _stored(session)
    assert (request.contact_id, request.language) == (1, "sv")
    assert request.address == "Kuusitie 3\n00100 HELSINKI"


def test_the_customer_is_shown_from_a_request(
    tab: RequestsTab, session: Session, keep: Keep, qtbot: QtBot
) -> None:
    [customer] = stored(session.register, a_customer(name="Kaisa Kanarialintu"))
    tab.open_request(keep(customer_id=customer.id, kind=Right.CORRECTION).id or 0)
    assert tab.customer_at_hand() == customer.id

    with qtbot.waitSignal(session.customer_wanted) as told:
        hands.press("Show the customer", tab)

    assert told.args == [customer.id]
