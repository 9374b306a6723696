"""The text by which consent is asked for, kept as it was shown (GDPR Art. 7(1))."""

from datetime import date

from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LANGUAGE, NOTE, NUMBER, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.permissions.entry import MARKETING

ABOUT = Category.PERMISSIONS


@record("wording")
class Wording:
    """One version of the text, in one language; a new version is a new record."""

    id: int | None = None
    purpose: str = field(
        TEXT, QT_TRANSLATE_NOOP("permission", "Purpose"), ABOUT, default=MARKETING
    )
    language: str = field(LANGUAGE, QT_TRANSLATE_NOOP("permission", "Language"), ABOUT)
    version: int = field(NUMBER, QT_TRANSLATE_NOOP("permission", "Version"), ABOUT)
    text: str = field(NOTE, QT_TRANSLATE_NOOP("permission", "Text"), ABOUT)
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("permission", "Date"), ABOUT)
