"""A question with a few answers; the one that is chosen is explained."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from register_app.gui.labels import PlainLabel, caption, name


class Answer(NamedTuple):
    """One answer: what it stands for, its words, and what it does."""

    value: object
    label: str
    explained: str


class Choices(QFrame):
    """The question above its answers."""

    chosen = Signal(object)
    """The value of the answer that the person chose."""

    def __init__(
        self, question: str, answers: Sequence[Answer], parent: QWidget | None = None
    ) -> None:
        """Ask; the first answer is chosen."""
        super().__init__(parent)
        self._answers = tuple(answers)
        self.setProperty("look", "card")
        self._question = PlainLabel(question, wrap=True)
        font = self._question.font()
        font.setBold(True)
        self._question.setFont(font)
        self._explained = caption("", wrap=True)
        self._group = QButtonGroup(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(4)
        inside.addWidget(self._question)
        for number, answer in enumerate(answers):
            button = QRadioButton(answer.label)
            name(button, answer.label.replace("&", ""), answer.explained)
            self._group.addButton(button, number)
            inside.addWidget(button)
        inside.addWidget(self._explained)
        inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._group.idToggled.connect(self._take)
        self.show_answer(answers[0].value)
        name(self, question)

    def show_answer(self, value: object) -> None:
        """Choose an answer without telling."""
        number = next(at for at, answer in enumerate(self._answers) if answer.value == value)
        with QSignalBlocker(self._group):
            self._group.button(number).setChecked(True)
        self._explain(number)

    def _explain(self, number: int) -> None:
        self._explained.setText(self._answers[number].explained)
        self.setFocusProxy(self._group.button(number))

    @Slot(int, bool)
    def _take(self, number: int, is_on: bool) -> None:  # noqa: FBT001  a slot of QButtonGroup
        if is_on:
            self._explain(number)
            self.chosen.emit(self._answers[number].value)
