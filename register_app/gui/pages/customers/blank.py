"""What stands in place of the list when there is nothing to list, and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from register_app.gui.buttons import button
from register_app.gui.forms.read_text import ReadText
from register_app.gui.labels import PlainLabel, name, row, subheading
from register_app.gui.pages.blank import blank_column


class NoCustomers(QWidget):
    """An empty register: where customers come from."""

    import_wanted = Signal()
    samples_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the three ways to begin."""
        super().__init__(parent)
        text = self.tr(
            "Bring your list from Excel or another program, look around with invented sample "
            "customers, or add the first customer by hand."
        )
        inside = blank_column(self)
        inside.addWidget(subheading(self.tr("No customers yet")))
        inside.addWidget(PlainLabel(text, wrap=True))
        self.first = button(self.tr("Import a list…"), self.import_wanted, look="primary")
        new = button(self.tr("New customer"), self.new_wanted)
        name(new, new.text(), self.tr("No customers yet"))  # there is another one above
        inside.addLayout(
            row(
                self.first,
                button(self.tr("Try with sample customers"), self.samples_wanted),
                new,
            )
        )
        inside.addStretch(1)


class NoHits(QWidget):
    """Nobody fits what was asked for."""

    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer to ask for less."""
        super().__init__(parent)
        self._what = ReadText(subheading(""))
        inside = blank_column(self)
        inside.addWidget(self._what)
        inside.addWidget(
            PlainLabel(self.tr("Try fewer or other words, or take conditions away."), wrap=True)
        )
        inside.addLayout(row(button(self.tr("Clear the search"), self.clear_wanted)))
        inside.addStretch(1)

    def show_text(self, text: str) -> None:
        """Say what was looked for."""
        found = self.tr("No customer fits “{text}”").format(text=text)
        self._what.show_text(found if text else self.tr("No customer fits these conditions"))


class Indexing(QWidget):
    """The search index is being made, or could not be made."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say what goes on, and that it ends."""
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        name(self._bar, self.tr("Preparing the search"))
        self._title, self._text = subheading(""), PlainLabel(wrap=True)
        self._again = button(self.tr("Try again"), self.again_wanted, look="primary")
        inside = blank_column(self)
        for widget in (self._title, self._text, self._bar):
            inside.addWidget(widget)
        inside.addLayout(row(self._again))
        inside.addStretch(1)
        self.show_state(is_failed=False)

    def show_state(self, *, is_failed: bool) -> None:
        """Show that it is being made, or that it failed and can be tried again."""
        self._bar.setVisible(not is_failed)
        self._again.setVisible(is_failed)
        if is_failed:
            self._title.setText(self.tr("The search could not be prepared"))
            self._text.setText(self.tr("Your customers are safe, but cannot be listed yet."))
        else:
            self._title.setText(self.tr("Preparing the search"))
            self._text.setText(
                self.tr("This takes a moment after a large change. Your customers are safe.")
            )
