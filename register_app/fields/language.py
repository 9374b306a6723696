"""The language a customer is served in."""

from register_app.fields.kind import Parsed
from register_app.fields.text import fold, read_words
from register_app.i18n import QT_TRANSLATE_NOOP

OTHER = QT_TRANSLATE_NOOP("fields", "This language is kept as “other language”")

NAMES = {
    "fi": QT_TRANSLATE_NOOP("fields", "Finnish"),
    "sv": QT_TRANSLATE_NOOP("fields", "Swedish"),
    "en": QT_TRANSLATE_NOOP("fields", "English"),
    "other": QT_TRANSLATE_NOOP("fields", "Other language"),
}
_WORDS = {
    "fi": "fi fin fi-fi fi_fi suomi suomeksi finska finnish",
    "sv": "sv swe sv-fi sv-se sv_fi sv_se ruotsi ruotsiksi svenska swedish",
    "en": "en eng en-gb en-us en_gb en_us englanti englanniksi engelska english",
    "other": "other muu annat",
}
_READ = {word: code for code, words in _WORDS.items() for word in words.split()} | {
    "other language": "other",
    "muu kieli": "other",
    "annat sprak": "other",
}


def parse(text: str) -> Parsed[str]:
    """Read a language's code or name; what is not one of ours is “other”."""
    if text in NAMES:
        return Parsed(text)
    read = read_words(text, limit=100)
    if not read.value:
        return read
    code = _READ.get(fold(read.value))
    return Parsed(code) if code else Parsed("other", repair=OTHER, rest=read.value)


def show(value: str | None) -> str:
    """Return the language's marked English name."""
    return NAMES.get(value or "", value or "")
