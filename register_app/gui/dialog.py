"""A dialog that is as high as its texts need."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from register_app.gui.labels import heading, row

_WIDTH = 500
_RESHAPES = frozenset({QEvent.Type.Show, QEvent.Type.LayoutRequest})


class Dialog(QDialog):
    """A heading, what is put inside, and buttons at the foot; it is deleted when closed."""

    def __init__(self, title: str, parent: QWidget | None, *, width: int = _WIDTH) -> None:
        """Show the heading."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.finished.connect(self.deleteLater)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(24, 20, 24, 18)
        self.inside.setSpacing(12)
        self.inside.addWidget(heading(title))

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put the buttons at the right of the foot, the one that leads on last."""
        self.inside.addSpacing(6)
        line = row(stretch=False)
        line.addStretch(1)
        for button in buttons:
            line.addWidget(button)
        self.inside.addLayout(line)

    def fit(self) -> None:
        """Grow to the height that the texts need when they are broken into lines."""
        width = max(self.minimumWidth(), self.inside.sizeHint().width())
        self.resize(width, max(self.height(), self.inside.totalHeightForWidth(width)))

    def event(self, event: QEvent) -> bool:
        """Fit when it is shown, and when something inside comes or goes."""
        is_done = super().event(event)
        if event.type() in _RESHAPES:
            self.fit()
        return is_done
