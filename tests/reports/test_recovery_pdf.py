"""The printed recovery sheet."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from register_app.i18n import Catalogue
from register_app.reports.recovery_pdf import recovery_pdf
from register_app.vault import recovery_sheet
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.recovery_sheet import RecoverySheet

CODE = RecoveryCode(bytes(range(16)))
SHEET = RecoverySheet(CODE, "ab12cd34" * 4, date(2026, 11, 22), "register_app")


def _pdf(language: str = "en") -> bytes:
    return recovery_pdf(SHEET, Catalogue.load(language), language=language)


def _text(pdf: bytes) -> str:
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    return page.extract_text()


def test_sheet_is_one_page_with_code_register_and_day() -> None:
    text = _text(_pdf())

    for group in CODE.groups:
        assert group in text
    assert "AB12-CD34" in text
    assert "22 November 2026" in text


def test_code_can_be_copied_from_the_sheet() -> None:
    text = _text(_pdf())
    lines = [
        line for line in text.splitlines() if CODE.groups[0] in line or CODE.groups[5] in line
    ]

    assert RecoveryCode.read(" ".join(lines)) == CODE


def test_sheet_says_how_to_keep_and_use_it() -> None:
    text = " ".join(_text(_pdf()).split())

    for line in (*recovery_sheet.USING, *recovery_sheet.KEEPING):
        assert line in text


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_sheet_fits_on_one_page_in_each_language(language: str) -> None:
    pdf = _pdf(language)

    assert CODE.groups[3] in _text(pdf)
    assert str(PdfReader(io.BytesIO(pdf)).root_object["/Lang"]) == language


def test_same_sheet_gives_the_same_bytes() -> None:
    assert _pdf() == _pdf()
