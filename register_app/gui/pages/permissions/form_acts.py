"""Lead from a wish to a consent form on paper."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.gui import messages
from register_app.gui.files import pdf_dialog
from register_app.gui.jobs import Progress
from register_app.gui.session import Session
from register_app.outreach.forms import save_form
from register_app.register import Register


class FormActs(QObject):
    """Asks for a place, and saves a form with the name of a person there."""

    saved = Signal(str)
    """The name of the file."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask over `above`."""
        super().__init__(above)
        self._session = session
        self._above = above

    def make(self, language: str, person: str) -> None:
        """Ask where to save the form."""
        dialog = pdf_dialog(
            self._above, self.tr("Save the consent form"), self.tr("consent") + f"-{language}.pdf"
        )
        dialog.fileSelected.connect(partial(self._save, language, person))
        dialog.open()

    def _save(self, language: str, person: str, chosen: str) -> None:
        work = partial(_save, Path(chosen), language, person)
        job = self._session.write(work, self._told, self._failed)
        messages.follow(self._above, job, self.tr("Saving the consent form"))

    @Slot(object)
    def _told(self, path: Path) -> None:
        self.saved.emit(path.name)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)


def _save(path: Path, language: str, person: str, register: Register, progress: Progress) -> Path:
    progress.check()
    save_form(register, path, language, person)
    return path
