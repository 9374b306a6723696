"""The language of the window: which one, and how it is put on and changed."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from register_app import paths
from register_app.i18n import LANGUAGES

NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
"""What each language calls itself."""
_PLACES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
_FALLBACK = "fi"


def of_system() -> str:
    """Return the first language of this computer's user that the program speaks."""
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), _FALLBACK)


def current() -> str:
    """Return the language that is put on."""
    return QLocale().name().partition("_")[0]


class Languages:
    """Holds the translators that are put on."""

    def __init__(self) -> None:
        """Put none on yet: texts are in English."""
        self._worn: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Put on a language; what is built from now on speaks it."""
        self.take_off()
        own = str(paths.resources() / "i18n" / f"register_{language}.qm")
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._worn = [
            *_loaded(f"{qts}/qtbase_{language}.qm"),
            *_loaded(own),  # the last one is asked first
        ]
        for translator in self._worn:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(QLocale(_PLACES[language]))

    def take_off(self) -> None:
        """Take the translators off: texts are in English again."""
        for translator in self._worn:
            QCoreApplication.removeTranslator(translator)
        self._worn = []


def _loaded(path: str) -> list[QTranslator]:
    translator = QTranslator()
    return [translator] if translator.load(path) else []
