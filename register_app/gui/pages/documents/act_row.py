"""The acts on a document: as buttons, as a menu, and by keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from register_app.documents.document import Document
from register_app.gui.buttons import button
from register_app.gui.labels import tip
from register_app.gui.pages.documents.acts import DocumentActs
from register_app.gui.pages.documents.words import title_of
from register_app.gui.tables.flow_layout import FlowLayout

_KEYS = ("Ctrl+Shift+O", "Ctrl+S", "Ctrl+P", "Ctrl+E", "Ctrl+D", "")


class ActRow(QWidget):
    """Buttons for what can be done with the document that is current."""

    def __init__(
        self,
        acts: DocumentActs,
        current: Callable[[], Document | None],
        parent: QWidget | None = None,
    ) -> None:
        """Act on what `current` returns when a button is pressed."""
        super().__init__(parent)
        self._current = current
        inside = FlowLayout(self)
        self._acts: list[QAction] = []
        words = (
            self.tr("Open in another program…"),
            self.tr("Save as…"),
            self.tr("Print…"),
            self.tr("Edit details…"),
            self.tr("Remove…"),
            self.tr("Erase for good…"),
        )
        does = (
            *(acts.open_outside, acts.save, acts.print_out),
            *(acts.edit, acts.remove, acts.erase),
        )
        for text, keys, do in zip(words, _KEYS, does, strict=True):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self._do, do))
            self._acts.append(action)
            pressed = button(text, action.trigger)
            action.enabledChanged.connect(pressed.setEnabled)
            tip(pressed, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            inside.addWidget(pressed)

    @property
    def keys(self) -> list[QAction]:
        """The acts, for the widget whose keys they are."""
        return self._acts

    def set_possible(self, *, is_possible: bool) -> None:
        """Offer the acts, or not while there is no document."""
        for action in self._acts:
            action.setEnabled(is_possible)

    def open_menu(self, place: QPoint) -> None:
        """Offer the acts where the person asks for them."""
        document = self._current()
        if document is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(title_of(document))
        menu.addActions(self._acts)
        menu.popup(place)

    def _do(self, act: Callable[[Document], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a slot of triggered
        document = self._current()
        if document is not None:
            act(document)
