"""Business IDs and VAT IDs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fi import ytunnus

from register_app.fields.business_id import (
    FOREIGN,
    FOREIGN_WRONG,
    NOT_BUSINESS_ID,
    NOT_VAT_ID,
    USUAL_FORM,
    WRONG_CHECK,
    ZERO_ADDED,
    ZERO_ADDED_CONFIRM,
    has_right_check,
)
from register_app.fields.kind import Parsed
from register_app.fields.kinds import BUSINESS_ID, VAT_ID
from register_app.fields.text import DIGITS_LOST, MEANS_EMPTY
from register_app.i18n import Text


@pytest.mark.parametrize(
    "text",
    [
        "2077474-0",
        "0112038-9",
        "0116297-6",
        "1572860-0",
        "0737546-2",
        "3466646-8",
        "0245974-7",
        "1234567-1",
    ],
)
def test_right_number_is_taken_as_it_is(text: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed(text)


@pytest.mark.parametrize(
    "text",
    ["2077474-1", "1234567-8", "0100000-1", "0000000-0", "00000000"]
    + [f"{body}-{check}" for body in ("1000008", "1000016") for check in range(10)],
)
def test_wrong_check_digit_is_never_stored(text: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed(None, problem=WRONG_CHECK)


@pytest.mark.parametrize(
    "text",
    ["207747-40", "12.3.2024", "1000008-x", "1000016-x", "12345-6", "abc", "FI-abc", "OY 123456"],
)
def test_what_is_no_business_id_is_refused(text: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed(None, problem=NOT_BUSINESS_ID)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20774740", "2077474-0"),
        ("20774740.0", "2077474-0"),
        ("20774740,0", "2077474-0"),
        ("FI20774740", "2077474-0"),
        ("fi 2077474-0", "2077474-0"),
        ("FI2077474-0", "2077474-0"),
        ("FI 0737546-2", "0737546-2"),
        ("2077474\u20130", "2077474-0"),
        ("2077474\u22120", "2077474-0"),
        ("2077474 - 0", "2077474-0"),
        ("2077 474-0", "2077474-0"),
        ("2077474\xa0-\xa00", "2077474-0"),
        ("\uff12\uff10\uff17\uff17\uff14\uff17\uff14-\uff10", "2077474-0"),
    ],
)
def test_other_spellings_are_written_in_the_usual_form(text: str, value: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed(value, repair=USUAL_FORM)


@pytest.mark.parametrize("text", ["  2077474-0 ", "\xa02077474-0\xa0", "2077474-0\n"])
def test_blanks_around_are_no_repair(text: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed("2077474-0")


@pytest.mark.parametrize(("text", "value"), [("112038-9", "0112038-9"), ("737546-2", "0737546-2")])
def test_older_form_gets_its_zero(text: str, value: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed(value, repair=ZERO_ADDED)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1120389", "0112038-9"), ("1120389.0", "0112038-9"), ("2077474", "0207747-4")],
)
def test_seven_digits_are_repaired_but_to_be_confirmed(text: str, value: str) -> None:
    parsed = BUSINESS_ID.parse(text)

    assert parsed == Parsed(value, repair=ZERO_ADDED_CONFIRM)
    assert "confirm" in str(parsed.repair)


@pytest.mark.parametrize("text", ["1120388", "112038-8"])
def test_lost_zero_does_not_excuse_a_wrong_digit(text: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed(None, problem=WRONG_CHECK)


@pytest.mark.parametrize("text", ["556703-7485", "SE5567037485", "EE 10137025", "DE HRB 12345"])
def test_foreign_registration_is_kept_with_a_warning(text: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed(text, warning=FOREIGN)


def test_invisible_signs_are_removed() -> None:
    assert BUSINESS_ID.parse("\u202d2077474-0\u202c").value == "2077474-0"


def test_rounded_number_is_reported_as_lost() -> None:
    assert BUSINESS_ID.parse("2.08E+07") == Parsed(None, problem=DIGITS_LOST)


@pytest.mark.parametrize("text", ["-", "?", "ei ole", "Tuntematon", "xxx", "."])
def test_word_for_nothing_is_empty(text: str) -> None:
    assert BUSINESS_ID.parse(text) == Parsed("", repair=MEANS_EMPTY)


@given(st.from_regex(r"[0-9]{8}", fullmatch=True))
def test_check_agrees_with_the_library(digits: str) -> None:
    expected = ytunnus.is_valid(digits) and digits != "00000000"

    assert has_right_check(digits) == expected


@pytest.mark.parametrize("text", ["FI20774740", "FI07375462"])
def test_right_vat_id_is_taken_as_it_is(text: str) -> None:
    assert VAT_ID.parse(text) == Parsed(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("FI2077474-0", "FI20774740"),
        ("2077474-0", "FI20774740"),
        ("20774740", "FI20774740"),
        ("fi 20774740", "FI20774740"),
    ],
)
def test_vat_id_is_written_in_the_usual_form(text: str, value: str) -> None:
    assert VAT_ID.parse(text) == Parsed(value, repair=USUAL_FORM)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("FI20774741", WRONG_CHECK),
        ("FI2077474", NOT_VAT_ID),
        ("SE20774740", FOREIGN_WRONG),
        ("DE136695977", FOREIGN_WRONG),
        ("ALV 0 %", NOT_VAT_ID),
    ],
)
def test_wrong_vat_id_is_never_stored(text: str, problem: Text) -> None:
    assert VAT_ID.parse(text) == Parsed(None, problem=problem)


@pytest.mark.parametrize(
    ("text", "value"), [("DE136695976", "DE136695976"), ("SE 556188840401", "SE556188840401")]
)
def test_vat_id_of_another_member_state_is_checked(text: str, value: str) -> None:
    assert VAT_ID.parse(text) == Parsed(value)


def test_vat_id_of_another_country_is_kept_with_a_warning() -> None:
    assert VAT_ID.parse("NO 995525828 MVA") == Parsed("NO995525828MVA", warning=FOREIGN)
