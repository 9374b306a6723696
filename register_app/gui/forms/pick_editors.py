"""Editors with a button: a day, words in use, a value that stays masked."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from register_app.fields.field import Field
from register_app.gui.forms.choice_editors import Choice
from register_app.gui.forms.editor import LineWithButton
from register_app.gui.forms.shown import in_button, shown
from register_app.gui.labels import name


class DayEditor(LineWithButton):
    """A day, written or picked from a calendar; it may be empty."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show no day."""
        super().__init__(field, parent, "▾")
        self._line.setPlaceholderText(self.tr("day.month.year"))
        self.button.clicked.connect(self._open)

    def name(self, called: str) -> None:
        """Name the line and the button."""
        super().name(called)
        name(self.button, self.tr("Calendar: {field}").format(field=called))

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        name(calendar, self.tr("Calendar"))
        day = self.parsed().value
        if day:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        calendar.setFocus()

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        self.show_value(date(day.year(), day.month(), day.day()))
        self.tell_chosen()


class TagsEditor(LineWithButton):
    """Words between commas, with those in use to pick from."""

    def __init__(
        self, field: Field, parent: QWidget | None = None, *, choices: Sequence[Choice] = ()
    ) -> None:
        """Offer the words in use."""
        super().__init__(field, parent, "▾")
        self._choices = [str(value) for value, _ in choices]
        self.button.clicked.connect(self._open)
        self.button.setVisible(bool(self._choices))

    def name(self, called: str) -> None:
        """Name the line and the button."""
        super().name(called)
        name(self.button, self.tr("In use: {field}").format(field=called))

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        taken = self.parsed().value or ()
        for word in self._choices:
            action = menu.addAction(in_button(word))
            action.setCheckable(True)
            action.setChecked(word in taken)
            action.setData(word)
        menu.triggered.connect(self._turn)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    @Slot(QAction)
    def _turn(self, action: QAction) -> None:
        word = str(action.data())
        taken = tuple(self.parsed().value or ())
        left = tuple(other for other in taken if other != word)
        self.show_value(left if word in taken else (*taken, word))
        self.tell_chosen()


class SecretEditor(LineWithButton):
    """A value that stays masked until somebody asks to see it, which is noted."""

    revealed = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show an empty line."""
        super().__init__(field, parent, "")
        self.button.setText(self.tr("Show"))
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.button.clicked.connect(self._reveal)
        self._value: Any = None
        self._is_masked = False

    def name(self, called: str) -> None:
        """Name the line and the button."""
        super().name(called)
        name(self.button, self.tr("Show: {field}").format(field=called))

    def fill(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Mask a value; an empty field is open for typing."""
        self._value = value
        self._mask(is_masked=bool(value))

    def text(self) -> str:
        """Return what is written, or the value behind the mask."""
        return shown(self.field, self._value) if self._is_masked else super().text()

    @Slot()
    def _reveal(self) -> None:
        self.revealed.emit()
        self._is_filling = True
        self._mask(is_masked=False)
        self._is_filling = False
        self._line.setFocus()

    def _mask(self, *, is_masked: bool) -> None:
        self._is_masked = is_masked
        mask = self.field.kind.mask
        text = mask(self._value) if is_masked and mask else shown(self.field, self._value)
        self._line.setText(text)
        self._line.setReadOnly(is_masked)
        self.button.setVisible(is_masked)
