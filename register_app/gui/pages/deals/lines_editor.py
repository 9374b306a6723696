"""Write the lines of a deal: a table to type in, with the sums below."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from register_app.deals import rules
from register_app.deals.deal import DealLine
from register_app.fields import decimal_number
from register_app.gui import theme
from register_app.gui.buttons import button
from register_app.gui.euros import euros
from register_app.gui.forms.shown import said
from register_app.gui.labels import PlainLabel, Remark, Tone, name, row, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.deals.lines_model import FIELDS, SUM, LinesModel
from register_app.gui.session import translate
from register_app.i18n import Text

Index = QModelIndex | QPersistentModelIndex
_VAT = len(FIELDS) - 1
_WIDTHS = {1: 76, 2: 80, 3: 150, 4: 76, SUM: 104}
_SHOWN = 5
"""How many lines are seen at once."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _is_return(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() in _ENTER


class _Cell(QStyledItemDelegate):
    """Edits one cell; the rate of VAT is picked from the firm's rates."""

    def __init__(self, rates: Sequence[Decimal], parent: QWidget) -> None:
        super().__init__(parent)
        self._rates = [decimal_number.show(rate) for rate in rates]

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        called = said(FIELDS[index.column()].label)
        if index.column() == _VAT:
            box = QComboBox(parent)
            box.addItems(self._rates)
            name(box, called)
            return box
        made = super().createEditor(parent, option, index)
        name(made, called)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            if text and editor.findText(text) < 0:
                editor.addItem(text)
            editor.setCurrentText(text or editor.itemText(0))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        text = editor.currentText() if isinstance(editor, QComboBox) else ""
        text = editor.text() if isinstance(editor, QLineEdit) else text
        if isinstance(model, LinesModel):
            model.setData(index, text)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Leave a cell with Return at once: Qt does it later, when more keys may have come."""
        if isinstance(event, QKeyEvent) and _is_return(event) and isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, self.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(editor, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.AccessibleDescriptionRole):
            painter.setPen(QPen(QColor(theme.colours().bad), 1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


class _Table(QTableView):
    """Moves on to the next cell with Return, and to a new line after the last one."""

    def edit_at(self, at: int, column: int) -> None:
        """Begin to write in a cell."""
        index = self.model().index(at, column)
        self.setCurrentIndex(index)
        self.edit(index)

    def finish(self) -> None:
        """Keep what is being written in a cell."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        index = self.currentIndex()
        if index.column() < _VAT:
            self.edit_at(index.row(), index.column() + 1)
        elif index.row() + 1 < self.model().rowCount():
            self.edit_at(index.row() + 1, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write with Return, and take a line out with Ctrl+Delete."""
        index, model = self.currentIndex(), self.model()
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the cell's line let it through
        elif event.key() in _ENTER and not is_ctrl and index.isValid():
            self.edit_at(index.row(), min(index.column(), _VAT))
        elif event.key() == Qt.Key.Key_Delete and is_ctrl and isinstance(model, LinesModel):
            model.remove(index.row())
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            model.setData(index, "")
        else:
            super().keyPressEvent(event)

    def closeEditor(  # noqa: N802  Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Go on after Return."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_on()


class LinesEditor(QWidget):
    """Lines to write, with what they come to."""

    edited = Signal()

    def __init__(self, rates: Sequence[Decimal], parent: QWidget | None = None) -> None:
        """Offer the rates of VAT; the first is that of new lines."""
        super().__init__(parent)
        self._model = LinesModel(rates[0] if rates else Decimal(0), self)
        self._table = _Table()
        self._sums = PlainLabel(wrap=True)
        self._remark = Remark()
        self._set_up(rates)
        remove = button(self.tr("Remove line"), self._remove)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(subheading(self.tr("Lines")))
        inside.addWidget(self._table)
        inside.addWidget(self._remark)
        foot = row(self._sums, remove, stretch=False)
        foot.setStretch(0, 1)
        inside.addLayout(foot)
        self._model.edited.connect(self._tell)
        self._show_sums()

    @property
    def table(self) -> QTableView:
        """The table to type in."""
        return self._table

    @property
    def is_changed(self) -> bool:
        """Say whether something else is written than is stored."""
        return self._model.is_changed

    def load(self, lines: Sequence[DealLine]) -> None:
        """Show stored lines."""
        self._model.load(lines)
        self._table.setCurrentIndex(self._model.index(0, 0))
        self._show_sums()

    def unsaved_text(self) -> str:
        """Return the lines as text, where something else is written than is stored."""
        self._table.finish()
        model = self._model
        cells = [
            [str(model.index(at, column).data() or "") for column in range(len(FIELDS))]
            for at in range(model.rowCount())
        ]
        return "\n".join("\t".join(line) for line in cells if any(line)) if self.is_changed else ""

    def lines(self) -> list[DealLine]:
        """Return what is written."""
        return self._model.lines()

    def read(self) -> bool:
        """Say whether all of it can be kept; go to the first cell that cannot."""
        self._table.finish()
        found = self._model.first_problem()
        if found is None:
            self._remark.say("")
            return True
        index, problem = found
        self._say(problem)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._table.setCurrentIndex(index)
        return False

    def _say(self, problem: Text) -> None:
        self._remark.say(translate(problem), Tone.BAD)
        announce(self, translate(problem))

    def _set_up(self, rates: Sequence[Decimal]) -> None:
        table = self._table
        table.setModel(self._model)
        table.setItemDelegate(_Cell(rates, table))
        table.setProperty("look", "framed")
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            trigger.DoubleClicked
            | trigger.SelectedClicked
            | trigger.AnyKeyPressed
            | trigger.EditKeyPressed
        )
        name(table, self.tr("Lines"), self.tr("Return goes on to the next cell and line"))
        height = table.fontMetrics().height() + 14
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(height)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        table.setFixedHeight(height * _SHOWN + header.sizeHint().height() + 4)

    @Slot()
    def _remove(self) -> None:
        self._model.remove(self._table.currentIndex().row())

    @Slot()
    def _tell(self) -> None:
        self._remark.say("")
        self._show_sums()
        self.edited.emit()

    def _show_sums(self) -> None:
        sums = rules.totals(self._model.lines())
        parts = [self.tr("Without VAT {sum}").format(sum=euros(sums.net))]
        parts += [
            self.tr("VAT {rate} %: {sum}").format(
                rate=decimal_number.show(of_rate.rate), sum=euros(of_rate.vat)
            )
            for of_rate in sums.vat
            if of_rate.vat
        ]
        parts.append(self.tr("With VAT {sum}").format(sum=euros(sums.gross)))
        self._sums.setText("   ·   ".join(parts))
