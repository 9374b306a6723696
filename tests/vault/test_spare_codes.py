"""Spare codes are random, kept as hashes, and each good for one opening."""

import re

import pytest

from register_app.vault import spare_codes
from register_app.vault.spare_codes import SpareCodes
from tests.fixtures import CHEAP


def test_ten_codes_of_fifty_bits_are_made() -> None:
    codes = spare_codes.new_codes()

    assert len(set(codes)) == 10
    assert all(re.fullmatch("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}", code) for code in codes)
    assert not set(codes) & set(spare_codes.new_codes())


@pytest.mark.parametrize("typed", ["ABCDE-01234", "abcdeoi234", " abcde  O1234 ", "ABCDE–Ol234"])
def test_reading_forgives_what_reading_from_paper_brings(typed: str) -> None:
    assert spare_codes.read(typed) == "ABCDE01234"


@pytest.mark.parametrize("typed", ["", "123456", "ABCDE-0123", "ABCDE-012345", "ABCDE-0123U"])
def test_anything_else_is_no_spare_code(typed: str) -> None:
    assert spare_codes.read(typed) is None


def test_codes_are_found_by_their_hashes_alone() -> None:
    codes = spare_codes.new_codes()
    kept = SpareCodes.of(codes, CHEAP)

    assert [kept.find(spare_codes.read(code) or "") for code in codes] == list(range(10))
    assert kept.find("ABCDE01234") is None
    assert not any(code in repr(kept) for code in codes)


def test_used_codes_are_counted() -> None:
    kept = SpareCodes.of(spare_codes.new_codes(), CHEAP).without([2]).without([2, 7])

    assert kept.left == 8
    assert [place for place, used in enumerate(kept.used) if used] == [2, 7]


def test_a_copy_brings_no_used_code_back() -> None:
    new = SpareCodes.of(spare_codes.new_codes(), CHEAP)
    other = SpareCodes.of(spare_codes.new_codes(), CHEAP)

    assert new.without([1]).merged(new.without([4])) == new.without([1, 4])
    assert new.merged(other.without([3])) == new
