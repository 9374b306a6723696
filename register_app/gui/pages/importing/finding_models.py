"""The lists of what was found, of any length: their rows become text when they are seen."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from register_app.gui.pages.importing.findings import Group, Likeness, Line
from register_app.gui.pages.importing.words import column_of, new_value, old_value, one_line
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.importer.mapping import Mapping
from register_app.importer.match import Ground

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ROW = QT_TRANSLATE_NOOP("importer", "Row")
_COLUMN = QT_TRANSLATE_NOOP("importer", "Column")
_VALUE = QT_TRANSLATE_NOOP("importer", "Value")
_REASON = QT_TRANSLATE_NOOP("importer", "Reason")
_BEFORE = QT_TRANSLATE_NOOP("importer", "Before")
_AFTER = QT_TRANSLATE_NOOP("importer", "After")
_NAME = QT_TRANSLATE_NOOP("importer", "Name in the list")
_KNOWN = QT_TRANSLATE_NOOP("importer", "Known as")
_BECAUSE = QT_TRANSLATE_NOOP("importer", "Because of")
_HAPPENS = QT_TRANSLATE_NOOP("importer", "What happens")
_LEFT_OUT = QT_TRANSLATE_NOOP("importer", "left out")
_IN_ROW = QT_TRANSLATE_NOOP("importer", "row {row} of this list")
_SAME = QT_TRANSLATE_NOOP("importer", "is the same customer")
_ALIKE = QT_TRANSLATE_NOOP("importer", "looks alike: imported as new, check afterwards")
_GROUNDS = {
    Ground.BUSINESS_ID: QT_TRANSLATE_NOOP("importer", "Business ID"),
    Ground.HETU: QT_TRANSLATE_NOOP("importer", "personal identity code"),
    Ground.NUMBER: QT_TRANSLATE_NOOP("importer", "customer number and name"),
    Ground.EMAIL: QT_TRANSLATE_NOOP("importer", "email"),
    Ground.PHONE: QT_TRANSLATE_NOOP("importer", "phone"),
    Ground.NAME: QT_TRANSLATE_NOOP("importer", "name and postcode"),
}
_TIMES = QT_TRANSLATE_NOOP("importer", "{reason} ({count})")


def _heading(columns: Sequence[Text], section: int, role: int) -> str | None:
    return translate(columns[section]) if role == _DISPLAY else None


class RejectedModel(QAbstractTableModel):
    """The wrong values: row, column, value and reason."""

    columns = (_ROW, _COLUMN, _VALUE, _REASON)

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._mapping = Mapping(None, ())

    def show_lines(self, lines: Sequence[Line], mapping: Mapping) -> None:
        """Show the values of another plan."""
        self.beginResetModel()
        self._lines, self._mapping = lines, mapping
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the wrong values."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return one cell as text."""
        if role != _DISPLAY or not index.isValid():
            return None
        number, remark = self._lines[index.row()]
        match index.column():
            case 0:
                return str(number)
            case 1:
                return column_of(remark, self._mapping)
            case 2:
                return old_value(remark)
            case _:
                return translate(remark.reason)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        """Return the names of the columns."""
        return _heading(self.columns, section, role)


class GroupsModel(QAbstractItemModel):
    """Remarks under their reasons: row, column, value before and after."""

    columns = (_ROW, _COLUMN, _BEFORE, _AFTER)

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._groups: Sequence[Group] = ()
        self._mapping = Mapping(None, ())

    def show_groups(self, groups: Sequence[Group], mapping: Mapping) -> None:
        """Show the remarks of another plan."""
        self.beginResetModel()
        self._groups, self._mapping = groups, mapping
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return a place; the inner id is the group of a remark counted from 1, or 0."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt's two parents
        """Return the reason above a remark."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the reasons, or the remarks with one of them."""
        if not parent.isValid():
            return len(self._groups)
        is_reason = parent.internalId() == 0 and parent.column() == 0
        return len(self._groups[parent.row()].lines) if is_reason else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return one cell as text."""
        if role != _DISPLAY or not index.isValid():
            return None
        group = index.internalId()
        if group:
            return self._cell(self._groups[group - 1].lines[index.row()], index.column())
        return self._reason(self._groups[index.row()]) if index.column() == 0 else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        """Return the names of the columns."""
        return _heading(self.columns, section, role)

    def _reason(self, group: Group) -> str:
        values = {"reason": translate(group.reason), "count": len(group.lines)}
        return translate(Message(_TIMES, values))

    def _cell(self, line: Line, column: int) -> str:
        number, remark = line
        match column:
            case 0:
                return str(number)
            case 1:
                return column_of(remark, self._mapping)
            case 2:
                return old_value(remark)
            case _:
                return new_value(remark) or translate(_LEFT_OUT)


class MetModel(QAbstractTableModel):
    """Rows about customers known already, or who look like it."""

    columns = (_ROW, _NAME, _KNOWN, _BECAUSE, _HAPPENS)

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._met: Sequence[Likeness] = ()

    def show_met(self, met: Sequence[Likeness]) -> None:
        """Show the rows of another plan."""
        self.beginResetModel()
        self._met = met
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._met)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return one cell as text."""
        if role != _DISPLAY or not index.isValid():
            return None
        return _cells(self._met[index.row()])[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        """Return the names of the columns."""
        return _heading(self.columns, section, role)


def _cells(met: Likeness) -> tuple[str, ...]:
    in_row = translate(Message(_IN_ROW, {"row": met.other_row}))
    return (
        str(met.number),
        one_line(met.name),
        in_row if met.other_row else one_line(met.other),
        translate(_GROUNDS[met.ground]),
        translate(_SAME if met.is_sure else _ALIKE),
    )
