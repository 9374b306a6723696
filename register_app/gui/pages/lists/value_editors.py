"""Editors for the values of a condition, each for one sort of value."""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from register_app.customers.customer import Customer
from register_app.deals.deal import Deal
from register_app.fields.field import field_named
from register_app.gui.forms.editor import LineEditor
from register_app.gui.forms.pick_editors import DayEditor
from register_app.gui.labels import PlainLabel, caption, name
from register_app.gui.pages.lists.sentences import period_called
from register_app.segments.condition import ends_of, range_of

_RANGES = re.compile(r"(\d{5})(?:\s*[-–—]\s*(\d{5}))?", re.ASCII)
_STORED = Qt.ItemDataRole.UserRole
_MOST_COUNT, _MOST_NUMBER = 9999, 2_000_000_000
_MONTHS = ("12", "24", "36")
_YEARS = 3
Values = tuple[str, ...]
Option = tuple[str, str]
"""A stored value, and what it is called."""


class ValueEditor(QWidget):
    """Holds the values of a condition; this one holds none."""

    changed = Signal()
    entered = Signal()
    """Return was pressed."""

    def values(self) -> Values:
        """Return what is written or chosen, as it is stored."""
        return ()

    def fill(self, values: Values) -> None:
        """Show values that are stored."""


class WordsEditor(ValueEditor):
    """Words between commas: any of them will do."""

    def __init__(self, called: str, hint: str, parent: QWidget | None = None) -> None:
        """Show an empty line, and under it what can be written."""
        super().__init__(parent)
        self._line = QLineEdit()
        name(self._line, called, hint)
        inside = _column(self)
        inside.addWidget(self._line)
        inside.addWidget(caption(hint, wrap=True))
        inside.addStretch(1)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self.changed)
        self._line.returnPressed.connect(self.entered)

    def values(self) -> Values:
        """Return the words."""
        words = (word.strip() for word in self._line.text().split(","))
        return tuple(dict.fromkeys(filter(None, words)))

    def fill(self, values: Values) -> None:
        """Show words."""
        self._line.setText(", ".join(values))


class SearchEditor(WordsEditor):
    """Words that are looked for together."""

    def values(self) -> Values:
        """Return all of them as one value."""
        return (" ".join(self._line.text().split()),)


class RangesEditor(WordsEditor):
    """Ranges of postcodes between commas."""

    def values(self) -> Values:
        """Return the ranges; what is none is kept as it is written, to be refused."""
        return tuple(map(_range, super().values()))

    def fill(self, values: Values) -> None:
        """Show ranges."""
        super().fill(tuple("–".join(dict.fromkeys(ends_of(value))) for value in values))


class PicksEditor(ValueEditor):
    """Boxes to tick: any of them will do."""

    def __init__(
        self, called: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        """Offer values."""
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setProperty("look", "framed")
        name(self._list, called)
        _column(self).addWidget(self._list)
        self.setFocusProxy(self._list)
        self.offer(options)
        self._list.itemChanged.connect(self.changed)
        self._list.itemActivated.connect(self.entered)

    def offer(self, options: Sequence[Option]) -> None:
        """Offer more values, those in use among them."""
        blocked = self._list.blockSignals(True)
        known = {item.data(_STORED) for item in self._items()}
        for stored, label in options:
            if stored not in known:
                self._add(stored, label)
        self._list.setCurrentRow(0)
        self._list.blockSignals(blocked)

    def values(self) -> Values:
        """Return what is ticked."""
        ticked = (one for one in self._items() if one.checkState() is Qt.CheckState.Checked)
        return tuple(str(item.data(_STORED)) for item in ticked)

    def fill(self, values: Values) -> None:
        """Tick values; one that is not offered any more stays possible."""
        self.offer([(value, value) for value in values])
        for item in self._items():
            is_on = item.data(_STORED) in values
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(place) for place in range(self._list.count())]

    def _add(self, stored: str, label: str) -> None:
        item = QListWidgetItem(label)
        item.setData(_STORED, stored)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self._list.addItem(item)


