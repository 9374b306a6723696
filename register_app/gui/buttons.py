"""Buttons that answer to Return as well as to Space."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QPushButton, QWidget


def button(
    text: str,
    act: Callable[..., Any] | SignalInstance,
    parent: QWidget | None = None,
    *,
    look: str = "plain",
) -> QPushButton:
    """Return a button; its look is plain, primary, danger, link or place."""
    made = QPushButton(text, parent)
    made.setProperty("look", look)
    made.setAutoDefault(True)
    made.clicked.connect(act)
    return made


class Choice(QPushButton):
    """A large button that stands for one answer."""

    picked = Signal(object)

    def __init__(self, text: str, answer: object, parent: QWidget | None = None) -> None:
        """Stand for the answer."""
        super().__init__(text, parent)
        self._answer = answer
        self.setProperty("look", "choice")
        self.setAutoDefault(True)
        self.clicked.connect(self._pick)

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self._answer)
