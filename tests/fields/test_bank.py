"""Bank accounts and reference numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban, iso11649

from register_app.fields import bank
from register_app.fields.bank import (
    NOT_IBAN,
    NOT_REFERENCE,
    OLD_ACCOUNT,
    WRONG_IBAN,
    WRONG_REFERENCE,
)
from register_app.fields.kind import Parsed
from register_app.fields.kinds import IBAN, REFERENCE
from register_app.fields.text import DIGITS_LOST
from register_app.i18n import Text


@pytest.mark.parametrize("text", ["FI2112345600000785", "FI4950009420028730"])
def test_right_iban_is_taken_as_it_is(text: str) -> None:
    assert IBAN.parse(text) == Parsed(text)


@pytest.mark.parametrize(
    "text", ["FI21 1234 5600 0007 85", "fi2112345600000785", "IBAN: FI2112345600000785"]
)
def test_iban_is_read_in_any_grouping(text: str) -> None:
    assert IBAN.parse(text) == Parsed("FI2112345600000785")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("FI2112345600000784", WRONG_IBAN),
        ("FI211234560000078", WRONG_IBAN),
        ("FI21123456000007855", WRONG_IBAN),
        ("SE3550000000054910000004", WRONG_IBAN),
        ("Nordea", NOT_IBAN),
        ("12345", NOT_IBAN),
    ],
)
def test_wrong_account_is_never_stored(text: str, problem: Text) -> None:
    assert IBAN.parse(text) == Parsed(None, problem=problem)


def test_foreign_iban_is_checked() -> None:
    assert IBAN.parse("SE35 5000 0000 0549 1000 0003") == Parsed("SE3550000000054910000003")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("123456-785", "FI2112345600000785"),
        ("500015-281", "FI1350001520000081"),
        ("405511-1123", "FI7840551110000123"),
    ],
)
def test_old_account_becomes_an_iban(text: str, value: str) -> None:
    assert IBAN.parse(text) == Parsed(value, repair=OLD_ACCOUNT)
    assert iban.is_valid(value)


@given(st.from_regex(r"FI[0-9]{2}[0-9]{14}", fullmatch=True))
def test_finnish_check_agrees_with_the_library(text: str) -> None:
    assert bank.is_iban(text) == iban.is_valid(text)


def test_iban_is_shown_in_fours() -> None:
    assert IBAN.show("FI2112345600000785") == "FI21 1234 5600 0007 85"
    assert IBAN.show(None) == ""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1232", "1232"),
        ("12344", "12344"),
        ("123453", "123453"),
        ("1234561", "1234561"),
        ("1 23456 78907", "12345678907"),
        ("00001232", "1232"),
        ("1232.0", "1232"),
        ("RF111232", "RF111232"),
        ("RF81123453", "RF81123453"),
        ("RF341234561", "RF341234561"),
        ("rf34 1234 561", "RF341234561"),
    ],
)
def test_right_reference_is_taken(text: str, value: str) -> None:
    assert REFERENCE.parse(text) == Parsed(value)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1233", WRONG_REFERENCE),
        ("13", NOT_REFERENCE),
        ("100009", WRONG_REFERENCE),
        ("0013", WRONG_REFERENCE),
        ("0000", WRONG_REFERENCE),
        ("RF111233", WRONG_REFERENCE),
        ("lasku 5", NOT_REFERENCE),
        ("1.23456789012346E+19", DIGITS_LOST),
    ],
)
def test_wrong_reference_is_never_stored(text: str, problem: Text) -> None:
    assert REFERENCE.parse(text) == Parsed(None, problem=problem)


@given(st.from_regex(r"RF[0-9]{2}[0-9A-Z]{1,21}", fullmatch=True))
def test_rf_check_agrees_with_the_library(text: str) -> None:
    assert (REFERENCE.parse(text).value == text) == iso11649.is_valid(text)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1232", "1232"),
        ("12345678907", "1 23456 78907"),
        ("RF341234561", "RF34 1234 561"),
        ("", ""),
    ],
)
def test_reference_is_shown_as_on_invoices(value: str, shown: str) -> None:
    assert REFERENCE.show(value) == shown


@pytest.mark.parametrize(
    ("number", "reference"),
    [
        ("123", "1232"),
        ("1234", "12344"),
        ("12345", "123453"),
        ("123456", "1234561"),
        ("1234567890", "12345678907"),
        ("2026-1001", "202610010"),
        ("00123", "1232"),
        ("7", "100078"),
        ("86851625961989", "868516259619897"),
    ],
)
def test_reference_is_made_of_the_digits_of_a_number(number: str, reference: str) -> None:
    assert bank.reference_of(number) == reference
    assert REFERENCE.parse(reference) == Parsed(reference)


@pytest.mark.parametrize("number", ["", "lasku", "000", "1" * 20])
def test_number_without_fitting_digits_makes_no_reference(number: str) -> None:
    assert bank.reference_of(number) == ""


@given(st.from_regex(r"[1-9][0-9]{0,18}", fullmatch=True))
def test_every_made_reference_is_a_right_one(number: str) -> None:
    made = bank.reference_of(number)

    assert REFERENCE.parse(made) == Parsed(made)
