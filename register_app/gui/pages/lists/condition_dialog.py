"""One condition, clicked together: what it is about, how it compares, and with what."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.pages.lists.sentences import Batches, operator_called, sentence
from register_app.gui.pages.lists.subject_picker import SubjectPicker
from register_app.gui.pages.lists.value_choice import batches_of, editor_for, words_in_use
from register_app.gui.pages.lists.value_editors import PicksEditor, ValueEditor
from register_app.gui.reading import Reading
from register_app.gui.session import Session
from register_app.segments.condition import Condition, Conditions, is_sound
from register_app.segments.subject import OPERATORS, Operator, Subject, subject_named

_WIDTH = 640
_VALUE_HEIGHT = 230
Placed = Callable[[Condition], Conditions]
"""Puts a condition among the others of the list."""


class ConditionDialog(Dialog):
    """Shows at once how many customers the list has with the condition."""

    chosen = Signal(object)
    """The condition, when the person is content with it."""

    def __init__(
        self,
        session: Session,
        title: str,
        placed: Placed,
        parent: QWidget,
        *,
        before: Condition | None = None,
    ) -> None:
        """Ask for a condition, or change the one before."""
        super().__init__(title, parent, width=_WIDTH)
        self._session = session
        self._placed = placed
        self._batches: Batches = batches_of(session.register)
        self._subject: Subject | None = None
        self._editor = ValueEditor()
        self._picker = SubjectPicker()
        self._operators = QComboBox()
        name(self._operators, self.tr("How it compares"))
        self._place = QVBoxLayout()
        self._said = PlainLabel(wrap=True)
        self._count = caption("", wrap=True)
        self._act = button(self.tr("Add") if before is None else self.tr("Change"), self._take)
        self._act.setProperty("look", "primary")
        self._act.setDefault(True)
        self._counting = Reading(session, self)
        self._words = Reading(session, self)
        self._lay_out()
        self._connect()
        if before is not None:
            self._show(before)
        else:
            self._picker.search.setFocus()
            self._pick(None)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self._operators)
        right.addLayout(self._place, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._picker, 1)
        middle.addLayout(right, 1)
        self._place.addWidget(self._editor)
        self.inside.addLayout(middle, 1)
        self.inside.addWidget(self._said)
        self.inside.addWidget(self._count)
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._act)

    def _connect(self) -> None:
        self._picker.picked.connect(self._pick)
        self._picker.taken.connect(self._go_on)
        self._operators.currentIndexChanged.connect(self._turn)
        self._counting.came.connect(self._show_count)
        self._words.came.connect(self._offer)

    def _show(self, condition: Condition) -> None:
        """Show a condition that is there; its field stays."""
        self._picker.hide()
        self._pick(subject_named(condition.field))
        self._operators.setCurrentIndex(self._operators.findData(condition.operator.value))
        if condition.values:
            self._editor.fill(condition.values)
        self._edited()
        (self._editor if condition.values else self._operators).setFocus()

    @Slot(object)
    def _pick(self, subject: Subject | None) -> None:
        if subject is self._subject and subject is not None:
            return
        self._subject = subject
        blocked = self._operators.blockSignals(True)
        self._operators.clear()
        if subject is not None:
            for operator in OPERATORS[subject.sort]:
                self._operators.addItem(operator_called(subject, operator), operator.value)
        self._operators.blockSignals(blocked)
        self._operators.setEnabled(subject is not None)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """Ask for the values that the comparison needs."""
        before = self._editor
        operator = self._operator()
        if self._subject is None or operator is None:
            self._editor = ValueEditor()
        else:
            today = self._session.register.today()
            self._editor = editor_for(self._subject, operator, self._batches, today)
            self._words.ask(partial(words_in_use, subject=self._subject), is_little=False)
        self._place.replaceWidget(before, self._editor)
        before.hide()
        before.deleteLater()
        self._editor.setMinimumHeight(_VALUE_HEIGHT)
        self.setTabOrder(self._operators, self._editor)
        self._editor.changed.connect(self._edited)
        self._editor.entered.connect(self._take)
        self._edited()

    @Slot(object)
    def _offer(self, words: Sequence[tuple[str, str]]) -> None:
        if isinstance(self._editor, PicksEditor):
            self._editor.offer(words)

    @Slot()
    def _go_on(self) -> None:
        """Lead from the fields to how it compares, or to its values."""
        if self._subject is not None:
            is_plain = self._operators.count() == 1
            (self._editor if is_plain else self._operators).setFocus()

    @Slot()
    def _edited(self) -> None:
        """Say what is asked for now, and count who fulfils it."""
        condition = self._condition()
        self._act.setEnabled(condition is not None)
        self._said.setText("" if condition is None else sentence(condition, self._batches))
        if condition is None:
            self._count.setText("")
        else:
            asked = self._placed(condition)
            self._counting.ask(lambda register: register.segments.count(asked), is_little=False)

    @Slot(object)
    def _show_count(self, count: int) -> None:
        if self._condition() is not None:
            self._count.setText(self.tr("%Ln customer(s) on the list", "", count))

    @Slot()
    def _take(self) -> None:
        condition = self._condition()
        if condition is not None:
            self.chosen.emit(condition)
            self.accept()

    def _operator(self) -> Operator | None:
        found = self._operators.currentData()
        return None if found is None else Operator(found)

    def _condition(self) -> Condition | None:
        """Return the condition, or None while something is missing or wrong."""
        operator = self._operator()
        if self._subject is None or operator is None:
            return None
        made = Condition(self._subject.name, operator, self._editor.values())
        return made if is_sound(made) else None
