"""A form made from declared fields."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.check import NEEDED, VAT_OF_OTHER
from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.gui.forms.form import Form, parts_of
from register_app.gui.labels import PlainLabel
from tests.builders import a_customer

COMMON = frozenset({"kind", "name", "phone", "postcode", "city", "business_id", "source", "notes"})


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """Return a form for customers, on screen."""
    form = Form(parts_of(Customer, common=COMMON))
    qtbot.addWidget(form)
    form.load({})
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def _write(form: Form, called: str, text: str) -> QWidget:
    control = form.editor(called)
    control.setFocus()
    if isinstance(control, QPlainTextEdit):
        control.setPlainText(text)
    else:
        assert isinstance(control, QLineEdit)
        control.setText(text)
    form.field(called).check()
    return control


def _remark(form: Form, called: str) -> str:
    return form.field(called).remark.text()


def _headings(form: Form) -> list[str]:
    labels = [label.text() for label in form.findChildren(PlainLabel) if label.isVisible()]
    return [text for text in labels if text in {"Who", "Invoicing", "Notes", "Addresses"}]


def test_common_fields_are_shown_and_rare_ones_folded(form: Form) -> None:
    assert form.editor("name").isVisible()
    assert not form.editor("fax").isVisible()
    assert _headings(form) == ["Who", "Addresses", "Notes"]  # the label of the one field


def test_rare_fields_come_by_a_button_that_names_them(form: Form) -> None:
    buttons = [each for each in form.findChildren(QPushButton) if each.isVisible()]
    more = next(each for each in buttons if "Fax" in each.accessibleName())
    assert more.text() == "+ More: Email, Website, Fax"

    QTest.mouseClick(more, Qt.MouseButton.LeftButton)

    assert form.editor("fax").isVisible()
    assert form.editor("email").hasFocus()
    assert not more.isVisible()


def test_section_of_rare_fields_only_has_no_heading_until_it_is_opened(form: Form) -> None:
    buttons = [each for each in form.findChildren(QPushButton) if each.isVisible()]
    more = next(each for each in buttons if each.accessibleName().startswith("Invoicing"))

    more.click()

    assert "Invoicing" in _headings(form)


def test_rare_fields_that_are_filled_are_shown(form: Form) -> None:
    form.load(vars(a_customer(fax="09 123 456")))

    assert form.editor("fax").isVisible()
    assert not form.editor("website").isVisible()


def test_nothing_touched_is_nothing_changed(form: Form) -> None:
    customer = a_customer(business_id="SE5560125790", phone=("+358401234567", "116117"))
    form.load(vars(customer))

    assert form.read()
    assert form.changes() == {}
    assert not form.is_changed


def test_what_is_written_is_read_and_written_as_usual(form: Form) -> None:
    _write(form, "business_id", "20774740")
    _write(form, "phone", "0401234567;050-7654321")

    assert form.changes() == {
        "business_id": "2077474-0",
        "phone": ("+358401234567", "+358507654321"),
    }
    box = form.editor("phone")
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == "040 123 4567\n050 765 4321"
    assert form.is_changed


def test_repair_is_told_with_before_and_after(form: Form) -> None:
    _write(form, "postcode", "100")

    assert _remark(form, "postcode").endswith("100 → 00100")
    assert form.read()


def test_problem_stands_under_the_field_and_in_its_description(form: Form) -> None:
    control = _write(form, "business_id", "2077474-1")

    assert "check digit" in _remark(form, "business_id")
    assert form.field("business_id").remark.isVisible()
    assert control.accessibleDescription() == _remark(form, "business_id")
    assert control.property("state") == "problem"
    told = QAccessible.queryAccessibleInterface(control)
    assert told.text(QAccessible.Text.Description) == _remark(form, "business_id")


def test_form_with_a_problem_is_not_read_and_goes_there(form: Form) -> None:
    _write(form, "business_id", "2077474-1")
    form.editor("name").setFocus()

    assert not form.read()

    assert form.editor("business_id").hasFocus()
    assert "business_id" not in form.changes()
    assert form.is_changed


def test_mended_problem_goes_away(form: Form) -> None:
    control = _write(form, "business_id", "2077474-1")
    _write(form, "business_id", "2077474-0")

    assert _remark(form, "business_id") == ""
    assert control.accessibleDescription() == ""
    assert control.property("state") == ""
    assert form.read()


def test_warning_is_told_and_the_value_kept(form: Form) -> None:
    _write(form, "business_id", "SE5560125790")

    assert _remark(form, "business_id")
    assert form.editor("business_id").property("state") == ""
    assert form.changes() == {"business_id": "SE5560125790"}


def test_leaving_a_field_checks_it(form: Form, qtbot: QtBot) -> None:
    line = form.editor("business_id")
    line.setFocus()
    QTest.keyClicks(line, "2077474-1")

    with qtbot.waitSignal(form.left) as left:
        QTest.keyClick(line, Qt.Key.Key_Tab)

    assert left.args == ["business_id"]
    assert "check digit" in _remark(form, "business_id")


def test_words_beside_a_phone_go_to_the_notes(form: Form) -> None:
    _write(form, "notes", "Vanha asiakas")
    _write(form, "phone", "040 123 4567 (Matti)")

    assert form.changes()["phone"] == ("+358401234567",)
    assert form.changes()["notes"] == "Vanha asiakas\nMatti"
    assert _remark(form, "phone") == "Moved to “Notes”: Matti"


def test_town_beside_the_postcode_goes_to_the_town(form: Form) -> None:
    _write(form, "postcode", "00100 Helsinki")

    changes = form.changes()
    assert (changes["postcode"], changes["city"]) == ("00100", "Helsinki")
    assert "Moved to “Town”: Helsinki" in _remark(form, "postcode")


def test_town_that_is_filled_is_not_written_over(form: Form) -> None:
    _write(form, "city", "Espoo")
    _write(form, "postcode", "00100 Helsinki")

    assert form.changes()["city"] == "Espoo"
    assert form.changes()["notes"] == "Helsinki"


def test_rest_without_a_home_is_told(qtbot: QtBot) -> None:
    parts = parts_of(Customer, common=frozenset({"phone"}))
    form = Form([part for part in parts if part.title == "Phone and email"])
    qtbot.addWidget(form)
    form.load({})

    _write(form, "phone", "040 123 4567 (Matti)")

    assert _remark(form, "phone") == "Left out: Matti"


def test_problems_between_fields_are_shown_even_when_folded(form: Form) -> None:
    form.refuse({"fax": NEEDED["name"], "name": NEEDED["name"]})

    assert form.editor("name").hasFocus()
    assert form.editor("fax").isVisible()
    assert _remark(form, "fax") == _remark(form, "name") == "A name is needed"

    _write(form, "name", "Uusi Oy")
    assert _remark(form, "name") == ""


def test_doubts_come_and_go(form: Form) -> None:
    form.warn({"business_id": VAT_OF_OTHER})
    assert _remark(form, "business_id") == VAT_OF_OTHER
    assert form.field("business_id").remark.property("look") == "warning"

    form.warn({})
    assert _remark(form, "business_id") == ""


def test_problem_of_the_text_comes_before_a_doubt(form: Form) -> None:
    _write(form, "business_id", "2077474-1")
    form.warn({"business_id": VAT_OF_OTHER})

    assert "check digit" in _remark(form, "business_id")


def test_fields_can_be_left_out(form: Form) -> None:
    form.leave_out({"name", "business_id"})

    assert not form.shows("name")
    assert not form.editor("name").isVisible()
    form.leave_out(set())
    assert form.editor("name").isVisible()


def test_presets_of_fields_are_values(form: Form) -> None:
    form.load({"source": "puhelu", "source_date": date(2026, 11, 22)})

    values = form.values()
    assert values["kind"] is CustomerKind.COMPANY
    assert (values["source"], values["source_date"]) == ("puhelu", date(2026, 11, 22))
    assert Customer(**values).stage == "customer"
    assert not form.is_changed


def test_first_field_gets_the_cursor(form: Form) -> None:
    form.leave_out({"kind"})

    form.focus_first()

    assert form.editor("name").hasFocus()
    assert isinstance(form.editor("kind"), QComboBox)
