"""Texts that have broken programs, through every field of the window."""

import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.customers.contact import ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.pick_editors import SecretEditor
from register_app.gui.labels import PlainLabel
from register_app.gui.pages.customers.contact_dialog import part_of
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.customer_dialog import CustomerDialog, parts
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.session import Session
from register_app.gui.tables.search_box import SearchBox
from tests.builders import TITLE, a_contact, a_customer, stored
from tests.gui.pages.customers.conftest import ShowPage
from tests.naughty import megabyte, quarter

pytestmark = pytest.mark.no_cover

_CONTACT = ("name", "title", "area", "phone", "email", "language", "source", "notes")


def _write(control: QWidget, text: str) -> bool:
    """Write as a person pastes; say no where nothing can be written."""
    if isinstance(control, QPlainTextEdit):
        control.setPlainText(text)
    elif isinstance(control, QLineEdit):
        control.setText(text)
    elif isinstance(control, QComboBox) and control.isEditable():
        control.setEditText(text)
    else:
        return False
    return True


def _require_exact_or_told(form: Form, name: str, text: str) -> None:
    """Require that plain text is kept, but for blanks at its ends, or is remarked on."""
    field = form.field(name)
    if field.field.kind.limit and not field.remark.text():
        lines = unicodedata.normalize("NFC", text).strip().splitlines()  # one kind of line end
        assert field.value == "\n".join(lines), (name, text)


def _taken(form: Form, text: str) -> dict[str, Any]:
    """Write a text into every field; return what was taken."""
    form.load({})
    names = [name for name in form.values() if _write(form.editor(name), text)]
    written = {name: form.field(name).editor.text() for name in names}
    for name in names:
        form.field(name).check()
        _require_exact_or_told(form, name, written[name])
    taken = {}
    for name in names:
        if form.field(name).is_refused:
            assert form.field(name).remark.text(), (name, text)
            assert form.editor(name).accessibleDescription(), (name, text)
        else:
            taken[name] = form.field(name).value
    return {name: value for name, value in taken.items() if value}


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """Return a form with every field of a customer."""
    form = Form(parts())
    qtbot.addWidget(form)
    return form


@pytest.fixture
def contact_form(qtbot: QtBot) -> Form:
    """Return a form with every field of a contact person."""
    form = Form([Part("", part_of(_CONTACT).fields)])
    qtbot.addWidget(form)
    return form


def test_text_is_stored_exactly_or_refused_with_a_reason(form: Form, session: Session) -> None:
    base = {"name": "x", "source": "x", "source_date": a_customer().source_date}
    for text in (*quarter(0), megabyte()):
        customer = Customer(**{**base, **_taken(form, text)})

        kept = stored(session.register, customer)[0]

        again = session.register.customers.get(CustomerId(kept.id or 0))
        assert again == kept, text
        form.load(vars(again))
        assert form.read(), text
        assert form.changes() == {}, text


def test_tag_with_a_backslash_is_stored(session: Session) -> None:
    stored(session.register, a_customer(tags=("C:\\new", "vip")))


def test_contact_person_is_stored_exactly_or_refused(contact_form: Form, session: Session) -> None:
    customers = session.register.customers
    owner = CustomerId(stored(session.register, a_customer())[0].id or 0)
    for text in (*quarter(2), megabyte()):
        taken = _taken(contact_form, text)
        of_role = {name: taken.pop(name) for name in ("title", "area") if name in taken}

        with session.change(TITLE):
            contact = customers.contacts.save(replace(a_contact(), **taken))
            person = ContactId(contact.id or 0)
            role = customers.roles.save(Role(customer_id=owner, contact_id=person, **of_role))

        assert (role, contact) in customers.people_of(owner), text


def test_text_is_shown_as_it_is_stored(
    form: Form, session: Session, in_use: InUse, qtbot: QtBot
) -> None:
    card = CustomerCard(session, in_use)
    qtbot.addWidget(card)
    card.show()
    for text in (*quarter(1), megabyte()):
        taken = _taken(form, text)
        fields = {name: taken[name] for name in ("name", "notes", "owner") if name in taken}

        card.show_customer(stored(session.register, a_customer(**fields))[0].id)
        card.grab()

        shown = [label.text() for label in card.findChildren(PlainLabel)]
        shown += [box.toPlainText() for box in card.findChildren(QPlainTextEdit)]
        assert set(fields.values()) <= set(shown), text


def test_search_box_takes_anything(page: CustomersPage) -> None:
    box = page.findChild(SearchBox)
    assert isinstance(box, SearchBox)

    for text in quarter(3):
        box.setText(text)
        page.grab()
        assert box.text() is not None
    box.clear()


def test_picture_named_in_a_text_is_never_loaded(
    session: Session, show_page: ShowPage, in_use: InUse, tmp_path: Path
) -> None:
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    path = tmp_path / "red.png"
    red.save(str(path))
    markup = f'<img src="{path}">'
    person = a_customer(
        kind=CustomerKind.SOLE_TRADER,
        name=markup,
        notes=markup,
        owner=markup,
        stage=markup,
        tags=(markup,),
        source=markup,
    )
    kept = stored(session.register, person)[0]
    page = show_page()
    page.show_customer(kept.id or 0)
    dialog = CustomerDialog(session, in_use, kept, page)
    dialog.open()

    for widget in (page, dialog):
        assert not _has_red(widget.grab().toImage())
        for label in widget.findChildren(QLabel):
            assert isinstance(label, PlainLabel) or not label.text()
    assert isinstance(dialog.form.field("hetu").editor, SecretEditor)
    dialog.close()


def _has_red(image: QImage) -> bool:
    found = (
        image.pixelColor(x, y).name() == "#ff0000"
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )
    return any(found)
