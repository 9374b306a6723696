"""The letter of a request: composed, changed, saved, printed."""

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.gui.pages.privacy.requests.letter_dialog import LetterDialog
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.session import Session
from register_app.requests.request import Decision, Received, Request
from tests.gui import hands
from tests.gui.pages.privacy.requests.conftest import Keep
from tests.reports.pdfs import text_of

TODAY = date(2026, 11, 22)


@pytest.fixture
def dialog(tab: RequestsTab, keep: Keep) -> LetterDialog:
    """Write the letter of a refusal, in Finnish."""
    kept = keep(decision=Decision.REFUSED, reasons="Laki velvoittaa.", language="fi")
    tab.open_request(kept.id or 0)
    hands.press("Write the letter…", tab)
    found = hands.dialog()
    assert isinstance(found, LetterDialog)
    return found


def _text(inside: QWidget) -> QPlainTextEdit:
    [found] = hands.shown(QPlainTextEdit, inside)
    return found


def _choose(inside: QWidget, called: str, text: str) -> None:
    [box] = [one for one in hands.shown(QComboBox, inside) if one.accessibleName() == called]
    box.setCurrentIndex(box.findText(text))


def _kept(session: Session) -> Request:
    return session.register.requests.records.get(1)


def _wait_for(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return hands.dialog()


def test_the_letter_fits_the_decision_and_the_language(dialog: LetterDialog) -> None:
    assert "Laki velvoittaa." in _text(dialog).toPlainText()
    assert "tietosuoja@om.fi" in _text(dialog).toPlainText()

    _choose(dialog, "Language of the letter", "English")
    assert "We do not do what you asked" in _text(dialog).toPlainText()

    _choose(dialog, "What the letter tells", "No data is held")
    assert "hold no data about you" in _text(dialog).toPlainText()
    assert not dialog.is_changed


def test_the_letter_is_saved_as_it_stands_and_noted(
    dialog: LetterDialog, tab: RequestsTab, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "vastaus.pdf"
    hands.write("Oma otsikko", "Title of the letter", dialog)
    _text(dialog).appendPlainText("Lisätty <b>lause</b>.")
    hands.press("Save as PDF…", dialog)
    _wait_for(qtbot, QFileDialog)
    with qtbot.waitSignal(dialog.finished):
        hands.choose_file(path)

    assert "Oma otsikko" in text_of(path.read_bytes())
    assert "Lisätty <b>lause</b>." in text_of(path.read_bytes())
    kept = _kept(session)
    assert kept.answer_sha256 == sha256(path.read_bytes()).hexdigest()
    assert (kept.answered_on, kept.answered_by) == (TODAY, Received.EMAIL)
    qtbot.waitUntil(lambda: "✗ Refused" in hands.texts(tab))
    assert kept.answer_sha256 in hands.texts(tab)


def test_the_letter_is_printed_and_noted(
    dialog: LetterDialog, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hands.press("Print…", dialog)
    asked = _wait_for(qtbot, QPrintDialog)
    assert isinstance(asked, QPrintDialog)
    asked.printer().setOutputFileName(str(tmp_path / "paper.pdf"))

    with qtbot.waitSignal(dialog.finished):
        asked.done(QDialog.DialogCode.Accepted)

    assert _kept(session).answered_on == TODAY
    assert (tmp_path / "paper.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_nothing_is_noted_where_the_printer_does_not_take_it(
    dialog: LetterDialog, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hands.press("Print…", dialog)
    asked = _wait_for(qtbot, QPrintDialog)
    assert isinstance(asked, QPrintDialog)
    asked.printer().setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))

    asked.done(QDialog.DialogCode.Accepted)

    qtbot.waitUntil(lambda: "did not take the letter" in hands.texts(hands.dialog()))
    assert _kept(session).answered_on is None


def test_a_file_that_cannot_be_written_is_told_and_nothing_noted(
    dialog: LetterDialog, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    hands.press("Save as PDF…", dialog)
    files = _wait_for(qtbot, QFileDialog)
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(tmp_path))
    files.reject()

    qtbot.waitUntil(lambda: "not of a file" in hands.texts(hands.dialog()))
    assert _kept(session).answered_on is None


def test_what_was_changed_is_not_thrown_away_unasked(dialog: LetterDialog) -> None:
    _text(dialog).appendPlainText("Lisää")

    hands.press("Cancel", dialog)

    hands.press("Close without saving", hands.dialog())
    assert not dialog.isVisible()


def test_an_unchanged_letter_is_closed_at_once(dialog: LetterDialog) -> None:
    hands.press("Cancel", dialog)

    assert not dialog.isVisible()


def test_the_letter_of_an_extension_says_why_and_answers_nothing(
    tab: RequestsTab, keep: Keep, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = keep(extended_on=date(2026, 11, 3), extension_reason="Paljon aineistoa")
    tab.open_request(kept.id or 0)
    hands.press("Letter of the extension…", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, LetterDialog)
    assert "Paljon aineistoa" in _text(dialog).toPlainText()

    hands.press("Save as PDF…", dialog)
    _wait_for(qtbot, QFileDialog)
    with qtbot.waitSignal(dialog.finished):
        hands.choose_file(tmp_path / "jatko.pdf")

    assert _kept(session).answered_on is None


def test_a_letter_being_changed_keeps_the_page_unsaved(
    dialog: LetterDialog, tab: RequestsTab
) -> None:
    assert not tab.is_unsaved()

    _text(dialog).appendPlainText("Lisää")

    assert tab.is_unsaved()
