"""The first step: which file, and which sheet of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from register_app.errors import Cancelled, RegisterError
from register_app.gui.buttons import button
from register_app.gui.column import Column
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import (
    PlainLabel,
    caption,
    card,
    heading,
    name,
    row,
    subheading,
)
from register_app.gui.pages.importing.draft import Draft, read_draft
from register_app.gui.pages.importing.working import Working
from register_app.gui.pages.trouble import Trouble
from register_app.gui.session import Session
from register_app.importer import reader
from register_app.importer.reader import SheetInfo

_ENDINGS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.vcf"
_NAME = Qt.ItemDataRole.UserRole
_MOST_SHEETS_SHOWN = 8


class FileStep(Column):
    """Choose a file, see what is wrong with it, choose a sheet where there are several."""

    was_read = Signal(object)
    """The Draft."""
    ready_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Ask for a file."""
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._working = Working()
        self._working.ended.connect(self.ready_changed)
        self._choose = button(self.tr("Choose a &file …"), self.choose, look="primary")
        self._file = PlainLabel(wrap=True)
        self._trouble = Trouble()
        self._sheets = self._make_sheets()
        self._which = subheading(self.tr("Which sheet?"))
        self.inside.addWidget(heading(self.tr("Which list do you want to import?")))
        self.inside.addWidget(
            PlainLabel(
                self.tr(
                    "You see first what is found in it, what is repaired and what is left out. "
                    "Nothing is stored before the last step, and the whole import can be undone."
                ),
                wrap=True,
            )
        )
        self.inside.addWidget(self._make_place())
        for widget in (self._file, self._working, self._trouble, self._which, self._sheets):
            self.inside.addWidget(widget)
        self.inside.addStretch(1)
        self.setFocusProxy(self._choose)
        self._show_sheets([])
        self._file.hide()

    @property
    def is_ready(self) -> bool:
        """Say whether a sheet can be read now."""
        is_chosen = self._sheets.isVisibleTo(self) and self._sheets.currentItem() is not None
        return is_chosen and self._working.job is None

    @Slot()
    def choose(self) -> None:
        """Ask for a file."""
        dialog = file_dialog(self, self.tr("Choose the list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists") + f" ({_ENDINGS})", self.tr("All files") + " (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open_named)
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Look which sheets a file has; a file with one is read at once."""
        self._path = path
        self._show_sheets([])
        self._trouble.hide()
        self._file.setText(path.name)
        self._file.show()
        work = partial(_sheets, path)
        job = self._session.plain(work, self._listed, self._failed)
        self._working.follow(job, self.tr("Opening {file}").format(file=path.name))
        self.ready_changed.emit()

    @Slot()
    def go_on(self) -> None:
        """Read the sheet that is chosen."""
        item = self._sheets.currentItem()
        if self.is_ready and item is not None:
            self._read(str(item.data(_NAME)))

    def stop(self) -> None:
        """Stop reading."""
        self._working.cancel()

    def _make_place(self) -> QFrame:
        frame, inside = card()
        inside.addLayout(row(self._choose, PlainLabel(self.tr("or drop it anywhere here."))))
        inside.addWidget(
            caption(
                self.tr(
                    "Excel (XLSX, XLS), OpenDocument (ODS), text (CSV) or contact cards (VCF)"
                ),
                wrap=True,
            )
        )
        return frame

    def _make_sheets(self) -> QListWidget:
        sheets = QListWidget()
        sheets.setProperty("look", "framed")
        name(sheets, self.tr("Sheets of the file"))
        sheets.currentItemChanged.connect(self.ready_changed)
        sheets.itemActivated.connect(self.go_on)
        return sheets

    def _show_sheets(self, sheets: list[SheetInfo]) -> None:
        self._sheets.clear()
        for sheet in sheets:
            item = QListWidgetItem(self._described(sheet))
            item.setData(_NAME, sheet.name)
            if sheet.rows == 0:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._sheets.addItem(item)
        for widget in (self._which, self._sheets):
            widget.setVisible(bool(sheets))
        if sheets:
            self._sheets.setCurrentRow(_likeliest(sheets))
            lines = min(len(sheets), _MOST_SHEETS_SHOWN)
            self._sheets.setFixedHeight(lines * self._sheets.sizeHintForRow(0) + 8)

    def _described(self, sheet: SheetInfo) -> str:
        parts = [sheet.name]
        if sheet.hidden:
            parts.append(self.tr("hidden in the file"))
        if sheet.rows == 0:
            parts.append(self.tr("empty"))
        elif sheet.rows:
            parts.append(self.tr("%n rows", "", sheet.rows))
        return " – ".join(parts)

    @Slot(str)
    def _open_named(self, path: str) -> None:
        self.open_file(Path(path))

    def _read(self, sheet: str | None) -> None:
        if self._path is None:
            return
        work = partial(read_draft, self._path, sheet)
        job = self._session.plain(work, self._came, self._failed)
        self._working.follow(job, self.tr("Reading {file}").format(file=self._path.name))
        self.ready_changed.emit()

    @Slot(object)
    def _listed(self, sheets: list[SheetInfo]) -> None:
        if self._is_stale():
            return
        if len(sheets) == 1:
            self._read(sheets[0].name)
            return
        self._show_sheets(sheets)
        self._sheets.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _came(self, draft: Draft) -> None:
        if not self._is_stale():
            self.was_read.emit(draft)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self._is_stale():
            return
        if not isinstance(error, RegisterError):
            raise error
        if not isinstance(error, Cancelled):
            self._trouble.show_error(error)
        elif self._sheets.count() == 0:
            self._file.hide()

    def _is_stale(self) -> bool:
        """Say whether this is the answer of a job that nobody waits for any more."""
        return self._working.job not in {None, self.sender()}


def _sheets(path: Path, progress: Progress) -> list[SheetInfo]:
    return reader.sheets(path, progress.watch)


def _likeliest(sheets: list[SheetInfo]) -> int:
    """Return the first visible sheet that is not empty, else the first that is not."""
    places = [place for place, sheet in enumerate(sheets) if sheet.rows != 0]
    visible = [place for place in places if not sheets[place].hidden]
    return next(iter(visible or places), -1)
