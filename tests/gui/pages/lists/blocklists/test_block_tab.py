"""Block lists on the Lists page: taken in with what they hold before one's eyes, and removed."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from register_app.blocklists import keys
from register_app.blocklists.block_list import BlockList, OwnBan
from register_app.gui.pages.lists.blocklists.block_tab import BlockTab
from register_app.gui.pages.lists.lists_page import ListsPage
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.permissions.entry import Channel
from tests.builders import TITLE
from tests.gui.hands import button, choose_file, dialog, press, shown, texts, write

NUMBER = keys.of_phone("+358401234567")


@pytest.fixture
def blocks(page: ListsPage) -> BlockTab:
    """Show the tab."""
    found = page.show_tab(BlockTab)
    assert found is not None
    return found


@pytest.fixture
def numbers(tmp_path: Path) -> Path:
    """Write a list of three numbers."""
    path = tmp_path / "kiellot.csv"
    path.write_text("Puhelin\n040 123 4567\n040 765 4321\n050 123 4567\n", encoding="utf-8")
    return path


def lines(tab: BlockTab) -> list[list[str]]:
    [table] = tab.findChildren(ListTable)
    items = [table.topLevelItem(place) for place in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(6)] for item in items if item]


def open_file(qtbot: QtBot, tab: BlockTab, path: Path) -> None:
    press("Take in a block list", tab)
    choose_file(path)
    qtbot.waitUntil(lambda: "rows with a phone number" in texts(dialog()))


def test_an_empty_tab_says_what_a_block_list_is(blocks: BlockTab) -> None:
    assert "No block lists yet" in texts(blocks)
    assert "look there" in texts(blocks)
    assert "warned" in blocks.help_text()


def test_a_list_is_taken_in_after_a_look_at_it(
    qtbot: QtBot, blocks: BlockTab, numbers: Path, session: Session
) -> None:
    open_file(qtbot, blocks, numbers)
    asked = dialog()
    assert "3 rows with a phone number" in texts(asked)
    assert {box.text() for box in shown(QCheckBox, asked) if box.isChecked()} == {"Phone call"}
    press("Take in", asked)
    assert "Fill this in" in texts(asked)
    write("ASML", "From whom", asked)

    press("Take in", asked)

    qtbot.waitUntil(lambda: len(lines(blocks)) == 1)
    [line] = lines(blocks)
    assert line[:4] == ["kiellot", "ASML", "Phone call", "3"]
    assert line[5] == "no end"
    today = session.register.today()
    assert [one.holds(today) for one in session.register.blocks.lists()] == [True]


def test_a_list_about_nothing_is_refused(qtbot: QtBot, blocks: BlockTab, numbers: Path) -> None:
    open_file(qtbot, blocks, numbers)
    asked = dialog()
    write("ASML", "From whom", asked)
    press("Phone call", asked)

    press("Take in", asked)

    assert "Choose what the list is about." in texts(asked)
    press("Cancel", asked)
    press("Close without saving", dialog())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_list_by_which_nobody_is_known_is_told(
    qtbot: QtBot, blocks: BlockTab, tmp_path: Path
) -> None:
    path = tmp_path / "nimet.csv"
    path.write_text("Nimi\nAino Niemi\nEero Salo\n", encoding="utf-8")
    open_file(qtbot, blocks, path)
    asked = dialog()
    assert "By 2 rows nobody can be known." in texts(asked)
    write("ASML", "From whom", asked)
    press("Post", asked)

    press("Take in", asked)

    qtbot.waitUntil(lambda: "holds no phone numbers" in texts(dialog()))
    press("OK", dialog())
    assert lines(blocks) == []


def test_a_file_that_cannot_be_read_is_told(
    qtbot: QtBot, blocks: BlockTab, tmp_path: Path
) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"PK\3\4 not a workbook")
    press("Take in a block list", blocks)
    choose_file(path)

    qtbot.waitUntil(lambda: bool(QApplication.activeModalWidget()))
    press("OK", dialog())


def test_a_list_is_removed_after_a_question(
    qtbot: QtBot, blocks: BlockTab, session: Session
) -> None:
    today = session.register.today()
    expired = BlockList(
        "Vanha", "ASML", frozenset({Channel.CALL}), today, today - timedelta(days=1)
    )
    session.register.blocks.add(expired, [NUMBER])
    session.refilled.emit()
    assert lines(blocks)[0][5].startswith("expired")
    assert button("Remove the list", blocks).isEnabled()

    press("Remove the list", blocks)
    assert "cannot be undone" in dialog().property("informativeText")
    press("Remove the list", dialog())

    qtbot.waitUntil(lambda: "No block lists yet" in texts(blocks))


def test_bans_of_people_who_are_gone_are_counted(blocks: BlockTab, session: Session) -> None:
    with session.change(TITLE):
        ban = OwnBan(Channel.ALL, session.register.today())
        session.register.blocks.keep_own([NUMBER], ban)
    session.refilled.emit()

    assert "people who are gone" in texts(blocks)
