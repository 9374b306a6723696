"""What came with one import can be looked at by itself."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from register_app.customers.batch import ImportBatch
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.tables.filter_chips import FilterChips
from register_app.gui.tables.row_model import RowModel
from register_app.register import Register
from tests.builders import TITLE, a_customer
from tests.gui.pages.customers.conftest import DAY, ShowPage


def _imported(register: Register) -> int:
    batch = ImportBatch(
        file_name="lista.xlsx",
        source="lista",
        source_date=DAY,
        imported_at="2026-11-22T09:00:00",
        read=1,
        imported=1,
        updated=0,
        repaired=0,
        rejected=0,
        duplicates=0,
    )
    with register.change(TITLE):
        kept = register.customers.batches.save(batch)
        register.customers.save(replace(a_customer(name="Tuotu Oy"), batch=kept.id))
        register.customers.save(a_customer(name="Muu Oy"))
    assert kept.id is not None
    return kept.id


def _names(page: CustomersPage) -> list[str]:
    model = page.findChild(RowModel)
    assert isinstance(model, RowModel)
    return [model.text(row, 0) for row in range(model.rowCount())]


def test_the_customers_of_an_import_are_shown_under_its_file_name(
    register: Register, show_page: ShowPage, qtbot: QtBot
) -> None:
    batch = _imported(register)
    page = show_page()

    page.show_batch(batch)

    qtbot.waitUntil(lambda: _names(page) == ["Tuotu Oy"])
    chips = page.findChild(FilterChips)
    assert isinstance(chips, FilterChips)
    assert [chip.label for chip in chips.on()] == ["lista.xlsx"]
