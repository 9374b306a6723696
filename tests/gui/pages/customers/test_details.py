"""The lines of a customer's card."""

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from register_app.customers.batch import ImportBatch
from register_app.customers.choices import CustomerKind, HetuReason
from register_app.customers.customer import Customer
from register_app.gui.pages.customers.details import Line, as_text, lines_of
from register_app.gui.pages.customers.details_view import DetailsView
from tests.gui import hands

DAY = date(2026, 11, 22)
_CARD = 427
"""Pixels that a card has in a window of usual size."""
CUSTOMER = Customer(name="Mäkisen Sähkötyö Oy", source="puhelu", source_date=DAY)
BATCH = ImportBatch(
    file_name="asiakkaat 2025.xlsx",
    source="oma lista",
    source_date=DAY,
    imported_at="2026-11-22T09:00:00",
    read=1,
    imported=1,
    updated=0,
    repaired=0,
    rejected=0,
    duplicates=0,
)


def _lines(customer: Customer, batch: ImportBatch | None = None) -> dict[str, str]:
    return {line.label: line.value for line in lines_of(customer, batch)}


def test_only_what_is_filled_is_told(qtbot: QtBot) -> None:
    assert _lines(CUSTOMER) == {"Source of the data": "puhelu – 22.11.2026"}


def test_what_is_asked_for_most_comes_first(qtbot: QtBot) -> None:
    customer = replace(
        CUSTOMER,
        customer_no="17",
        email=("toimisto@makisen.example",),
        phone=("+358401234567",),
        business_id="2077474-0",
        notes="Soita\naamulla",
    )

    assert list(_lines(customer).items()) == [
        ("Business ID", "2077474-0 ✓"),
        ("Phone", "040 123 4567"),
        ("Email", "toimisto@makisen.example"),
        ("Customer number", "17"),
        ("Source of the data", "puhelu – 22.11.2026"),
        ("Notes", "Soita\naamulla"),
    ]


def test_number_nobody_can_check_gets_no_sign(qtbot: QtBot) -> None:
    assert _lines(replace(CUSTOMER, business_id="SE5560125790"))["Business ID"] == "SE5560125790"


def test_address_is_one_line(qtbot: QtBot) -> None:
    customer = replace(
        CUSTOMER,
        street="Kuusitie 3 B",
        postcode="00100",
        city="Helsinki",
        country="FI",
        billing_city="Tallinna",
        billing_country="EE",
    )

    lines = _lines(customer)
    assert lines["Postal address"] == "Kuusitie 3 B, 00100 Helsinki"
    assert lines["Billing address"] == "Tallinna, Estonia"


def test_e_invoice_address_and_operator_are_one_line(qtbot: QtBot) -> None:
    customer = replace(CUSTOMER, einvoice_address="003720774740", einvoice_operator="003721291126")

    assert _lines(customer)["E-invoice address"] == "003720774740 · Maventa"
    unknown = replace(customer, einvoice_address="", einvoice_operator="OMA1")
    assert _lines(unknown)["E-invoice address"] == "OMA1"


def test_origin_names_file_row_source_and_day(qtbot: QtBot) -> None:
    imported = replace(CUSTOMER, batch=1, batch_row=4)

    origin = "puhelu · asiakkaat 2025.xlsx, row 4 – 22.11.2026"
    assert _lines(imported, BATCH)["Source of the data"] == origin
    whole = replace(imported, batch_row=None)
    assert "asiakkaat 2025.xlsx – " in _lines(whole, BATCH)["Source of the data"]


def test_passive_customer_tells_since_when_and_why(qtbot: QtBot) -> None:
    passive = CUSTOMER.passivated(reason="lopettanut", on=DAY)

    assert _lines(passive)["Passive since"] == "22.11.2026 · lopettanut"


def test_the_button_beside_a_long_address_has_room(qtbot: QtBot) -> None:
    view = DetailsView()
    qtbot.addWidget(view)
    view.resize(_CARD, 400)

    view.show_lines(lines_of(replace(CUSTOMER, email=("aapo.karhunkylae@posti.example",)), None))
    view.show()

    assert hands.button("Write", view).text() == "Write"
    page = view.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= view.viewport().width()


def test_code_is_masked_and_not_copied(qtbot: QtBot) -> None:
    person = replace(
        CUSTOMER,
        kind=CustomerKind.PRIVATE,
        hetu="010190-900P",
        hetu_reason=HetuReason.CREDIT,
    )

    secret = Line("Personal identity code", "010190-**** · Granting credit", "hetu")
    assert lines_of(person, None)[-1] == secret
    text = as_text(person, None)
    assert text == "Mäkisen Sähkötyö Oy\nSource of the data: puhelu – 22.11.2026"
