"""What can be done with a document: open elsewhere, save, print, edit, remove."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from register_app.audit.store import HandedOut
from register_app.db.place import Place
from register_app.documents.document import Document
from register_app.documents.guess import PICTURES
from register_app.documents.media import LOOKED_AT, Media, media_of
from register_app.documents.safe_file import may_open, save_name, shown_name, true_ending
from register_app.errors import RegisterError
from register_app.fields.field import table_of
from register_app.filing import content, pdf_weight
from register_app.gui import messages
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Progress
from register_app.gui.pages.documents.document_dialog import DocumentDialog
from register_app.gui.pages.documents.look import LIMIT, picture_of
from register_app.gui.pages.documents.words import title_of
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.watch import Watch

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

REMOVE = QT_TRANSLATE_NOOP("documents", "Remove document")


class DocumentActs(QObject):
    """Leads each act from the wish to its end, asking where something leaves the register."""

    told = Signal(str)
    """What came of it."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask over `above`."""
        super().__init__(above)
        self._session = session
        self._above = above

    def edit(self, document: Document) -> None:
        """Edit what is known about it."""
        DocumentDialog(self._session, [document], self.tr("Edit document"), self._above).open()

    def remove(self, document: Document) -> None:
        """Ask, and take it out of the list."""
        messages.ask(
            self._above,
            self.tr("Remove “{title}”?").format(title=title_of(document)),
            details=self.tr(
                "It is no longer shown or found. Undo (Ctrl+Z) brings it back with its content."
            ),
            act=self.tr("Remove"),
            then=partial(self._remove, document),
            harmful=True,
        )

    def erase(self, document: Document) -> None:
        """Show what erasing a document for good would do."""
        from register_app.gui.pages.erasing.erase_dialog import (  # noqa: PLC0415  on first use
            EraseDialog,
        )

        place = Place(table_of(Document), document.id or 0)
        EraseDialog(self._session, [place], title_of(document), self._above).open()

    def open_outside(self, document: Document) -> None:
        """Ask before a plain copy leaves the vault; what is not safe to open is only saved."""
        work = partial(_media_of, document)
        self._session.read(work, partial(self._ask_to_open, document), self._failed)

    def save(self, document: Document) -> None:
        """Ask where to save it."""
        dialog = file_dialog(self._above, self.tr("Save the document"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(save_name(document.file_name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save, document))
        dialog.open()

    def print_out(self, document: Document) -> None:
        """Print a PDF or a picture."""
        job = self._session.read(
            partial(_printable, document), partial(self._choose_printer, document), self._failed
        )
        messages.follow(self._above, job, self.tr("Reading the document"))

    def _remove(self, document: Document) -> None:
        documents = self._session.register.documents
        if document.id is not None and documents.records.find(document.id) is not None:
            with self._session.change(REMOVE):
                documents.remove(document.id)

    def _ask_to_open(self, document: Document, media: Media) -> None:
        if may_open(document.file_name, media):
            messages.ask(
                self._above,
                self.tr("Open “{title}” in another program?").format(title=title_of(document)),
                details=self.tr(
                    "A copy that is not encrypted leaves the register. It is deleted when the "
                    "register is locked or closed, but the other program may remember the name "
                    "or keep a copy of its own. Changes made there are not kept here."
                ),
                act=self.tr("Open a copy"),
                then=partial(self._open, document),
            )
            return
        ending = true_ending(document.file_name)
        messages.ask(
            self._above,
            self.tr("This file can only be saved, not opened."),
            details=self.tr(
                "“{file}” is really a file of the type “{ending}”, or its content is something "
                "else than its name says. Such files can harm the computer: save it only if you "
                "know where it came from."
            ).format(file=shown_name(document.file_name), ending=f".{ending}" if ending else "–"),
            act=self.tr("Save as…"),
            then=partial(self.save, document),
            harmful=True,
        )

    def _open(self, document: Document) -> None:
        try:
            copy = self._session.copies.place_for(save_name(document.file_name))
        except RegisterError as error:
            self._failed(error)
            return
        work = partial(_write, document, copy, HandedOut.OPENED)
        job = self._session.write(work, partial(self._hand_over, copy), self._failed)
        messages.follow(self._above, job, self.tr("Writing a copy"))

    def _hand_over(self, copy: Path, _: object) -> None:
        self._session.copies.seal(copy)
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self.told.emit(self.tr("A copy is open in another program until you lock."))
            return
        messages.tell(
            self._above,
            self.tr("This computer has no program for such a file."),
            self.tr("Nothing was changed. Save the document as a file instead."),
        )

    def _save(self, document: Document, chosen: str) -> None:
        path = Path(chosen)
        work = partial(_write, document, path, HandedOut.SAVED)
        job = self._session.write(work, partial(self._saved, path), self._failed)
        messages.follow(self._above, job, self.tr("Saving the document"))

    def _saved(self, path: Path, _: object) -> None:
        self.told.emit(self.tr("✓ Saved as {file}.").format(file=path.name))

    def _choose_printer(self, document: Document, made: "bytes | QImage | None") -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        if made is None:
            messages.tell(
                self._above,
                self.tr("This document cannot be printed here."),
                self.tr("Open it in another program, or save it, and print it there."),
            )
            return
        printing.choose_printer(self._above, partial(self._print_on, document, made))

    def _print_on(self, document: Document, made: "bytes | QImage", printer: "QPrinter") -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        # noted before: nothing is on paper without its line in the audit
        content.note(self._session.register, document, HandedOut.PRINTED)
        if (
            printing.print_pdf(made, printer)
            if isinstance(made, bytes)
            else printing.print_picture(made, printer)
        ):
            self.told.emit(self.tr("✓ Sent to the printer."))
            return
        messages.tell(
            self._above,
            self.tr("The printer did not take the document."),
            self.tr("Check the printer and try again, or save the document as a file."),
        )

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)


def _media_of(document: Document, register: Register, progress: Progress) -> Media:
    """Look at the content, for the name may lie."""
    return media_of(_Start().read(register, document, progress.watch), document.file_name)


def _write(
    document: Document, path: Path, how: HandedOut, register: Register, progress: Progress
) -> None:
    content.write_out(register, document, path, progress.watch, how=how)


def _printable(
    document: Document, register: Register, progress: Progress
) -> "bytes | QImage | None":
    held = content.read(register, document, limit=LIMIT, watch=progress.watch)
    media = media_of(held[:LOOKED_AT], document.file_name)
    if media is Media.PDF:
        return None if pdf_weight.is_heavy(held, progress.watch) else held
    return picture_of(held, media) if media in PICTURES else None


class _Enough(Exception):
    """The beginning is read."""


class _Start:
    """Takes the beginning of a content, and stops the reading there."""

    def __init__(self) -> None:
        self._held = b""

    def write(self, block: bytes) -> None:
        self._held += bytes(block)
        if len(self._held) >= LOOKED_AT:
            raise _Enough

    def read(self, register: Register, document: Document, watch: Watch) -> bytes:
        with suppress(_Enough):
            register.documents.pour(document, self, watch)
        return self._held[:LOOKED_AT]
