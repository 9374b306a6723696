"""The same customer is recognised, and two are kept apart."""

from collections.abc import Mapping
from typing import Any

import pytest

from register_app.customers.choices import CustomerKind
from register_app.importer.match import Ground, Match, Matcher, plain_name, read_stored

_KNOWN: Mapping[str, Any] = {
    "name": "Ojala Oy",
    "business_id": "9000000-3",
    "customer_no": "7",
    "email": ["toimisto@ojala.example"],
    "phone": ["+358401234567", "+35891234567"],
    "postcode": "00100",
}
_PERSON = {"name": "Liisa Ojala", "hetu": "010190-900P", "phone": ["+358501111111"]}


def _knowing(*known: Mapping[str, Any]) -> Matcher:
    """Return a matcher that knows these customers as 1, 2 ..."""
    by_id = dict(enumerate(known, 1))
    matcher = Matcher(lambda customer_id: by_id[customer_id])
    for customer_id, values in by_id.items():
        matcher.add(customer_id, values)
    return matcher


@pytest.mark.parametrize(
    ("values", "ground"),
    [
        ({"name": "Aivan Muu", "business_id": "9000000-3"}, Ground.BUSINESS_ID),
        ({"name": "OJALA", "customer_no": "7"}, Ground.NUMBER),
        ({"name": "Oy Ojala Ab", "email": ["TOIMISTO@ojala.example"]}, Ground.EMAIL),
        ({"name": "Ojala", "phone": ["+35891234567"]}, Ground.PHONE),
        ({"name": "Oy Ojala", "postcode": "00100"}, Ground.NAME),
        ({"phone": ["+35891234567"]}, Ground.PHONE),
    ],
)
def test_customer_is_recognised(values: Mapping[str, Any], ground: Ground) -> None:
    assert _knowing(_KNOWN).find(values) == Match(1, ground, sure=True)


def test_person_is_recognised_by_the_code_after_a_marriage() -> None:
    found = _knowing(_PERSON).find({"name": "Liisa Niemi", "hetu": "010190-900P"})

    assert found == Match(1, Ground.HETU, sure=True)


@pytest.mark.parametrize(
    ("values", "ground"),
    [
        ({"name": "Aivan Muu", "email": ["toimisto@ojala.example"]}, Ground.EMAIL),
        ({"name": "Aivan Muu", "phone": ["+358401234567"]}, Ground.PHONE),
    ],
)
def test_shared_address_with_another_name_is_no_proof(
    values: Mapping[str, Any], ground: Ground
) -> None:
    assert _knowing(_KNOWN).find(values) == Match(1, ground, sure=False)


@pytest.mark.parametrize(
    "values",
    [
        {"name": "Ojala Oy"},
        {"name": "Ojala Oy", "postcode": "20100"},
        {"name": "Aivan Muu", "customer_no": "7"},
        {"name": "Oy", "postcode": "00100"},
        {"name": "Ojala Oy", "business_id": "9000001-1", "email": ["toimisto@ojala.example"]},
        {},
    ],
)
def test_stranger_is_not_recognised(values: Mapping[str, Any]) -> None:
    assert _knowing(_KNOWN).find(values) is None


def test_house_shares_the_phone_of_its_manager_with_other_houses() -> None:
    house = {
        "name": "As Oy Muu",
        "kind": CustomerKind.HOUSING_COMPANY,
        "email": ["toimisto@ojala.example"],
    }

    assert _knowing(_KNOWN).find(house) is None


def test_two_codes_are_two_persons_of_one_name_and_phone() -> None:
    son = {**_PERSON, "hetu": "020202A901F"}

    assert _knowing(_PERSON).find(son) is None


def test_initial_and_surname_are_the_person_who_has_the_phone() -> None:
    found = _knowing(_PERSON).find({"name": "L. Ojala", "phone": ["+358501111111"]})

    assert found == Match(1, Ground.PHONE, sure=True)


def test_spouse_shares_the_phone_and_is_another() -> None:
    found = _knowing(_PERSON).find({"name": "Matti Ojala", "phone": ["+358501111111"]})

    assert found == Match(1, Ground.PHONE, sure=False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("As Oy Kukkatie 7", "As Oy Kukkatie 9"),
        ("As Oy Kukkatie 7", "As Oy Kukkatie 71"),
        ("Asunto Oy Helmi A", "Asunto Oy Helmi B"),
        ("M. K.", "Matti Kivi"),
    ],
)
def test_houses_of_one_manager_are_not_one(one: str, other: str) -> None:
    email = {"email": ["isannointi@talo.example"]}

    found = _knowing({"name": one, **email}).find({"name": other, **email})

    assert found == Match(1, Ground.EMAIL, sure=False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("As Oy Kukkatie 7", "Asunto Oy Kukkatie 7"),
        ("As Oy Kukkatie", "As Oy Kukkatie 7"),
        ("Liisa M. Ojala", "Ojala Liisa Maria"),
    ],
)
def test_longer_name_is_the_same_customer(one: str, other: str) -> None:
    email = {"email": ["isannointi@talo.example"]}

    found = _knowing({"name": one, **email}).find({"name": other, **email})

    assert found == Match(1, Ground.EMAIL, sure=True)


def test_strongest_ground_wins() -> None:
    other = {"name": "Ojala Oy", "email": ["uusi@ojala.example"]}
    both = {"name": "Ojala Oy", "business_id": "9000000-3", "email": ["uusi@ojala.example"]}

    assert _knowing(other, _KNOWN).find(both) == Match(2, Ground.BUSINESS_ID, sure=True)


def test_surer_ground_wins_over_an_earlier_doubt() -> None:
    household = {"name": "Aivan Muu", "email": ["koti@ojala.example"]}
    row = {"name": "Ojala Oy", "email": ["koti@ojala.example"], "postcode": "00100"}

    assert _knowing(household, _KNOWN).find(row) == Match(2, Ground.NAME, sure=True)


def test_first_who_has_an_address_is_found() -> None:
    twin = {"name": "Ojala", "email": ["toimisto@ojala.example"]}

    found = _knowing(_KNOWN, twin).find(twin)

    assert found is not None
    assert found.mark == 1


def test_row_above_is_recognised_by_its_negative_mark() -> None:
    rows = [_KNOWN, _PERSON]
    matcher = Matcher(lambda _: {})
    matcher.look_in_list(lambda place: rows[place])
    for place, values in enumerate(rows):
        matcher.meet(place, values)

    assert matcher.find(_PERSON) == Match(-2, Ground.HETU, sure=True)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Ojala Oy", "ojala"),
        ("Oy Ojala Ab", "ojala"),
        ("OJALA, Liisa", "liisa ojala"),
        ("Asunto Oy Kukkatie 7", "7 kukkatie"),
        ("Målare_Åke & Söner Hb", "ake hb malare soner"),
        ("Oy", ""),
    ],
)
def test_names_are_compared_without_form_case_and_order(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_stored_columns_are_read_for_comparison() -> None:
    stored = ("9000000-3", "", "a@ojala.example\nb@ojala.example")

    assert read_stored(("business_id", "hetu", "email"), stored) == {
        "business_id": "9000000-3",
        "email": ["a@ojala.example", "b@ojala.example"],
    }
