"""The Permissions tab of a customer's card."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.pages.documents.document_dialog import DocumentDialog
from register_app.gui.pages.permissions.form_acts import FormActs
from register_app.gui.pages.permissions.matrix import Matrix, Place
from register_app.gui.pages.permissions.permissions_tab import PermissionsTab
from register_app.gui.session import Session
from register_app.outreach.record import record
from register_app.outreach.wordings import reword
from register_app.permissions.entry import CHANNELS, Channel, Permission, Stand
from register_app.permissions.wording import Wording
from tests.builders import TITLE, a_customer, a_part, stored, with_contact
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.gui.pages.following import follow
from tests.permissions.said import DAY, said
from tests.reports.pdfs import text_of

_READ_OUT = Qt.ItemDataRole.AccessibleTextRole
Tell = Callable[..., Permission]


@pytest.fixture
def firm(session: Session) -> Customer:
    """Store a firm with a contact person."""
    made = stored(session.register, a_customer(name="Aalto Oy", email=("info@aalto.example",)))[0]
    email = ("kaisa.karhu@aalto.example",)
    with_contact(session.register, CustomerId(made.id or 0), name="Kaisa Karhu", email=email)
    return made


@pytest.fixture
def tell(session: Session, firm: Customer) -> Tell:
    """Return how to write down what somebody said."""

    def written(state: Stand, channel: Channel = Channel.EMAIL, **fields: object) -> Permission:
        entry = said(state, channel, customer_id=firm.id, **fields)
        return record(session.register, [entry], session.change)[0]

    return written


@pytest.fixture
def tab(session: Session, firm: Customer, on_screen: OnScreen) -> PermissionsTab:
    """Show the tab of the firm."""
    made = PermissionsTab(session)
    made.resize(480, 600)
    follow(made, firm)
    on_screen(made)
    return made


def _cells(tab: PermissionsTab, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = tab.matrix.answers
    return [str(model.data(model.index(row, at), role)) for at in range(len(CHANNELS))]


def _look_at(tab: PermissionsTab, row: int, channel: Channel) -> None:
    at = CHANNELS.index(channel)
    tab.matrix.setCurrentIndex(tab.matrix.answers.index(row, at))


def _dialog() -> FormDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def _entries(session: Session, firm: Customer) -> list[Permission]:
    return session.register.permissions.of(CustomerId(firm.id or 0))


def _choose(text: str, inside: QWidget) -> None:
    boxes = [one for one in inside.findChildren(QComboBox) if one.findText(text) >= 0]
    boxes[0].setCurrentIndex(boxes[0].findText(text))


def _open_record(act: str, tab: PermissionsTab) -> None:
    menu = next(one.menu() for one in tab.findChildren(QPushButton) if one.text() == "Record …")
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text().startswith(act)).trigger()


def test_matrix_tells_each_person_and_channel_by_sign_and_word(tab: PermissionsTab) -> None:
    assert _cells(tab, 0) == ["✓ Yes"] * 5
    assert _cells(tab, 1) == ["? Ask", "? Ask", "? Ask", "✕ No", "? Ask"]
    model = tab.matrix.answers
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(5)]
    assert headings == ["Email", "SMS", "Call", "Automated", "Post"]
    names = [model.headerData(at, Qt.Orientation.Vertical) for at in range(2)]
    assert names == ["Aalto Oy", "Kaisa Karhu"]
    assert model.headerData(3, Qt.Orientation.Horizontal, _READ_OUT) == "Automated call"


def test_each_cell_is_read_out_with_its_reason(tab: PermissionsTab, tell: Tell) -> None:
    tell(Stand.OBJECTION)

    assert _cells(tab, 1, _READ_OUT)[0] == (
        "Kaisa Karhu, Email: no. The organisation has forbidden direct marketing."
    )


def test_story_gives_reason_law_and_whose_reading_it_is(tab: PermissionsTab) -> None:
    _look_at(tab, 1, Channel.EMAIL)

    told = hands.texts(tab)
    assert "Kaisa Karhu · Email" in told
    assert "only about matters of the person’s own duties" in told
    assert "Law: 917/2014 §202; §200" in told
    assert "it is our reading" in told
    assert "Reached by: kaisa.karhu@aalto.example" in told
    assert "Confirm K3 …" in told


def test_entries_are_told_with_how_and_who_and_what_lacks_proof(
    tab: PermissionsTab, tell: Tell, session: Session, firm: Customer
) -> None:
    text = Wording(language="fi", version=1, text="Saa lähettää", on_day=DAY)
    with session.change(TITLE):
        wording = session.register.permissions.wordings.save(text)
        document = session.register.documents.records.save(a_part("documents", firm))
    tell(Stand.GIVEN, proven=False, by_whom="Tiina", wording_id=wording.id)
    tell(Stand.GIVEN, on_day=DAY - timedelta(3), document_id=document.id, by_guardian=True)

    told = hands.texts(tab)
    assert told.index("22.11.2026 · Consent · Email") < told.index("19.11.2026 · Consent · Email")
    for words in (
        "Without proof: counts as none",
        "Wording: fi 1: Saa lähettää",
        "by Tiina",
        "Given by a guardian",
        "Evidence: tarjous.pdf",
        "puhelimessa",
    ):
        assert words in told


def test_evidence_is_one_press_away(
    tab: PermissionsTab, tell: Tell, session: Session, firm: Customer
) -> None:
    with session.change(TITLE):
        document = session.register.documents.records.save(a_part("documents", firm))
    tell(Stand.GIVEN, document_id=document.id)

    hands.press("Evidence", tab)

    viewer = hands.dialog()
    assert "tarjous.pdf" in hands.texts(viewer)
    viewer.close()


def test_ban_of_a_contact_person_is_registered_from_its_cell(
    tab: PermissionsTab, session: Session, firm: Customer
) -> None:
    _look_at(tab, 1, Channel.POST)
    hands.press("Register a ban", tab)
    QTest.keyClick(_dialog().form.editor("contact_id"), Qt.Key.Key_Return)

    (entry,) = _entries(session, firm)
    assert (entry.state, entry.channel, entry.contact_id is None) == (
        Stand.OBJECTION,
        Channel.ALL,
        False,
    )
    assert _cells(tab, 1) == ["✕ No"] * 5
    assert _cells(tab, 0) == ["✓ Yes"] * 5
    assert tab.matrix.currentIndex().row() == 1


def test_a_ban_is_lifted_only_with_how_it_is_known(
    tab: PermissionsTab, tell: Tell, session: Session, firm: Customer
) -> None:
    tell(Stand.OBJECTION, Channel.ALL)
    hands.press("Lift the ban …", tab)
    hands.press("Lift the ban", _dialog())
    assert "Fill this in" in hands.texts(_dialog())

    hands.write("soitti itse", "How it is known", _dialog())
    hands.press("Lift the ban", _dialog())

    assert _entries(session, firm)[-1].state is Stand.LIFTED
    assert _cells(tab, 0) == ["✓ Yes"] * 5
    assert "Lift the ban" not in hands.texts(tab)


def test_lifting_a_ban_of_calls_for_machines_leaves_people_their_ban(
    tab: PermissionsTab, tell: Tell, session: Session, firm: Customer
) -> None:
    tell(Stand.OBJECTION, Channel.CALL)
    _look_at(tab, 0, Channel.AUTO)
    hands.press("Lift the ban …", tab)
    hands.write("soitti itse", "How it is known", _dialog())
    hands.press("Lift the ban", _dialog())

    assert _entries(session, firm)[-1].channel is Channel.AUTO
    assert _cells(tab, 0)[2:4] == ["✕ No", "✓ Yes"]


def test_condition_is_confirmed_with_its_reason(tab: PermissionsTab) -> None:
    _look_at(tab, 1, Channel.EMAIL)
    hands.press("Confirm K3", tab)
    hands.press("Confirm", _dialog())
    assert "Fill this in" in hands.texts(_dialog())
    hands.write("31.12.2030", "Date", _dialog())
    hands.write("ostaa maalit", "How it is known", _dialog())
    hands.press("Confirm", _dialog())
    assert "still to come" in hands.texts(_dialog())
    hands.write("22.11.2026", "Date", _dialog())
    hands.press("Confirm", _dialog())

    assert "Confirmed 22.11.2026: ostaa maalit" in hands.texts(tab)
    assert "Confirm K3" not in hands.texts(tab)


def test_consent_counts_with_its_evidence(
    tab: PermissionsTab, session: Session, firm: Customer
) -> None:
    with session.change(TITLE):
        session.register.documents.records.save(a_part("documents", firm))
    _look_at(tab, 1, Channel.AUTO)
    _open_record("Record consent", tab)
    dialog = _dialog()
    hands.write("lomake messuilla", "How it is known", dialog)
    _choose("tarjous.pdf", dialog)
    hands.press("Save", dialog)

    (entry,) = _entries(session, firm)
    assert (entry.state, entry.channel, entry.proven) == (Stand.GIVEN, Channel.AUTO, True)
    assert entry.document_id is not None
    assert _cells(tab, 1)[3] == "✓ Yes"


def test_consent_without_proof_is_kept_as_unproven(
    tab: PermissionsTab, session: Session, firm: Customer
) -> None:
    _open_record("Record consent", tab)
    hands.write("muistini mukaan", "How it is known", _dialog())
    hands.press("Save", _dialog())

    assert not _entries(session, firm)[0].proven


def test_withdrawal_can_be_of_all_channels(
    tab: PermissionsTab, session: Session, firm: Customer
) -> None:
    _open_record("Record withdrawal", tab)
    _choose("All marketing", _dialog())
    hands.write("1.12.2030", "Date", _dialog())
    hands.write("soitti", "How it is known", _dialog())
    hands.press("Save", _dialog())
    assert "still to come" in hands.texts(_dialog())
    hands.write("22.11.2026", "Date", _dialog())
    hands.press("Save", _dialog())

    assert _entries(session, firm)[0].channel is Channel.ALL
    assert _cells(tab, 0) == ["✕ No"] * 5


def test_customer_with_no_people_is_not_asked_who(session: Session, on_screen: OnScreen) -> None:
    alone = stored(session.register, a_customer(kind=CustomerKind.PRIVATE, name="Liisa"))[0]
    tab = PermissionsTab(session)
    tab.show_customer(alone)
    on_screen(tab)
    hands.press("Register a ban", tab)

    assert not _dialog().form.shows("contact_id")
    _dialog().reject()


def test_many_people_are_read_in_the_background(
    session: Session, on_screen: OnScreen, firm: Customer, qtbot: QtBot
) -> None:
    for number in range(45):
        with_contact(session.register, CustomerId(firm.id or 0), name=f"Henkilö {number}")
    other = stored(session.register, a_customer(name="Berg Ab"))[0]
    tab = PermissionsTab(session)
    on_screen(tab)
    tab.show_customer(other)
    assert tab.matrix.answers.rowCount() == 1

    tab.show_customer(firm)
    assert tab.matrix.answers.rowCount() == 0  # nobody is banned in place of another
    assert "Berg Ab" not in hands.texts(tab)

    qtbot.waitUntil(lambda: tab.matrix.answers.rowCount() == 47)


def test_of_a_customer_that_is_gone_nothing_is_shown(tab: PermissionsTab) -> None:
    tab.show_customer(a_customer(id=999))

    assert tab.matrix.answers.rowCount() == 0


def test_narrow_matrix_scrolls_and_a_wide_one_gives_names_their_room(tab: PermissionsTab) -> None:
    matrix = tab.matrix
    assert isinstance(matrix, Matrix)
    tab.resize(900, 600)
    QApplication.processEvents()
    assert not matrix.horizontalScrollBar().maximum()

    matrix.setFixedWidth(200)
    QApplication.processEvents()
    assert matrix.horizontalScrollBar().maximum()


def test_explained_channel_is_that_of_the_customer_itself(tab: PermissionsTab) -> None:
    _look_at(tab, 1, Channel.EMAIL)

    tab.explain(Channel.POST)

    place = tab.matrix.answers.place_of(tab.matrix.currentIndex())
    assert place == Place(None, Channel.POST)
    assert "Aalto Oy · Post" in hands.texts(tab)


def test_consent_form_carries_the_name_of_the_person_looked_at(
    tab: PermissionsTab, tmp_path: Path, qtbot: QtBot
) -> None:
    _look_at(tab, 1, Channel.EMAIL)
    menu = next(
        one.menu() for one in tab.findChildren(QPushButton) if one.text() == "Consent form …"
    )
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    hands.choose_file(tmp_path / "lomake.pdf")

    qtbot.waitUntil(lambda: "Saved as lomake.pdf" in hands.texts(tab))
    text = text_of((tmp_path / "lomake.pdf").read_bytes())
    assert "Kaisa Karhu" in text
    assert "□" in text


def test_form_that_cannot_be_saved_says_why(
    tab: PermissionsTab, session: Session, qtbot: QtBot
) -> None:
    acts = tab.findChild(FormActs)
    assert isinstance(acts, FormActs)
    acts.make("en", "Kaisa Karhu")
    for dialog in tab.findChildren(QFileDialog):
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    hands.choose_file(session.register.vault.folder / "register.db")

    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "folder of the register" in hands.texts(box)
    box.accept()


def test_signed_form_is_attached_and_chosen_as_evidence(
    tab: PermissionsTab, session: Session, firm: Customer, tmp_path: Path, qtbot: QtBot
) -> None:
    signed = tmp_path / "allekirjoitettu.txt"
    signed.write_text("Suostun.", encoding="utf-8")
    _open_record("Record consent", tab)
    consent = _dialog()
    hands.write("lomake", "How it is known", consent)
    hands.press("Attach evidence", consent)
    hands.choose_file(signed)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DocumentDialog))
    _dialog().accept()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is consent)
    hands.press("Save", consent)

    (entry,) = _entries(session, firm)
    (document,) = session.register.documents.of(CustomerId(firm.id or 0))
    assert (entry.document_id, entry.proven) == (document.id, True)


def test_wording_shown_is_chosen(tab: PermissionsTab, session: Session, firm: Customer) -> None:
    kept = reword(session.register, "fi", "Saa lähettää.", session.change)
    _open_record("Record consent", tab)
    hands.write("lomake", "How it is known", _dialog())
    _choose("fi 1: Saa lähettää.", _dialog())
    hands.press("Save", _dialog())

    assert _entries(session, firm)[0].wording_id == kept.id
    assert "Wording: fi 1: Saa lähettää." in hands.texts(tab)
