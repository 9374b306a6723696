"""The Privacy page: asks in short, stores each answer, and shows the notice that follows."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.privacy.entry import Entry
from register_app.gui.pages.privacy.gap_list import GapList
from register_app.gui.pages.privacy.preview import Preview
from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.session import Session
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.processing.version import NoticeVersion
from tests.builders import TITLE, a_customer
from tests.gui.hands import line, shown, texts, write
from tests.gui.pages.privacy.conftest import Open

W = TypeVar("W", bound=QWidget)
HOSTILE = "<b>Alennus</b> & arvonta <img src=x>"


def the(kind: type[W], inside: QWidget) -> W:
    """Return the one widget of a kind."""
    (found,) = inside.findChildren(kind)
    return found


def focused() -> QWidget:
    """Return what has the cursor."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def box(called: str, page: QWidget) -> QCheckBox:
    """Return the check box that assistive technology calls so."""
    QApplication.processEvents()  # what was put in is shown by an event of its own
    return next(one for one in shown(QCheckBox, page) if one.accessibleName() == called)


def control(called: str, page: QWidget) -> QAbstractButton:
    """Return the button that assistive technology calls so."""
    QApplication.processEvents()  # what was put in is shown by an event of its own
    buttons = shown(QAbstractButton, page)
    found = [one for one in buttons if (one.accessibleName() or one.text()) == called]
    assert found, [one.accessibleName() or one.text() for one in buttons]
    return found[0]


def notice_text(page: PrivacyPage) -> str:
    """Return what the notice says."""
    return the(QPlainTextEdit, the(Preview, page)).toPlainText()


def gap_text(page: PrivacyPage) -> str:
    return texts(the(GapList, page))


def save_customer(session: Session, customer: Customer) -> None:
    with session.change(TITLE):
        session.register.customers.save(customer)


def purposes(session: Session) -> list[Purpose]:
    return session.register.purposes.all()


def test_notice_that_lacks_nothing_is_ready_to_save(page: PrivacyPage) -> None:
    assert "✓ Ready to save." in gap_text(page)
    assert "Testaajan Maalaus Oy" in notice_text(page)


def test_empty_register_lacks_one_thing_and_says_where_it_is_counted(open_page: Open) -> None:
    page = open_page(is_empty=True)

    control("Show: The register is empty: add customers or import a list", page).click()

    assert gap_text(page).startswith("1 thing is missing")
    assert focused().accessibleName() == "What the register really holds"


def test_answer_is_stored_when_its_field_is_left(
    page: PrivacyPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn):
        write("Åke Öhman", "Who answers privacy questions", page)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert session.register.settings.load().contact_name == "Åke Öhman"
    assert "Name: Åke Öhman" in notice_text(page)


def test_answer_that_is_undone_is_shown_as_it_was(page: PrivacyPage, session: Session) -> None:
    write("Åke Öhman", "Who answers privacy questions", page)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    session.undo()

    assert session.register.settings.load().contact_name == ""
    assert line("Who answers privacy questions", page).text() == ""


def test_answer_being_written_outlives_a_change_elsewhere(
    page: PrivacyPage, session: Session
) -> None:
    write("Åke", "Who answers privacy questions", page)

    with session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), notice_version="2"))

    assert line("Who answers privacy questions", page).text() == "Åke"
    assert line("Version", page).text() == "2"


def test_what_is_written_is_stored_before_the_page_is_left(
    page: PrivacyPage, session: Session
) -> None:
    write("Åke Öhman", "Who answers privacy questions", page)

    assert not page.is_unsaved()
    assert session.register.settings.load().contact_name == "Åke Öhman"


def test_wrong_answer_is_told_at_its_field_and_never_stored(
    page: PrivacyPage, session: Session
) -> None:
    control("Edit: Testaajan Maalaus Oy", page).click()

    write("2077474-1", "Business ID", page)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert page.is_unsaved()
    assert session.register.settings.load().firm_business_id == "2077474-0"
    assert "check digit" in line("Business ID", page).accessibleDescription()


