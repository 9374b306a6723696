"""Test how the conditions of a list are kept."""

import json

import pytest

from register_app.customers.customer import Customer
from register_app.fields.field import fields_of
from register_app.segments.condition import (
    PRESET,
    Condition,
    Conditions,
    UnknownConditions,
    is_sound,
    read,
    written,
)
from register_app.segments.subject import OPERATORS, Operator, subject_named, subjects

SOUND = (
    Condition("name", Operator.CONTAINS, ("oy", "ab")),
    Condition("state", Operator.IS, ("active",)),
    Condition("postcode", Operator.BETWEEN, ("00100..00990", "20100..20100")),
    Condition("since", Operator.BETWEEN, ("2020-01-01..2020-12-31",)),
    Condition("last_order", Operator.WITHIN, ("30",)),
    Condition("last_contact", Operator.SILENT, ("6",)),
    Condition("deal_sum", Operator.AT_LEAST, ("100000",)),
    Condition("deal_sum", Operator.AT_LEAST, ("100000", "12")),
    Condition("deal_sum", Operator.AT_MOST, ("100000", "2025-01-01..2025-12-31")),
    Condition("batch", Operator.IS, ("1",)),
    Condition("credit_hold", Operator.YES),
    Condition("document", Operator.NONE, ("contract",)),
)
BROKEN = (
    Condition("shoe_size", Operator.IS, ("44",)),
    Condition("name", Operator.SILENT, ("6",)),
    Condition("name", Operator.CONTAINS),
    Condition("name", Operator.CONTAINS, (" ",)),
    Condition("name", Operator.EMPTY, ("x",)),
    Condition("state", Operator.IS, ("asleep",)),
    Condition("postcode", Operator.BETWEEN, ("00990..00100",)),
    Condition("postcode", Operator.BETWEEN, ("100..200",)),
    Condition("since", Operator.BEFORE, ("1.1.2020",)),
    Condition("since", Operator.BEFORE, ("2020-01-01", "2021-01-01")),
    Condition("since", Operator.BETWEEN, ("2020-12-31..2020-01-01",)),
    Condition("last_contact", Operator.SILENT, ("0",)),
    Condition("deal_sum", Operator.AT_LEAST, ("much",)),
    Condition("deal_sum", Operator.AT_LEAST, ("1", "always")),
    Condition("batch", Operator.IS, ("first",)),
    Condition("hetu", Operator.FILLED),
)


def test_conditions_come_back_as_they_were_kept() -> None:
    kept = Conditions(include=SOUND, exclude=SOUND[:2])

    assert read(written(kept)) == kept


def test_a_new_list_begins_with_the_active_customers() -> None:
    assert read(written(PRESET)) == PRESET


@pytest.mark.parametrize("condition", BROKEN)
def test_a_condition_that_makes_no_sense_is_refused(condition: Condition) -> None:
    assert not is_sound(condition)
    with pytest.raises(UnknownConditions):
        read(written(Conditions(exclude=(condition,))))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"include": []}',
        '{"include": [], "exclude": [], "sort": "name"}',
        '{"include": 1, "exclude": []}',
        '{"include": ["name"], "exclude": []}',
        "[" * 100_000,
        json.dumps({"include": [{"field": "name", "is": "like", "values": []}], "exclude": []}),
        json.dumps(
            {"include": [{"field": "name", "is": "is", "values": ["\ud800"]}], "exclude": []}
        ),
        written(Conditions(include=(Condition("credit_hold", Operator.YES),) * 10_000)),
        written(Conditions(include=(Condition("name", Operator.IS, ("x",) * 10_000),))),
        json.dumps({"include": [{"field": 1, "is": "is", "values": ["x"]}], "exclude": []}),
        json.dumps({"include": [{"field": "name", "is": "is", "values": "x"}], "exclude": []}),
        json.dumps(
            {"include": [{"field": "name", "is": "is", "values": ["x"], "a": 1}], "exclude": []}
        ),
    ],
)
def test_a_text_of_another_form_is_refused_and_never_guessed(text: str) -> None:
    with pytest.raises(UnknownConditions):
        read(text)


def test_fields_can_be_asked_for_but_the_identity_code_and_who_may_only_be_kept() -> None:
    names = {field.name for field in fields_of(Customer)}

    asked = {subject.name for subject in subjects()}
    assert names - asked == {"hetu", "hetu_reason", "hetu_ended", "restricted_on"}


def test_subjects_have_different_names_and_ways_to_compare() -> None:
    assert len({subject.name for subject in subjects()}) == len(subjects())
    assert all(OPERATORS[subject.sort] for subject in subjects())
    assert subject_named("shoe_size") is None
