"""The letter that answers a request."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from register_app.gui.jobs import Progress, Work
from register_app.gui.labels import name
from register_app.gui.pages.privacy.letter_sheet import LetterSheet
from register_app.gui.session import Session, translate
from register_app.register import Register
from register_app.reports.letter import Letter
from register_app.requests.request import Request
from register_app.rights.letters.compose import compose, file_name, language_of
from register_app.rights.letters.hand_out import note_printed, save_letter
from register_app.rights.letters.kinds import LABELS, LetterKind, letters_for


class LetterDialog(LetterSheet):
    """Offers the letters that a request may need."""

    def __init__(
        self, session: Session, request: Request, kind: LetterKind | None, parent: QWidget
    ) -> None:
        """Compose the letter that fits, or one of a kind."""
        self._request = request
        self._kind = QComboBox()
        super().__init__(session, parent, self._kind)
        name(self._kind, self.tr("What the letter tells"))
        for one in letters_for(request):
            self._kind.addItem(translate(LABELS[one]), one)
        if kind is not None:
            self._kind.setCurrentIndex(self._kind.findData(kind))
        self.write_in(language_of(request))
        self._kind.currentIndexChanged.connect(self.write)

    def draft(self, language: str) -> Letter:
        """Return the letter of the kind chosen."""
        register = self.session.register
        settings, today = register.settings.load(), register.today()
        return compose(self._request, self._chosen(), language, settings, today)

    def file_name(self, language: str) -> str:
        """Name the file after the request."""
        return file_name(self._request, language)

    def saving(self, path: Path, letter: Letter) -> Work:
        """Save the letter, and keep its digest with the request."""
        return partial(_save, path, letter, self._request.id or 0, self._chosen())

    def note_printed(self, pdf: bytes) -> None:
        """Keep the digest with the request."""
        note_printed(
            *(self.session.register, pdf, self.session.change),
            request_id=self._request.id or 0,
            kind=self._chosen(),
        )

    def _chosen(self) -> LetterKind:
        return LetterKind(self._kind.currentData())


def _save(
    path: Path,
    letter: Letter,
    request_id: int,
    kind: LetterKind,
    register: Register,
    progress: Progress,
) -> None:
    progress.check()
    save_letter(register, path, letter, request_id=request_id, kind=kind)
