"""Bought lists on the Lists page: taken in, told, promoted one by one, and destroyed."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from register_app.blocklists import keys
from register_app.blocklists.block_list import BlockList
from register_app.customers.choices import CustomerKind
from register_app.gui.pages.lists.lists_page import ListsPage
from register_app.gui.pages.lists.prospects.prospects_tab import ProspectsTab
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.gui.tables.record_table import RecordTable
from register_app.permissions.entry import Channel
from register_app.prospects.prospect import Prospect, ProspectList
from tests.gui.hands import button, choose_file, dialog, press, shown, texts, write

HEAD = "Nimi;Tyyppi;Puhelin\n"


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    """Write a list of a fair."""
    path = tmp_path / "messut.csv"
    rows = "Ojala Oy;yritys;040 123 4567\nAino Niemi;yksityinen;040 765 4321\n;;0501234567\n"
    path.write_text(HEAD + rows, encoding="utf-8")
    return path


@pytest.fixture
def tab(page: ListsPage) -> ProspectsTab:
    """Show the tab; it replaces the one of the saved lists."""
    found = page.show_tab(ProspectsTab)
    assert found is not None
    return found


@pytest.fixture
def kept(tab: ProspectsTab, session: Session) -> ProspectList:
    """Keep a list of a firm and a person."""
    today = session.register.today()
    one = ProspectList(
        name="Messut",
        source="Oulun messut",
        received_on=today,
        expires_on=today + timedelta(days=60),
    )
    people = [
        Prospect(list_id=0, name="Ojala Oy", phone=("+358401234567",), row_number=1),
        Prospect(list_id=0, name="Aino Niemi", kind=CustomerKind.PRIVATE, row_number=2),
    ]
    kept = session.register.prospects.add(one, people)
    session.refilled.emit()
    return kept


def lines(tab: ProspectsTab) -> list[list[str]]:
    [table] = tab.findChildren(ListTable)
    items = [table.topLevelItem(place) for place in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(6)] for item in items if item]


def people(tab: ProspectsTab) -> list[list[str]]:
    [table] = tab.findChildren(RecordTable)
    model = table.model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data() or "") for column in columns]
        for row in range(model.rowCount())
    ]


def choose(tab: ProspectsTab, row: int) -> None:
    [table] = tab.findChildren(RecordTable)
    table.choose_row(row)


def say(reason: str) -> None:
    [edit] = shown(QPlainTextEdit, dialog())
    edit.setPlainText(reason)


def test_an_empty_tab_says_what_becomes_of_a_bought_list(tab: ProspectsTab) -> None:
    tab.focus_search()

    assert "does not belong among your customers" in texts(tab)
    assert "by itself" in tab.help_text()


def test_a_list_is_taken_in_after_a_look_at_it(
    qtbot: QtBot, tab: ProspectsTab, fair: Path, session: Session
) -> None:
    press("Take in a list", tab)
    choose_file(fair)
    qtbot.waitUntil(lambda: "2 people and firms" in texts(dialog()))
    assert "1 rows without a name are left out." in texts(dialog())
    press("Take in", dialog())
    assert "Fill this in" in texts(dialog())
    write("Oulun messut", "From whom", dialog())

    press("Take in", dialog())

    qtbot.waitUntil(lambda: len(lines(tab)) == 1)
    [line] = lines(tab)
    assert line[:4] == ["messut", "Oulun messut", "2", "2"]
    assert line[5] == "22.2.2027"
    assert [one[0] for one in people(tab)] == ["Ojala Oy", "Aino Niemi"]
    assert session.register.customers.count() == 0


def test_a_list_cannot_be_kept_for_years(qtbot: QtBot, tab: ProspectsTab, fair: Path) -> None:
    press("Take in a list", tab)
    choose_file(fair)
    qtbot.waitUntil(lambda: "2 people and firms" in texts(dialog()))
    asked = dialog()
    write("Oulun messut", "From whom", asked)
    write("1.1.2030", "Destroyed after", asked)

    press("Take in", asked)

    assert "at the latest 12 months" in dialog().property("text")
    press("OK", dialog())
    press("Cancel", asked)
    press("Close without saving", dialog())


def test_a_firm_is_made_a_customer_with_its_legal_basis(
    qtbot: QtBot, tab: ProspectsTab, kept: ProspectList, session: Session
) -> None:
    press("Make a customer", tab)
    press("Make a customer", dialog())
    qtbot.waitUntil(lambda: "Say how" in str(dialog().property("text")))
    press("OK", dialog())
    say("Pyysi tarjouksen")

    with qtbot.waitSignal(tab.customer_wanted) as wanted:
        press("Make a customer", dialog())

    customer = session.register.customers.get(wanted.args[0])
    assert (customer.name, customer.source) == ("Ojala Oy", "Oulun messut: Messut")
    qtbot.waitUntil(lambda: [one[0] for one in people(tab)] == ["Aino Niemi"])


def test_of_a_private_person_consent_is_asked_by_channel(
    qtbot: QtBot, tab: ProspectsTab, kept: ProspectList, session: Session
) -> None:
    choose(tab, 1)
    press("Make a customer", tab)
    asked = dialog()
    [interest] = [
        one for one in shown(QRadioButton, asked) if "Legitimate" in one.text().replace("&", "")
    ]
    assert not interest.isEnabled()
    press("The person has given", asked)
    press("Text message", asked)
    say("Lomake 12")

    press("Make a customer", asked)

    qtbot.waitUntil(lambda: session.register.customers.count() == 1)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    [customer] = session.register.customers.records.all()
    assert customer.id is not None
    entries = session.register.permissions.of(customer.id)
    assert [one.channel for one in entries] == [Channel.SMS]


def test_who_wants_to_hear_nothing_is_taken_off(
    tab: ProspectsTab, kept: ProspectList, session: Session
) -> None:
    press("Wants to hear nothing", tab)
    press("Register the ban", dialog())

    assert [one[0] for one in people(tab)] == ["Aino Niemi"]
    assert session.register.blocks.has_own


def test_who_is_on_a_block_list_is_marked_and_not_made_a_customer(
    qtbot: QtBot, tab: ProspectsTab, kept: ProspectList, session: Session
) -> None:
    block = BlockList("Kiellot", "ASML", frozenset({Channel.CALL}), session.register.today())
    session.register.blocks.add(block, [keys.of_phone("+358401234567")])
    session.refilled.emit()

    qtbot.waitUntil(lambda: [one[0] for one in people(tab)] == ["Aino Niemi", "Ojala Oy"])

    assert people(tab)[1][4] == "On a block list"
    choose(tab, 1)
    assert not button("Make a customer", tab).isEnabled()
    assert lines(tab)[0][2:4] == ["2", "1"]


def test_the_clock_of_the_notice_is_told_and_stopped(
    tab: ProspectsTab, kept: ProspectList
) -> None:
    assert "at the latest on 22.12.2026" in texts(tab)
    assert lines(tab)[0][4] == "22.12.2026"

    press("They were told today", tab)

    assert "at the latest on" not in texts(tab)
    assert lines(tab)[0][4] == "all were told"
    assert people(tab)[0][5] == "22.11.2026"


def test_a_notice_that_is_late_is_told(tab: ProspectsTab, session: Session) -> None:
    late = ProspectList(
        name="Vanha",
        source="Ostettu",
        received_on=date(2026, 9, 1),
        expires_on=date(2026, 12, 1),
    )
    session.register.prospects.add(late, [Prospect(list_id=0, name="Ojala Oy")])
    session.refilled.emit()

    assert "should have been told by 1.10.2026" in texts(tab)


def test_a_list_is_destroyed_after_a_question_that_says_what_goes(
    qtbot: QtBot, tab: ProspectsTab, kept: ProspectList, session: Session
) -> None:
    press("Destroy now", tab)
    assert "2 people" in dialog().property("informativeText")
    assert "cannot be undone" in dialog().property("informativeText")
    press("Destroy", dialog())

    qtbot.waitUntil(lambda: "No bought lists" in texts(tab))

    assert session.register.prospects.lists() == []
