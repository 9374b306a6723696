"""The receipt of an erasure."""

from datetime import date

import pytest

from register_app.erasure.record import KeptLine, Receipt, Shared
from register_app.i18n import LANGUAGES, Catalogue
from register_app.reports.erasure_receipt import erasure_receipt
from tests.reports.pdfs import read, text_of

RECEIPT = Receipt(
    id=1,
    token="a1" * 16,
    at="2026-11-22T09:00:00+00:00",
    by_whom="Kaisa",
    ground="",
    request_id=None,
    erased={"customer": 1, "note": 3, "hologram": 2, "history": 12, "task": 0},
    kept=(
        KeptLine("deal", 2, "2032-12-31", "Accounting Act (1336/1997), chapter 2, section 10"),
        KeptLine("document", 1, None, "A dispute"),
    ),
    shared=(
        Shared("customer", "phone", "contact", "phone", 1),
        Shared("customer", "email", "change_row", "before", 2),
    ),
    pages=4711,
    residue=0,
    proven_at="2026-11-22T09:01:00+00:00",
)
LAST = date(2027, 11, 22)


def _made(receipt: Receipt, language: str = "en") -> str:
    return text_of(
        erasure_receipt(receipt, "Maalarit Oy", language, Catalogue("en", {}), in_backups=LAST)
    )


def test_it_tells_what_went_what_is_kept_and_what_was_proven() -> None:
    text = _made(RECEIPT)

    assert "1 customer(s)" in text
    assert "2 other record(s)" in text
    assert "task" not in text
    assert "31.12.2032: Accounting Act" in text
    assert "for now: A dispute" in text
    assert "4711" in text
    assert "found: 0" in text
    assert "Phone: also in 1 contact person(s) (Phone)" in text
    assert "also in 2 line(s) of the history" in text


def test_it_tells_until_when_backups_may_hold_it() -> None:
    text = " ".join(_made(RECEIPT).split())

    assert "Backups of the program may hold it until 22.11.2027 at most." in text
    assert "the same is erased again before anything is shown" in text


def test_it_tells_that_the_proof_is_still_to_come() -> None:
    text = _made(RECEIPT._replace(residue=None, proven_at="", kept=(), shared=()))

    assert "still to come" in text
    assert "Nothing." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_one_page_in_each_language(language: str) -> None:
    pdf = erasure_receipt(
        RECEIPT, "Maalarit Oy", language, Catalogue.load(language), in_backups=LAST
    )

    assert len(read(pdf).pages) == 1


def test_the_same_receipt_gives_the_same_bytes() -> None:
    made = [
        erasure_receipt(RECEIPT, "Oy", "en", Catalogue("en", {}), in_backups=LAST)
        for _ in range(2)
    ]

    assert made[0] == made[1]
