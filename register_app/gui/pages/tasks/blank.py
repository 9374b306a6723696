"""What stands in place of the list of tasks when there is nothing to list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, name, row, subheading

_MARGIN = 32


class NoTasks(QWidget):
    """Nothing is to be done, or nothing fits what was asked for."""

    new_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that there are no tasks."""
        super().__init__(parent)
        self._title, self._text = subheading(""), PlainLabel(wrap=True)
        self._new = button(self.tr("Write the first task"), self.new_wanted, look="primary")
        name(self._new, self._new.text(), self.tr("No tasks yet"))
        self._clear = button(self.tr("Clear the search"), self.clear_wanted)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(12)
        inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        inside.addLayout(row(self._new, self._clear))
        inside.addStretch(1)
        self.show_state(is_narrowed=False)

    def show_state(self, *, is_narrowed: bool) -> None:
        """Show that nothing fits the search, or that there is nothing at all."""
        self._new.setVisible(not is_narrowed)
        self._clear.setVisible(is_narrowed)
        if is_narrowed:
            self._title.setText(self.tr("No task fits these words"))
            self._text.setText(self.tr("Try fewer or other words."))
        else:
            self._title.setText(self.tr("No tasks yet"))
            self._text.setText(
                self.tr(
                    "Write down what you promised a customer, and by when. What is due is shown "
                    "when the register is opened, and beside the page's name at the left."
                )
            )
