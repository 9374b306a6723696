"""Find controls and work them as a person does; for the tour."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

W = TypeVar("W", bound=QObject)


def one(inside: QObject, kind: type[W], called: str = "") -> W:
    """Return the control of a kind; raise LookupError where there is none."""
    found = inside.findChild(kind, called) if called else inside.findChild(kind)
    if found is None:
        raise LookupError(kind.__name__)
    return found


def buttons(inside: QWidget) -> list[QPushButton]:
    """Return the buttons that a person sees."""
    return [one for one in inside.findChildren(QPushButton) if one.isVisibleTo(inside)]


def primary(page: QWidget) -> QPushButton:
    """Return the button that leads on; on a page of steps it is the last of its kind."""
    return [one for one in buttons(page) if one.property("look") == "primary"][-1]


def press(page: QWidget) -> None:
    """Press the button that leads on."""
    primary(page).click()


def write(editor: QWidget, text: str) -> None:
    """Type into a line, or into a text of several."""
    if isinstance(editor, QLineEdit):
        editor.insert(text)
    elif isinstance(editor, QPlainTextEdit):
        editor.appendPlainText(text)
