"""What went wrong, and the next step: said on the page, for as long as it counts."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from register_app.errors import RegisterError
from register_app.gui.labels import PlainLabel, subheading
from register_app.gui.lines import announce
from register_app.gui.messages import words


class Trouble(QFrame):
    """Hidden until something goes wrong."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setProperty("look", "notice")
        self._what = subheading("")
        self._then = PlainLabel("", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self._what)
        inside.addWidget(self._then)
        self.hide()

    def show_error(self, error: RegisterError) -> None:
        """Say it on the page, and aloud."""
        what, then = words(error)
        self._what.setText(what)
        self._then.setText(then)
        self.setAccessibleName(what)
        self.setAccessibleDescription(then)
        self.show()
        announce(self, f"{what} {then}")
