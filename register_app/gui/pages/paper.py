"""Bring a sheet to paper: print it, or save it as a PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.errors import RegisterError
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.files import pdf_dialog
from register_app.gui.labels import Remark, Tone, row
from register_app.gui.lines import announce
from register_app.reports.saved_file import save

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Paper(QWidget):
    """The two buttons, and what became of the sheet."""

    kept = Signal()
    """It was printed or saved."""

    def __init__(self, title: str, called: str, parent: QWidget | None = None) -> None:
        """Wait for a sheet; `title` asks where it goes, `called` is the name of its file."""
        super().__init__(parent)
        self._title = title
        self._called = called
        self._pdf = b""
        self._print = button(self.tr("&Print …"), self._choose_printer)
        self._save = button(self.tr("&Save as PDF …"), self._choose_file)
        self._said = Remark()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(row(self._print, self._save))
        inside.addWidget(self._said)
        self._print.setEnabled(False)
        self._save.setEnabled(False)
        self.setFocusProxy(self._print)

    def offer(self, pdf: bytes) -> None:
        """Take the sheet, and the cursor to its buttons."""
        self._pdf = pdf
        self._print.setEnabled(True)
        self._save.setEnabled(True)
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_file(self) -> None:
        dialog = pdf_dialog(self, self._title, self._called + ".pdf")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, chosen: str) -> None:
        """Save the sheet under the name that was chosen."""
        path = Path(chosen)
        try:
            save(path, self._pdf)
        except RegisterError as error:
            messages.tell_error(self, error)
            return
        self._keep(self.tr("Saved as {file}.").format(file=path.name))

    @Slot()
    def _choose_printer(self) -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        printing.choose_printer(self, self._print_on)

    @Slot(object)
    def _print_on(self, printer: "QPrinter") -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        if printing.print_pdf(self._pdf, printer):
            self._keep(self.tr("Sent to the printer."))
        else:
            messages.tell(
                self,
                self.tr("The printer did not take the sheet."),
                self.tr("Check the printer and try again, or save the sheet as a PDF."),
            )

    def _keep(self, text: str) -> None:
        self._said.say(text, Tone.GOOD)
        announce(self._said, text)
        self.kept.emit()
