"""A part of a customer's page that follows the register as the card lets it."""

from PySide6.QtCore import QObject, Slot

from register_app.customers.customer import Customer
from register_app.gui.pages.card_tab import CardTab


class _Following(QObject):
    """Shows the customer again after each change, as long as the tab lives."""

    def __init__(self, tab: CardTab, customer: Customer) -> None:
        super().__init__(tab)
        self._tab = tab
        self._customer = customer
        tab.session.changed.connect(self.show)
        tab.session.refilled.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show what is stored now."""
        self._tab.show_customer(self._customer)


def follow(tab: CardTab, customer: Customer) -> None:
    """Show a customer, and what becomes of it."""
    _Following(tab, customer)
