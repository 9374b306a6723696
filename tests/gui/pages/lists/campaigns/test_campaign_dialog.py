"""A list is made a campaign: who is in is seen before, and the file written."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QListWidget, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.blocklists import keys
from register_app.blocklists.block_list import BlockList
from register_app.gui.pages.lists.campaigns.campaign_dialog import CampaignDialog
from register_app.gui.pages.lists.campaigns.left_out_dialog import LeftOutDialog
from register_app.gui.session import Session
from register_app.permissions.entry import Channel
from register_app.processing.purpose import Purpose
from register_app.register import Register
from tests.builders import TITLE, stored
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.outreach.lists import a_person, banned, consented, ids_of, sheets


@pytest.fixture
def ids(register: Register) -> list[int]:
    """Store three persons: one has given consent, one a ban, one said nothing."""
    yes, ban, none = stored(
        register, a_person("Aino Aalto"), a_person("Bertta Berg"), a_person("Ville Virta")
    )
    consented(register, yes)
    banned(register, ban)
    with register.change(TITLE):
        register.purposes.save(Purpose(preset="marketing"))
    return ids_of(yes, ban, none)


@pytest.fixture
def dialog(session: Session, ids: list[int], on_screen: OnScreen, qtbot: QtBot) -> CampaignDialog:
    """Show the dialog, checked for the first channel, email."""
    above = QWidget()
    on_screen(above)
    made = CampaignDialog(session, "Kevään kirje", lambda _: ids, above)
    made.open()
    qtbot.waitUntil(lambda: "1 in, 2 left out" in hands.texts(made))
    return made


def _box(called: str, inside: CampaignDialog) -> QComboBox:
    return next(box for box in hands.shown(QComboBox, inside) if box.accessibleName() == called)


def _reasons(inside: CampaignDialog) -> list[str]:
    [shown] = hands.shown(QListWidget, inside)
    return [shown.item(row).text() for row in range(shown.count())]


def test_who_is_in_is_told_with_the_reasons_of_the_rest(dialog: CampaignDialog) -> None:
    assert sorted(_reasons(dialog)) == [
        "1: The person has forbidden direct marketing. (917/2014 §200; GDPR Art. 21)",
        "1: There is no consent. (917/2014 §200)",
    ]


def test_another_channel_is_checked_anew(dialog: CampaignDialog, qtbot: QtBot) -> None:
    box = _box("Channel", dialog)
    box.setCurrentIndex(box.findData(Channel.POST))

    qtbot.waitUntil(lambda: "2 in, 1 left out" in hands.texts(dialog))

    kinds = _box("Written as", dialog)
    assert kinds.itemText(3) == "Address labels 3 × 8 (PDF)"


def test_customers_on_a_block_list_are_told_of(
    dialog: CampaignDialog, register: Register, qtbot: QtBot
) -> None:
    assert not any("block list" in text for text in hands.texts(dialog))
    letters = BlockList("Lista", "ASML", frozenset({Channel.POST}), register.today())
    aino, *_ = register.customers.records.all()
    register.blocks.add(letters, list(keys.of_address(aino.name, aino.street, aino.postcode)))
    box = _box("Channel", dialog)

    box.setCurrentIndex(box.findData(Channel.POST))

    warned = "1: On a block list: ask the customer before the next message."
    qtbot.waitUntil(lambda: warned in hands.texts(dialog))


def test_a_reason_opens_the_list_of_whom_it_keeps_out(
    dialog: CampaignDialog, session: Session, ids: list[int]
) -> None:
    [shown] = hands.shown(QListWidget, dialog)
    row = next(row for row, text in enumerate(_reasons(dialog)) if "consent" in text)
    shown.setCurrentRow(row)
    shown.setFocus()

    QTest.keyClick(shown, Qt.Key.Key_Return)

    [people] = hands.shown(LeftOutDialog, dialog)
    [listed] = hands.shown(QListView, people)
    assert listed.model().index(0, 0).data() == "Ville Virta"
    wanted: list[int] = []
    session.customer_wanted.connect(wanted.append)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert wanted == [ids[2]]


def test_a_customer_left_out_is_shown_by_the_button_too(
    dialog: CampaignDialog, session: Session, ids: list[int], qtbot: QtBot
) -> None:
    hands.press("Show whom a reason", dialog)
    [people] = hands.shown(LeftOutDialog, dialog)

    with qtbot.waitSignal(session.customer_wanted) as wanted:
        hands.press("Show the customer", people)

    assert wanted.args
    assert wanted.args[0] in ids[1:]


def test_the_file_is_written_and_the_campaign_kept(
    dialog: CampaignDialog, register: Register, qtbot: QtBot, tmp_path: Path
) -> None:
    hands.write("Testimaalarit Oy", "Sender", dialog)
    hands.write("kiellot@testi.example", "Where refusing is free of charge", dialog)
    hands.press("Save as", dialog)
    hands.choose_file(tmp_path / "kirje.xlsx")

    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))

    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "1 person(s) are in the file kirje.xlsx." in box.text()
    box.accept()
    assert [row["Name"] for row in sheets(tmp_path / "kirje.xlsx")["List"]] == ["Aino Aalto"]
    [campaign] = register.campaigns.newest_first()
    assert (campaign.sender, campaign.written) == ("Testimaalarit Oy", 1)


@pytest.mark.parametrize(
    ("called", "said"),
    [
        ("Name of the campaign", "Give the campaign a name."),
        ("Sender", "Marketing must show whose it is (917/2014 §203)."),
        (
            "Where refusing is free of charge",
            "Each message must name a free address for refusing (917/2014 §200).",
        ),
    ],
)
def test_what_is_missing_is_asked_for_before_the_file(
    called: str, said: str, dialog: CampaignDialog
) -> None:
    hands.write("Testimaalarit Oy", "Sender", dialog)
    hands.write("kiellot@testi.example", "Where refusing is free of charge", dialog)
    hands.line(called, dialog).clear()

    hands.press("Save as", dialog)

    assert said in hands.texts(dialog)
    assert QApplication.activeModalWidget() is dialog
