"""The contact persons of a customer, in their tab."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabWidget

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.people_view import PeopleView
from register_app.gui.session import Session
from register_app.gui.tables.customer_picker import CustomerPicker
from tests.builders import with_contact
from tests.fixtures import NOW
from tests.gui import hands

DAY = NOW.date()


def _people(card: CustomerCard) -> PeopleView:
    tabs = card.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    people = card.findChild(PeopleView)
    assert isinstance(people, PeopleView)
    return people


def _dialog() -> FormDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def _roles(session: Session, customer: Customer) -> list[tuple[Role, Contact]]:
    return session.register.customers.people_of(CustomerId(customer.id or 0))


def test_people_stand_with_their_roles_the_gone_ones_below(card: CustomerCard) -> None:
    texts = hands.texts(_people(card)).split("\n")

    assert texts.index("Åke Öhman") < texts.index("Earlier") < texts.index("Liisa Mäkelä")
    assert "040 111 2233" in texts
    assert "Left the role on: 22.11.2026" in texts
    assert "golf" in texts


def test_nobody_is_said_in_words(card: CustomerCard, firms: list[Customer]) -> None:
    card.show_customer(firms[1].id)

    assert "No contact persons yet" in hands.texts(_people(card))


def test_person_is_added(card: CustomerCard, session: Session, firms: list[Customer]) -> None:
    hands.press("Add contact person", _people(card))
    dialog = _dialog()
    hands.press("Save", dialog)
    assert dialog.form.field("name").remark.text() == "A name is needed"

    hands.write("Matti Virtanen", "Name", dialog)
    hands.write("Ostaja", "Title", dialog)
    hands.press("Save", dialog)

    role, contact = _roles(session, firms[0])[1]
    assert (contact.name, role.title, contact.source) == (
        "Matti Virtanen",
        "Ostaja",
        "From the customer",
    )
    assert "Matti Virtanen" in hands.texts(_people(card))
    session.undo()
    assert len(_roles(session, firms[0])) == 2


def test_person_is_edited(card: CustomerCard, session: Session, firms: list[Customer]) -> None:
    hands.press("Edit", _people(card))
    dialog = _dialog()
    box = dialog.form.editor("email")
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("ake@aalto.example")
    hands.write("Johtaja", "Title", dialog)
    hands.press("Save", dialog)

    role, contact = _roles(session, firms[0])[0]
    assert (contact.email, role.title) == (("ake@aalto.example",), "Johtaja")
    assert contact.phone == ("+358401112233",)


def test_role_ends_on_a_day(card: CustomerCard, session: Session, firms: list[Customer]) -> None:
    _people(card).end_wanted.emit(_roles(session, firms[0])[0])
    hands.write("1.12.2020", "Left the role on", _dialog())
    hands.press("End the role", _dialog())

    ended = [role.ended for role, _ in _roles(session, firms[0])]
    assert sorted(day.isoformat() for day in ended if day) == ["2020-12-01", "2026-11-22"]


def test_role_cannot_end_before_it_began(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    role, contact = _roles(session, firms[0])[0]
    person = (replace(role, started=DAY), contact)
    _people(card).end_wanted.emit(person)
    hands.write("1.12.2020", "Left the role on", _dialog())

    hands.press("End the role", _dialog())

    assert _dialog().form.field("ended").remark.text() == "The role ends before it begins"


def test_person_moves_to_another_firm(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    role, contact = _roles(session, firms[0])[0]
    _people(card).move_wanted.emit((role, contact))
    dialog = _dialog()
    hands.press("Move", dialog)
    assert "Choose a firm from the list" in hands.texts(dialog)
    hands.write("aalto", "Search for a customer", dialog)
    hands.press("Move", dialog)
    assert "works for already" in hands.texts(dialog)

    hands.write("berg", "Search for a customer", dialog)
    hands.write("Ostaja", "Title", dialog)
    hands.press("Move", dialog)

    moved = _roles(session, firms[1])
    assert [(new.title, new.started, who) for new, who in moved] == [("Ostaja", DAY, contact)]
    assert [role.ended for role, _ in _roles(session, firms[0])] == [DAY, DAY]
    undo = session.register.history.next_undo()
    assert undo is not None
    assert undo.title.text == "Move contact person to another firm"
    session.undo()
    assert _roles(session, firms[1]) == []


def test_person_cannot_move_before_the_role_began(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    role, contact = _roles(session, firms[0])[0]
    _people(card).move_wanted.emit((replace(role, started=DAY), contact))
    dialog = _dialog()
    hands.write("berg", "Search for a customer", dialog)
    hands.write("1.1.2020", "In this role since", dialog)

    hands.press("Move", dialog)

    assert dialog.form.field("started").remark.text() == "The role ends before it begins"


def test_picker_is_typed_into_from_its_list(card: CustomerCard, session: Session) -> None:
    people = session.register.customers.people_of(card.customer_id or CustomerId(0))
    _people(card).move_wanted.emit(people[0])
    picker = _dialog().findChild(CustomerPicker)
    assert isinstance(picker, CustomerPicker)
    line = hands.line("Search for a customer", picker)

    picker.table.typed.emit("b")

    assert line.text() == "b"
    assert picker.current_id() is not None
    line.clear()
    assert picker.current_id() is None


def test_person_of_a_role_undone_meanwhile_is_told(
    card: CustomerCard, session: Session, firms: list[Customer]
) -> None:
    with_contact(session.register, CustomerId(firms[1].id or 0), name="Hetken Täällä")
    card.show_customer(firms[1].id)
    hands.press("Edit", _people(card))
    dialog = _dialog()
    hands.write("Johtaja", "Title", dialog)
    session.undo()

    hands.press("Save", dialog)

    box = QApplication.activeModalWidget()
    assert box is not None
    assert "it was undone" in hands.texts(box)
    box.close()
