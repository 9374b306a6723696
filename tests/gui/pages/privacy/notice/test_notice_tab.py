"""The Privacy page: shows the notice that follows from the register and the answers."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.privacy.notice.entry import Entry
from register_app.gui.pages.privacy.notice.notice_tab import NoticeTab
from register_app.gui.pages.privacy.notice.preview import Preview
from register_app.gui.session import Session
from register_app.processing.purpose import Purpose
from tests.builders import TITLE, a_customer
from tests.gui.hands import line, shown, texts, write
from tests.gui.pages.privacy.notice.conftest import Open
from tests.gui.pages.privacy.notice.looks import (
    HOSTILE,
    box,
    control,
    focused,
    gap_text,
    notice_text,
    the,
)


def save_customer(session: Session, customer: Customer) -> None:
    with session.change(TITLE):
        session.register.customers.save(customer)


def test_notice_that_lacks_nothing_is_ready_to_save(page: NoticeTab) -> None:
    assert "✓ Ready to save." in gap_text(page)
    assert "Testaajan Maalaus Oy" in notice_text(page)


def test_empty_register_lacks_one_thing_and_says_where_it_is_counted(open_page: Open) -> None:
    page = open_page(is_empty=True)

    control("Show: The register is empty: add customers or import a list", page).click()

    assert gap_text(page).startswith("1 thing is missing")
    assert focused().accessibleName() == "What the register really holds"


def test_answer_that_is_undone_is_shown_as_it_was(page: NoticeTab, session: Session) -> None:
    write("Åke Öhman", "Who answers privacy questions", page)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    session.undo()

    assert session.register.settings.load().contact_name == ""
    assert line("Who answers privacy questions", page).text() == ""


def test_what_is_written_is_stored_before_the_page_is_left(
    page: NoticeTab, session: Session
) -> None:
    write("Åke Öhman", "Who answers privacy questions", page)

    assert not page.is_unsaved()
    assert session.register.settings.load().contact_name == "Åke Öhman"


def test_new_category_in_the_register_is_told(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    assert "Notes | " not in notice_text(page)

    with qtbot.waitSignal(page.drawn):
        save_customer(session, a_customer(notes="Avain naapurissa"))

    assert "Notes | " in notice_text(page)
    assert "Notes" in texts(page)


def test_hidden_page_draws_nothing_until_it_is_shown(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    page.hide()
    save_customer(session, a_customer(notes="Avain naapurissa"))
    assert "Notes | " not in notice_text(page)

    with qtbot.waitSignal(page.drawn):
        page.show()

    assert "Notes | " in notice_text(page)


def test_notice_is_shown_in_another_language(page: NoticeTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.drawn):
        control("Notice in this language: Suomi", page).click()

    assert notice_text(page).startswith("Tietosuojaseloste")


def test_notice_can_be_read_as_text(page: NoticeTab) -> None:
    control("Show as text", page).click()

    text = next(one for one in shown(QPlainTextEdit, page) if one.isReadOnly())
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.text(QAccessible.Text.Name) == "Privacy notice as text"
    assert "Testaajan Maalaus Oy" in interface.text(QAccessible.Text.Value)


def test_place_of_reading_is_kept_when_the_notice_is_drawn_anew(
    page: NoticeTab, qtbot: QtBot
) -> None:
    view = the(QPdfView, page)
    view.verticalScrollBar().setValue(700)

    with qtbot.waitSignal(page.drawn):
        box("Marketing", page).click()

    assert view.verticalScrollBar().value() == 700
    assert "pages" in view.accessibleName()


def test_form_and_notice_stand_behind_tabs_where_the_window_is_narrow(
    open_page: Open,
) -> None:
    page = open_page(width=660)
    tabs = the(QTabBar, page)
    assert tabs.isVisible()
    preview = the(Preview, page)
    assert not preview.isVisible()

    tabs.setCurrentIndex(1)
    assert preview.isVisible()

    page.resize(1200, 700)
    assert not tabs.isVisible()
    assert preview.isVisible()
    assert line("Version", page).isVisible()


def test_gap_leads_from_the_notice_to_the_form_where_the_window_is_narrow(
    open_page: Open, session: Session
) -> None:
    with session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), firm_business_id=""))
    page = open_page(width=660)
    tabs = the(QTabBar, page)
    assert "missing" in tabs.tabText(1)
    tabs.setCurrentIndex(1)

    control("Fill in: Give the business ID of the firm", page).click()

    assert line("Business ID", page).hasFocus()


def test_every_control_is_named(page: NoticeTab) -> None:
    for entry in page.findChildren(Entry):
        if entry.isVisible() and entry.form is None:
            entry.open()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QPdfView, QTabBar)
    controls = [one for one in page.findChildren(QWidget) if isinstance(one, kinds)]

    nameless = [
        one
        for one in controls
        if one.isVisible()
        and not (one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()))
    ]

    assert nameless == []


def test_texts_are_never_markup(page: NoticeTab, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.drawn), session.change(TITLE):
        session.register.purposes.save(Purpose(name=HOSTILE))
        settings = session.register.settings
        settings.save(replace(settings.load(), firm_name=HOSTILE))

    assert HOSTILE in texts(page)
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in page.findChildren(QLabel))


def test_page_says_what_it_is_for(page: NoticeTab) -> None:
    assert "law" in page.help_text()
    assert {action.text() for action in page.actions()} == {
        "Save the privacy notice as PDF",
        "Print the privacy notice",
        "Whom to tell of the data",
    }