class CountEditor(ValueEditor):
    """A number to step through: days, months."""

    def __init__(self, called: str, preset: int, parent: QWidget | None = None) -> None:
        """Show the preset number."""
        super().__init__(parent)
        self._box = _spin(called, 1, _MOST_COUNT)
        self._box.setValue(preset)
        self._box.valueChanged.connect(self.changed)
        inside = _column(self)
        inside.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        self.setFocusProxy(self._box)

    def values(self) -> Values:
        """Return the number."""
        return (str(self._box.value()),)

    def fill(self, values: Values) -> None:
        """Show a number."""
        self._box.setValue(int(values[0]))


class NumberEditor(CountEditor):
    """Any number."""

    def __init__(self, called: str, parent: QWidget | None = None) -> None:
        """Show nought."""
        super().__init__(called, 0, parent)
        self._box.setRange(-_MOST_NUMBER, _MOST_NUMBER)


class DaysEditor(ValueEditor):
    """One day, or the first and the last of several."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Show a line for each name."""
        super().__init__(parent)
        field = field_named(Customer, "since")
        self._editors = [DayEditor(field, self) for _ in names]
        inside = _column(self)
        for called, editor in zip(names, self._editors, strict=True):
            editor.name(called)
            if len(names) > 1:
                inside.addWidget(caption(called))
            inside.addWidget(editor.widget)
            editor.edited.connect(self.changed)
        inside.addStretch(1)
        self.setFocusProxy(self._editors[0].control)

    def values(self) -> Values:
        """Return the day or the range; nothing where one is missing or wrong."""
        days = [editor.parsed().value for editor in self._editors]
        stored = [day.isoformat() for day in days if isinstance(day, date)]
        if len(stored) < len(self._editors):
            return ()
        return (stored[0],) if len(stored) == 1 else (range_of(*stored),)

    def fill(self, values: Values) -> None:
        """Show a day, or a range."""
        ends = ends_of(values[0]) if len(self._editors) > 1 else values
        for editor, end in zip(self._editors, ends, strict=False):
            editor.show_value(date.fromisoformat(end))


class SumEditor(ValueEditor):
    """A sum of money, and over which time it is counted."""

    def __init__(self, called: str, today: date, parent: QWidget | None = None) -> None:
        """Show an empty sum over all time."""
        super().__init__(parent)
        self._sum = LineEditor(field_named(Deal, "net"))
        self._sum.name(called)
        self._period = QComboBox()
        name(self._period, self.tr("Counted over"))
        self._period.addItem(self.tr("all time"), "")
        years = (str(today.year - back) for back in range(_YEARS))
        for period in (*_MONTHS, *(range_of(f"{year}-01-01", f"{year}-12-31") for year in years)):
            self._add(period)
        line = QHBoxLayout()
        line.addWidget(self._sum.control)
        line.addWidget(PlainLabel("€"))
        inside = _column(self)
        inside.addLayout(line)
        inside.addWidget(caption(self.tr("Counted over")))
        inside.addWidget(self._period)
        text = self.tr("Orders and invoices without VAT are counted, not offers or lost deals.")
        inside.addWidget(caption(text, wrap=True))
        inside.addStretch(1)
        self.setFocusProxy(self._sum.control)
        self._sum.edited.connect(self.changed)
        self._period.currentIndexChanged.connect(self.changed)

    def values(self) -> Values:
        """Return the sum in cents, and the time where it is not all."""
        cents = self._sum.parsed().value
        if cents is None:
            return ()
        period = str(self._period.currentData())
        return (str(cents), period) if period else (str(cents),)

    def fill(self, values: Values) -> None:
        """Show a sum; a time that is not offered stays possible."""
        amount, *period = values
        self._sum.show_value(int(amount))
        for given in period:
            if self._period.findData(given) < 0:
                self._add(given)
            self._period.setCurrentIndex(self._period.findData(given))

    def _add(self, period: str) -> None:
        self._period.addItem(period_called(period), period)


def _range(text: str) -> str:
    found = _RANGES.fullmatch(text)
    return range_of(found[1], found[2] or found[1]) if found else text


def _spin(called: str, least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    name(box, called)
    return box


def _column(parent: QWidget) -> QVBoxLayout:
    inside = QVBoxLayout(parent)
    inside.setContentsMargins(0, 0, 0, 0)
    return inside
