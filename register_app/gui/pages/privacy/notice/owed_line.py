"""How many people are still to be told that the register holds their data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, row


class OwedLine(QFrame):
    """Shows the count while there is one, and leads to the people."""

    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._text = PlainLabel(wrap=True)
        inside = row(self._text, button(self.tr("Sho&w …"), self.show_wanted), stretch=False)
        inside.setStretch(0, 1)
        inside.setContentsMargins(14, 8, 10, 8)
        self.setLayout(inside)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say to how many the notice is owed."""
        self._text.setText(
            self.tr(
                "The privacy notice is owed to %n people whose data came from others.", "", count
            )
        )
        self.setVisible(bool(count))
