"""Processing is restricted and lifted from the customer's page, and is seen there."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QTabWidget
from pytestqt.qtbot import QtBot

from register_app.customers.contact import ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.errors import ProcessingRestricted
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.customer_head import CustomerHead
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.people_view import PeopleView
from register_app.gui.pages.customers.reach import Reach
from register_app.gui.pages.restrictions.acting import lift, restrict
from register_app.gui.session import Session
from register_app.restrictions.restriction import Ground
from register_app.timeline.contact_event import ContactKind
from tests.builders import a_customer, stored, with_contact
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.restrictions.held import TODAY, in_force, restricted

_STARTS = Qt.MatchFlag.MatchStartsWith


@pytest.fixture
def liisa(session: Session) -> Customer:
    """Store somebody with a contact person."""
    (made,) = stored(session.register, a_customer(name="Liisa Mäkelä"))
    with_contact(session.register, CustomerId(made.id or 0), name="Kaisa Karhu")
    return made


@pytest.fixture
def card(session: Session, liisa: Customer, on_screen: OnScreen) -> CustomerCard:
    """Show the page of the customer."""
    made = CustomerCard(session, InUse(session, session))
    made.resize(600, 700)
    on_screen(made)
    made.show_customer(liisa.id)
    return made


def _head(card: CustomerCard) -> CustomerHead:
    head = card.findChild(CustomerHead)
    assert isinstance(head, CustomerHead)
    return head


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


def _told() -> str:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    text = f"{box.text()} {box.informativeText()}"
    box.close()
    return text


def test_a_customer_is_restricted_on_a_ground_and_it_shows(
    card: CustomerCard, session: Session, liisa: Customer
) -> None:
    _head(card).restrict_wanted.emit()
    dialog = _dialog()
    assert "Liisa Mäkelä: the data stays and is seen" in hands.texts(dialog)
    hands.press("Restrict processing", dialog)
    assert dialog.form.field("ground").remark.text() == "Fill this in, please"

    dialog.form.field("ground").write(Ground.ACCURACY)
    dialog.form.field("since").write(TODAY + timedelta(1))
    hands.press("Restrict processing", dialog)
    assert dialog.form.field("since").remark.text() == "This day is still to come."
    dialog.form.field("since").write(TODAY)
    dialog.form.field("note").write("Osoite on väärä")
    hands.press("Restrict processing", dialog)

    (held,) = in_force(session.register)
    assert (held.customer_id, held.contact_id, held.note) == (liisa.id, None, "Osoite on väärä")
    texts = hands.texts(_head(card))
    assert "since 22.11.2026: The person says the data is wrong" in texts
    assert "Processing restricted" in texts.split("\n")
    assert "may only be kept" in texts


def test_it_is_lifted_when_the_person_was_told_and_not_before(
    card: CustomerCard, session: Session, liisa: Customer
) -> None:
    restricted(session.register, liisa)
    card.show_customer(liisa.id)

    _head(card).lift_wanted.emit()
    dialog = _dialog()
    hands.press("Lift the restriction", dialog)
    assert dialog.form.field("told_on").remark.text() == "Fill this in, please"
    dialog.form.field("told_on").write(TODAY + timedelta(1))
    dialog.form.field("told_how").write("Kirjeellä")
    hands.press("Lift the restriction", dialog)
    assert "has to be told before" in dialog.form.field("told_on").remark.text()
    dialog.form.field("told_on").write(TODAY)
    hands.press("Lift the restriction", dialog)

    assert not in_force(session.register)
    assert "restricted" not in hands.texts(_head(card)).lower()


def test_what_nobody_asked_for_needs_a_reason_only(
    card: CustomerCard, session: Session, liisa: Customer
) -> None:
    restricted(session.register, liisa)
    _head(card).lift_wanted.emit()
    dialog = _dialog()
    dialog.form.field("mistaken").write(True)  # noqa: FBT003  the value of the field
    hands.press("Lift the restriction", dialog)
    assert dialog.form.field("lifted_why").remark.text() == "Fill this in, please"

    dialog.form.field("lifted_why").write("Väärä asiakas")
    hands.press("Lift the restriction", dialog)

    assert not in_force(session.register)


def test_of_several_the_one_chosen_is_lifted(
    card: CustomerCard, session: Session, liisa: Customer
) -> None:
    kaisa = ContactId(session.register.customers.contacts.all()[0].id or 0)
    restricted(session.register, liisa)
    restricted(session.register, liisa, kaisa)
    card.show_customer(liisa.id)

    _head(card).lift_wanted.emit()
    dialog = _dialog()
    (which,) = hands.shown(QComboBox, dialog)
    which.setCurrentIndex(which.findText("Kaisa", flags=_STARTS))
    dialog.form.field("told_on").write(TODAY)
    dialog.form.field("told_how").write("Puhelimitse")
    hands.press("Lift the restriction", dialog)

    assert [one.contact_id for one in in_force(session.register)] == [None]


def test_a_contact_person_is_restricted_on_its_own_card(
    card: CustomerCard, session: Session
) -> None:
    (person,) = session.register.customers.people_of(CustomerId(card.customer_id or 0))
    _people(card).restrict_wanted.emit(person)
    dialog = _dialog()
    dialog.form.field("ground").write(Ground.CLAIM)
    hands.press("Restrict processing", dialog)

    assert [one.contact_id for one in in_force(session.register)] == [person[1].id]
    assert "needs it for a legal claim" in hands.texts(_people(card))
    assert "Processing restricted" not in hands.texts(_head(card)).split("\n")
    (now,) = session.register.customers.people_of(CustomerId(card.customer_id or 0))
    with pytest.raises(ProcessingRestricted):
        card.acts.edit_person(now)
    _people(card).lift_wanted.emit(now)
    _dialog().form.field("told_on").write(TODAY)
    _dialog().form.field("told_how").write("Puhelimitse")
    hands.press("Lift the restriction", _dialog())
    assert not in_force(session.register)


@pytest.mark.parametrize("act", ["edit", "log_call", "add_note"])
def test_nobody_fills_in_what_would_be_refused(
    act: str, card: CustomerCard, session: Session, liisa: Customer
) -> None:
    restricted(session.register, liisa)
    card.show_customer(liisa.id)

    with pytest.raises(ProcessingRestricted):
        getattr(card.acts, act)()


def test_who_may_only_be_kept_is_still_called_and_nothing_is_written_down(
    card: CustomerCard, session: Session, liisa: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    restricted(session.register, liisa)
    opened: list[QUrl] = []

    def opens(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(
        "register_app.gui.pages.customers.customer_acts.QDesktopServices.openUrl", opens
    )

    reach = Reach(ContactKind.CALL, "040 123 4567", "tel:+358401234567")
    card.acts.reach(reach)

    assert [url.scheme() for url in opened] == ["tel"]
    assert QApplication.activeModalWidget() is None


def test_whose_data_it_is_has_to_be_known(session: Session, qtbot: QtBot) -> None:
    restrict(session, None, QApplication.activeWindow())  # type: ignore[arg-type]  # nothing is open
    assert "No customer is chosen" in _told()
    lift(session, None, QApplication.activeWindow())  # type: ignore[arg-type]  # as before
    assert "No customer is chosen" in _told()


def test_where_nothing_is_restricted_nothing_is_lifted(
    card: CustomerCard, session: Session, liisa: Customer
) -> None:
    lift(session, liisa.id, card)

    assert "Nothing is restricted here" in _told()
