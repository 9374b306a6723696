"""The requests of people: registered, led through their steps, closed."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import CustomerId
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.pages.privacy.step_row import StepRow
from register_app.gui.requests.request_dialog import RequestDialog
from register_app.gui.session import Session
from register_app.i18n import LANGUAGES
from register_app.permissions.entry import Stand
from register_app.requests.request import Decision, Identity, Received, Request, Right
from register_app.restrictions.restriction import Ground
from register_app.timeline.note import NoteKind
from tests.builders import a_customer, stored
from tests.fixtures import NOW
from tests.gui import hands
from tests.gui.pages.privacy.requests.conftest import Keep
from tests.restrictions.held import in_force, restricted

TODAY = date(2026, 11, 22)
_LONG = "Maximilian-Alexander " * 9


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _stored(session: Session, number: int | None = 1) -> Request:
    return session.register.requests.records.get(number or 0)


def _lines(tab: RequestsTab) -> list[list[str]]:
    items = [tab.table.topLevelItem(at) for at in range(tab.table.topLevelItemCount())]
    return [[item.text(at) for at in range(5)] for item in items if item is not None]


def _choose(inside: QWidget, called: str, text: str) -> None:
    boxes = [one for one in hands.shown(QComboBox, inside) if one.accessibleName() == called]
    assert boxes, called
    boxes[0].setCurrentIndex(boxes[0].findText(text))
    boxes[0].activated.emit(boxes[0].currentIndex())


def test_without_requests_it_is_said_what_one_is(tab: RequestsTab) -> None:
    assert "No requests yet" in hands.texts(tab)
    tab.focus_search()

    hands.press("Register a request…", tab)

    assert isinstance(hands.dialog(), RequestDialog)


def test_a_request_is_registered_and_its_page_opens(
    tab: RequestsTab, session: Session, qtbot: QtBot
) -> None:
    tab.new()
    dialog = hands.dialog()
    hands.write("Kaisa Kanarialintu", "Name of the person", dialog)
    hands.write("2.11.2026", "Received on", dialog)
    hands.press("Save", dialog)

    request = _stored(session)
    assert (request.name, request.received_on) == ("Kaisa Kanarialintu", date(2026, 11, 2))
    assert request.language in LANGUAGES
    assert "Answer by 2.12.2026." in hands.texts(tab)
    with qtbot.waitActive(tab):
        tab.activateWindow()
    assert _focused().accessibleName() == "Note the check…"


def test_a_request_of_tomorrow_or_of_nobody_is_not_registered(
    tab: RequestsTab, session: Session
) -> None:
    tab.new()
    dialog = hands.dialog()
    hands.press("Save", dialog)
    assert "Fill this in, please" in hands.texts(dialog)
    hands.write("Kaisa", "Name of the person", dialog)
    hands.write("23.11.2026", "Received on", dialog)
    hands.press("Save", dialog)

    assert "This day is still to come." in hands.texts(dialog)
    assert session.register.requests.all() == []


def test_requests_stand_with_their_last_day_and_state(tab: RequestsTab, keep: Keep) -> None:
    keep(received_on=date(2026, 11, 21), kind=Right.ERASURE)
    keep(received_on=date(2026, 10, 15))
    keep(received_on=date(2026, 10, 28))
    keep(received_on=date(2026, 10, 22))
    keep(answered_on=TODAY, decision=Decision.REFUSED)
    keep(extended_on=date(2026, 11, 3))

    lines = _lines(tab)

    assert [line[3] for line in lines] == [
        *("15.11.2026 (Sunday)", "22.11.2026 (Sunday)", "28.11.2026 (Saturday)"),
        *("21.12.2026", "2.2.2027", "2.12.2026"),
    ]
    assert lines[0][4].startswith("! Overdue by 7")
    assert lines[2][4].startswith("! 6 day")
    assert [line[4] for line in (lines[1], *lines[3:])] == [
        *("! Due today", "○ Open", "○ More time taken", "✗ Refused"),
    ]
    assert lines[3][1] == "Erasure (Art. 17)"


def test_the_steps_lead_from_the_identity_check_to_the_end(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    [customer] = stored(session.register, a_customer(name="Kaisa Kanarialintu"))
    request = keep(customer_id=customer.id)
    tab.open_request(request.id or 0)

    hands.press("Note the check…", tab)
    _choose(hands.dialog(), "How the person was identified", "We know the person")
    hands.press("Save", hands.dialog())
    assert _stored(session).identity is Identity.KNOWN

    hands.press("Decide…", tab)
    _choose(hands.dialog(), "Decision", "Done as asked")
    hands.press("Save", hands.dialog())
    assert _stored(session).decision is Decision.GRANTED

    hands.press("Already answered…", tab)
    hands.press("Save", hands.dialog())
    assert (_stored(session).answered_on, _stored(session).answered_by) == (TODAY, Received.EMAIL)

    hands.press("Close the request", tab)
    assert _stored(session).closed_on == TODAY
    assert "✓ Closed" in hands.texts(tab)
    hands.press("Open again", tab)
    assert _stored(session).closed_on is None


def test_a_refusal_says_why(tab: RequestsTab, session: Session, keep: Keep) -> None:
    tab.open_request(keep().id or 0)

    hands.press("Decide…", tab)
    _choose(hands.dialog(), "Decision", "Refused")
    hands.press("Save", hands.dialog())

    assert "Fill this in, please" in hands.texts(hands.dialog())
    assert _stored(session).decision is None


def test_more_time_is_taken_with_a_reason_in_the_first_month(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    tab.open_request(keep().id or 0)
    hands.press("Take more time…", tab)
    dialog = hands.dialog()
    assert "by 2.12.2026 at the latest" in hands.texts(dialog)
    hands.press("Save", dialog)
    assert "Fill this in, please" in hands.texts(dialog)

    QTest.keyClicks(_focused(), "Paljon aineistoa")
    hands.press("Save", dialog)

    assert _stored(session).extended_on == TODAY
    assert "Answer by 2.2.2027." in hands.texts(tab)
    assert not hands.shown_button("Take more time…", tab)


def test_more_time_is_not_offered_after_the_first_month(tab: RequestsTab, keep: Keep) -> None:
    tab.open_request(keep(received_on=date(2026, 10, 1)).id or 0)

    assert not hands.shown_button("Take more time…", tab)
    assert "! Overdue by 21 day" in hands.texts(tab)


def test_a_ban_is_one_step_of_a_request_for_no_more_marketing(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    [customer] = stored(session.register, a_customer(kind=CustomerKind.PRIVATE))
    tab.open_request(keep(kind=Right.MARKETING, customer_id=customer.id).id or 0)
    assert not hands.shown_button("Note the check…", tab)

    hands.press("Register a ban…", tab)
    hands.press("Register a ban", hands.dialog())

    [entry] = session.register.permissions.of(CustomerId(customer.id or 0))
    assert entry.state is Stand.OBJECTION
    done = [row for row in hands.shown(StepRow, tab) if row.accessibleName().startswith("✓")]
    assert [row.accessibleName() for row in done] == [
        "✓ Find the person in the register",
        "✓ Do what is asked",
    ]


def test_escape_leads_back_to_all_requests(tab: RequestsTab, keep: Keep) -> None:
    number = keep().id or 0
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.page.isVisible()

    QTest.keyClick(_focused(), Qt.Key.Key_Escape)

    assert tab.table.hasFocus()
    assert tab.table.current_id() == number
    assert tab.customer_at_hand() is None


def test_a_request_that_is_undone_is_left(tab: RequestsTab, session: Session, keep: Keep) -> None:
    tab.open_request(keep().id or 0)

    session.undo()

    assert "No requests yet" in hands.texts(tab)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("23.11.2026", "This day is still to come."),
        ("1.11.2026", "This is before the request was received."),
    ],
)
def test_an_answer_lies_between_the_receipt_and_today(
    tab: RequestsTab, session: Session, keep: Keep, day: str, told: str
) -> None:
    tab.open_request(keep().id or 0)
    hands.press("Already answered…", tab)

    hands.write(day, "Answered on", hands.dialog())
    hands.press("Save", hands.dialog())

    assert told in hands.texts(hands.dialog())
    assert _stored(session).answered_on is None


def test_more_time_is_refused_where_the_person_was_told_too_late(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    tab.open_request(keep().id or 0)
    hands.press("Take more time…", tab)
    QTest.keyClicks(_focused(), "Paljon aineistoa")
    session.register.now = lambda: NOW + timedelta(20)
    hands.write("5.12.2026", "Extension told on", hands.dialog())
    hands.press("Save", hands.dialog())

    assert "until 2.12.2026 only" in hands.texts(hands.dialog())
    assert _stored(session).extended_on is None


def test_a_request_that_went_meanwhile_is_told(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    tab.open_request(keep().id or 0)
    hands.press("Already answered…", tab)
    dialog = hands.dialog()
    session.undo()

    hands.press("Save", dialog)

    assert "no longer in the register" in hands.texts(hands.dialog())


def test_a_request_is_not_closed_without_an_answer_unasked(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    tab.open_request(keep().id or 0)
    hands.press("Close the request", tab)
    assert "The law wants every request to be answered" in hands.texts(hands.dialog())
    assert _stored(session).closed_on is None

    hands.press("Close without an answer", hands.dialog())

    assert _stored(session).closed_on == TODAY


def test_what_the_person_took_back_is_closed_at_once(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    tab.open_request(keep(decision=Decision.TAKEN_BACK).id or 0)

    hands.press("Close the request", tab)

    assert _stored(session).closed_on == TODAY


def test_keys_register_a_request(tab: RequestsTab, keep: Keep, qtbot: QtBot) -> None:
    keep()
    tab.focus_search()

    hands.keys(qtbot, tab, "Ctrl+Shift+N")

    assert isinstance(hands.dialog(), RequestDialog)


def test_a_request_is_put_right(tab: RequestsTab, session: Session, keep: Keep) -> None:
    tab.open_request(keep().id or 0)
    hands.press("Edit…", tab)

    hands.write("1.11.2026", "Received on", hands.dialog())
    hands.press("Save", hands.dialog())

    assert _stored(session).received_on == date(2026, 11, 1)
    assert "Answer by 1.12.2026." in hands.texts(tab)


def test_long_names_and_markup_are_shown_as_they_are(tab: RequestsTab, keep: Keep) -> None:
    tab.open_request(keep(name=f"<b>{_LONG}", what="<img src=x>\n" * 40).id or 0)

    assert f"<b>{_LONG}".strip() in " ".join(hands.texts(tab).split())
    labels = tab.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert tab.page.minimumSizeHint().width() < 900


def test_every_control_is_named(tab: RequestsTab, keep: Keep) -> None:
    tab.open_request(keep().id or 0)

    buttons = hands.shown(QAbstractButton, tab)

    assert all(one.accessibleName() or one.text() for one in buttons)
    table = QAccessible.queryAccessibleInterface(tab.table)
    assert table.text(QAccessible.Text.Name) == "Requests"


def test_a_last_day_on_which_nobody_works_says_so(tab: RequestsTab, keep: Keep) -> None:
    tab.open_request(keep(received_on=date(2026, 11, 6)).id or 0)

    text = hands.texts(tab)

    assert "Answer by 6.12.2026. The last day is a Sunday." in text
    assert "next working day, 7.12.2026" in text


def test_what_the_person_says_of_data_that_stays_is_kept_beside_it(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    customer = stored(session.register, a_customer())[0]
    tab.open_request(keep(customer_id=customer.id, kind=Right.CORRECTION).id or 0)
    restricted(session.register, customer)  # while it is disputed

    hands.press("The person’s statement…", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, FormDialog)
    dialog.form.field("text").write("Lasku on maksettu")
    hands.press("Save", dialog)

    (note,) = session.register.timeline.notes.all()
    assert (note.kind, note.text) == (NoteKind.STATEMENT, "Lasku on maksettu")


@pytest.mark.parametrize("kind", [Right.RESTRICTION, Right.OBJECTION])
def test_what_is_restricted_for_a_request_is_lifted_from_its_page(
    tab: RequestsTab, session: Session, keep: Keep, kind: Right
) -> None:
    customer = stored(session.register, a_customer())[0]
    number = keep(customer_id=customer.id, kind=kind).id or 0
    tab.open_request(number)
    hands.press("Restrict processing…", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, FormDialog)
    if kind is Right.RESTRICTION:
        dialog.form.field("ground").write(Ground.CLAIM)
    hands.press("Restrict processing", dialog)
    (held,) = in_force(session.register)
    assert held.request_id == number
    assert held.ground is (Ground.CLAIM if kind is Right.RESTRICTION else Ground.OBJECTION)

    hands.press("Lift the restriction…", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, FormDialog)
    dialog.form.field("told_on").write(TODAY)
    dialog.form.field("told_how").write("Kirjeellä")
    hands.press("Lift the restriction", dialog)

    assert not in_force(session.register)
