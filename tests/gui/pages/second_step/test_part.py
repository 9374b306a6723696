"""The one-time code in the settings: set up, changed and switched off, by mouse or keyboard."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.opening import Doors
from register_app.gui.pages.second_step.enrolment_dialog import EnrolmentDialog
from register_app.gui.pages.second_step.part import SecondStep
from register_app.gui.session import Session
from register_app.register import Register
from register_app.vault.code_door import CodeDoor
from tests.fixtures import CHEAP, NOW
from tests.gui.conftest import OnScreen
from tests.gui.hands import (
    button,
    choose_file,
    dialog,
    keys,
    line,
    press,
    shown,
    shown_button,
    texts,
    write,
)
from tests.phone import WRONG, Oathtool, Phone, secured


class Wall:
    """A clock on the wall, half a minute further at each step of a test."""

    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time

    def go_on(self, seconds: int = 30) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def wall(register: Register) -> Iterator[Wall]:
    """Let the register see another time than the tests beside."""
    before = register.now
    wall = register.now = Wall()
    yield wall
    register.now = before


@pytest.fixture
def door(register: Register) -> CodeDoor:
    """Return the second step of the register."""
    return register.vault.door


@pytest.fixture
def part(session: Session, wall: Wall, on_screen: OnScreen, tmp_path: Path) -> SecondStep:
    """Open the settings."""
    assert wall
    part = SecondStep(session, Doors(tmp_path, wall, cost=CHEAP))
    on_screen(part)
    return part


@pytest.fixture
def phone(register: Register, wall: Wall) -> Phone:
    """Have a phone set up, some minutes ago."""
    phone = secured(register.vault, wall.time)
    wall.go_on(120)
    return phone


def _app_of(asked: QWidget) -> Phone:
    """Type the secret into another program, as into a phone."""
    halves = [line(f"Setup key, {half} half", asked).text() for half in ("first", "second")]
    return Oathtool("".join(halves), ())


def _set_up(qtbot: QtBot, part: SecondStep, wall: Wall) -> Phone:
    press("Ask for a one-time code", part)
    asked = dialog()
    app = _app_of(asked)
    write(app.shows(wall.time), "First code", asked)
    wall.go_on()
    write(app.shows(wall.time), "The next code", asked)
    press("Continue", asked)
    qtbot.waitUntil(lambda: bool(shown(QPlainTextEdit, asked)))
    return app


def _is_shut(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_app_and_paper_set_the_code_up(
    qtbot: QtBot, part: SecondStep, wall: Wall, door: CodeDoor, tmp_path: Path
) -> None:
    assert "No code is asked" in texts(part)
    app = _set_up(qtbot, part, wall)
    asked = dialog()
    assert not button("Finish", asked).isEnabled()
    assert not door.is_on
    qtbot.waitUntil(button("Save as PDF", asked).isEnabled)
    press("Save as PDF", asked)
    choose_file(tmp_path / "spare.pdf")
    qtbot.waitUntil(button("Finish", asked).isEnabled)
    codes = shown(QPlainTextEdit, asked)[0].toPlainText().split()
    press("Finish", asked)
    _is_shut(qtbot)

    assert "A code from your phone is asked each time" in texts(part)
    assert "Commands are let in without it." in texts(part)
    assert not door.asks_commands
    on_paper = pypdf.PdfReader(tmp_path / "spare.pdf").pages[0].extract_text()
    assert len(codes) == 10
    assert all(code in on_paper for code in codes)
    wall.go_on()
    door.try_code(app.shows(wall.time), wall.time)
    door.try_code(codes[9], wall.time)
    assert door.spare_left == 9


def test_keyboard_alone_sets_the_code_up(
    qtbot: QtBot, part: SecondStep, wall: Wall, door: CodeDoor
) -> None:
    button("Ask for a one-time code", part).setFocus()
    QTest.keyClick(button("Ask for a one-time code", part), Qt.Key.Key_Return)
    asked = dialog()
    app = _app_of(asked)
    qtbot.waitUntil(lambda: line("First code", asked).hasFocus())
    QTest.keyClicks(line("First code", asked), app.shows(wall.time))
    assert "Right. Wait for the next code." in texts(asked)
    qtbot.waitUntil(lambda: line("The next code", asked).hasFocus())
    wall.go_on()
    QTest.keyClicks(line("The next code", asked), app.shows(wall.time))
    keys(qtbot, asked, "Alt+M")
    line("The next code", asked).setFocus()
    keys(qtbot, asked, "Return")
    qtbot.waitUntil(lambda: shown_button("Print", asked))
    qtbot.waitUntil(lambda: button("Print", asked).hasFocus())
    keys(qtbot, asked, "Alt+W")
    qtbot.waitUntil(button("Finish", asked).isEnabled)
    keys(qtbot, asked, "Alt+F")
    _is_shut(qtbot)

    assert door.is_on
    assert door.asks_commands


def test_leaving_before_the_end_changes_nothing(
    qtbot: QtBot, part: SecondStep, wall: Wall, door: CodeDoor
) -> None:
    _set_up(qtbot, part, wall)
    press("Cancel", dialog())
    _is_shut(qtbot)

    assert not door.is_on
    assert "No code is asked" in texts(part)


def test_codes_of_another_app_are_told_at_once_and_set_nothing_up(
    qtbot: QtBot, part: SecondStep, wall: Wall, door: CodeDoor
) -> None:
    press("Ask for a one-time code", part)
    asked = dialog()
    app = _app_of(asked)
    write(app.shows(wall.time, 5), "First code", asked)
    assert "The app shows another code now." in texts(asked)
    write("12345", "First code", asked)
    assert "another code" not in texts(asked)
    write(app.shows(wall.time), "First code", asked)
    write(app.shows(wall.time), "The next code", asked)
    press("Continue", asked)
    qtbot.waitUntil(lambda: "not two codes in a row" in texts(asked))
    press("Cancel", asked)

    assert not door.is_on


def test_setup_key_is_copied_as_a_secret(part: SecondStep) -> None:
    press("Ask for a one-time code", part)
    asked = dialog()
    press("Copy the setup key", asked)
    assert "Copied for half a minute." in texts(asked)
    assert isinstance(asked, EnrolmentDialog)

    copied = QGuiApplication.clipboard().text()

    assert copied == "".join(
        line(f"Setup key, {half} half", asked).text().replace(" ", "")
        for half in ("first", "second")
    )
    press("Cancel", asked)


def test_nothing_of_it_is_kept_as_a_draft(part: SecondStep) -> None:
    press("Ask for a one-time code", part)
    asked = dialog()

    for edit in shown(QLineEdit, asked):
        is_secret = edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        assert edit.isReadOnly() or is_secret
    press("Cancel", asked)


def test_new_spare_codes_need_a_code_and_replace_the_old_at_the_end(
    qtbot: QtBot, phone: Phone, part: SecondStep, wall: Wall, door: CodeDoor
) -> None:
    press("New spare codes", part)
    asked = dialog()
    write(WRONG, "One-time code", asked)
    press("Make new ones", asked)
    qtbot.waitUntil(lambda: "The code is wrong." in texts(asked))
    write(phone.shows(wall.time), "One-time code", asked)
    press("Make new ones", asked)
    qtbot.waitUntil(lambda: bool(shown(QPlainTextEdit, asked)))
    codes = shown(QPlainTextEdit, asked)[0].toPlainText().split()
    assert not button("Finish", asked).isEnabled()
    press("I have written the codes down", asked)
    press("Finish", asked)
    _is_shut(qtbot)

    assert "10 spare" in texts(part)
    door.try_code(codes[0], wall.time)


def test_few_spare_codes_are_told(
    phone: Phone, part: SecondStep, wall: Wall, door: CodeDoor
) -> None:
    for code in phone.spare[:8]:
        door.try_code(code, wall.time)
    part.refresh()

    assert "Make new ones soon." in texts(part)


def test_commands_are_asked_and_let_in_again(
    qtbot: QtBot, phone: Phone, part: SecondStep, wall: Wall, door: CodeDoor
) -> None:
    part.refresh()
    press("Ask commands for it too", part)
    write(phone.shows(wall.time), "One-time code", dialog())
    press("Ask for it", dialog())
    _is_shut(qtbot)
    assert "Commands need it too." in texts(part)
    wall.go_on()
    press("Let commands in without it", part)
    write(phone.shows(wall.time), "One-time code", dialog())
    press("Let them in", dialog())
    _is_shut(qtbot)

    assert not door.asks_commands
    assert door.is_on


def test_switching_off_needs_a_code(
    qtbot: QtBot, phone: Phone, part: SecondStep, wall: Wall, door: CodeDoor
) -> None:
    part.refresh()
    press("Switch the code off", part)
    write(phone.shows(wall.time), "One-time code", dialog())
    press("Switch off", dialog())
    _is_shut(qtbot)

    assert not door.is_on
    assert "No code is asked" in texts(part)


def test_who_came_with_the_sheet_is_asked_for_no_code(
    qtbot: QtBot, phone: Phone, part: SecondStep, door: CodeDoor
) -> None:
    assert phone
    state = door._state  # noqa: SLF001  as unlocking with the sheet hands it over
    door.stand(state, by_sheet=True)
    part.refresh()
    press("Switch the code off", part)
    assert shown(QLineEdit, dialog()) == []
    press("Switch off", dialog())
    _is_shut(qtbot)

    assert not door.is_on