def test_firm_keeps_its_name(page: PrivacyPage, session: Session) -> None:
    control("Edit: Testaajan Maalaus Oy", page).click()

    write("", "Name of the firm", page)
    QTest.keyClick(line("Name of the firm", page), Qt.Key.Key_Delete)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert session.register.settings.load().firm_name == "Testaajan Maalaus Oy"
    assert line("Name of the firm", page).text() == "Testaajan Maalaus Oy"


def test_preset_is_taken_into_use_and_out_of_it(
    page: PrivacyPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn):
        box("Warranty and liability", page).click()

    assert "warranty" not in {purpose.preset for purpose in purposes(session)}
    assert "Warranty and liability" not in notice_text(page)

    with qtbot.waitSignal(page.drawn):
        box("Warranty and liability", page).click()

    assert "warranty" in {purpose.preset for purpose in purposes(session)}
    assert "Warranty and liability" in notice_text(page)


def test_assistive_technology_turns_a_preset(page: PrivacyPage, session: Session) -> None:
    box("Marketing", page).toggle()

    assert "marketing" not in {purpose.preset for purpose in purposes(session)}


def test_presets_not_in_use_wait_behind_a_button(page: PrivacyPage, session: Session) -> None:
    more = next(
        one for one in shown(QAbstractButton, page) if "Credit decisions" in one.accessibleName()
    )

    more.click()
    box("Credit decisions", page).click()

    assert "credit" in {purpose.preset for purpose in purposes(session)}


def test_preset_words_are_shown_and_not_stored(page: PrivacyPage, session: Session) -> None:
    control("Edit: Customer care", page).click()

    assert line("Purpose", page).text() == "Customer care"
    write("Customer care", "Purpose", page)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert purposes(session)[0].name == ""


def test_own_words_win_until_they_are_taken_away(page: PrivacyPage, session: Session) -> None:
    control("Edit: Customer care", page).click()
    write("Asiakaspalvelu", "Purpose", page)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert purposes(session)[0].name == "Asiakaspalvelu"
    assert box("Asiakaspalvelu", page).isChecked()

    edit = line("Purpose", page)
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClick(edit, Qt.Key.Key_Return)

    assert purposes(session)[0].name == ""
    assert edit.text() == "Customer care"


def test_interest_is_asked_for_only_where_it_is_the_basis(
    page: PrivacyPage, session: Session
) -> None:
    control("Edit: Customer care", page).click()
    interest = "Our legitimate interest"
    assert any(one.accessibleName() == interest for one in shown(QPlainTextEdit, page))

    basis = next(one for one in shown(QComboBox, page) if one.accessibleName() == "Legal basis")
    basis.setFocus()
    QTest.keyClicks(basis, "Contract")

    assert purposes(session)[0].basis is LegalBasis.CONTRACT
    assert not any(one.accessibleName() == interest for one in shown(QPlainTextEdit, page))


def test_new_purpose_lacks_a_name_and_the_gap_leads_there(
    page: PrivacyPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn):
        control("Add a purpose", page).click()

    assert purposes(session)[-1].preset == ""
    page.setFocus()
    control("Fill in: Name the purpose", page).click()
    assert focused().accessibleName() == "Purpose"
    assert focused().accessibleDescription() == "Name the purpose"

    with qtbot.waitSignal(page.drawn):
        QTest.keyClicks(focused(), HOSTILE)
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert purposes(session)[-1].name == HOSTILE
    assert HOSTILE in notice_text(page)
    assert "Name the purpose" not in gap_text(page)


def test_own_record_is_removed_by_its_button(page: PrivacyPage, session: Session) -> None:
    control("Add a country", page).click()
    assert len(session.register.transfers.all()) == 1

    control("Remove: A new transfer", page).click()

    assert session.register.transfers.all() == []


@pytest.mark.parametrize(
    ("ticked", "option"),
    [("Text message", "notice_channels"), ("The computer and papers are", "notice_measures")],
)
def test_boxes_store_what_is_ticked(
    page: PrivacyPage, session: Session, ticked: str, option: str
) -> None:
    before = getattr(session.register.settings.load(), option)
    found = next(o for o in shown(QCheckBox, page) if o.accessibleName().startswith(ticked))

    found.click()

    after = getattr(session.register.settings.load(), option)
    assert len(after) == len(before) + 1


