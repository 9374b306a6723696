"""Personal identity codes; only artificial ones, 900 to 999, are used."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fi import hetu as library

from register_app.fields import hetu
from register_app.fields.hetu import (
    HYPHEN_MENDED,
    IN_FUTURE,
    NEVER_ISSUED,
    NO_SUCH_DAY,
    NOT_HETU,
    WRONG_CHECK,
)
from register_app.fields.kind import Parsed
from register_app.fields.kinds import HETU
from register_app.fields.text import DIGITS_LOST
from register_app.i18n import Text

TODAY = date(2026, 11, 1)

OF_THE_AUTHORITY = (
    "010594Y9032 010594Y9021 020594X903P 020594X902N 030594W903B 030694W9024 040594V9030 "
    "040594V902Y 050594U903M 050594U902L 010516B903X 010516B902W 020516C903K 020516C902J "
    "030516D9037 030516D9026 010501E9032 020502E902X 020503F9037 020504A902E 020504B904H"
).split()
OURS = (
    "010190-900P 010190Y900P 010105A901T 010105B901T 290200A902D 290204C9555 311299U998D "
    "010101F999X 010180+9004"
).split()


@pytest.mark.parametrize("code", OF_THE_AUTHORITY + OURS)
def test_right_code_is_taken_as_it_is(code: str) -> None:
    assert hetu.parse(code, today=TODAY) == Parsed(code)
    assert HETU.parse(code) == Parsed(code)


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("131052-308U", WRONG_CHECK),
        ("310252-308Y", NO_SUCH_DAY),
        ("290200-902D", NO_SUCH_DAY),
        ("290200+902D", NO_SUCH_DAY),
        ("290201A902N", NO_SUCH_DAY),
        ("320190-900P", NO_SUCH_DAY),
        ("010190-001P", NEVER_ISSUED),
        ("010190-000N", NEVER_ISSUED),
        ("010190G900P", NOT_HETU),
        ("010190Z900P", NOT_HETU),
        ("010190900P", NOT_HETU),
        ("010190 -900P", NOT_HETU),
        ("010190_900P", NOT_HETU),
        ("13.10.1952-308T", NOT_HETU),
        ("010199A9023", IN_FUTURE),
        ("010190-900O", NOT_HETU),
        ("3.10201E+30", DIGITS_LOST),
        ("1.797E308", DIGITS_LOST),
    ],
)
def test_wrong_code_is_never_stored(code: str, problem: Text) -> None:
    assert hetu.parse(code, today=TODAY) == Parsed(None, problem=problem)


def test_birth_date_may_be_today_but_not_tomorrow() -> None:
    code = "010516B903X"

    assert hetu.parse(code, today=date(2016, 5, 1)) == Parsed(code)
    assert hetu.parse(code, today=date(2016, 4, 30)) == Parsed(None, problem=IN_FUTURE)


def test_separator_is_part_of_the_identity() -> None:
    assert HETU.parse("010190-900P").value != HETU.parse("010190Y900P").value


def test_small_letters_and_blanks_around_are_read() -> None:
    assert HETU.parse(" 010190y900p\xa0") == Parsed("010190Y900P")


def test_long_dash_is_written_as_a_hyphen() -> None:
    assert HETU.parse("010190\u2013900P") == Parsed("010190-900P", repair=HYPHEN_MENDED)


def test_mask_hides_what_identifies() -> None:
    assert hetu.mask("010190-900P") == "010190-****"
    assert HETU.mask is not None
    assert HETU.mask(None) == ""


def test_sort_key_is_no_copy_of_the_code() -> None:
    assert HETU.sort_key("010190-900P") == ""


CODES = st.builds(
    lambda day, separator, number, check: f"{day:%d%m%y}{separator}{number}{check}",
    st.dates(date(1900, 1, 1), date(1999, 12, 31)),
    st.sampled_from("+-YXWVUABCDEF"),
    st.integers(900, 999),
    st.sampled_from("0123456789ABCDEFHJKLMNPRSTUVWXY"),
)


@given(CODES)
def test_check_agrees_with_the_library(code: str) -> None:
    assert hetu.is_right(code) == library.is_valid(code, allow_temporary=True)
