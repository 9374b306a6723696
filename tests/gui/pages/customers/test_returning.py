"""Who was erased for good, and is typed in again."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.gui.pages.customers.contact_dialog import ContactDialog
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.session import Session
from tests.builders import a_customer, stored, with_contact
from tests.gui import hands

PHONE = "+358401234567"


@pytest.fixture
def firm(session: Session) -> CustomerId:
    """Store a firm, one of whose contact persons was erased."""
    [made] = stored(session.register, a_customer(name="Firma Oy"))
    number = CustomerId(made.id or 0)
    role = with_contact(session.register, number, name="Kaisa", phone=(PHONE,))
    plan = session.register.erasure.plan([Place("contact", role.contact_id)])
    session.register.erasure.erase(plan)
    return number


def test_a_contact_person_who_comes_back_is_asked_about(
    session: Session, in_use: InUse, firm: CustomerId, qtbot: QtBot
) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    above.show()
    dialog = ContactDialog(session, in_use, firm, None, above)
    dialog.open()
    dialog.form.field("name").write("Kaisa")
    dialog.form.left.emit("name")
    assert "new basis" not in hands.texts(dialog)

    dialog.form.field("phone").write((PHONE,))
    dialog.form.left.emit("phone")

    assert "was erased for good on 22.11.2026. Is there a new basis" in hands.texts(dialog)
