"""The campaigns that went out, and what came back of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.gui.pages.lists.campaigns.campaigns_tab import CampaignsTab
from register_app.gui.pages.lists.campaigns.responses_dialog import ResponsesDialog
from register_app.gui.pages.lists.lists_page import ListsPage
from register_app.gui.pages.lists.saved_tab import SavedTab
from register_app.gui.tables.record_table import RecordTable
from register_app.outreach.campaign import Plan, Whom
from register_app.outreach.response_file import Meaning
from register_app.outreach.send_out import send_out
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from tests.builders import stored, with_contact
from tests.gui import hands
from tests.outreach.lists import ENGLISH, a_mailing, a_person, consented, id_of, ids_of


@pytest.fixture
def sent(register: Register, tmp_path: Path) -> list[int]:
    """Send an email to two persons, and a letter to the contact person of one firm."""
    people = stored(register, a_person("Aino Aalto"), a_person("Ville Virta"))
    for one in people:
        consented(register, one)
    mailing = a_mailing(Channel.EMAIL, recipient="Painotalo Oy")
    send_out(register, ids_of(*people), mailing, tmp_path / "a.csv", ENGLISH)
    [firm] = stored(register, a_person("Karhu Oy", kind=CustomerKind.COMPANY))
    with_contact(register, id_of(firm), name="Kaisa Karhu")
    letter = a_mailing(name="Kirje", plan=Plan(channel=Channel.POST, whom=Whom.BOTH))
    send_out(register, ids_of(firm), letter, tmp_path / "b.csv", ENGLISH)
    return ids_of(*people, firm)


def _tab(page: ListsPage) -> CampaignsTab:
    tab = page.show_tab(CampaignsTab)
    assert tab is not None
    return tab


def _rows(table: RecordTable) -> list[list[str]]:
    model = table.model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def test_without_campaigns_it_is_said_how_one_is_made(page: ListsPage) -> None:
    assert "No campaigns yet" in hands.texts(_tab(page))
    assert "saved list" in page.help_text()
    hands.press("Choose a list", page)
    assert page.show_tab(SavedTab) is not None


@pytest.mark.usefixtures("sent")
def test_campaigns_stand_with_their_counts_and_members(page: ListsPage) -> None:
    tab = _tab(page)
    page.focus_search()

    assert _rows(tab.table) == [
        ["Kirje", "22.11.2026", "Post", "1", "1", ""],
        ["Kevään kirje", "22.11.2026", "Email", "2", "0", "Painotalo Oy"],
    ]
    assert _rows(tab.members) == [["Karhu Oy", "", "Testikatu 1, 00100 Helsinki"]]
    QTest.keyClick(tab.table, Qt.Key.Key_Down)
    assert _rows(tab.members) == [
        ["Aino Aalto", "", "aino@koti.example"],
        ["Ville Virta", "", "ville@koti.example"],
    ]


def test_a_member_leads_to_the_customer(page: ListsPage, sent: list[int], qtbot: QtBot) -> None:
    tab = _tab(page)
    tab.table.choose_row(1)
    tab.members.choose_row(1)

    with qtbot.waitSignal(page.customer_wanted) as wanted:
        QTest.keyClick(tab.members, Qt.Key.Key_Return)

    assert wanted.args == [sent[1]]


@pytest.fixture
def dialog(page: ListsPage, sent: list[int], tmp_path: Path, qtbot: QtBot) -> ResponsesDialog:
    """Open a file of responses to the campaign of emails."""
    assert sent
    tab = _tab(page)
    tab.table.choose_row(1)
    hands.press("Bring in responses", tab)
    [made] = hands.shown(ResponsesDialog, tab)
    path = tmp_path / "vastaukset.csv"
    path.write_text(
        "Email;Status\naino@koti.example;unsubscribed\nville@koti.example;bounced\n"
        "outo@koti.example;unsubscribed\n"
    )
    hands.press("Open a file", made)
    hands.choose_file(path)
    qtbot.waitUntil(lambda: "1 new ban(s), 1 came back, 1 unknown" in hands.texts(made))
    return made


def test_responses_are_seen_before_they_are_registered(
    dialog: ResponsesDialog, page: ListsPage, register: Register, sent: list[int], qtbot: QtBot
) -> None:
    [shown] = hands.shown(QListView, dialog)
    model = shown.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Row 2: Aino Aalto, a ban",
        "Row 3: Ville Virta, came back",
        "Row 4: outo@koti.example, nobody in the register",
    ]

    hands.press("Register the bans", dialog)

    qtbot.waitUntil(lambda: not hands.shown(ResponsesDialog, page))
    entries = register.permissions.of_many(sent)[sent[0]]
    assert Stand.OBJECTION in {entry.state for entry in entries}


def test_another_column_is_looked_at_anew(dialog: ResponsesDialog, qtbot: QtBot) -> None:
    box = next(
        box
        for box in hands.shown(QComboBox, dialog)
        if box.accessibleName() == "What came back is said by the column"
    )
    place = box.findData(Meaning.BOUNCED)

    box.setCurrentIndex(place)
    box.activated.emit(place)

    qtbot.waitUntil(lambda: "0 new ban(s), 2 came back" in hands.texts(dialog))
