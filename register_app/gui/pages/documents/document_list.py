"""The list of documents: sorted by any column, read out row by row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from register_app.documents.document import Document
from register_app.documents.safe_file import shown_name
from register_app.documents.store import DocumentStore
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.pages.documents.order import BY_DAY
from register_app.gui.pages.documents.words import kind_called, size_called, title_of
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import Column, Row, RowModel

_LABELS = {name: field_named(Document, name).label for name in ("title", "on_day", "kind")}
_DAY = field_named(Document, "on_day")
_COLUMNS = (
    Column("title", _LABELS["title"], str, 24),
    Column("on_day", _LABELS["on_day"], str, 10),
    Column("kind", _LABELS["kind"], str, 10),
    Column("bytes", field_named(Document, "bytes").label, str, 8),
    Column("sender", field_named(Document, "sender").label, str, 14),
)
_CELLS: dict[str, Callable[[Document], str]] = {
    "title": title_of,
    "on_day": lambda document: shown(_DAY, document.on_day),
    "kind": lambda document: kind_called(document.kind),
    "bytes": lambda document: size_called(document.bytes),
    "sender": lambda document: shown_name(document.sender),
}


class DocumentList(RecordTable):
    """Shows the documents of one customer, the newest first until another order is wanted."""

    removal_wanted = Signal()
    order_wanted = Signal()
    """Another order was chosen: see `order`."""
    menu_wanted = Signal(QPoint)
    """Where on the screen."""

    def __init__(self, documents: DocumentStore, parent: QWidget | None = None) -> None:
        """Show no documents yet."""
        self._documents = documents
        self.order = BY_DAY
        """By which column they are to stand, and whether it falls."""
        self._wanted: int | None = None
        self._model = model = RowModel(self._fetch, _COLUMNS)
        super().__init__(model, "", parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("Documents"))
        self.show_columns(tuple(column.name for column in _COLUMNS), may_hide=True)
        self.show_sorted(*BY_DAY[:1], descending=True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        model.sort_wanted.connect(self._sort)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show documents; the one that was current stays so, unless another is sought."""
        before = self.current_id() if self._wanted is None else self._wanted
        place, offset = max(self.currentIndex().row(), 0), self.verticalScrollBar().value()
        self._wanted = None
        self._model.set_found(len(ids), ids)
        self._model.refresh()
        self.verticalScrollBar().setValue(offset)
        if before is None or not self.choose(before):
            self.choose_row(min(place, len(ids) - 1))

    def refresh(self) -> None:
        """Read the documents again that are seen."""
        self._model.refresh()

    def seek(self, document_id: int) -> None:
        """Choose a document; one that is not listed yet, when it is."""
        if not self.choose(document_id):
            self._wanted = document_id

    def ids(self) -> Sequence[int]:
        """Return the documents as they are listed."""
        return self._model.ids_in(range(self._model.rowCount()))

    def current(self) -> Document | None:
        """Return the document in the current row; None when it is gone meanwhile."""
        return self._documents.records.find(self.current_id() or 0)

    def _fetch(self, ids: Sequence[int], names: Sequence[str]) -> list[Row]:
        return [
            (document.id, *(_CELLS[name](document) for name in names))
            for document in self._documents.some(ids)
        ]

    @Slot(str, bool)
    def _sort(self, column: str, falls: bool) -> None:  # noqa: FBT001  a slot of sort_wanted
        self.order = (column, falls)
        self.order_wanted.emit()

    @Slot(QPoint)
    def _want_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete; the other keys are those of every list."""
        if event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
