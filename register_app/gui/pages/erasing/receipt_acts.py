"""Lead from a wish to the receipt of an erasure on paper."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from register_app.backups.thinning import last_day
from register_app.erasure.record import Receipt
from register_app.gui import languages, messages
from register_app.gui.files import pdf_dialog
from register_app.gui.jobs import Progress
from register_app.gui.lines import announce
from register_app.gui.session import Session
from register_app.i18n import Catalogue
from register_app.register import Register


class ReceiptActs(QObject):
    """Asks for a place, and saves a receipt there in the language of the window."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask over `above`."""
        super().__init__(above)
        self._session = session
        self._above = above

    def save(self, receipt: Receipt) -> None:
        """Ask where to save the receipt."""
        dialog = pdf_dialog(
            self._above,
            self.tr("Save the receipt"),
            self.tr("erasure") + f"-{receipt.token[:8]}.pdf",
        )
        dialog.fileSelected.connect(partial(self._save, receipt))
        dialog.open()

    def _save(self, receipt: Receipt, chosen: str) -> None:
        work = partial(_save, Path(chosen), receipt, languages.current())
        job = self._session.read(work, self._told, self._failed)
        messages.follow(self._above, job, self.tr("Saving the receipt"))

    @Slot(object)
    def _told(self, path: Path) -> None:
        announce(self._above, self.tr("Saved as {file}.").format(file=path.name))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)


def _save(
    path: Path, receipt: Receipt, language: str, register: Register, progress: Progress
) -> Path:
    # loaded on first use: start-up is felt every day
    from register_app.reports.erasure_receipt import erasure_receipt  # noqa: PLC0415  as said
    from register_app.reports.saved_file import save  # noqa: PLC0415  as said

    progress.check()
    firm = register.settings.load().firm_name
    last = last_day(date.fromisoformat(receipt.at[:10]))
    save(
        path,
        erasure_receipt(receipt, firm, language, Catalogue.load(language), in_backups=last),
    )
    return path
