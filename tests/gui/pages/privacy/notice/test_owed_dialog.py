"""Whom to tell that the register holds their data."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.gui.pages.privacy.notice.notice_tab import NoticeTab
from register_app.gui.pages.privacy.notice.owed_dialog import OwedDialog
from register_app.gui.pages.privacy.notice.owed_line import OwedLine
from register_app.gui.session import Session
from tests.builders import a_customer, stored
from tests.gui.hands import line, press, shown
from tests.gui.pages.privacy.notice.conftest import Open


@pytest.fixture
def page(session: Session, open_page: Open) -> NoticeTab:
    """Open the page of a register with two people who are to be told, and one who is not."""
    for name in ("Aino", "Bertta"):
        person = a_customer(name=name, kind=CustomerKind.PRIVATE, source="messut")
        stored(session.register, person)
    stored(session.register, a_customer(kind=CustomerKind.PRIVATE, from_person=True))
    return open_page(is_empty=True)


@pytest.fixture
def people(page: NoticeTab, qtbot: QtBot) -> OwedDialog:
    """Open the list of people from the page."""
    press("Show …", shown(OwedLine, page)[0])
    found = page.findChild(OwedDialog)
    assert found
    qtbot.waitUntil(lambda: bool(_list(found).count()))
    return found


def _list(dialog: OwedDialog) -> QListWidget:
    return dialog.findChildren(QListWidget)[0]


def test_everybody_listed_is_told_at_once(
    people: OwedDialog, session: Session, qtbot: QtBot
) -> None:
    assert [_list(people).item(row).text()[:5] for row in range(2)] == ["Aino ", "Bertt"]

    press("Record that 2 were told", people)

    qtbot.waitUntil(lambda: _list(people).count() == 0)
    assert session.register.notices.count_owed() == 0


def test_only_those_chosen_are_told(people: OwedDialog, session: Session, qtbot: QtBot) -> None:
    _list(people).item(1).setSelected(True)
    press("Record that 1 was told", people)

    qtbot.waitUntil(lambda: _list(people).count() == 1)
    assert [one.name for one in session.register.notices.owed()] == ["Aino"]


def test_words_for_the_message_name_the_source(people: OwedDialog) -> None:
    press("Copy words", people)

    assert "messut" in QGuiApplication.clipboard().text()


def test_it_is_said_how_and_when_they_were_told(people: OwedDialog, session: Session) -> None:
    line("How they were told", people).setText("")
    press("Record", people)
    line("How they were told", people).setText("kirje")
    line("On the day", people).setText("1.1.2100")
    press("Record", people)

    assert session.register.notices.count_owed() == 2


def test_a_person_of_the_list_is_shown(people: OwedDialog, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.customer_wanted):
        press("Open customer", people)


def test_a_register_that_owes_nothing_does_not_speak_of_it(open_page: Open) -> None:
    assert not shown(OwedLine, open_page(is_empty=True))
