"""Nothing incomplete goes out: the file, the paper and the clipboard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.pages.privacy.notice.hand_out import HandOut
from register_app.gui.pages.privacy.notice.notice_tab import NoticeTab
from register_app.gui.pages.privacy.notice.version_dialog import VersionDialog
from register_app.gui.session import Session
from tests.builders import TITLE
from tests.gui.hands import dialog, keys, press, texts, write
from tests.gui.pages.privacy.notice.conftest import Open


@pytest.fixture
def wait_for(qtbot: QtBot) -> Callable[[type], None]:
    """Wait until a dialog of a kind asks for an answer."""

    def wait(kind: type) -> None:
        def is_open() -> bool:
            try:
                return isinstance(dialog(), kind)
            except AssertionError:
                return False

        qtbot.waitUntil(is_open)

    return wait


def choose(path: Path) -> None:
    """Choose a file in the dialog that is open."""
    files = dialog()
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(path))
    files.reject()


def change_notice(session: Session) -> None:
    with session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), notice_duty="Avainkoodi."))


def versions(session: Session) -> list[tuple[str, str]]:
    return [(kept.version, kept.text) for kept in session.register.notice_versions.all()]


def save(page: NoticeTab, path: Path, qtbot: QtBot, wait_for: Callable[[type], None]) -> None:
    """Save the notice, which has not changed since."""
    press("Save as PDF", page)
    wait_for(QFileDialog)
    with qtbot.waitSignal(page.drawn):
        choose(path)
    qtbot.waitUntil(lambda: path.exists() and f"✓ Saved as {path.name}." in texts(page))


def test_notice_is_saved_and_its_version_noted(
    page: NoticeTab,
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    wait_for: Callable[[type], None],
) -> None:
    path = tmp_path / "seloste.pdf"

    save(page, path, qtbot, wait_for)

    assert "Testaajan Maalaus Oy" in pypdf.PdfReader(path).pages[0].extract_text()
    assert versions(session) == [("1.0", "")]
    assert "✓ Saved as seloste.pdf." in texts(page)
    assert "✓ Saved as version 1.0 on" in texts(page)


def test_file_is_named_after_the_notice_and_its_version(
    page: NoticeTab, session: Session, wait_for: Callable[[type], None]
) -> None:
    with session.change(TITLE):
        settings = session.register.settings
        settings.save(replace(settings.load(), notice_version="../2 <x>"))

    press("Save as PDF", page)
    wait_for(QFileDialog)

    files = dialog()
    assert isinstance(files, QFileDialog)
    names = [Path(QUrl(url).toLocalFile() or url).name for url in files.selectedFiles()]
    files.reject()
    assert names == ["privacy-notice-..-2-x-.pdf"]


def test_keys_save_the_notice(
    page: NoticeTab, qtbot: QtBot, wait_for: Callable[[type], None]
) -> None:
    page.focus_search()

    keys(qtbot, page, QKeySequence(QKeySequence.StandardKey.Save).toString())

    wait_for(QFileDialog)
    files = dialog()
    assert isinstance(files, QFileDialog)
    files.reject()


def test_what_is_being_written_is_saved_too(
    page: NoticeTab, qtbot: QtBot, tmp_path: Path, wait_for: Callable[[type], None]
) -> None:
    write("Åke Öhman", "Who answers privacy questions", page)

    save(page, tmp_path / "seloste.pdf", qtbot, wait_for)

    assert "Åke Öhman" in pypdf.PdfReader(tmp_path / "seloste.pdf").pages[0].extract_text()


def test_incomplete_notice_leads_to_what_is_missing(
    open_page: Open, session: Session, qtbot: QtBot
) -> None:
    page = open_page(is_empty=True)

    hand_out = page.findChild(HandOut)
    assert isinstance(hand_out, HandOut)
    with qtbot.waitSignal(hand_out.lacking):
        press("Save as PDF", page)

    focused = QGuiApplication.focusObject()
    assert isinstance(focused, QAbstractButton)
    assert "The register is empty" in focused.accessibleName()
    assert versions(session) == []


def test_wrong_answer_is_put_right_before_the_notice_goes_out(
    page: NoticeTab, session: Session
) -> None:
    press("Edit", page)
    write("2077474-1", "Business ID", page)

    press("Save as PDF", page)

    focused = QGuiApplication.focusObject()
    assert focused is not None
    assert focused.property("accessibleName") == "Business ID"
    assert versions(session) == []


def test_changed_notice_asks_for_its_next_version(
    page: NoticeTab,
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    wait_for: Callable[[type], None],
) -> None:
    save(page, tmp_path / "seloste.pdf", qtbot, wait_for)
    with qtbot.waitSignal(page.drawn):
        change_notice(session)
    assert "Changed since version 1.0" in texts(page)

    press("Save as PDF", page)
    wait_for(VersionDialog)
    write("Avainkoodi, Ohman", "What changed", dialog())
    press("Save as new version", dialog())
    wait_for(QFileDialog)
    with qtbot.waitSignal(page.drawn):
        choose(tmp_path / "seloste2.pdf")

    assert versions(session) == [("1.0", ""), ("1.1", "Avainkoodi, Ohman")]
    assert session.register.settings.load().notice_version == "1.1"
    text = "".join(
        page.extract_text() for page in pypdf.PdfReader(tmp_path / "seloste2.pdf").pages
    )
    assert "Avainkoodi, Ohman" in text


def test_small_correction_may_keep_its_version(
    page: NoticeTab,
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    wait_for: Callable[[type], None],
) -> None:
    save(page, tmp_path / "seloste.pdf", qtbot, wait_for)
    change_notice(session)

    press("Save as PDF", page)
    wait_for(VersionDialog)
    press("Keep version 1.0", dialog())
    wait_for(QFileDialog)
    choose(tmp_path / "seloste.pdf")

    qtbot.waitUntil(lambda: "It still holds" in texts(page))
    assert versions(session) == [("1.0", "")]


def test_new_version_needs_a_number_of_its_own_and_news(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = VersionDialog("1.0", "", parent)
    asked.show()
    with qtbot.assertNotEmitted(asked.chosen):
        press("Save as new version", asked)
        assert "Say in a few words what changed." in texts(asked)

        write("1.0", "New version", asked)
        write("Uutta", "What changed", asked)
        press("Save as new version", asked)
        assert "This is the version before" in texts(asked)

        write(" ", "New version", asked)
        press("Save as new version", asked)
        assert "Give the new version a number." in texts(asked)


def test_file_that_cannot_be_written_notes_nothing(
    page: NoticeTab,
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    wait_for: Callable[[type], None],
) -> None:
    press("Save as PDF", page)
    wait_for(QFileDialog)
    choose(tmp_path / "missing" / "seloste.pdf")

    wait_for(QMessageBox)
    assert versions(session) == []
    press("OK", dialog())


@pytest.mark.parametrize(
    ("form", "begins"),
    [("For invoices", "Testaajan Maalaus Oy"), ("For the phone", "I am calling from")],
)
def test_short_form_is_copied(page: NoticeTab, qtbot: QtBot, form: str, begins: str) -> None:
    actions = [
        action
        for menu in page.findChildren(QMenu)
        for action in menu.actions()
        if action.text().replace("&", "").startswith(form)
    ]

    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        actions[0].trigger()

    assert QGuiApplication.clipboard().text().startswith(begins)
    assert "Copied" in texts(page)


def test_notice_is_printed_and_its_version_noted(
    page: NoticeTab,
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    wait_for: Callable[[type], None],
) -> None:
    press("Print", page)
    wait_for(QPrintDialog)
    asked = dialog()
    assert isinstance(asked, QPrintDialog)
    asked.printer().setOutputFileName(str(tmp_path / "paper.pdf"))

    with qtbot.waitSignal(page.drawn):
        asked.done(QDialog.DialogCode.Accepted)

    assert versions(session) == [("1.0", "")]
    assert len(pypdf.PdfReader(tmp_path / "paper.pdf").pages) >= 5
    assert "✓ Sent to the printer." in texts(page)
