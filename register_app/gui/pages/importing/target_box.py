"""Choose where a column goes: a list that is searched by typing."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from register_app.gui.labels import name
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.importer.targets import SKIPPED, labels

NOT_IMPORTED = QT_TRANSLATE_NOOP("importer", "Not imported")
_TARGET = Qt.ItemDataRole.UserRole
_LETTERS = 22


class Targets(QStandardItemModel):
    """Every place where a column can go; shared by all boxes."""

    def __init__(self, parent: QObject | None = None) -> None:
        """List the targets by their labels, "not imported" first."""
        super().__init__(parent)
        self._rows: dict[str, int] = {}
        for target, label in {SKIPPED: NOT_IMPORTED, **labels()}.items():
            item = QStandardItem(translate(label))
            item.setData(target, _TARGET)
            self._rows[target] = self.rowCount()
            self.appendRow(item)

    def row_of(self, target: str) -> int:
        """Return the row of a target."""
        return self._rows[target]


class TargetBox(QComboBox):
    """The target of one column."""

    chosen = Signal(str)
    """The person has chosen a target."""

    def __init__(self, targets: Targets, parent: QWidget | None = None) -> None:
        """Offer the targets."""
        super().__init__(parent)
        self._targets = targets
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setModel(targets)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self._is_searchable = False
        self.activated.connect(self._choose)
        self._line.editingFinished.connect(self._tidy)

    def name(self, called: str) -> None:
        """Name the box and the line in it."""
        name(self, called)
        name(self._line, called)

    @property
    def target(self) -> str:
        """The target that is chosen."""
        return str(self.itemData(self.currentIndex(), _TARGET))

    def show_target(self, target: str) -> None:
        """Show a target without telling."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._targets.row_of(target))

    def _make_searchable(self) -> None:
        """Find targets by any part of their labels; made when a box is entered, for few are."""
        if self._is_searchable:
            return
        self._is_searchable = True
        completer = QCompleter(self._targets, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(str(self.itemData(row, _TARGET)))

    @Slot()
    def _tidy(self) -> None:
        """Take a text for the one target it can mean, or put the old text back."""
        typed = self._line.text()
        if typed == self.itemText(self.currentIndex()):
            return
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if row < 0:
            self.setEditText(self.itemText(self.currentIndex()))
        elif row != self.currentIndex():
            self.setCurrentIndex(row)
            self._choose(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page: a target is never changed in passing."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let what is typed replace the text, as in a search."""
        super().focusInEvent(event)
        self._make_searchable()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._line.selectAll()
