"""A contact is noted: what has been, never what is planned."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.timeline.event_dialog import EventDialog
from register_app.gui.session import Session
from register_app.timeline.contact_event import ContactEvent
from tests.gui import hands
from tests.gui.pages.timeline.looks import TODAY


def test_a_day_to_come_is_no_contact_yet(
    session: Session, customer: Customer, qtbot: QtBot
) -> None:
    assert customer.id is not None
    tomorrow = TODAY + timedelta(1)
    event = ContactEvent(customer_id=customer.id, on_day=tomorrow, subject="Katselmus")
    dialog = EventDialog(session, event, None)
    qtbot.addWidget(dialog)
    dialog.show()

    hands.press("Save", dialog)

    assert "Make a task of what is planned" in dialog.form.field("on_day").remark.text()
    assert session.register.timeline.events.all() == []
    dialog.reject()
