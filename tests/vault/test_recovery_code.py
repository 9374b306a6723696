"""Reading the recovery code as people type it: a typing error is always called one."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register_app.errors import MistypedRecoveryCode
from register_app.vault.recovery_code import RecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE = RecoveryCode(bytes(range(16)))
CODES = st.binary(min_size=16, max_size=16).map(RecoveryCode)


def _group_told(text: str) -> int | None:
    with pytest.raises(MistypedRecoveryCode) as caught:
        RecoveryCode.read(text)
    return caught.value.group


@given(CODES)
def test_code_comes_back(code: RecoveryCode) -> None:
    assert RecoveryCode.read(code.text) == code
    assert re.fullmatch(r"[0-7][0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{5}){5}", code.text)


def test_code_stays_the_same_for_ever() -> None:
    # printed sheets must open vaults as long as they hang together
    assert CODE.text == "00041-06105-0R3GG-28A1C-60T3G-FJMD7"


def test_new_codes_differ() -> None:
    assert RecoveryCode.new() != RecoveryCode.new()


def test_secret_stays_out_of_sight() -> None:
    assert "\\x0f" not in repr(CODE)


@pytest.mark.parametrize(
    "typed",
    [
        CODE.text.lower(),
        CODE.text.replace("-", ""),
        CODE.text.replace("-", " "),
        CODE.text.replace("-", " – "),
        CODE.text.replace("-", "\u2212"),
        CODE.text.replace("-", "\u00a0\n\t"),
        CODE.text.replace("0", "O").replace("1", "I"),
        CODE.text.replace("0", "o").replace("1", "l"),
        "".join(chr(ord(letter) + 0xFEE0) for letter in CODE.text),
        f"\ufeff  {CODE.text}\r\n",
        CODE.text.replace("-", "").replace("6", "6-"),
    ],
)
def test_reading_is_forgiving(typed: str) -> None:
    assert RecoveryCode.read(typed) == CODE


def test_every_single_wrong_character_is_a_typing_error_in_its_group() -> None:
    plain = CODE.text.replace("-", "")

    for place in range(30):
        for letter in set(ALPHABET) - {plain[place]}:
            typed = plain[:place] + letter + plain[place + 1 :]
            assert _group_told(typed) == place // 5 + 1


@settings(max_examples=10)
@given(CODES)
def test_every_swap_of_neighbours_is_a_typing_error_in_its_group(code: RecoveryCode) -> None:
    plain = code.text.replace("-", "")

    for place in range(29):
        if plain[place] != plain[place + 1]:
            typed = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
            assert _group_told(typed) == place // 5 + 1


@given(
    CODES,
    st.dictionaries(st.integers(0, 29), st.integers(1, 31), min_size=1, max_size=4),
)
def test_up_to_four_wrong_characters_are_never_another_code(
    code: RecoveryCode, errors: dict[int, int]
) -> None:
    typed = [ALPHABET.index(letter) for letter in code.text.replace("-", "")]
    for place, error in errors.items():
        typed[place] ^= error

    _group_told("".join(ALPHABET[symbol] for symbol in typed))


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("", None),
        ("00041", None),
        ("00041-0610-0R3GG-28A1C-60T3G-FJMD7", 2),
        ("00041-06105-0R3GG-28A1C-60T3GG-FJMD7", 5),
        ("00041061050R3GG28A1C60T3GFJMD", None),
        ("00041-0610U-0R3GG-28A1C-60T3G-FJMD7", 2),
        ("00041061050R3GG28A1C60T3GFJMD!", 6),
        ("00041-06105-0R3GG-28A1C-60T3G-FJMDÄ", 6),
        ("00041 061050R3GG28A1C60T3GFJMÄ", None),
        ("hello", None),
    ],
)
def test_group_is_told_where_it_can_be(typed: str, group: int | None) -> None:
    assert _group_told(typed) == group


def test_two_distant_errors_are_told_without_a_group() -> None:
    assert _group_told("10041-06105-0R3GG-28A1C-60T3G-FJMD8") is None


def test_code_beyond_128_bits_is_a_typing_error() -> None:
    assert _group_told("Z0000000000000000000000000YP7B") is None


@given(st.text(max_size=60))
def test_nonsense_is_a_typing_error(text: str) -> None:
    _group_told(text)
