"""Phone numbers."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields import phone
from register_app.fields.kind import Parsed
from register_app.fields.kinds import PHONES
from register_app.fields.phone import NOT_PHONE, PREFIX_ADDED, UNCHECKED
from register_app.fields.text import CONTROLS_REMOVED, DIGITS_LOST, MEANS_EMPTY


@pytest.mark.parametrize(
    "text",
    [
        "040 123 4567",
        "040-1234567",
        "040-123 4567",
        "040/1234567",
        "0401234567",
        "(040) 123 4567",
        "040.123.4567",
        "+358 40 1234567",
        "+358401234567",
        "+358 (0)40 123 4567",
        "+358 (0) 40 1234567",
        "00358 40 1234567",
        "00358401234567",
        "puh. 040 1234567",
        "GSM 040 1234567",
        "GSM: 040 1234567",
        "040\xa0123\xa04567",
        "040\u2013123\u20114567",
        "\uff10\uff14\uff10 \uff11\uff12\uff13 \uff14\uff15\uff16\uff17",
    ],
)
def test_usual_spellings_are_one_number(text: str) -> None:
    assert PHONES.parse(text) == Parsed(("+358401234567",))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(09) 1234 567", "+35891234567"),
        ("018 12 345", "+3581812345"),
        ("0800 123 456", "+358800123456"),
        ("0600 12345", "+35860012345"),
        ("010 123 4567", "+358101234567"),
        ("020 7123 456", "+358207123456"),
        ("0300 12345", "+35830012345"),
        ("0457 123 4567", "+3584571234567"),
        ("+46 70 123 45 67", "+46701234567"),
        ("0046 70 123 45 67", "+46701234567"),
    ],
)
def test_other_numbers_are_read(text: str, value: str) -> None:
    assert PHONES.parse(text) == Parsed((value,))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("401234567", "+358401234567"),
        ("358401234567", "+358401234567"),
        ("401234567.0", "+358401234567"),
        ("401234567,0", "+358401234567"),
        ("4.01234567E8", "+358401234567"),
        ("4.01234567E+08", "+358401234567"),
        ("990 358 40 1234567", "+358401234567"),
        ("9123456", "+3589123456"),
        ("40123456", "+35840123456"),
        ("40 123 456", "+35840123456"),
        ("46701234567.0", "+46701234567"),
    ],
)
def test_lost_zero_or_plus_is_put_back(text: str, value: str) -> None:
    assert PHONES.parse(text) == Parsed((value,), repair=PREFIX_ADDED)


def test_invisible_signs_of_a_copied_number_are_removed() -> None:
    parsed = PHONES.parse("\u202d040 1234567\u202c")

    assert parsed == Parsed(("+358401234567",), repair=CONTROLS_REMOVED)


BOTH = ("+358401234567", "+358507654321")


@pytest.mark.parametrize(
    "text",
    [
        "040 1234567, 050 7654321",
        "040 1234567; 050 7654321",
        "040 1234567/050 7654321",
        "040-1234567 / 050-7654321",
        "040 1234567\n050 7654321",
        "040 1234567 tai 050 7654321",
        "040 123 4567 050 765 4321",
        "0401234567 - 0507654321",
        "+358 40 123 4567 +358 50 765 4321",
        "puh. 040 1234567, gsm 050 7654321",
        "040 1234567 | 050 7654321 | 040-1234567",
    ],
)
def test_two_numbers_in_a_cell_are_found(text: str) -> None:
    assert PHONES.parse(text) == Parsed(BOTH)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("040 1234567 (Matti)", "Matti"),
        ("Matti 040 1234567", "Matti"),
        ("040 1234567 alanro 12", "alanro 12"),
        ("040 1234567 ext 12", "ext 12"),
        ("040 1234567 (Matti) klo 9-16", "Matti klo 9-16"),
        ("040 1234567/8", "8"),
        ("040 1234567, ei iltaisin", "ei iltaisin"),
    ],
)
def test_words_around_a_number_are_left_over(text: str, rest: str) -> None:
    assert PHONES.parse(text) == Parsed(("+358401234567",), rest=rest)


@pytest.mark.parametrize(
    "text", ["075 123 456", "049 1234567", "0499 123456", "116117", "123456", "+999 1234567"]
)
def test_number_nobody_can_check_is_kept_as_it_is_written(text: str) -> None:
    assert PHONES.parse(text) == Parsed((text,), warning=UNCHECKED)


def test_checked_and_unchecked_numbers_are_kept_together() -> None:
    parsed = PHONES.parse("075 123 456 / 040 1234567 Matti")

    assert parsed == Parsed(("075 123 456", "+358401234567"), warning=UNCHECKED, rest="Matti")


def test_what_is_too_long_for_one_number_is_split_at_the_first_right_one() -> None:
    parsed = PHONES.parse("040 1234567 0499 123456")

    assert parsed == Parsed(("+358401234567", "0499 123456"), warning=UNCHECKED)


def test_wrong_number_with_a_gap_is_kept_in_one() -> None:
    assert PHONES.parse("040 1234 000 0000") == Parsed(("040 1234 000 0000",), warning=UNCHECKED)


@pytest.mark.parametrize("text", ["112", "Matti", "12 / 34", "9" * 30])
def test_what_is_no_number_is_refused(text: str) -> None:
    assert PHONES.parse(text) == Parsed(None, problem=NOT_PHONE)


@pytest.mark.parametrize("text", ["-", "ei ole", "?"])
def test_word_for_nothing_is_empty(text: str) -> None:
    assert PHONES.parse(text) == Parsed((), repair=MEANS_EMPTY)


def test_rounded_number_is_reported_as_lost() -> None:
    assert PHONES.parse("4,01E+08") == Parsed(None, problem=DIGITS_LOST)


@pytest.mark.parametrize("text", ["010190-900P", "Matti 010516B9035 040 1234567", "311299-9872"])
def test_personal_identity_code_never_becomes_a_number(text: str) -> None:
    parsed = PHONES.parse(text)

    assert "311299" not in str(parsed.value)
    assert "010190" not in str(parsed.value)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+358401234567", "040 123 4567"),
        ("+358400123456", "0400 123 456"),
        ("+358500123456", "0500 123 456"),
        ("+3584571234567", "0457 123 4567"),
        ("+35891234567", "09 123 4567"),
        ("+3589123456", "09 123 456"),
        ("+3581912345", "019 12 345"),
        ("+35818123456", "018 123 456"),
        ("+358207123456", "020 712 3456"),
        ("+358800123456", "0800 123 456"),
        ("+35850123412", "050 123 412"),
        ("+46701234567", "+46 70 123 45 67"),
        ("075 123 456", "075 123 456"),
        ("+35875123456", "+35875123456"),
        ("+358 75 123456", "+358 75 123456"),
        ("+10000", "+10000"),
    ],
)
def test_number_is_shown_as_finns_write_it(number: str, shown: str) -> None:
    assert phone.show_number(number) == shown
    assert PHONES.parse(shown).value == (number,)


EXAMPLES = [
    phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    for kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE)
    if (example := phonenumbers.example_number_for_type(region, kind))
]


@pytest.mark.no_cover
def test_numbers_of_every_country_can_be_shown_and_read_again() -> None:
    for number in EXAMPLES:
        assert PHONES.parse(phone.show_number(number)) == Parsed((number,))


def by_library(text: str) -> str | None:
    try:
        number = phonenumbers.parse(text, "FI")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@given(st.from_regex(r"(\+358[ -]?|0)[1-9]([ -]?[0-9]){3,11}", fullmatch=True))
def test_quick_reading_agrees_with_the_library(text: str) -> None:
    quick = phone.read_usual(text)

    assert quick in {None, by_library(text)}


@given(
    st.from_regex(
        r"(0|358|\+358)?(4[0-8]|50|9[1-8]|[23568][1-8]|1[3-9][1-8]|20)[0-9]{3,8}", fullmatch=True
    )
)
def test_reading_agrees_with_the_library_on_finnish_numbers(text: str) -> None:
    expected = by_library(text)
    parsed = PHONES.parse(text)

    assert parsed.value == ((expected or text),)
    assert (parsed.warning is None) == (expected is not None)


COMMON = [
    "0401234567",
    "+358 50 123 4567",
    "09-1234567",
    "044 012 3456",
    "020 123456",
    "018 12345",
]


@pytest.mark.parametrize("text", COMMON)
def test_common_spellings_need_no_library(text: str) -> None:
    assert phone.read_usual(text) == by_library(text)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("+358401234567", True),
        ("+358457123456", True),
        ("+35891234567", False),
        ("+46701234567", True),
        ("+4681234567", False),
        ("040 12", False),
        ("+999", False),
    ],
)
def test_only_mobile_numbers_take_text_messages(number: str, expected: bool) -> None:  # noqa: FBT001  the answer
    assert phone.is_mobile(number) is expected
