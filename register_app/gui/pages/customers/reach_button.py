"""The button beside a phone number or an address: it calls, or writes."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from register_app.gui.labels import name
from register_app.gui.pages.customers.reach import Reach
from register_app.timeline.contact_event import ContactKind


class ReachButton(QPushButton):
    """Wants somebody to be called or written to."""

    wanted = Signal(object)
    """The number or address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stand for nobody yet."""
        super().__init__(parent)
        self._reach: Reach | None = None
        self.setProperty("look", "link")
        self.setStyleSheet("padding: 0 6px;")  # as low as the line beside it
        self.setAutoDefault(True)
        self.clicked.connect(self._tell)

    def show_reach(self, reach: Reach | None) -> None:
        """Stand for a number or an address; without one to be trusted there is no button."""
        self._reach = reach
        self.setVisible(bool(reach and reach.link))
        if reach is not None:
            is_call = reach.kind is ContactKind.CALL
            self.setText(self.tr("Call") if is_call else self.tr("Write"))
            name(self, f"{self.text()}: {reach.shown}")

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self._reach)
