"""E-invoice addresses and operators."""

import pytest

from register_app.fields.bank import WRONG_IBAN
from register_app.fields.business_id import USUAL_FORM, WRONG_CHECK, has_right_check
from register_app.fields.einvoice import (
    NOT_ADDRESS,
    NOT_OPERATOR,
    NOT_OVT,
    OPERATOR_NAME,
    OPERATORS,
    UNCHECKED,
    UNKNOWN_OPERATOR,
    ZEROS_ADDED,
)
from register_app.fields.kind import Parsed
from register_app.fields.kinds import EINVOICE, OPERATOR
from register_app.fields.text import MEANS_EMPTY
from register_app.i18n import Text


@pytest.mark.parametrize(
    "text", ["003720774740", "003720774740TST01", "003702459747234", "FI2112345600000785"]
)
def test_right_address_is_taken_as_it_is(text: str) -> None:
    assert EINVOICE.parse(text) == Parsed(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0037 2077474-0", "003720774740"),
        ("0037-20774740", "003720774740"),
        ("0216:003720774740", "003720774740"),
    ],
)
def test_address_is_written_in_the_usual_form(text: str, value: str) -> None:
    assert EINVOICE.parse(text) == Parsed(value, repair=USUAL_FORM)


@pytest.mark.parametrize("text", ["3720774740", "3720774740.0", "03720774740"])
def test_lost_zeros_are_put_back(text: str) -> None:
    assert EINVOICE.parse(text) == Parsed("003720774740", repair=ZEROS_ADDED)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("003720774741", WRONG_CHECK),
        ("00372077474", NOT_OVT),
        ("003720774740123456", NOT_OVT),
        ("FI2112345600000784", WRONG_IBAN),
        ("osoite@firma.example", NOT_ADDRESS),
        ("A" * 36, NOT_ADDRESS),
    ],
)
def test_wrong_address_is_never_stored(text: str, problem: Text) -> None:
    assert EINVOICE.parse(text) == Parsed(None, problem=problem)


@pytest.mark.parametrize("text", ["TE003701011385TEST", "6430012345674", "ABC123", "3720774741"])
def test_address_nobody_can_check_is_kept_with_a_warning(text: str) -> None:
    assert EINVOICE.parse(text) == Parsed(text, warning=UNCHECKED)


@pytest.mark.parametrize("code", OPERATORS)
def test_listed_operator_is_taken_as_it_is(code: str) -> None:
    assert OPERATOR.parse(code) == Parsed(code)
    assert not code.startswith("0037") or has_right_check(code[4:])


@pytest.mark.parametrize(
    ("text", "value"), [("Maventa", "003721291126"), ("op", "OKOYFIHH"), ("nordea", "NDEAFIHH")]
)
def test_operator_is_found_by_its_name(text: str, value: str) -> None:
    assert OPERATOR.parse(text) == Parsed(value, repair=OPERATOR_NAME)


def test_operator_may_be_written_in_groups_and_small_letters() -> None:
    assert OPERATOR.parse("0037 2129 1126") == Parsed("003721291126")
    assert OPERATOR.parse("bawcfi22") == Parsed("BAWCFI22")


def test_lost_zeros_of_an_operator_are_put_back() -> None:
    assert OPERATOR.parse("3721291126.0") == Parsed("003721291126", repair=ZEROS_ADDED)


def test_unknown_operator_is_kept_with_a_warning() -> None:
    assert OPERATOR.parse("FIYAPSOL") == Parsed("FIYAPSOL", warning=UNKNOWN_OPERATOR)


def test_operator_that_is_no_id_is_refused() -> None:
    assert OPERATOR.parse("kysy Matilta!") == Parsed(None, problem=NOT_OPERATOR)


@pytest.mark.parametrize("text", ["-", "x x x", "no ne"])
def test_word_for_nothing_is_empty(text: str) -> None:
    assert EINVOICE.parse(text) == Parsed("", repair=MEANS_EMPTY)
    assert OPERATOR.parse(text) == Parsed("", repair=MEANS_EMPTY)


def test_operators_can_be_picked() -> None:
    assert ("003721291126", "Maventa") in OPERATOR.choices
    assert OPERATOR.is_open
