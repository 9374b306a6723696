"""The columns and filters that tell whom we may contact."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.customers import filters
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.list_panel import ListPanel
from register_app.gui.session import Session
from register_app.gui.tables.row_model import RowModel
from register_app.outreach.record import record
from register_app.permissions.entry import Channel, Stand
from tests.gui.pages.customers.looks import names_of, table_of
from tests.permissions.said import said


def _ban(session: Session, customer: Customer, channel: Channel) -> None:
    entry = said(Stand.OBJECTION, channel, customer_id=CustomerId(customer.id or 0))
    record(session.register, [entry], session.change)


def _column(page: CustomersPage, column: int) -> list[str]:
    model = table_of(page).model()
    assert isinstance(model, RowModel)
    return [model.text(row, column) for row in range(model.rowCount())]


@pytest.fixture
def wide(page: CustomersPage) -> CustomersPage:
    """Show the columns of two channels."""
    table_of(page).columns_chosen.emit(("name", "may_email", "city", "may_post", "last_contact"))
    return page


def test_columns_tell_the_answer_for_the_customer_itself(
    wide: CustomersPage, session: Session, people: list[Customer]
) -> None:
    assert names_of(wide)[:3] == ["Aalto Oy", "Berg Ab", "Mäkelä Liisa"]
    assert _column(wide, 3)[:3] == ["✓ Yes", "✓ Yes", "✕ No"]

    _ban(session, people[1], Channel.POST)

    assert _column(wide, 4)[:2] == ["✓ Yes", "✕ No"]
    assert _column(wide, 1)[:1] == ["Turku"]


def test_rows_are_put_in_the_order_of_an_answer(
    wide: CustomersPage, session: Session, people: list[Customer], qtbot: QtBot
) -> None:
    _ban(session, people[0], Channel.EMAIL)
    table_of(wide).sortByColumn(3, Qt.SortOrder.AscendingOrder)

    qtbot.waitUntil(lambda: names_of(wide)[0] == "Berg Ab")
    assert names_of(wide)[-2:] == ["Aalto Oy", "Mäkelä Liisa"]


def test_lists_are_narrowed_by_bans(
    page: CustomersPage, session: Session, in_use: InUse, people: list[Customer]
) -> None:
    _ban(session, people[1], Channel.POST)
    [marketing] = [one for one in filters.offered(in_use, ()) if one.title == "Marketing"]
    labels = [condition.label for condition in marketing.conditions]
    assert labels[:3] == ["Ban", "Ban: Email", "Ban: Text message"]
    assert "Consent: Post" in labels

    panel = page.findChild(ListPanel)
    assert isinstance(panel, ListPanel)
    panel.chips.add(marketing.conditions[labels.index("Ban: Post")], is_on=True)
    panel.chips.changed.emit()

    assert names_of(page) == ["Berg Ab"]
