"""A customer in a window of its own."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.session import Session

_WIDTH, _HEIGHT = 560, 640


class CustomerWindow(QWidget):
    """Holds one card; it goes with the page that opened it, and when the customer is gone."""

    def __init__(self, session: Session, in_use: InUse, customer_id: int, parent: QWidget) -> None:
        """Show a customer."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.customer_id = customer_id
        # desktops keep the titles of windows beyond the session: a name is none of them
        self.setWindowTitle(self.tr("Customer"))
        self._card = CustomerCard(session, in_use, is_apart=True)
        self._card.shown.connect(self._follow)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._card)
        for key, act in (
            ("F2", self._card.acts.edit),
            ("F7", self._card.acts.log_call),
            ("F8", self._card.acts.add_note),
            ("F9", self._card.acts.ban),
        ):
            QShortcut(QKeySequence(key), self, act)
        for keys in (QKeySequence(Qt.Key.Key_Escape), QKeySequence.StandardKey.Close):
            QShortcut(QKeySequence(keys), self, self.close)
        self.resize(_WIDTH, _HEIGHT)
        self._card.show_customer(customer_id)

    @Slot(str)
    def _follow(self, called: str) -> None:
        if called:
            self.setAccessibleName(called)
        else:
            self.close()
