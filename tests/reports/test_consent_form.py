"""The consent form."""

from datetime import date

import pytest

from register_app.i18n import LANGUAGES, Catalogue
from register_app.reports.consent_form import ConsentForm, consent_form
from tests.reports.pdfs import read, text_of

FORM = ConsentForm("en", "Maalarit Oy", (), "", "You may write.", 3, date(2026, 11, 22))


def _made(form: ConsentForm) -> bytes:
    return consent_form(form, Catalogue.load(form.language))


def test_without_a_name_there_is_a_line_to_write_it_on() -> None:
    text = text_of(_made(FORM))

    assert text.count("_" * 40) == 3
    assert "we stop: Maalarit Oy" in text
    assert "ask us for it" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_has_one_page_in_each_language(language: str) -> None:
    pdf = _made(FORM._replace(language=language, name="<b>Liisa</b> & Co", notice="x.example"))

    assert len(read(pdf).pages) == 1
    assert "<b>Liisa</b> & Co" in text_of(pdf)


def test_same_form_gives_the_same_bytes() -> None:
    assert _made(FORM) == _made(FORM)
