"""Consent forms as files."""

from dataclasses import replace
from pathlib import Path

from register_app.outreach.forms import save_form
from register_app.outreach.wordings import versions
from register_app.register import Register
from tests.builders import CANARY, TITLE
from tests.reports.pdfs import text_of


def test_form_holds_the_wording_the_person_and_how_to_withdraw(
    register: Register, tmp_path: Path
) -> None:
    with register.change(TITLE):
        firm = replace(
            register.settings.load(),
            firm_name="Maalarit Oy",
            firm_phone=("+358401234567",),
            firm_email=("toimisto@maalarit.example",),
            notice_web="maalarit.example/seloste",
        )
        register.settings.save(firm)

    save_form(register, tmp_path / "form.pdf", "en", CANARY)

    text = text_of((tmp_path / "form.pdf").read_bytes())
    [kept] = versions(register, "en")
    assert " ".join(kept.text.split()) in text
    for words in (
        *(CANARY, "Maalarit Oy, version 1 of 22 November 2026", "□ Automated call"),
        *("040 123 4567, toimisto@maalarit.example", "maalarit.example/seloste", "Signature"),
    ):
        assert words in text
