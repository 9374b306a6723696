"""Web addresses."""

import pytest

from register_app.fields.kind import Parsed
from register_app.fields.kinds import WEBSITE
from register_app.fields.website import NOT_WEBSITE, UNSAFE, UNUSUAL


@pytest.mark.parametrize(
    "text",
    [
        "firma.example",
        "www.firma.example",
        "https://www.firma.example/fi?a=1",
        "mäki.example:8080",
    ],
)
def test_usual_address_is_taken_as_it_is(text: str) -> None:
    assert WEBSITE.parse(text) == Parsed(text)


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@x.example"]
)
def test_unsafe_address_is_refused(text: str) -> None:
    assert WEBSITE.parse(text) == Parsed(None, problem=UNSAFE)


@pytest.mark.parametrize("text", ["firma", "kysy Matilta", "a@x.example"])
def test_what_is_no_address_is_refused(text: str) -> None:
    assert WEBSITE.parse(text) == Parsed(None, problem=NOT_WEBSITE)


def test_unusual_address_is_kept_with_a_warning() -> None:
    assert WEBSITE.parse("http://10.0.0.1/x") == Parsed("http://10.0.0.1/x", warning=UNUSUAL)
