"""The form of the notice: each answer is stored as it is given, and can be undone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from register_app.gui.pages.privacy.notice.notice_tab import NoticeTab
from register_app.gui.session import Session
from register_app.processing.purpose import LegalBasis
from register_app.processing.version import NoticeVersion
from tests.builders import TITLE
from tests.gui.hands import dialog, line, shown, texts, write
from tests.gui.pages.privacy.notice.conftest import Open
from tests.gui.pages.privacy.notice.looks import (
    HOSTILE,
    box,
    control,
    focused,
    gap_text,
    notice_text,
    purposes,
)


def test_answer_is_stored_when_its_field_is_left(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn):
        write("Åke Öhman", "Who answers privacy questions", page)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert session.register.settings.load().contact_name == "Åke Öhman"
    assert "Name: Åke Öhman" in notice_text(page)


def test_answer_being_written_outlives_a_change_elsewhere(
    page: NoticeTab, session: Session
) -> None:
    write("Åke", "Who answers privacy questions", page)

    with session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), notice_version="2"))

    assert line("Who answers privacy questions", page).text() == "Åke"
    assert line("Version", page).text() == "2"


def test_wrong_answer_is_told_at_its_field_and_never_stored(
    page: NoticeTab, session: Session
) -> None:
    control("Edit: Testaajan Maalaus Oy", page).click()

    write("2077474-1", "Business ID", page)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert page.is_unsaved()
    assert session.register.settings.load().firm_business_id == "2077474-0"
    assert "check digit" in line("Business ID", page).accessibleDescription()


def test_firm_keeps_its_name(page: NoticeTab, session: Session) -> None:
    control("Edit: Testaajan Maalaus Oy", page).click()

    write("", "Name of the firm", page)
    QTest.keyClick(line("Name of the firm", page), Qt.Key.Key_Delete)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert session.register.settings.load().firm_name == "Testaajan Maalaus Oy"
    assert line("Name of the firm", page).text() == "Testaajan Maalaus Oy"


def test_preset_is_taken_into_use_and_out_of_it(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn):
        box("Warranty and liability", page).click()

    assert "warranty" not in {purpose.preset for purpose in purposes(session)}
    assert "Warranty and liability" not in notice_text(page)

    with qtbot.waitSignal(page.drawn):
        box("Warranty and liability", page).click()

    assert "warranty" in {purpose.preset for purpose in purposes(session)}
    assert "Warranty and liability" in notice_text(page)


def test_assistive_technology_turns_a_preset(page: NoticeTab, session: Session) -> None:
    box("Marketing", page).toggle()

    assert "marketing" not in {purpose.preset for purpose in purposes(session)}


def test_presets_not_in_use_wait_behind_a_button(page: NoticeTab, session: Session) -> None:
    more = next(
        one for one in shown(QAbstractButton, page) if "Credit decisions" in one.accessibleName()
    )

    more.click()
    box("Credit decisions", page).click()

    assert "credit" in {purpose.preset for purpose in purposes(session)}


def test_preset_words_are_shown_and_not_stored(page: NoticeTab, session: Session) -> None:
    control("Edit: Customer care", page).click()

    assert line("Purpose", page).text() == "Customer care"
    write("Customer care", "Purpose", page)
    QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert purposes(session)[0].name == ""


def test_own_words_win_until_they_are_taken_away(page: NoticeTab, session: Session) -> None:
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
    page: NoticeTab, session: Session
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
    page: NoticeTab, session: Session, qtbot: QtBot
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


def test_own_record_is_removed_by_its_button(page: NoticeTab, session: Session) -> None:
    control("Add a country", page).click()
    assert len(session.register.transfers.all()) == 1

    control("Remove: A new transfer", page).click()

    assert session.register.transfers.all() == []


@pytest.mark.parametrize(
    ("ticked", "option"),
    [("Text message", "notice_channels"), ("The computer and papers are", "notice_measures")],
)
def test_boxes_store_what_is_ticked(
    page: NoticeTab, session: Session, ticked: str, option: str
) -> None:
    before = getattr(session.register.settings.load(), option)
    found = next(o for o in shown(QCheckBox, page) if o.accessibleName().startswith(ticked))

    found.click()

    after = getattr(session.register.settings.load(), option)
    assert len(after) == len(before) + 1


def test_grouping_for_marketing_is_told(page: NoticeTab, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.drawn):
        box("Customers are grouped for marketing", page).click()

    assert session.register.settings.load().notice_profiling
    assert "We group customers" in notice_text(page)


def test_field_with_the_cursor_is_brought_into_view(page: NoticeTab, qtbot: QtBot) -> None:
    edit = line("Version", page)

    edit.setFocus()

    def is_seen() -> bool:
        return not edit.visibleRegion().boundingRect().intersected(QRect(edit.rect())).isEmpty()

    qtbot.waitUntil(is_seen)


def test_tab_goes_from_a_button_into_the_form_that_it_opened(page: NoticeTab) -> None:
    edit = control("Edit: Customer care", page)
    edit.click()
    edit.setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Purpose"

    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Offers and orders"


def test_tab_goes_from_the_last_field_to_the_notice(page: NoticeTab) -> None:
    line("Web address of the notice", page).setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert focused().accessibleName().startswith("Notice in this language")


def test_tab_goes_from_the_language_to_what_is_missing(open_page: Open) -> None:
    page = open_page(is_empty=True)
    control("Show as text", page).setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert "The register is empty" in focused().accessibleName()


def test_saved_version_keeps_its_number_and_day(page: NoticeTab, session: Session) -> None:
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


def test_officer_who_cannot_be_reached_is_asked_for(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn), session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), officer_name="Žofia Šimková"))

    control("Fill in: Say how the data protection officer is reached", page).click()

    assert focused().accessibleName() == "The officer's email"


def test_version_that_was_taken_away_is_asked_for(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn), session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), notice_version=""))

    control("Fill in: Give the notice a version number", page).click()

    assert focused().accessibleName() == "Version"


def test_list_that_lacks_a_record_shows_what_there_is_to_choose(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.drawn):
        box("Marketing", page).click()

    control("Fill in: Direct marketing is in use: add it", page).click()

    assert box("Electronic marketing to private persons", page).isVisible()
    assert focused().accessibleName() == "Customer care"


def test_text_beside_a_box_turns_it(page: NoticeTab, session: Session) -> None:
    label = next(one for one in shown(QLabel, page) if one.text() == "Text message")

    QTest.mouseClick(label, Qt.MouseButton.LeftButton)

    assert "sms" in session.register.settings.load().notice_channels


def test_form_that_is_closed_keeps_what_was_written(page: NoticeTab, session: Session) -> None:
    control("Edit: Customer care", page).click()
    write("Asiakaspalvelu", "Purpose", page)

    control("Close: Customer care", page).click()

    assert purposes(session)[0].name == "Asiakaspalvelu"
    assert control("Edit: Asiakaspalvelu", page).isVisible()


def test_answer_that_cannot_be_stored_is_told_and_stays(
    page: NoticeTab, session: Session, qtbot: QtBot
) -> None:
    session.register.connection.execute("PRAGMA busy_timeout = 10")
    write("Åke Öhman", "Who answers privacy questions", page)

    with session.register.another(query_only=False) as other, other.change(TITLE):
        other.purposes.delete(1)
        assert page.is_unsaved()

    assert "in use" in texts(dialog()) or "busy" in texts(dialog())
    assert line("Who answers privacy questions", page).text() == "Åke Öhman"
