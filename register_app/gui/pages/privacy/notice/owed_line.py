"""How many people are still to be told that the register holds their data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from register_app.gui.buttons import button
from register_app.gui.notice_line import Notice


class OwedLine(Notice):
    """Shows the count while there is one, and leads to the people."""

    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent=parent)
        self.add(button(self.tr("Sho&w …"), self.show_wanted))
        self.hide()

    def show_count(self, count: int) -> None:
        """Say to how many the notice is owed."""
        self.set_text(
            self.tr(
                "The privacy notice is owed to %n people whose data came from others.", "", count
            )
        )
        self.setVisible(bool(count))
