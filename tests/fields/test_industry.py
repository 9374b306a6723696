"""Lines of business."""

import pytest

from register_app.fields.industry import DOTS_REMOVED, NO_CODE, SHORT_CODE
from register_app.fields.kind import Parsed
from register_app.fields.kinds import INDUSTRY


@pytest.mark.parametrize("text", ["01110", "70220", "70220 Liikkeenjohdon konsultointi"])
def test_code_is_taken_with_its_words(text: str) -> None:
    assert INDUSTRY.parse(text) == Parsed(text)


def test_sign_between_code_and_words_is_dropped() -> None:
    assert INDUSTRY.parse("70220 - Konsultointi") == Parsed("70220 Konsultointi")


@pytest.mark.parametrize("text", ["70.22.0", "70.220"])
def test_dots_are_left_out(text: str) -> None:
    assert INDUSTRY.parse(text) == Parsed("70220", repair=DOTS_REMOVED)


def test_words_alone_are_kept_with_a_warning() -> None:
    assert INDUSTRY.parse("Rakentaminen") == Parsed("Rakentaminen", warning=NO_CODE)


@pytest.mark.parametrize(("text", "value"), [("1110", "1110"), ("1110.0", "1110"), ("70", "70")])
def test_short_code_is_never_lengthened_by_guess(text: str, value: str) -> None:
    assert INDUSTRY.parse(text) == Parsed(value, warning=SHORT_CODE)
