"""Pick one customer by typing."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from register_app.customers.customer import Customer
from register_app.customers.search import Query
from register_app.fields.field import field_named
from register_app.fields.kinds import CITY
from register_app.gui.labels import name
from register_app.gui.lines import UNKEPT, announce
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import Column, RowModel

_COLUMNS = (
    Column("name", field_named(Customer, "name").label, str, 32),
    Column("city", field_named(Customer, "city").label, CITY.show, 16),
)
_MOST = 50
_HEIGHT = 190


class CustomerPicker(QWidget):
    """A search box, and under it the first customers that fit."""

    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody until something is typed."""
        super().__init__(parent)
        self._session = session
        self._search = QLineEdit()
        self._search.setProperty(UNKEPT, True)
        self._search.setPlaceholderText(self.tr("Name, Business ID or town"))
        name(self._search, self.tr("Search for a customer"))
        self._model = RowModel(session.register.customers.rows, _COLUMNS, self)
        self.table = RecordTable(self._model, self.tr("Customers found"))
        self.table.setProperty("look", "framed")
        self.table.setFixedHeight(_HEIGHT)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setSortIndicatorShown(False)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._search)
        inside.addWidget(self.table)
        self._search.textChanged.connect(self._look)
        self.table.typed.connect(self._type)
        self.table.left_upwards.connect(self._search.setFocus)
        self.table.current_changed.connect(self.chosen)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._search.text().strip()

    def current_id(self) -> int | None:
        """Return the id of the customer picked."""
        return self.table.current_id()

    def focus(self) -> None:
        """Put the cursor into the search box."""
        self._search.setFocus()

    def refuse(self, text: str) -> None:
        """Say aloud what is wrong, and go to the search box."""
        self._search.setFocus()
        announce(self._search, text)

    @Slot(str)
    def _look(self, text: str) -> None:
        found = self._session.register.search.find(Query(text), limit=_MOST)
        first = found.first if text.strip() else []
        self._model.set_found(len(first), first)
        self.table.choose_row(0)

    @Slot(str)
    def _type(self, letters: str) -> None:
        self._search.setFocus()
        self._search.setText(self._search.text() + letters)
