"""The list of documents: sorted by any column, read out row by row."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from register_app.documents.document import Document
from register_app.documents.safe_file import shown_name
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
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
_ORDERS: dict[str, Callable[[Document], Any]] = {
    "title": lambda document: title_of(document).casefold(),
    "on_day": lambda document: document.on_day,
    "kind": lambda document: kind_called(document.kind).casefold(),
    "bytes": lambda document: document.bytes,
    "sender": lambda document: document.sender.casefold(),
}


class DocumentList(RecordTable):
    """Shows the documents of one customer, the newest first until another order is wanted."""

    removal_wanted = Signal()
    menu_wanted = Signal(QPoint)
    """Where on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no documents yet."""
        self._documents: dict[int, Document] = {}
        self._order = ("on_day", True)
        model = RowModel(self._fetch, _COLUMNS)
        super().__init__(model, "", parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("Documents"))
        self.show_columns(tuple(column.name for column in _COLUMNS), may_hide=True)
        self.show_sorted(*self._order[:1], descending=True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        model.sort_wanted.connect(self._sort)

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Show documents; the one that was current stays so."""
        before = self.current_id()
        place = max(self.currentIndex().row(), 0)
        self._documents = {document.id or 0: document for document in documents}
        self._fill()
        if before is None or not self.choose(before):
            self.choose_row(min(place, len(documents) - 1))

    def current(self) -> Document | None:
        """Return the document in the current row."""
        return self._documents.get(self.current_id() or 0)

    def in_order(self) -> list[Document]:
        """Return the documents as they are listed."""
        name, falls = self._order
        newest_first = sorted(self._documents.values(), key=lambda one: one.id or 0, reverse=True)
        return sorted(newest_first, key=_ORDERS[name], reverse=falls)

    def document(self, document_id: int) -> Document | None:
        """Return a document of the list."""
        return self._documents.get(document_id)

    def _fill(self) -> None:
        model = self.model()
        if isinstance(model, RowModel):
            ids = [document.id or 0 for document in self.in_order()]
            model.set_found(len(ids), array("q", ids))
            model.refresh()

    def _fetch(self, ids: Sequence[int], names: Sequence[str]) -> list[Row]:
        return [
            (one, *(_CELLS[name](self._documents[one]) for name in names))
            for one in ids
            if one in self._documents
        ]

    @Slot(str, bool)
    def _sort(self, column: str, falls: bool) -> None:  # noqa: FBT001  a slot of sort_wanted
        before = self.current_id()
        self._order = (column, falls)
        self._fill()
        if before is not None:
            self.choose(before)

    @Slot(QPoint)
    def _want_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete; the other keys are those of every list."""
        if event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
