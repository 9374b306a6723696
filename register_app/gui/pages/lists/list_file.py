"""Ask for the file of a list, and read it in the background."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from register_app.gui import messages
from register_app.gui.files import file_dialog
from register_app.gui.pages.importing.draft import read_draft
from register_app.gui.session import Session

_ENDINGS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.vcf"


class ListFile(QObject):
    """Reads the first sheet that holds something, and guesses its columns."""

    was_read = Signal(object)
    """The Draft."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask above a widget."""
        super().__init__(above)
        self._session = session
        self._above = above

    @Slot()
    def choose(self) -> None:
        """Ask for the file."""
        dialog = file_dialog(self._above, self.tr("Choose the list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists") + f" ({_ENDINGS})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.read)
        dialog.open()

    @Slot(str)
    def read(self, path: str) -> None:
        """Read a file."""
        work = partial(read_draft, Path(path), None)
        job = self._session.plain(work, self.was_read.emit, self._fail)
        messages.follow(self._above, job, self.tr("Reading the list"))

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)
