"""The first rows as they would be stored, beside the columns that are being mapped."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.labels import caption, row, subheading
from register_app.gui.pages.importing.finding_views import table_view
from register_app.gui.pages.importing.preview_model import PreviewModel
from register_app.importer.preview import Question, preview

_ROWS = 8
_NARROWEST, _WIDEST = 50, 260
_PADDING = 4


class PreviewTable(QWidget):
    """Reads the first rows anew whenever a choice changes, and only these."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._model = PreviewModel(self)
        called = self.tr("The first rows as they would be stored")
        self._table = table_view(self._model, called, (), padding=_PADDING)
        self._table.setSelectionBehavior(self._table.SelectionBehavior.SelectItems)
        self._table.horizontalHeader().setStretchLastSection(False)
        self._details = caption("", wrap=True)
        signs = caption(self.tr("✎ repaired   ✗ wrong   ? to check"))
        title = row(subheading(self.tr("As it would be stored")), stretch=False)
        title.addWidget(signs)
        title.setStretch(0, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(4)
        inside.addLayout(title)
        inside.addWidget(self._table, 1)
        inside.addWidget(self._details)
        self._table.selectionModel().currentChanged.connect(self._tell)
        self._tell(QModelIndex())

    def ask(self, question: Question) -> None:
        """Show the first rows under these choices."""
        self._model.show_preview(preview(question, count=_ROWS))
        header = self._table.horizontalHeader()
        for column in range(self._model.columnCount()):
            wanted = max(self._table.sizeHintForColumn(column), header.sectionSizeHint(column))
            self._table.setColumnWidth(column, min(max(wanted, _NARROWEST), _WIDEST))
        self._tell(QModelIndex())

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        details = self._model.details(index) if index.isValid() else ""
        self._details.setText(details)
        self._details.setVisible(bool(details))
