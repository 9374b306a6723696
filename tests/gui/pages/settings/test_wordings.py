"""The wording of consent in the settings."""

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from register_app.gui.pages.settings.wordings import WordingPart
from register_app.gui.session import Session
from register_app.outreach.wordings import shown, versions
from tests.gui import hands
from tests.gui.conftest import OnScreen


@pytest.fixture
def part(session: Session, on_screen: OnScreen) -> WordingPart:
    """Show the part."""
    made = WordingPart(session)
    made.resize(500, 400)
    on_screen(made)
    return made


def _text(part: WordingPart) -> QPlainTextEdit:
    (text,) = hands.shown(QPlainTextEdit, part)
    return text


def test_preset_text_is_shown_in_each_language(part: WordingPart) -> None:
    assert _text(part).toPlainText()
    assert "Preset text" in hands.texts(part)

    box = part.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(2)

    assert "may send me marketing" in _text(part).toPlainText()


def test_a_change_makes_a_new_version(part: WordingPart, session: Session) -> None:
    shown(session.register, "fi", session.change)
    _text(part).setPlainText("Saa soittaa.")
    assert part.is_unsaved()

    hands.press("Save as a new version", part)

    assert [one.version for one in versions(session.register, "fi")] == [2, 1]
    assert "Version 2 of 22.11.2026" in hands.texts(part)
    assert not part.is_unsaved()


def test_an_empty_text_is_not_kept(part: WordingPart, session: Session) -> None:
    _text(part).setPlainText(" ")
    hands.press("Save as a new version", part)

    assert "Write the text" in hands.texts(part)
    assert versions(session.register, "fi") == []


def test_what_is_typed_stays_when_other_settings_change(
    part: WordingPart, session: Session
) -> None:
    session.settings_changed.emit()
    _text(part).setPlainText("Kesken")
    session.settings_changed.emit()

    assert _text(part).toPlainText() == "Kesken"
