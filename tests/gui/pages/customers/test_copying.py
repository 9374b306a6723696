"""Several customers copied for a spreadsheet."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from tests.builders import TITLE
from tests.gui.pages.customers.looks import ACTIVE, table_of
from tests.permissions.said import said
from tests.restrictions.held import restricted


def test_copied_rows_carry_the_marks_of_those_who_have_forbidden_marketing(
    page: CustomersPage, register: Register, qtbot: QtBot
) -> None:
    table = table_of(page)
    with register.change(TITLE):
        banned = table.current_id()
        register.permissions.add(said(Stand.OBJECTION, Channel.EMAIL, customer_id=banned))
    QGuiApplication.clipboard().clear()
    table.setFocus()

    QTest.keySequence(table, "Ctrl+A")
    QTest.keySequence(table, "Ctrl+C")
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))

    head, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert (head[0], head[-1]) == ("Name", "Marketing ban")
    assert [row[0] for row in rows] == ACTIVE
    assert [row[-1] for row in rows] == ["Marketing ban: email", "", "", "", ""]
    acts = register.connection.rows("SELECT fields FROM audit WHERE act = 'export'")
    assert acts == [("clipboard 5",)]


def test_answers_about_marketing_are_copied_with_the_columns(
    page: CustomersPage, qtbot: QtBot
) -> None:
    table = table_of(page)
    table.columns_chosen.emit(("name", "may_post"))
    QGuiApplication.clipboard().clear()
    table.setFocus()

    QTest.keySequence(table, "Ctrl+A")
    QTest.keySequence(table, "Ctrl+C")
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))

    head, *rows = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert head == ["Name", "Post allowed", "Marketing ban"]
    assert {row[1] for row in rows} <= {"✓ Yes", "? Ask", "✕ No"}


def test_nobody_is_copied_whose_data_may_only_be_kept(
    page: CustomersPage, register: Register, people: list[Customer], qtbot: QtBot
) -> None:
    table = table_of(page)
    restricted(register, people[0])
    QGuiApplication.clipboard().clear()
    table.setFocus()

    QTest.keySequence(table, "Ctrl+A")
    QTest.keySequence(table, "Ctrl+C")
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))

    lines = QGuiApplication.clipboard().text().split("\n")[1:]
    assert [line.split("\t")[0] for line in lines] == ACTIVE[1:]
