"""A list that brings back somebody who was erased is told of, row by row."""

import pytest

from register_app.customers.choices import CustomerKind
from register_app.db.place import Place
from register_app.importer import mapping
from register_app.importer.plan import ERASED, Outcome, Plan, known_customers, make_plan
from register_app.importer.row import Grade
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored
from tests.importer.tables import OPTIONS, a_table

_HEADINGS = ("Nimi", "Y-tunnus", "Puhelin", "Sähköposti", "Postinumero", "Henkilötunnus")


def _plan(register: Register, *row: str) -> Plan:
    table = a_table(_HEADINGS, row)
    matcher = known_customers(register)
    options = OPTIONS._replace(hetu_on=True)
    return make_plan(table, mapping.guess(table), options, matcher, lambda _: None)


@pytest.fixture
def erased(register: Register) -> Register:
    """Erase a firm of one person."""
    (customer,) = stored(
        register,
        a_customer(
            name="Mikael Häyrynen",
            kind=CustomerKind.SOLE_TRADER,
            business_id="2077474-0",
            phone=("+358401234567",),
            email=("m@hayrynen.example",),
            postcode="00100",
            hetu="131052-308T",
        ),
    )
    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))
    return register


@pytest.mark.parametrize(
    "row",
    [
        ("Toinen Nimi", "", "040 123 4567", "", "", ""),
        ("Toinen Nimi", "", "", "M@hayrynen.example", "", ""),
        ("Toinen Nimi", "2077474-0", "", "", "", ""),
        ("Häyrynen Mikael", "", "", "", "00100", ""),
        ("Toinen Nimi", "", "", "", "", "131052-308T"),
    ],
)
def test_whoever_was_erased_is_known_again_by_any_key(
    erased: Register, row: tuple[str, ...]
) -> None:
    plan = _plan(erased, *row)

    [noted] = plan.noted
    found = [remark for remark in noted.remarks if remark.reason == ERASED]
    assert [remark.grade for remark in found] == [Grade.WARNED]
    assert "(22.11.2026)" in found[0].old
    assert noted.outcome is Outcome.NEW


def test_others_are_not_taken_for_the_erased(erased: Register) -> None:
    assert not _plan(erased, "Toinen Nimi", "", "040 765 4321", "", "00100", "").noted


def test_without_traces_nobody_is_known_again(register: Register) -> None:
    (customer,) = stored(register, a_customer(phone=("+358401234567",)))
    with register.change(TITLE):
        settings = register.settings.load()
        register.settings.save(type(settings)(**{**vars(settings), "erasure_traces": False}))
    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))

    assert not _plan(register, "Toinen Nimi", "", "040 123 4567", "", "", "").noted
