"""Countries."""

import pytest

from register_app.fields.country import NAMES, UNKNOWN
from register_app.fields.kind import Parsed
from register_app.fields.kinds import COUNTRY
from register_app.i18n import Text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FI", "FI"),
        ("fi", "FI"),
        ("Suomi", "FI"),
        ("SUOMI", "FI"),
        ("Finland", "FI"),
        ("Sverige", "SE"),
        ("Ruotsi", "SE"),
        ("viro", "EE"),
        ("Åland", "AX"),
        ("Ahvenanmaa", "AX"),
        ("Österrike", "AT"),
        ("UK", "GB"),
        ("KR", "KR"),
    ],
)
def test_names_and_codes_are_read(text: str, code: str) -> None:
    assert COUNTRY.parse(text) == Parsed(code)


def test_unknown_country_is_kept_with_a_warning() -> None:
    assert COUNTRY.parse("Kaukomaa") == Parsed("Kaukomaa", warning=UNKNOWN)


def test_every_shown_name_is_marked_and_read_again() -> None:
    for code in NAMES:
        shown = COUNTRY.show(code)

        assert isinstance(shown, Text)
        assert COUNTRY.parse(shown) == Parsed(code)


def test_unknown_country_is_shown_as_it_is_written() -> None:
    assert COUNTRY.show("Kaukomaa") == "Kaukomaa"
    assert COUNTRY.show(None) == ""
