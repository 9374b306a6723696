"""Make a consent form for a person, with the wording that the register keeps."""

from pathlib import Path

from register_app.fields.kinds import PHONES
from register_app.i18n import Catalogue
from register_app.outreach.wordings import shown
from register_app.register import Register
from register_app.reports.saved_file import save


def save_form(register: Register, path: Path, language: str, name: str = "") -> None:
    """Save a form as a PDF; the wording on it is kept, so that an answer can name it."""
    # loaded on first use: start-up is felt every day
    from register_app.reports.consent_form import (  # noqa: PLC0415  as said
        ConsentForm,
        consent_form,
    )

    settings = register.settings.load()
    wording = shown(register, language)
    form = ConsentForm(
        language=language,
        firm=settings.firm_name,
        ways=(*filter(None, (PHONES.show(settings.firm_phone),)), *settings.firm_email),
        notice=settings.notice_web,
        text=wording.text,
        version=wording.version,
        day=wording.on_day,
        name=name,
    )
    save(path, consent_form(form, Catalogue.load(language)))
