"""The printed spare codes."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from register_app.i18n import Catalogue
from register_app.reports.spare_codes_pdf import SpareSheet, spare_codes_pdf
from register_app.vault.spare_codes import new_codes

SHEET = SpareSheet(new_codes(), "AB12-CD34", date(2026, 11, 29), "register_app")


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_sheet_is_one_page_with_codes_register_and_day(language: str) -> None:
    pdf = spare_codes_pdf(SHEET, Catalogue.load(language), language=language)

    reader = PdfReader(io.BytesIO(pdf))
    (page,) = reader.pages
    text = page.extract_text()
    assert all(code in text for code in (*SHEET.codes, "AB12-CD34", "2026"))
    assert str(reader.root_object["/Lang"]) == language


def test_same_sheet_gives_the_same_bytes() -> None:
    translate = Catalogue.load("en")

    assert spare_codes_pdf(SHEET, translate, language="en") == spare_codes_pdf(
        SHEET, translate, language="en"
    )
