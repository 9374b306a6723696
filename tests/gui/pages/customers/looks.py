"""What a person sees on the Customers page."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from register_app.gui.pages.customers.count_label import CountLabel
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import RowModel
from register_app.gui.tables.search_box import SearchBox

ACTIVE = ["Aalto Oy", "Berg Ab", "Mäkelä Liisa", "Mäkinen Oy", "Öhman Oy"]


def table_of(page: QWidget) -> RecordTable:
    """Return the table."""
    table = page.findChild(RecordTable)
    assert isinstance(table, RecordTable)
    return table


def names_of(page: QWidget) -> list[str]:
    """Return the names in the list, from the top."""
    model = table_of(page).model()
    assert isinstance(model, RowModel)
    return [model.text(row, 0) for row in range(model.rowCount())]


def search_of(page: QWidget) -> SearchBox:
    """Return the search box."""
    box = page.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    return box


def count_of(page: QWidget) -> str:
    """Return the count of hits as it is shown."""
    label = page.findChild(CountLabel)
    assert isinstance(label, CountLabel)
    inner = label.findChild(QLabel)
    assert isinstance(inner, QLabel)
    return inner.text()


def chip(page: QWidget, called: str) -> QPushButton:
    """Return the chip of that name."""
    chips = [b for b in page.findChildren(QPushButton) if b.accessibleName() == called]
    return chips[0]


def card_shows(page: QWidget, called: str) -> Callable[[], bool]:
    """Return whether the card shows that customer, to be asked again."""

    def shows() -> bool:
        card = page.findChild(CustomerCard)  # it is made when there is somebody to show
        return isinstance(card, CustomerCard) and card.accessibleName() == called

    return shows


def open_dialog() -> QDialog:
    """Return the dialog that is open."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog
