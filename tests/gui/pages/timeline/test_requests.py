"""A request stands in the timeline of whom it is about."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.session import Session
from register_app.requests.request import Decision, Right
from tests.builders import TITLE
from tests.gui.pages.timeline.looks import TODAY, keep, lines, press


def test_a_request_is_told_when_it_came_and_when_it_was_answered(
    entries: EntryList, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    request = keep(
        *(session, "requests", customer),
        kind=Right.ERASURE,
        received_on=date(2026, 11, 3),
        what="Poistakaa kaikki",
    )
    answered = replace(request, answered_on=TODAY, decision=Decision.PARTLY, reasons="Laskut")
    with session.change(TITLE):
        session.register.requests.save(answered)

    told = lines(entries)
    assert "22.11.2026. Request answered. Erasure (Art. 17) · Done in part. Laskut" in told
    came = "3.11.2026. Request received. Erasure (Art. 17). Poistakaa kaikki"
    with qtbot.waitSignal(session.request_wanted) as wanted:
        press(entries, Qt.Key.Key_Return, row=told.index(came))
    assert wanted.args == [request.id]
