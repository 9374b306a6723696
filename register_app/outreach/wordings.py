"""The text by which consent is asked for: preset, changed by the firm, kept as it was shown."""

from register_app.db.change import Changing
from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue
from register_app.permissions.entry import MARKETING
from register_app.permissions.wording import Wording
from register_app.register import Register

PRESET = QT_TRANSLATE_NOOP(
    "permission",
    "{firm} may send me marketing of its products and services in the ways I have ticked. I give "
    "this consent of my own free will; no service depends on it. I can withdraw it at any time "
    "and free of charge, as easily as I gave it.",
)
KEEP = QT_TRANSLATE_NOOP("permission", "New wording of consent")


def newest(register: Register, language: str, purpose: str = MARKETING) -> Wording:
    """Return the newest text in a language; the preset one, not kept yet, where there is none."""
    found = versions(register, language, purpose)
    if found:
        return found[0]
    text = Catalogue.load(language)(PRESET)
    filled = text.replace("{firm}", register.settings.load().firm_name)
    return Wording(
        purpose=purpose, language=language, version=1, text=filled, on_day=register.today()
    )


def versions(register: Register, language: str, purpose: str = MARKETING) -> list[Wording]:
    """Return the texts kept in a language, the newest first."""
    kept = register.permissions.wordings.all()
    of_language = [one for one in kept if (one.language, one.purpose) == (language, purpose)]
    return sorted(of_language, key=lambda one: one.version, reverse=True)


def shown(register: Register, language: str, changing: Changing | None = None) -> Wording:
    """Return the newest text as it is kept: whoever is shown it may have to be told which it was.

    Not within a change.
    """
    wording = newest(register, language)
    return wording if wording.id is not None else _keep(register, wording, changing)


def reword(
    register: Register, language: str, text: str, changing: Changing | None = None
) -> Wording:
    """Keep another text as a new version; the same text stays the version that it is."""
    before = newest(register, language)
    if before.text == text:
        return shown(register, language, changing)
    version = before.version + 1 if before.id is not None else before.version
    after = Wording(language=language, version=version, text=text, on_day=register.today())
    return _keep(register, after, changing)


def _keep(register: Register, wording: Wording, changing: Changing | None) -> Wording:
    with (changing or register.change)(KEEP):
        return register.permissions.wordings.save(wording)
