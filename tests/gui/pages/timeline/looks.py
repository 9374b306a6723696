"""What can be seen of a timeline, and how a person works in it."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QWidget

from register_app.customers.customer import Customer
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.session import Session
from tests.builders import TITLE, a_part
from tests.fixtures import NOW
from tests.gui.hands import shown

TODAY = NOW.date()


def keep(session: Session, part: str, customer: Customer, **fields: Any) -> Any:  # noqa: ANN401  a record of any type
    """Store a part of a customer as the window does."""
    register = session.register
    own = {"note_entries": register.timeline.notes, "contacts": register.timeline.events}
    records: Any = own.get(part) or getattr(register, part).records
    with session.change(TITLE):
        return records.save(a_part(part, customer, **fields))


def note(session: Session, customer: Customer, text: str, day: date = TODAY, **fields: Any) -> Any:  # noqa: ANN401  of any field
    """Store a note."""
    return keep(session, "note_entries", customer, text=text, on_day=day, **fields)


def lines(entries: EntryList) -> list[str]:
    """Return what is read out of each entry, from the top."""
    model = entries.model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def press(entries: EntryList, key: Qt.Key, *, row: int = 0) -> None:
    """Go to an entry and press a key."""
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(row, 0))
    QTest.keyClick(entries, key)
    QApplication.processEvents()


def box(called: str, inside: QWidget) -> QPlainTextEdit:
    """Return the text of several lines that assistive technology calls so."""
    found = [one for one in shown(QPlainTextEdit, inside) if one.accessibleName() == called]
    assert found, [one.accessibleName() for one in shown(QPlainTextEdit, inside)]
    return found[0]


def choose(text: str, called: str, inside: QWidget) -> None:
    """Choose one of the values of a field."""
    found = [one for one in shown(QComboBox, inside) if one.accessibleName() == called]
    assert found, [one.accessibleName() for one in shown(QComboBox, inside)]
    place = found[0].findText(text)
    assert place >= 0, [found[0].itemText(at) for at in range(found[0].count())]
    found[0].setCurrentIndex(place)
    found[0].activated.emit(place)
