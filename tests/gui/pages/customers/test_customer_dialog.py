"""A new customer, and one to edit."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind, HetuReason
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.gui.forms.editor import Editor
from register_app.gui.forms.pick_editors import SecretEditor
from register_app.gui.pages.customers.customer_dialog import CustomerDialog
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.session import Session
from register_app.settings import Settings
from tests.builders import TITLE, a_customer, stored
from tests.fixtures import NOW
from tests.gui import hands

Open = Callable[..., CustomerDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window that owns the dialogs."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def open_dialog(session: Session, in_use: InUse, window: QWidget) -> Open:
    """Open the dialog for a customer, or for a new one."""

    def show(customer: Customer | None = None) -> CustomerDialog:
        dialog = CustomerDialog(session, in_use, customer, window)
        dialog.open()
        return dialog

    return show


def _editor(dialog: CustomerDialog, name: str) -> Editor:
    return dialog.form.field(name).editor


def _put(dialog: CustomerDialog, name: str, value: object) -> None:
    """Put a value in as a person who goes on to the next field."""
    dialog.form.field(name).write(value)
    dialog.form.left.emit(name)


def _choose(dialog: CustomerDialog, name: str, place: int) -> None:
    box = dialog.form.editor(name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(place)


def _remark(dialog: CustomerDialog, name: str) -> str:
    return dialog.form.field(name).remark.text()


def _all(session: Session) -> list[Customer]:
    return session.register.customers.records.all()


def _hetu_on(session: Session) -> None:
    with session.change(TITLE):
        session.register.settings.save(Settings(hetu_on=True, hetu_why="luotto"))


def test_name_alone_makes_a_customer(open_dialog: Open, session: Session, qtbot: QtBot) -> None:
    dialog = open_dialog()
    hands.write("Nieminen Oy", "Name", dialog)

    with qtbot.waitSignal(dialog.saved) as saved:
        hands.press("Save", dialog)

    made = _all(session)[0]
    assert saved.args == [made.id]
    assert made == Customer(
        id=made.id,
        name="Nieminen Oy",
        source="From the customer",
        source_date=NOW.date(),
    )
    undo = session.register.history.next_undo()
    assert undo is not None
    assert undo.title.text == "Add customer"


def test_name_is_needed(open_dialog: Open, session: Session) -> None:
    dialog = open_dialog()

    hands.press("Save", dialog)

    assert dialog.isVisible()
    assert _remark(dialog, "name") == "A name is needed"
    assert _all(session) == []


def test_source_and_its_day_are_needed(open_dialog: Open, session: Session) -> None:
    dialog = open_dialog()
    _put(dialog, "name", "Nieminen Oy")
    _put(dialog, "source", "")
    _put(dialog, "source_date", None)

    hands.press("Save", dialog)

    assert dialog.isVisible()
    assert _remark(dialog, "source").startswith("Tell where")
    assert _remark(dialog, "source_date").startswith("Tell on which day")
    assert _all(session) == []


def test_source_written_last_is_offered_first(
    open_dialog: Open, in_use: InUse, session: Session, qtbot: QtBot
) -> None:
    stored(session.register, a_customer(owner="Tiina", tags=("vip",)))
    in_use.refresh()
    qtbot.waitUntil(lambda: in_use.words.get("owner") == ("Tiina",))
    dialog = open_dialog()
    _put(dialog, "name", "Nieminen Oy")
    _put(dialog, "source", "Messut 2026")
    hands.press("Save", dialog)

    again = open_dialog()

    assert _editor(again, "source").text() == "Messut 2026"
    box = again.form.editor("source")
    assert isinstance(box, QComboBox)
    assert [box.itemText(0), box.itemText(4)] == ["From the customer", "puhelu"]


def test_private_person_is_named_by_last_and_first_name(
    open_dialog: Open, session: Session
) -> None:
    dialog = open_dialog()
    assert not dialog.form.editor("last_name").isVisible()
    _choose(dialog, "kind", 0)
    assert dialog.form.editor("last_name").isVisible()
    assert not dialog.form.editor("name").isVisible()
    assert not dialog.form.editor("business_id").isVisible()

    hands.press("Save", dialog)
    assert _remark(dialog, "last_name") == "A name is needed"

    hands.write("Virtanen", "Last name", dialog)
    hands.write("Anna", "First name", dialog)
    hands.press("Save", dialog)

    made = _all(session)[0]
    assert (made.kind, made.name) == (CustomerKind.PRIVATE, "Virtanen Anna")


def test_stage_is_chosen_from_the_firms_own(open_dialog: Open, session: Session) -> None:
    with session.change(TITLE):
        session.register.settings.save(Settings(stages=("offered", "Kesken")))
    dialog = open_dialog()
    box = dialog.form.editor("stage")
    assert isinstance(box, QComboBox)

    assert [box.itemText(at) for at in range(box.count())] == ["Offered", "Kesken"]
    _put(dialog, "name", "Nieminen Oy")
    assert box.currentText() == "Offered"
    _choose(dialog, "stage", 1)
    hands.press("Save", dialog)

    assert _all(session)[0].stage == "Kesken"


def test_stage_that_is_no_longer_used_stays(open_dialog: Open, session: Session) -> None:
    with session.change(TITLE):
        session.register.settings.save(Settings(stages=("offered",)))

    dialog = open_dialog(stored(session.register, a_customer())[0])

    assert _editor(dialog, "stage").text() == "Customer"
    assert dialog.form.read()
    assert dialog.form.changes() == {}


def test_only_what_was_changed_is_read_and_saved(open_dialog: Open, session: Session) -> None:
    before = stored(
        session.register,
        a_customer(business_id="SE5560125790", fax="09 / 123", phone=("116117",)),
    )[0]
    dialog = open_dialog(before)
    hands.write("Oulu", "Town", dialog)

    hands.press("Save", dialog)

    assert _all(session) == [replace(before, city="Oulu")]
    undo = session.register.history.next_undo()
    assert undo is not None
    assert undo.title.text == "Edit customer"
    session.undo()
    assert _all(session) == [before]


def test_nothing_changed_is_no_change(open_dialog: Open, session: Session) -> None:
    before = stored(session.register, a_customer())[0]
    last = session.register.history.next_undo()
    dialog = open_dialog(before)

    hands.press("Save", dialog)

    assert session.register.history.next_undo() == last


def test_wrong_check_digit_is_not_saved(open_dialog: Open, session: Session) -> None:
    before = stored(session.register, a_customer())[0]
    dialog = open_dialog(before)
    hands.write("2077474-1", "Business ID", dialog)

    hands.press("Save", dialog)

    assert dialog.isVisible()
    assert "check digit" in _remark(dialog, "business_id")
    assert _all(session) == [before]


def test_doubt_is_told_and_saved(open_dialog: Open, session: Session) -> None:
    before = stored(session.register, a_customer(business_id="2077474-0"))[0]
    dialog = open_dialog(before)
    _put(dialog, "vat_id", "FI01120389")

    assert "not of the same firm" in _remark(dialog, "vat_id")
    hands.press("Save", dialog)

    assert _all(session)[0].vat_id == "FI01120389"


def test_codes_are_not_asked_for_while_switched_off(open_dialog: Open) -> None:
    dialog = open_dialog(a_customer(kind=CustomerKind.PRIVATE))

    assert not dialog.form.shows("hetu")


def test_code_needs_its_reason(open_dialog: Open, session: Session) -> None:
    _hetu_on(session)
    before = stored(session.register, a_customer(kind=CustomerKind.PRIVATE))[0]
    dialog = open_dialog(before)
    _put(dialog, "hetu", "010190-900P")

    hands.press("Save", dialog)
    assert "only for a reason" in _remark(dialog, "hetu_reason")

    _put(dialog, "hetu_reason", HetuReason.CREDIT)
    hands.press("Save", dialog)
    assert _all(session)[0].hetu == "010190-900P"


def test_showing_a_code_is_noted(open_dialog: Open, session: Session) -> None:
    _hetu_on(session)
    person = stored(
        session.register,
        a_customer(kind=CustomerKind.PRIVATE, hetu="010190-900P", hetu_reason=HetuReason.CREDIT),
    )[0]
    dialog = open_dialog(person)
    secret = _editor(dialog, "hetu")
    assert isinstance(secret, SecretEditor)

    secret.button.click()

    acts = session.register.audit.entries("customer", person.id or 0)
    assert (acts[-1].act, acts[-1].fields) == ("show", "hetu")
    hands.press("Save", dialog)
    assert _all(session) == [person]


def test_code_left_from_before_can_only_be_removed(open_dialog: Open, session: Session) -> None:
    person = stored(
        session.register,
        a_customer(kind=CustomerKind.PRIVATE, hetu="010190-900P", hetu_reason=HetuReason.CREDIT),
    )[0]
    dialog = open_dialog(person)

    hands.press("Save", dialog)
    assert "switched off" in _remark(dialog, "hetu")

    _put(dialog, "hetu", "")
    hands.press("Save", dialog)
    assert _all(session) == [replace(person, hetu="", hetu_reason=None)]


def test_passive_customer_keeps_its_reason_in_the_form(
    open_dialog: Open, session: Session
) -> None:
    day = date(2026, 1, 2)
    passive = stored(session.register, a_customer().passivated(reason="x", on=day))[0]
    dialog = open_dialog(passive)
    _put(dialog, "passive_reason", "")

    hands.press("Save", dialog)

    assert _remark(dialog, "passive_reason").startswith("Tell why")
    assert not open_dialog(a_customer()).form.shows("passive_reason")


def test_customer_undone_meanwhile_is_saved_as_new(open_dialog: Open, session: Session) -> None:
    before = stored(session.register, a_customer(name="Lyhyt Oy"))[0]
    dialog = open_dialog(before)
    hands.write("Oulu", "Town", dialog)
    session.undo()
    assert _all(session) == []

    hands.press("Save", dialog)

    assert [(made.name, made.city) for made in _all(session)] == [("Lyhyt Oy", "Oulu")]


def test_what_others_changed_meanwhile_stays(open_dialog: Open, session: Session) -> None:
    before = stored(session.register, a_customer())[0]
    dialog = open_dialog(before)
    hands.write("Oulu", "Town", dialog)
    with session.change(TITLE):
        session.register.customers.save(replace(before, owner="Tiina"))

    hands.press("Save", dialog)

    assert _all(session) == [replace(before, owner="Tiina", city="Oulu")]


def test_closing_with_changes_asks(open_dialog: Open) -> None:
    dialog = open_dialog(a_customer())
    hands.write("Oulu", "Town", dialog)

    dialog.reject()

    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert dialog.isVisible()
    box.accept()


def test_who_comes_back_after_an_erasure_is_asked_for_a_new_basis(
    open_dialog: Open, session: Session
) -> None:
    gone = a_customer(name="Malli Aino", kind=CustomerKind.PRIVATE, phone=("+358401234567",))
    [customer] = stored(session.register, gone)
    place = Place("customer", customer.id or 0)
    session.register.erasure.erase(session.register.erasure.plan([place]))

    dialog = open_dialog()
    _put(dialog, "last_name", "Malli")
    assert "new basis" not in hands.texts(dialog)
    _put(dialog, "phone", ("+358401234567",))

    assert "was erased for good on 22.11.2026. Is there a new basis" in hands.texts(dialog)


def test_whoever_is_in_the_register_is_not_asked_about(
    open_dialog: Open, session: Session
) -> None:
    shared = ("+358401234567",)
    customer, other = stored(
        session.register, a_customer(name="A", phone=shared), a_customer(name="B", phone=shared)
    )
    place = Place("customer", customer.id or 0)
    session.register.erasure.erase(session.register.erasure.plan([place]))

    dialog = open_dialog(other)
    _put(dialog, "name", "C")

    assert "new basis" not in hands.texts(dialog)
