"""A widget for every kind: values in, values out."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind, SizeClass
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.fields.field import Field, field_named, fields_of
from register_app.gui.forms.editor import Editor
from register_app.gui.forms.editors import Choices, editor_for
from register_app.gui.forms.pick_editors import DayEditor, SecretEditor, TagsEditor
from register_app.settings import Settings

ALL = [field for kind in (Customer, Contact, Role, Settings) for field in fields_of(kind)]
VALUES: dict[str, Any] = {
    "text": "Mäkinen",
    "long_text": "Kuusitie 3 B, 2. kerros",
    "note": "Ensimmäinen rivi\nja toinen <b>",
    "emails": ("a@firma.example", "b@firma.example"),
    "phones": ("+358401234567", "+358507654321"),
    "tags": ("kevät", "VIP"),
    "business_id": "2077474-0",
    "vat_id": "FI20774740",
    "einvoice": "003720774740",
    "operator": "003721291126",
    "hetu": "010190-900P",
    "postcode": "00100",
    "year_day": "04-30",
    "city": "Helsinki",
    "country": "SE",
    "language": "sv",
    "industry": "70220",
    "iban": "FI2112345600000785",
    "reference": "1234561",
    "website": "www.firma.example",
    "day": date(2024, 12, 31),
    "number": 14,
    "money": 1_234_50,
    "decimal": Decimal("25.5"),
    "time": "09:30",
    "yes_no": True,
}


def _value(field: Field) -> Any:  # noqa: ANN401  a value of the field's kind
    if field.kind.name == "choice":
        return field.kind.choices[-1][0]
    return VALUES[field.kind.name]


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    """Return a window that owns the editors of a test."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def _editor(host: QWidget, name: str, choices: Choices | None = None) -> Editor:
    return _placed(host, field_named(Customer, name), choices)


def _placed(host: QWidget, field: Field, choices: Choices | None = None) -> Editor:
    editor = editor_for(field, host, choices=choices)
    layout = host.layout()
    assert layout is not None
    layout.addWidget(editor.widget)
    editor.name("Called so")
    return editor


@pytest.mark.parametrize("field", ALL, ids=lambda field: field.name)
def test_every_field_shows_its_value_and_reads_it_back(
    field: Field, host: QWidget, qtbot: QtBot
) -> None:
    editor = _placed(host, field)
    value = _value(field)

    with qtbot.assertNotEmitted(editor.edited):
        editor.show_value(value)

    assert editor.parsed().value == value
    assert editor.parsed().problem is None


@pytest.mark.parametrize("field", ALL, ids=lambda field: field.name)
def test_every_editor_is_named_and_takes_the_focus(field: Field, host: QWidget) -> None:
    editor = _placed(host, field)

    assert editor.control.accessibleName() == "Called so"
    assert editor.control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_empty_line_is_the_empty_value(host: QWidget) -> None:
    assert _editor(host, "city").parsed().value == ""
    assert _editor(host, "since").parsed().value is None
    assert _editor(host, "phone").parsed().value == ()


def test_typing_and_leaving_are_told(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "city")
    line = editor.control
    assert isinstance(line, QLineEdit)

    with qtbot.waitSignal(editor.edited):
        QTest.keyClicks(line, "Turku")
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_many_values_stand_on_lines_of_their_own(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "phone")
    box = editor.control
    assert isinstance(box, QPlainTextEdit)
    editor.show_value(VALUES["phones"])

    assert box.toPlainText() == "040 123 4567\n050 765 4321"

    with qtbot.waitSignal(editor.edited):
        box.setPlainText("09 123 4567; 040 1112233")
    assert editor.parsed().value == ("+35891234567", "+358401112233")


def test_text_of_lines_grows_and_leaves_with_tab(host: QWidget) -> None:
    editor = _editor(host, "phone")
    box = editor.control
    assert isinstance(box, QPlainTextEdit)
    low = box.height()

    box.setPlainText("1\n2\n3")

    assert box.height() > low
    assert box.tabChangesFocus()


def test_choice_is_told_and_read(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "kind")
    box = editor.control
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())][:2] == [
        "Private person",
        "Sole trader",
    ]

    with qtbot.waitSignals([editor.edited, editor.left]):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)

    assert editor.parsed().value in set(CustomerKind)


