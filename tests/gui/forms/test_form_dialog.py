"""A dialog around a form."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.errors import DiskFull
from register_app.fields.field import field_named
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog


class Dialog(FormDialog):
    """Asks for a town and a Business ID, and keeps what it was told."""

    def __init__(self, parent: QWidget) -> None:
        """Show an empty form."""
        fields = tuple(field_named(Customer, name) for name in ("city", "business_id"))
        super().__init__(Form([Part("", fields)]), "Title", parent)
        self.kept: list[object] = []
        self.is_disk_full = False
        self.form.load({})

    def store(self) -> bool:
        """Keep the town, unless it is Turku."""
        if self.is_disk_full:
            raise DiskFull
        town = self.form.values()["city"]
        if town != "Turku":
            self.kept.append(town)
        return bool(town != "Turku")


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[Dialog]:
    """Return an open dialog."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    yield dialog
    window.close()


def _write(dialog: Dialog, name: str, text: str) -> QLineEdit:
    line = dialog.form.editor(name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, text)
    return line


def _box() -> QMessageBox:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


@pytest.mark.parametrize("control", [False, True])
def test_return_saves_and_closes(dialog: Dialog, control: bool) -> None:  # noqa: FBT001  a parameter
    line = _write(dialog, "city", "Oulu")

    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(line, Qt.Key.Key_Return, keys)

    assert dialog.kept == ["Oulu"]
    assert not dialog.isVisible()


def test_dialog_with_a_problem_stays_open(dialog: Dialog) -> None:
    _write(dialog, "business_id", "2077474-1")

    dialog.accept()

    assert dialog.isVisible()
    assert dialog.kept == []


def test_dialog_stays_open_where_saving_is_refused(dialog: Dialog) -> None:
    _write(dialog, "city", "Turku")

    dialog.accept()

    assert dialog.isVisible()


def test_failure_is_told_and_nothing_typed_is_lost(dialog: Dialog) -> None:
    line = _write(dialog, "city", "Oulu")
    dialog.is_disk_full = True

    dialog.accept()

    assert _box().text() == DiskFull.what
    _box().accept()
    assert dialog.isVisible()
    assert line.text() == "Oulu"


def test_dialog_without_changes_closes_at_once(dialog: Dialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


@pytest.mark.parametrize("by_window", [False, True])
def test_changes_are_not_thrown_away_unasked(dialog: Dialog, by_window: bool) -> None:  # noqa: FBT001  a parameter
    _write(dialog, "city", "Oulu")

    if by_window:
        dialog.close()
    else:
        dialog.reject()

    assert dialog.isVisible()
    _box().accept()
    assert not dialog.isVisible()
    assert dialog.kept == []


def test_asking_can_be_answered_with_no(dialog: Dialog) -> None:
    _write(dialog, "city", "Oulu")
    dialog.reject()

    _box().reject()

    assert dialog.isVisible()
