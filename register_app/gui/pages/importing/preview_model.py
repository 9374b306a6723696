"""The first rows of a list as a table: what is stored, what was repaired, what is wrong."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from register_app.gui import theme
from register_app.gui.pages.importing.words import one_line, said
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.importer.preview import Preview, Shown
from register_app.importer.row import Grade, Remark

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = QT_TRANSLATE_NOOP("importer", "Row")
_SIGNS = {Grade.REPAIRED: "✎ ", Grade.WRONG: "✗ ", Grade.WARNED: "? "}


class PreviewModel(QAbstractTableModel):
    """Shows a preview; cells that are not as in the list carry a sign and a colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._preview = Preview({}, ())
        self._fields: list[tuple[str, Text]] = []

    def show_preview(self, preview: Preview) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._preview = preview
        self._fields = list(preview.fields.items())
        self.endResetModel()

    def details(self, index: Index) -> str:
        """Return what happened to a cell, or nothing."""
        remark = self._remark(index)
        return said(remark) if remark else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._preview.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the fields that occur, and the number of the row."""
        return 0 if parent.isValid() else len(self._fields) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, its colours, and what happened to it."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.details(index)
            case Qt.ItemDataRole.ForegroundRole | Qt.ItemDataRole.BackgroundRole:
                return self._colour(index, is_text=role == Qt.ItemDataRole.ForegroundRole)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the fields."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return translate(self._fields[section - 1][1] if section else _ROW)

    def _shown(self, index: Index) -> Shown | None:
        if index.column() == 0:
            return None
        return self._preview.rows[index.row()].cells.get(self._fields[index.column() - 1][0])

    def _remark(self, index: Index) -> Remark | None:
        shown = self._shown(index)
        return shown.remark if shown else None

    def _text(self, index: Index) -> str:
        if index.column() == 0:
            return str(self._preview.rows[index.row()].number)
        shown = self._shown(index)
        if shown is None:
            return ""
        parts = [translate(part) if isinstance(part, Text) else part for part in shown.parts]
        sign = _SIGNS[shown.remark.grade] if shown.remark else ""
        return sign + one_line(", ".join(parts))

    def _colour(self, index: Index, *, is_text: bool) -> QColor | None:
        remark = self._remark(index)
        colours = theme.colours()
        if remark is None:
            return None
        if remark.grade is Grade.WRONG:
            return QColor(colours.bad if is_text else colours.bad_back)
        return QColor(colours.wary if is_text else colours.wary_back)
