"""The conditions of a list, side by side: who is on it, and who is left out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.forms.shown import in_button
from register_app.gui.labels import caption, card, name, subheading, tip
from register_app.gui.pages.lists.condition_dialog import ConditionDialog, Placed
from register_app.gui.pages.lists.sentences import Batches, sentence
from register_app.gui.pages.lists.value_choice import batches_of
from register_app.gui.session import Session
from register_app.gui.tab_order import follow_layout
from register_app.segments.condition import Condition, Conditions

_INCLUDE, _EXCLUDE = "include", "exclude"
_PADDING = 16


class Builder(QWidget):
    """Each condition is a sentence to click; a change is told at once."""

    changed = Signal(object)
    """The conditions as the person wants them now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show no conditions yet."""
        super().__init__(parent)
        self._session = session
        self._conditions = Conditions()
        self._groups = {
            _INCLUDE: _Group(
                self.tr("On the list"),
                self.tr("All of these must hold."),
                self.tr("Everyone: no condition yet."),
                self.tr("Add a condition: on the list"),
            ),
            _EXCLUDE: _Group(
                self.tr("Left out"),
                self.tr("Nobody for whom one of these holds."),
                self.tr("Nobody is left out."),
                self.tr("Add a condition: left out"),
            ),
        }
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for called, group in self._groups.items():
            inside.addWidget(group, 1)
            group.add_wanted.connect(partial(self._add, called))
            group.edit_wanted.connect(partial(self._edit, called))
            group.remove_wanted.connect(partial(self._remove, called))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_conditions(self, conditions: Conditions) -> None:
        """Show conditions as sentences."""
        self._conditions = conditions
        batches = batches_of(self._session.register)
        for called, group in self._groups.items():
            group.show_conditions(getattr(conditions, called), batches)
        follow_layout(self)

    @Slot()
    def add(self) -> None:
        """Ask for one more condition that customers on the list fulfil."""
        self._add(_INCLUDE)

    def _add(self, called: str) -> None:
        def placed(condition: Condition) -> Conditions:
            return self._with(called, (*getattr(self._conditions, called), condition))

        self._ask(called, self._groups[called].add_text, placed)

    def _edit(self, called: str, place: int) -> None:
        group: tuple[Condition, ...] = getattr(self._conditions, called)

        def placed(condition: Condition) -> Conditions:
            return self._with(called, (*group[:place], condition, *group[place + 1 :]))

        self._ask(called, self.tr("Change the condition"), placed, group[place])

    def _ask(
        self, called: str, title: str, placed: Placed, before: Condition | None = None
    ) -> None:
        dialog = ConditionDialog(self._session, title, placed, self, before=before)
        # the sentence that was clicked may be gone by then
        dialog.finished.connect(self._groups[called].focus_add)
        dialog.chosen.connect(lambda condition: self.changed.emit(placed(condition)))
        dialog.open()

    def _remove(self, called: str, place: int) -> None:
        group: tuple[Condition, ...] = getattr(self._conditions, called)
        self.changed.emit(self._with(called, (*group[:place], *group[place + 1 :])))
        self._groups[called].focus_add()

    def _with(self, called: str, group: tuple[Condition, ...]) -> Conditions:
        return self._conditions._replace(**{called: group})


class _Group(QWidget):
    """One half: a title, sentences, and a button for one more."""

    add_wanted = Signal()
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, title: str, rule: str, none: str, add: str) -> None:
        super().__init__()
        self.add_text = add
        self._none = none
        frame, inside = card()
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(subheading(title), 1)
        self._add = button(self.tr("+ Condition"), self.add_wanted)
        self._add.setProperty("look", "chip")
        name(self._add, add)
        head.addWidget(self._add)
        inside.addLayout(head)
        inside.addWidget(caption(rule, wrap=True))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        inside.addLayout(self._lines)
        inside.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        name(self, title)

    def show_conditions(self, conditions: Sequence[Condition], batches: Batches) -> None:
        """Show sentences instead of those before."""
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for place, condition in enumerate(conditions):
            self._lines.addWidget(self._line(place, sentence(condition, batches)))
        if not conditions:
            self._lines.addWidget(caption(self._none, wrap=True))

    @Slot()
    def focus_add(self) -> None:
        """Put the cursor on the button for one more."""
        self._add.setFocus()

    def _line(self, place: int, text: str) -> QWidget:
        """Return a sentence to click, with a button that takes it away."""
        line = QWidget()
        said = _Sentence(text)
        said.clicked.connect(partial(self.edit_wanted.emit, place))
        gone = button("✕", partial(self.remove_wanted.emit, place), look="link")
        name(gone, self.tr("Take away: {condition}").format(condition=text))
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(said, 1)
        inside.addWidget(gone)
        return line


class _Sentence(QPushButton):
    """A sentence to click, cut where the room ends; its tool tip says all of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("look", "link")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(in_button(text))
        name(self, text)
        tip(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the sentence to the width."""
        super().resizeEvent(event)
        room = event.size().width() - _PADDING
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(in_button(cut))
