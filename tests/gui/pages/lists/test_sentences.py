"""Conditions as plain sentences."""

import pytest

from register_app.gui.pages.lists.sentences import operator_called, sentence
from register_app.segments.condition import Condition
from register_app.segments.subject import OPERATORS, Operator, subjects

O = Operator  # noqa: E741  short beside the rows below


@pytest.mark.parametrize(
    ("field", "operator", "values", "said"),
    [
        ("postcode", O.BETWEEN, ("00100..00990", "20100..20100"), "00100–00990 or 20100"),
        ("city", O.IS, ("Turku", "Kemi", "Oulu"), "Town is Turku, Kemi or Oulu"),
        ("kind", O.IS, ("company",), "Kind is Company"),
        ("stage", O.IS, ("offered", "oma"), "Stage is Offered or oma"),
        ("tags", O.ALL, ("a", "b"), "Groups: all of a and b"),
        ("since", O.BEFORE, ("2026-01-31",), "Customer since before 31.1.2026"),
        ("since", O.BETWEEN, ("2026-01-01..2026-01-31",), "1.1.2026–31.1.2026"),
        ("last_order", O.WITHIN, ("30",), "Last order in the last 30 days"),
        ("batch", O.IS, ("1", "2"), "Import is lista.xlsx or 2"),
        ("last_contact", O.SILENT, ("12",), "No contact for 12 months"),
        ("last_contact", O.EMPTY, (), "Never in touch"),
        ("deal_sum", O.AT_LEAST, ("50000",), "Sum of deals at least 500 €"),
        ("deal_sum", O.AT_MOST, ("5", "2025-01-01..2025-12-31"), "0.05 € (2025)"),
        ("deal_sum", O.AT_MOST, ("5", "2025-01-01..2025-06-30"), "(1.1.2025–30.6.2025)"),
        ("document", O.NONE, ("contract",), "Has no document: Contract"),
        ("marketing", O.IS, ("ban",), "Marketing: Ban"),
        ("words", O.CONTAINS, ("puutalo",), "Search: puutalo"),
        ("credit_hold", O.YES, (), "Credit hold: yes"),
        ("website", O.EMPTY, (), "Website is empty"),
    ],
)
def test_a_condition_is_said_in_plain_words(
    field: str, operator: Operator, values: tuple[str, ...], said: str
) -> None:
    told = sentence(Condition(field, operator, values), {"1": "lista.xlsx"})

    assert said in told.replace("\N{NO-BREAK SPACE}", " ").replace(",00", ".00").replace(
        "0,05", "0.05"
    )


def test_every_way_to_compare_has_its_words() -> None:
    for subject in subjects():
        for operator in OPERATORS[subject.sort]:
            assert operator_called(subject, operator)


def test_a_subject_nobody_knows_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        sentence(Condition("shoe_size", O.IS, ("44",)), {})
