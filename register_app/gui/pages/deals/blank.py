"""What stands in place of the deals when there is nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, name, row, subheading

_MARGIN = 32


class NoDeals(QWidget):
    """There are no deals, or none fits what was asked for."""

    new_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that there are no deals."""
        super().__init__(parent)
        self._title, self._text = subheading(""), PlainLabel(wrap=True)
        self._new = button(self.tr("Write the first deal"), self.new_wanted, look="primary")
        name(self._new, self._new.text(), self.tr("No deals yet"))
        self._clear = button(self.tr("Show all deals"), self.clear_wanted)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(12)
        inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        inside.addLayout(row(self._new, self._clear))
        inside.addStretch(1)

    def show_state(self, *, is_narrowed: bool) -> None:
        """Say that nothing fits, or that there is nothing at all."""
        self._new.setVisible(not is_narrowed)
        self._clear.setVisible(is_narrowed)
        if is_narrowed:
            self._title.setText(self.tr("No deal fits"))
            self._text.setText(self.tr("Try fewer or other words, or let a condition go."))
        else:
            self._title.setText(self.tr("No deals yet"))
            self._text.setText(
                self.tr(
                    "A deal begins as an offer and becomes an order and an invoice. Write its "
                    "lines, and the program makes the papers; the customer's stage follows."
                )
            )
