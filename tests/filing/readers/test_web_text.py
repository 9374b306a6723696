"""HTML made plain."""

import pytest

from register_app.filing.readers.web_text import plain


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Hei</p><p>taas</p>", "Hei\n\ntaas"),
        ("rivi<br>toinen\nsama", "rivi\ntoinen sama"),
        ("<head><title>x</title></head><style>p{}</style><script>y()</script>näkyy", "näkyy"),
        ("a &amp; &lt;b&gt;", "a & <b>"),
        ("</script>loppu", "loppu"),
        ("<div>" * 20_000 + "syvä", "syvä"),
    ],
)
def test_only_what_is_seen_is_left(page: str, text: str) -> None:
    assert plain(page) == text
