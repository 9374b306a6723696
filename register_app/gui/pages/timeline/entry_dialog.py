"""One entry in whole: for what is not edited, such as a change or a permission."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.forms.read_text import ReadText
from register_app.gui.labels import caption
from register_app.gui.pages.timeline.words import lines_of, title_of, when_of
from register_app.timeline.entry import Changed, Entry


class EntryDialog(Dialog):
    """Shows when something happened and everything that is said about it."""

    back_wanted = Signal()
    """The change is to be taken back, or brought again."""

    def __init__(self, entry: Entry, parent: QWidget | None) -> None:
        """Show an entry."""
        super().__init__(title_of(entry), parent)
        self.inside.addWidget(caption(when_of(entry)))
        for line in lines_of(entry):
            text = ReadText()
            text.show_text(line, called=title_of(entry))
            self.inside.addWidget(text)
        close = button(self.tr("Close"), self.accept, look="primary")
        self.add_buttons(*self._ways_back(entry), close)
        close.setDefault(True)
        self.setAccessibleDescription("\n".join((when_of(entry), *lines_of(entry))))

    def _ways_back(self, entry: Entry) -> list[QPushButton]:
        """Return the button that leads to the undo of a change, where the entry is one."""
        record = entry.record
        if not isinstance(record, Changed) or record.kind != "do":
            return []
        text = self.tr("Bring again…") if record.is_undone else self.tr("Take back…")
        return [button(text, self._want_back)]

    @Slot()
    def _want_back(self) -> None:
        self.accept()
        self.back_wanted.emit()
