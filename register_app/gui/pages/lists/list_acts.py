"""What can be done with saved lists: each act is one change."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.gui.pages.lists.list_dialog import ListDialog
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.segments.condition import PRESET, Conditions, written
from register_app.segments.segment import Segment

_COPY = QT_TRANSLATE_NOOP("lists", "Copy of the list “{name}”")
_DELETE = QT_TRANSLATE_NOOP("lists", "Delete the list “{name}”")
_CONDITIONS = QT_TRANSLATE_NOOP("lists", "Conditions of the list “{name}”")


class ListActs(QObject):
    """Makes, names, copies and removes lists."""

    made = Signal(int)
    """There is a new list: its id."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Act on the lists of a session, with dialogs above the parent."""
        super().__init__(parent)
        self._session = session
        self._parent = parent

    def new(self, conditions: Conditions = PRESET) -> None:
        """Ask how a new list is called, and keep it."""
        draft = Segment(name="", conditions=written(conditions))
        dialog = ListDialog(self._session, draft, self._parent)
        dialog.saved.connect(self.made)
        dialog.open()

    def rename(self, segment: Segment) -> None:
        """Ask how a list is called."""
        ListDialog(self._session, segment, self._parent).open()

    def copy(self, segment: Segment) -> None:
        """Keep a second list with the same conditions."""
        made = replace(segment, id=None, name=self._free_name(segment.name))
        with self._session.change(Message(_COPY, {"name": segment.name})):
            made = self._session.register.segments.records.save(made)
        self._tell(made)

    def delete(self, segment: Segment) -> None:
        """Remove a list; its customers stay."""
        if segment.id is not None:
            with self._session.change(Message(_DELETE, {"name": segment.name})):
                self._session.register.segments.records.delete(segment.id)

    def set_conditions(self, segment: Segment, conditions: Conditions) -> None:
        """Store other conditions of a list."""
        with self._session.change(Message(_CONDITIONS, {"name": segment.name})):
            changed = replace(segment, conditions=written(conditions))
            self._session.register.segments.records.save(changed)

    @Slot(object)
    def _tell(self, segment: Segment) -> None:
        self.made.emit(segment.id or 0)

    def _free_name(self, name: str) -> str:
        number = 2
        while self._session.register.segments.named(f"{name} ({number})"):
            number += 1
        return f"{name} ({number})"
