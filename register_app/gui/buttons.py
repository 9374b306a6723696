"""Buttons that answer to Return as well as to Space."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget


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

    def __init__(
        self,
        text: str,
        answer: object,
        parent: QWidget | None = None,
        *,
        is_on: bool | None = None,
    ) -> None:
        """Stand for the answer; `is_on` says whether it holds now, where one of several does."""
        super().__init__(text, parent)
        self._answer = answer
        self.setProperty("look", "choice")
        self.setAutoDefault(True)
        if is_on is None:
            self.clicked.connect(self._pick)
            return
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(is_on)
        stop_at(self, is_on=is_on)
        self.toggled.connect(self._turn)  # assistive technology turns it without a click

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self._answer)

    @Slot(bool)
    def _turn(self, is_on: bool) -> None:  # noqa: FBT001  a slot of toggled
        stop_at(self, is_on=is_on)
        if is_on:
            self._pick()


def stop_at(choice: QAbstractButton, *, is_on: bool) -> None:
    """Let Tab stop at the choice that holds; the arrow keys lead to the others."""
    policy = Qt.FocusPolicy.StrongFocus if is_on else Qt.FocusPolicy.ClickFocus
    choice.setFocusPolicy(policy)
