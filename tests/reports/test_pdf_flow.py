"""Words on paper: what belongs together stays on one line."""

import pytest

from register_app.reports.pdf_flow import frag_of
from register_app.reports.pdf_styles import BODY, prepare


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("040 123 4567", "040\xa0123\xa04567"),
        ("tietosuojalain 29 §", "tietosuojalain 29\xa0§"),
        ("avtal (artikel 6.1 b)", "avtal (artikel\xa06.1\xa0b)"),
        ("consent (Article 6(1)(a))", "consent (Article\xa06(1)(a))"),
        ("oikaisu (16 artikla)", "oikaisu (16\xa0artikla)"),
        ("3 vuotta kaupasta", "3 vuotta kaupasta"),
    ],
)
def test_numbers_stay_with_what_they_count(written: str, printed: str) -> None:
    prepare()

    assert frag_of(written, BODY).text == printed
