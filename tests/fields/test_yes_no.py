"""Yes and no."""

import pytest

from register_app.fields.kind import Parsed
from register_app.fields.kinds import YES_NO
from register_app.fields.text import MEANS_EMPTY
from register_app.fields.yes_no import UNKNOWN_WORD


@pytest.mark.parametrize(
    "text", "kyllä k x 1 tosi true ja j on yes Y X KYLLÄ TOSI TRUE 1.0 Yes".split()
)
def test_words_for_yes(text: str) -> None:
    assert YES_NO.parse(text) == Parsed(value=True)


@pytest.mark.parametrize("text", "ei e 0 epätosi false nej n off no EI EPÄTOSI FALSE 0.0".split())
def test_words_for_no(text: str) -> None:
    assert YES_NO.parse(text) == Parsed(value=False)


def test_empty_is_neither() -> None:
    assert YES_NO.parse(" ") == Parsed(None)
    assert YES_NO.parse("-") == Parsed(None, repair=MEANS_EMPTY)


@pytest.mark.parametrize("text", ["ehkä", "2", "kyllä ja ei"])
def test_unknown_word_is_asked(text: str) -> None:
    assert YES_NO.parse(text) == Parsed(None, problem=UNKNOWN_WORD)