def test_choice_that_may_be_empty_has_an_empty_line(host: QWidget) -> None:
    editor = _editor(host, "size_class")
    box = editor.control
    assert isinstance(box, QComboBox)

    assert box.itemText(0) == ""
    editor.show_value(SizeClass.SMALL)
    box.setCurrentIndex(0)
    assert editor.parsed().value is None


def test_value_no_longer_offered_stays_possible(host: QWidget) -> None:
    stages = Choices([("offered", "Offered"), ("customer", "Customer")], is_open=False)
    editor = _editor(host, "stage", stages)

    editor.show_value("lost")

    assert editor.text() == "lost"
    assert editor.parsed().value == "lost"


def test_wheel_changes_no_choice(host: QWidget) -> None:
    editor = _editor(host, "kind")
    editor.show_value(CustomerKind.COMPANY)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt takes no names here
    )

    QApplication.sendEvent(editor.control, turn)

    assert editor.parsed().value is CustomerKind.COMPANY


def test_open_choice_takes_what_is_offered_and_what_is_not(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "country")
    box = editor.control
    assert isinstance(box, QComboBox)
    line = box.lineEdit()
    assert line is not None
    assert line.accessibleName() == "Called so"

    with qtbot.waitSignal(editor.edited):
        QTest.keyClicks(line, "Norja")
    assert editor.parsed().value == "NO"

    box.setEditText("Estonia")
    assert editor.parsed().value == "EE"

    with qtbot.waitSignals([editor.edited, editor.left]):
        box.setCurrentIndex(2)
        box.activated.emit(2)
    assert editor.parsed().value == "SE"


def test_words_in_use_are_offered(host: QWidget) -> None:
    editor = _editor(host, "owner", Choices([("Tiina", "Tiina"), ("Jukka", "Jukka")]))
    box = editor.control
    assert isinstance(box, QComboBox)

    assert box.count() == 2
    box.setEditText("Uusi nimi")
    assert editor.parsed().value == "Uusi nimi"


def test_box_is_ticked(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "credit_hold")
    box = editor.control
    assert isinstance(box, QCheckBox)

    with qtbot.waitSignals([editor.edited, editor.left]):
        box.click()

    assert editor.parsed().value is True
    assert editor.text() == "Yes"


def test_day_is_picked_from_a_calendar(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "since")
    assert isinstance(editor, DayEditor)
    editor.show_value(date(2024, 2, 1))
    assert editor.button.accessibleName() == "Calendar: Called so"

    QTest.mouseClick(editor.button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    calendar = menu.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2024, 2, 1)
    with qtbot.waitSignals([editor.edited, editor.left]):
        calendar.activated.emit(QDate(2024, 2, 29))

    assert editor.parsed().value == date(2024, 2, 29)
    assert editor.text() == "29.2.2024"


def test_tags_in_use_are_put_in_and_taken_out(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "tags", Choices([("kevät", "kevät"), ("R&D", "R&D")]))
    assert isinstance(editor, TagsEditor)
    editor.show_value(("oma",))

    for expected in (("oma", "R&D"), ("oma",)):
        QTest.mouseClick(editor.button, Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.actions()[1].text() == "R&&D"
        with qtbot.waitSignals([editor.edited, editor.left]):
            menu.actions()[1].trigger()
        menu.close()
        assert editor.parsed().value == expected


def test_secret_is_masked_until_it_is_asked_for(host: QWidget, qtbot: QtBot) -> None:
    editor = _editor(host, "hetu")
    assert isinstance(editor, SecretEditor)
    line = editor.control
    assert isinstance(line, QLineEdit)
    editor.show_value("010190-900P")

    assert line.text() == "010190-****"
    assert line.isReadOnly()
    assert editor.parsed().value == "010190-900P"

    with qtbot.waitSignal(editor.revealed):
        QTest.mouseClick(editor.button, Qt.MouseButton.LeftButton)
    assert line.text() == "010190-900P"
    assert not line.isReadOnly()
    assert editor.button.isHidden()


def test_empty_secret_is_open_for_typing(host: QWidget) -> None:
    editor = _editor(host, "hetu")
    assert isinstance(editor, SecretEditor)
    editor.show_value("")

    QTest.keyClicks(editor.control, "010190-900P")

    assert editor.parsed().value == "010190-900P"
    assert editor.button.isHidden()
