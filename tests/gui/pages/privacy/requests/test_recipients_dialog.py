"""Recipients of the data are told from the page of a request."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.pages.erasing.erase_dialog import EraseDialog
from register_app.gui.pages.privacy.requests.recipients_dialog import (
    RecipientLetter,
    RecipientsDialog,
)
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.session import Session
from register_app.processing.recipient import Recipient
from register_app.requests.notification import Excuse
from register_app.requests.request import Received, Request, Right
from tests.builders import TITLE, a_customer, stored
from tests.gui import hands
from tests.gui.pages.privacy.requests.conftest import Keep
from tests.reports.pdfs import text_of
from tests.rights.test_recipients import TODAY, sent


@pytest.fixture
def liisa(session: Session) -> Customer:
    """Store somebody whose data went out with a list."""
    (made,) = stored(session.register, a_customer(name="Liisa Mäkelä"))
    sent(session.register, "Painotalo Oy", (made.id, None))
    return made


@pytest.fixture
def request_18(keep: Keep, liisa: Customer) -> Request:
    """Keep a request for restriction."""
    return keep(customer_id=liisa.id, name="Liisa Mäkelä", kind=Right.RESTRICTION)


@pytest.fixture
def dialog(tab: RequestsTab, request_18: Request) -> RecipientsDialog:
    """Open the recipients of the request."""
    tab.open_request(request_18.id or 0)
    hands.press("Recipients…", tab)
    found = hands.dialog()
    assert isinstance(found, RecipientsDialog)
    return found


def _lines(dialog: RecipientsDialog) -> list[str]:
    (shown,) = dialog.findChildren(QListWidget)
    return [shown.item(at).text() for at in range(shown.count())]


def _form() -> FormDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, FormDialog)
    return found


def test_who_got_the_data_is_listed_and_told_otherwise(
    dialog: RecipientsDialog, session: Session
) -> None:
    assert _lines(dialog) == ["Painotalo Oy · Kirje 22.11.2026 · to be told"]

    hands.press("Was told…", dialog)
    _form().form.field("told_on").write(TODAY + timedelta(1))
    hands.press("Save", _form())
    assert _form().form.field("told_on").remark.text() == "This day is still to come."
    _form().form.field("told_on").write(TODAY)
    hands.press("Save", _form())

    (told,) = session.register.requests.notifications_of(1)
    assert (told.told_on, told.told_by) == (TODAY, Received.EMAIL)
    assert _lines(dialog) == ["Painotalo Oy · Kirje 22.11.2026 · ✓ 22.11.2026 by email"]


def test_it_is_said_why_a_recipient_is_not_told(
    dialog: RecipientsDialog, session: Session
) -> None:
    hands.press("Is not told…", dialog)
    hands.press("Save", _form())
    assert _form().form.field("excuse").remark.text() == "Fill this in, please"
    _form().form.field("excuse").write(Excuse.IMPOSSIBLE)
    _form().form.field("excuse_why").write("Lopettanut")
    hands.press("Save", _form())

    (told,) = session.register.requests.notifications_of(1)
    assert (told.excuse, told.excuse_why) == (Excuse.IMPOSSIBLE, "Lopettanut")
    assert _lines(dialog)[0].endswith("It is impossible")


def test_somebody_else_who_got_the_data_is_added(
    dialog: RecipientsDialog, session: Session
) -> None:
    hands.press("Add a recipient…", dialog)
    _form().form.field("recipient").write("Tilitoimisto Oy")
    hands.press("Save", _form())

    assert [line.split(" · ")[0] for line in _lines(dialog)] == ["Painotalo Oy", "Tilitoimisto Oy"]


def test_a_letter_goes_to_the_recipient(
    dialog: RecipientsDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    hands.press("Write the letter…", dialog)
    letter = hands.dialog()
    assert isinstance(letter, RecipientLetter)
    (text,) = letter.findChildren(QPlainTextEdit)
    assert "Liisa Mäkelä" in text.toPlainText()
    hands.press("Save as PDF…", letter)
    hands.choose_file(tmp_path / "kirje.pdf")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)

    (told,) = session.register.requests.notifications_of(1)
    assert (told.told_on, told.told_by) == (TODAY, Received.POST)
    assert "Painotalo Oy" in text_of((tmp_path / "kirje.pdf").read_bytes())


def test_files_and_the_notice_remind_of_others(
    tab: RequestsTab, session: Session, keep: Keep
) -> None:
    (quiet,) = stored(session.register, a_customer(name="Aino Aalto"))
    for number in range(4):
        session.register.audit.exported("customer", f".csv {number}")
    with session.change(TITLE):
        session.register.recipients.save(Recipient(name="Tilitoimisto"))
    tab.open_request(keep(customer_id=quiet.id, kind=Right.CORRECTION).id or 0)

    hands.press("Recipients…", tab)

    texts = hands.texts(hands.dialog())
    assert "No list with this data is known to have left the firm." in texts
    assert "…, " in texts
    assert ".csv 3" in texts
    assert "Tilitoimisto" in texts


def test_recipients_are_kept_before_an_erasure_and_its_plan_names_them(
    tab: RequestsTab, session: Session, keep: Keep, liisa: Customer, qtbot: QtBot
) -> None:
    tab.open_request(keep(customer_id=liisa.id, kind=Right.ERASURE).id or 0)
    hands.press("Erase for good…", tab)
    plan = hands.dialog()
    assert isinstance(plan, EraseDialog)

    qtbot.waitUntil(lambda: "is to be told of the erasure" in hands.texts(plan))

    assert "Painotalo Oy: Kirje 22.11.2026" in hands.texts(plan)
    assert len(session.register.requests.notifications_of(1)) == 1
    plan.reject()
