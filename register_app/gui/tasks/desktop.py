"""Notices of the desktop, where it has some."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from register_app.gui.tasks.task_cell import paint_tick

_SIZE = 64


class Desktop(QObject):
    """Shows notices beside the clock; its sign there goes with this object."""

    clicked = Signal()
    """The person pressed a notice, or the sign beside the clock."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._sign: QSystemTrayIcon | None = None

    def tell(self, text: str) -> bool:
        """Show a notice; return whether this desktop shows any."""
        tray = QSystemTrayIcon
        if not tray.isSystemTrayAvailable() or not tray.supportsMessages():
            return False
        sign = self._shown()
        sign.showMessage(QCoreApplication.applicationName(), text, sign.icon())
        return True

    def _shown(self) -> QSystemTrayIcon:
        """Return the sign beside the clock: without it no notice is shown."""
        if self._sign is None:
            self._sign = QSystemTrayIcon(_icon(), self)
            self._sign.setToolTip(QCoreApplication.applicationName())
            self._sign.messageClicked.connect(self.clicked)
            self._sign.activated.connect(self._answer)
            self._sign.show()
        return self._sign

    @Slot()
    def _answer(self) -> None:
        self.clicked.emit()


def _icon() -> QIcon:
    """Return a tick on a square."""
    image = QPixmap(_SIZE, _SIZE)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_tick(painter, image.rect(), is_on=True)
    painter.end()
    return QIcon(image)
