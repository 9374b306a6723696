"""Go to anything by typing: a page, an act, a customer."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from register_app.customers.customer import Customer
from register_app.customers.search import Query
from register_app.fields.text import fold
from register_app.gui.jobs import Job, Progress
from register_app.gui.labels import name
from register_app.gui.lines import UNKEPT, announce
from register_app.gui.session import Session
from register_app.register import Register

_CUSTOMERS = 12
_WIDTH, _HEIGHT = 520, 380
_ANSWER = Qt.ItemDataRole.UserRole
_MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class Place(NamedTuple):
    """Something to go to: a page or an act."""

    title: str
    go: Callable[[], object]


class Answer(NamedTuple):
    """Customers, and what was asked for."""

    asked: str
    customers: list[Customer]


class GoTo(QDialog):
    """A line to type in, and under it what it may mean."""

    customer_chosen = Signal(object)
    """The id of a customer."""

    def __init__(
        self, session: Session, places: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        """Offer the places, and every customer."""
        super().__init__(parent)
        self._session = session
        self._places = places
        self._job: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self.resize(_WIDTH, _HEIGHT)
        self._edit = QLineEdit()
        self._edit.setProperty(UNKEPT, True)
        self._edit.setPlaceholderText(self.tr("A customer, a page or an act"))
        self._edit.textChanged.connect(self._look)
        self._edit.returnPressed.connect(self._choose)
        self._edit.installEventFilter(self)
        name(self._edit, self.tr("Go to"), self.tr("Type, then choose with the arrow keys."))
        self._list = QListWidget()
        self._list.itemClicked.connect(self._choose)
        self._list.currentTextChanged.connect(self._tell)
        name(self._list, self.tr("What was found"))
        inside = QVBoxLayout(self)
        inside.addWidget(self._edit)
        inside.addWidget(self._list)
        self._look("")

    @Slot(str)
    def _look(self, text: str) -> None:
        """Show the places at once, the customers when they are found."""
        words = fold(text).split()
        self._list.clear()
        for place in self._places:
            if all(word in fold(place.title) for word in words):
                self._add(place.title, place)
        self._list.setCurrentRow(0)
        self._stop()
        if words:
            self._job = self._session.read(partial(_customers, text), self._show)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _show(self, answer: Answer) -> None:
        if answer.asked != self._edit.text():
            return
        self._job = None
        for customer in answer.customers:
            self._add(_line(customer), customer)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    @Slot(str)
    def _tell(self, text: str) -> None:
        """Have read out what Return would choose: the focus stays in the line."""
        announce(self._edit, text)

    def _add(self, text: str, answer: Place | Customer) -> None:
        item = QListWidgetItem(text)
        item.setData(_ANSWER, answer)
        self._list.addItem(item)

    @Slot()
    def _choose(self) -> None:
        if self._list.currentRow() < 0:
            return
        answer = self._list.currentItem().data(_ANSWER)
        self.accept()
        if isinstance(answer, Place):
            answer.go()
        else:
            self.customer_chosen.emit(answer.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the cursor stays in the line."""
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            QCoreApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)


def _customers(text: str, register: Register, _: Progress) -> Answer:
    found = register.search.find(Query(text), limit=_CUSTOMERS)
    return Answer(text, register.customers.many(found.first))


def _line(customer: Customer) -> str:
    return " · ".join(
        part for part in (customer.name, customer.city, customer.business_id) if part
    )
