"""A person's hands: press what can be seen, by the words on it, and type."""

import re
from pathlib import Path
from typing import TypeVar

import pypdf
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.vault.recovery_code import RecoveryCode

W = TypeVar("W", bound=QWidget)


def shown(kind: type[W], inside: QWidget) -> list[W]:
    """Return the widgets of a kind that can be seen."""
    return [widget for widget in inside.findChildren(kind) if widget.isVisible()]


def button(text: str, inside: QWidget) -> QAbstractButton:
    """Return the button with this text."""
    buttons = shown(QAbstractButton, inside)
    found = [each for each in buttons if each.text().replace("&", "").startswith(text)]
    assert found, [each.text() for each in buttons]
    return found[0]


def shown_button(text: str, inside: QWidget) -> bool:
    """Say whether a button with this text can be seen."""
    buttons = shown(QAbstractButton, inside)
    return any(each.text().replace("&", "").startswith(text) for each in buttons)


def press(text: str, inside: QWidget) -> None:
    """Press the button with this text."""
    QApplication.processEvents()  # what was just shown is laid out by an event of its own
    found = button(text, inside)
    assert found.isEnabled(), text
    # a dot or a box listens where its words are, which may be far from its middle
    place = QPoint(8, found.height() // 2)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()  # what was put in is shown by an event of its own


def keys(qtbot: QtBot, window: QWidget, combination: str) -> None:
    """Press keys such as Ctrl+L in a window that the person is looking at."""
    if not window.isActiveWindow():
        with qtbot.waitActive(window):
            window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(combination))


def turn_to(tab: str, inside: QWidget) -> None:
    """Show a tab of the page that is seen."""
    places = [
        (tabs, at)
        for tabs in shown(QTabWidget, inside)
        for at in range(tabs.count())
        if tabs.tabText(at) == tab
    ]
    (tabs, at) = places[0]
    tabs.setCurrentIndex(at)


def line(called: str, inside: QWidget) -> QLineEdit:
    """Return the line that assistive technology calls so."""
    lines = shown(QLineEdit, inside)
    found = [each for each in lines if each.accessibleName().startswith(called)]
    assert found, [each.accessibleName() for each in lines]
    return found[0]


def write(text: str, called: str, inside: QWidget) -> None:
    """Type into a line, instead of what stands there."""
    edit = line(called, inside)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def texts(inside: QWidget) -> str:
    """Return everything that labels and buttons say."""
    labels = [label.text() for label in shown(QLabel, inside)]
    return "\n".join([*labels, *(each.text() for each in shown(QAbstractButton, inside))])


def choose_file(path: Path) -> None:
    """Write a path into the file dialog that is open, and accept it."""
    files = dialog()
    assert isinstance(files, QFileDialog)
    edit = files.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    edit.setText(str(path))
    files.accept()


def dialog() -> QWidget:
    """Return the dialog that waits for an answer."""
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def code_on(sheet: Path) -> RecoveryCode:
    """Read the code from a recovery sheet, as a person reads it from the paper."""
    text = pypdf.PdfReader(sheet).pages[0].extract_text()
    groups = re.findall(r"\b[0-9A-HJKMNP-TV-Z]{5}\b", text)
    return RecoveryCode.read("-".join(groups[:6]))


def read_back(inside: QWidget, code: RecoveryCode) -> None:
    """Type the groups of the code that are asked for."""
    asked = {each.accessibleName() for each in shown(QLineEdit, inside)}
    for number, group in enumerate(code.groups, 1):
        called = f"Group {number} of the code"
        if called in asked:
            write(group.lower(), called, inside)
