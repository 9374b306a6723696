"""The lines of a deal while they are being written: texts, and what their kinds read."""

import dataclasses
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from register_app.deals import rules
from register_app.deals.deal import DealId, DealLine
from register_app.fields.field import Field, field_named
from register_app.gui.euros import euros
from register_app.gui.forms.shown import said, shown
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
FIELDS: tuple[Field, ...] = tuple(
    field_named(DealLine, name) for name in ("description", "quantity", "unit", "price", "vat")
)
SUM = len(FIELDS)
"""The column that shows what a line comes to."""
_SUM_LABEL = QT_TRANSLATE_NOOP("deal", "Sum, €")
_TO_THE_RIGHT = frozenset({"quantity", "price", "vat"})
_NEW = DealLine(deal_id=DealId(0), place=0, description="", price=0)


@dataclasses.dataclass
class _Row:
    """One line as it is written; texts that could not be read keep their problem."""

    line: DealLine
    refused: dict[str, tuple[str, Text]]

    @property
    def is_blank(self) -> bool:
        plain = (self.line.description, self.line.unit, self.line.price)
        return not any(plain) and not self.refused and self.line.id is None


class LinesModel(QAbstractTableModel):
    """Holds the lines, and one more to write the next one into."""

    edited = Signal()

    def __init__(self, vat: Decimal, parent: QObject | None = None) -> None:
        """Hold no line yet; new ones have this rate of VAT."""
        super().__init__(parent)
        self._vat = vat
        self._stored: list[DealLine] = []
        self._rows = [self._blank()]

    def load(self, lines: Sequence[DealLine]) -> None:
        """Show stored lines."""
        self.beginResetModel()
        self._stored = list(lines)
        self._rows = [*(_Row(line, {}) for line in lines), self._blank()]
        self.endResetModel()

    def lines(self) -> list[DealLine]:
        """Return the lines that are not blank, as far as they could be read."""
        return [row.line for row in self._rows if not row.is_blank]

    @property
    def is_changed(self) -> bool:
        """Say whether something else is written than is stored."""
        return self.lines() != self._stored or any(row.refused for row in self._rows)

    def first_problem(self) -> tuple[QModelIndex, Text] | None:
        """Return the first cell with something that cannot be kept, and why."""
        for at, row in enumerate(self._rows):
            for column, field in enumerate(FIELDS):
                problem = self._problem(row, field)
                if problem is not None:
                    return self.index(at, column), problem
        return None

    def remove(self, at: int) -> None:
        """Take a line out; the blank one at the end stays."""
        if not 0 <= at < len(self._rows) - 1:
            return
        self.beginRemoveRows(_NOWHERE, at, at)
        del self._rows[at]
        self.endRemoveRows()
        self.edited.emit()

    def _blank(self) -> _Row:
        return _Row(dataclasses.replace(_NEW, vat=self._vat), {})

    def _problem(self, row: _Row, field: Field) -> Text | None:
        if field.name in row.refused:
            return row.refused[field.name][1]
        if field.name == "description" and not row.is_blank and not row.line.description:
            return rules.NEEDED["description"]
        return None

    def _write(self, row: _Row, field: Field, text: str) -> None:
        parsed = field.kind.parse(text)
        if parsed.problem:
            row.refused[field.name] = (text, parsed.problem)
            return
        row.refused.pop(field.name, None)
        empty = "" if field.required else field.default
        value: Any = empty if parsed.value is None else parsed.value
        row.line = dataclasses.replace(row.line, **{field.name: value})

    def _text(self, row: _Row, column: int) -> str:
        if column == SUM:
            return "" if row.is_blank else euros(rules.line_net(row.line))
        field = FIELDS[column]
        if field.name in row.refused:
            return row.refused[field.name][0]
        return "" if row.is_blank else shown(field, getattr(row.line, field.name))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are, with the blank one."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns a line has, with its sum."""
        return 0 if parent.isValid() else SUM + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is written, and what is wrong with it."""
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole and row.is_blank and not column:
            return self.tr("New line")
        if role in _TEXT or role == Qt.ItemDataRole.EditRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column != SUM:
            problem = self._problem(row, FIELDS[column])
            return translate(problem) if problem else ""
        return None

    def setData(  # noqa: N802  Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Read what was written; begin another line where the last one was used."""
        if role != Qt.ItemDataRole.EditRole or index.column() == SUM:
            return False
        row = self._rows[index.row()]
        if str(value) == self._text(row, index.column()):
            return True
        self._write(row, FIELDS[index.column()], str(value))
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), SUM))
        if row is self._rows[-1] and not row.is_blank:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows))
            self._rows.append(self._blank())
            self.endInsertRows()
        self.edited.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be written but the sum."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain if index.column() == SUM else plain | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column, or the number of a line."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role in _TEXT else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        label = _SUM_LABEL if section == SUM else FIELDS[section].label
        return said(label) if role in _TEXT else None


def _aligned(column: int) -> Qt.AlignmentFlag:
    is_number = column == SUM or FIELDS[column].name in _TO_THE_RIGHT
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
