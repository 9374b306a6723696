"""What a part of a customer's page is: a tab of its own, made when it is first shown."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.session import Session
from register_app.i18n import Text
from register_app.permissions.entry import Channel
from register_app.register import Register


class CardTab(QWidget):
    """Shows one part of what is known about a customer, and what can be done with it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self.session = session

    def show_customer(self, customer: Customer) -> None:
        """Show what is stored now; also called after each change of the tables named."""
        raise NotImplementedError

    def take(self, mime: QMimeData) -> None:
        """Take in what was dropped on the card; only for tabs that say so."""
        raise NotImplementedError

    def explain(self, channel: Channel) -> None:
        """Show why we may contact the customer through a channel; only for the tab that does."""
        raise NotImplementedError


class TabMaker(NamedTuple):
    """A tab: its title, the tables it shows, how much is held, and how it is made."""

    title: Text
    tables: frozenset[str]
    held: Callable[[Register, CustomerId], int]
    """Answers in well under a millisecond: it is asked for each customer shown."""
    make: Callable[[Session, QWidget], CardTab]
    takes_files: bool = False
    """Say whether files dropped anywhere on the card belong here."""
