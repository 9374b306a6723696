"""Save the rejected and repaired rows as a workbook that can be corrected."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from register_app.gui import messages
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Progress
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.session import Session, translate
from register_app.importer.entries import entries, headings
from register_app.importer.plan import Noted
from register_app.importer.report import ReportRow, write_report
from register_app.reports.saved_file import require_writable


class Rows(NamedTuple):
    """The rows with remarks, and the list they stand in."""

    draft: Draft
    noted: Sequence[Noted]
    hetu_on: bool


class RowSaver(QObject):
    """Asks where the rows go, and writes them in the background."""

    saved = Signal(str)
    """The name of the file."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Work for one page."""
        super().__init__(parent)
        self._session = session
        self._page = parent
        self._rows: Rows | None = None

    def save(self, rows: Rows) -> None:
        """Ask for the place of the file."""
        self._rows = rows
        source = rows.draft.path
        dialog = file_dialog(self._page, self.tr("Save the rows to correct"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel") + " (*.xlsx)")
        dialog.setDefaultSuffix("xlsx")
        dialog.setDirectory(str(source.parent))
        what = self.tr("to correct")  # within the text around it, it would not be translated
        dialog.selectFile(f"{source.stem} – {what}.xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, chosen: str) -> None:
        """Write the rows into a file."""
        if self._rows is not None:
            work = partial(write_rows, self._rows, Path(chosen))
            job = self._session.plain(work, self._written, self._failed)
            messages.follow(self._page, job, self.tr("Saving the rows"))

    @Slot(object)
    def _written(self, path: Path) -> None:
        self.saved.emit(path.name)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self._page, error)


def write_rows(job: Rows, path: Path, progress: Progress) -> Path:
    """Write the rows into a file; for background work."""
    require_writable(path)
    lines = entries(
        job.draft.table,
        job.draft.mapping,
        job.noted,
        translate=translate,
        hetu_on=job.hetu_on,
    )
    checked = _checked(lines, progress)
    write_report(path, headings(job.draft.mapping), checked, translate=translate)
    return path


def _checked(lines: Iterable[ReportRow], progress: Progress) -> Iterator[ReportRow]:
    for line in lines:
        progress.check()
        yield line
