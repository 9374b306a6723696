"""The letter by which the people are told of a breach (GDPR Art. 34)."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from register_app.breaches.breach import Breach
from register_app.gui import languages
from register_app.gui.jobs import Progress, Work
from register_app.gui.pages.privacy.letter_sheet import LetterSheet
from register_app.gui.session import Session
from register_app.register import Register
from register_app.reports.letter import Letter
from register_app.rights.letters.breach import letter_of
from register_app.rights.letters.hand_out import save_firm_letter


class BreachLetter(LetterSheet):
    """One text for all; to whom it goes is written on the envelope."""

    def __init__(self, session: Session, breach: Breach, parent: QWidget) -> None:
        """Write it in the language of the window first."""
        self._breach = breach
        super().__init__(session, parent)
        self.write_in(languages.current())

    def draft(self, language: str) -> Letter:
        """Return the letter as the law asks for it."""
        register = self.session.register
        return letter_of(self._breach, register.settings.load(), language, register.today())

    def file_name(self, language: str) -> str:
        """Name the file after the matter."""
        return self.tr("data-breach") + f"-{language}.pdf"

    def saving(self, path: Path, letter: Letter) -> Work:
        """Save the letter; that people were told is written down once it has gone out."""
        return partial(_save, path, letter)

    def note_printed(self, pdf: bytes) -> None:
        """Leave it to whoever sends the letters to write down that people were told."""


def _save(path: Path, letter: Letter, register: Register, progress: Progress) -> None:
    progress.check()
    save_firm_letter(register, path, letter)
