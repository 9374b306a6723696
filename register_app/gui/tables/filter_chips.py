"""Chips that narrow a list: pressed ones hold, and a menu offers more."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from register_app.gui.forms.shown import in_button
from register_app.gui.labels import name, tip
from register_app.gui.tables.flow_layout import FlowLayout

_LONGEST = 28
_LOWEST = 28
"""Lower ones would lose their round ends."""


class Condition(NamedTuple):
    """One condition: its sort, the stored value, and what it is called."""

    sort: str
    value: str
    label: str

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others."""
        return self.sort, self.value


class Group(NamedTuple):
    """Conditions of one sort, as the menu offers them."""

    title: str
    conditions: Sequence[Condition]


Offer = Callable[[], Sequence[Group]]


class FilterChips(QWidget):
    """Holds the chips; those from the menu stay for the session."""

    changed = Signal()

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        """Show no chips yet; `offer` says what the menu holds when it is opened."""
        super().__init__(parent)
        self._offer = offer
        self._chips: dict[tuple[str, str], tuple[Condition, QPushButton]] = {}
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name(self, self.tr("Filters"))
        self._more = self._pill(self.tr("+ Condition"))
        name(self._more, self.tr("Add a condition"))
        self._more.clicked.connect(self._open)
        self._flow.addWidget(self._more)

    def add(self, condition: Condition, *, is_on: bool) -> None:
        """Show a chip, or turn one that is shown."""
        if condition.key not in self._chips:
            self._chips[condition.key] = (condition, self._chip(condition))
        _turn(self._chips[condition.key][1], is_on=is_on)

    def on(self) -> list[Condition]:
        """Return the conditions that hold."""
        return [condition for condition, chip in self._chips.values() if chip.isChecked()]

    def all(self) -> list[Condition]:
        """Return the conditions shown."""
        return [condition for condition, _ in self._chips.values()]

    def clear(self) -> None:
        """Let every condition go."""
        for _, chip in self._chips.values():
            _turn(chip, is_on=False)

    def _chip(self, condition: Condition) -> QPushButton:
        label = condition.label
        short = label if len(label) <= _LONGEST else f"{label[:_LONGEST]}…"
        chip = self._pill(in_button(short))
        chip.setCheckable(True)
        name(chip, label)
        if short != label:
            tip(chip, label)
        chip.toggled.connect(self.changed)  # assistive technology turns it without a click
        self._flow.insert(self._flow.count() - 1, chip)
        QWidget.setTabOrder(_stop_before(self._more), chip)
        chip.show()
        return chip

    def _pill(self, text: str) -> QPushButton:
        pill = QPushButton(text, self)
        pill.setProperty("look", "chip")
        pill.setMinimumHeight(_LOWEST)
        return pill

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._turn)
        on = {condition.key for condition in self.on()}
        for group in self._offer():
            inner = menu.addMenu(in_button(group.title))
            inner.setEnabled(bool(group.conditions))
            for condition in group.conditions:
                action = inner.addAction(in_button(condition.label))
                action.setCheckable(True)
                action.setChecked(condition.key in on)
                action.setData(condition)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(QAction)
    def _turn(self, action: QAction) -> None:
        self.add(Condition(*action.data()), is_on=action.isChecked())
        self.changed.emit()


def _stop_before(widget: QWidget) -> QWidget:
    """Return where the Tab key was before it comes to a widget."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if before.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            return before
        before = before.previousInFocusChain()
    return widget


def _turn(chip: QPushButton, *, is_on: bool) -> None:
    blocked = chip.blockSignals(True)  # the person did not turn it
    chip.setChecked(is_on)
    chip.blockSignals(blocked)