def test_grouping_for_marketing_is_told(page: PrivacyPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.drawn):
        box("Customers are grouped for marketing", page).click()

    assert session.register.settings.load().notice_profiling
    assert "We group customers" in notice_text(page)


def test_new_category_in_the_register_is_told(
    page: PrivacyPage, session: Session, qtbot: QtBot
) -> None:
    assert "Notes | " not in notice_text(page)

    with qtbot.waitSignal(page.drawn):
        save_customer(session, a_customer(notes="Avain naapurissa"))

    assert "Notes | " in notice_text(page)
    assert "Notes" in texts(page)


def test_hidden_page_draws_nothing_until_it_is_shown(
    page: PrivacyPage, session: Session, qtbot: QtBot
) -> None:
    page.hide()
    save_customer(session, a_customer(notes="Avain naapurissa"))
    assert "Notes | " not in notice_text(page)

    with qtbot.waitSignal(page.drawn):
        page.show()

    assert "Notes | " in notice_text(page)


def test_notice_is_shown_in_another_language(page: PrivacyPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.drawn):
        control("Notice in this language: Suomi", page).click()

    assert notice_text(page).startswith("Tietosuojaseloste")


def test_notice_can_be_read_as_text(page: PrivacyPage) -> None:
    control("Show as text", page).click()

    text = next(one for one in shown(QPlainTextEdit, page) if one.isReadOnly())
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.text(QAccessible.Text.Name) == "Privacy notice as text"
    assert "Testaajan Maalaus Oy" in interface.text(QAccessible.Text.Value)


def test_place_of_reading_is_kept_when_the_notice_is_drawn_anew(
    page: PrivacyPage, qtbot: QtBot
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


def test_every_control_is_named(page: PrivacyPage) -> None:
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


def test_texts_are_never_markup(page: PrivacyPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.drawn), session.change(TITLE):
        session.register.purposes.save(Purpose(name=HOSTILE))
        settings = session.register.settings
        settings.save(replace(settings.load(), firm_name=HOSTILE))

    assert HOSTILE in texts(page)
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in page.findChildren(QLabel))


def test_field_with_the_cursor_is_brought_into_view(page: PrivacyPage, qtbot: QtBot) -> None:
    edit = line("Version", page)

    edit.setFocus()

    def is_seen() -> bool:
        return not edit.visibleRegion().boundingRect().intersected(QRect(edit.rect())).isEmpty()

    qtbot.waitUntil(is_seen)


def test_page_says_what_it_is_for(page: PrivacyPage) -> None:
    assert "law" in page.help_text()
    assert {action.text() for action in page.actions()} == {
        "Save the privacy notice as PDF",
        "Print the privacy notice",
    }


def test_tab_goes_from_a_button_into_the_form_that_it_opened(page: PrivacyPage) -> None:
    edit = control("Edit: Customer care", page)
    edit.click()
    edit.setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Purpose"

    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Offers and orders"


def test_tab_goes_from_the_last_field_to_the_notice(page: PrivacyPage) -> None:
    line("Web address of the notice", page).setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert focused().accessibleName().startswith("Notice in this language")


def test_tab_goes_from_the_language_to_what_is_missing(open_page: Open) -> None:
    page = open_page(is_empty=True)
    control("Show as text", page).setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert "The register is empty" in focused().accessibleName()


def test_saved_version_keeps_its_number_and_day(page: PrivacyPage, session: Session) -> None:
    kept = NoticeVersion(version="1.0", day=date(2026, 11, 22))
    with session.change(TITLE):
        session.register.notice_versions.save(kept)
    QApplication.processEvents()  # what was put in is shown by an event of its own
    next(one for one in shown(QAbstractButton, page) if "1.0" in one.accessibleName()).click()
    QApplication.processEvents()
    versions = [one for one in shown(QLineEdit, page) if one.accessibleName() == "Version"]

    for edit in (versions[-1], line("Date", page)):
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    assert session.register.notice_versions.all() == [replace(kept, id=1)]
    assert versions[-1].text() == "1.0"
