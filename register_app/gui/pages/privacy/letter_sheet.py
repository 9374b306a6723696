"""A letter: composed, changed by whoever sends it, saved or printed."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from register_app.gui import languages, messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.files import pdf_dialog
from register_app.gui.jobs import Progress, Work
from register_app.gui.labels import caption, name, row
from register_app.gui.lines import announce
from register_app.gui.session import Session
from register_app.i18n import LANGUAGES
from register_app.register import Register
from register_app.reports.letter import Letter, letter_pdf

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH, _HEIGHT = 700, 640
_LONGEST = 20_000


class LetterSheet(Dialog):
    """Shows a letter as text; it goes out as a PDF. What it says, `draft` tells."""

    def __init__(self, session: Session, parent: QWidget, *choices: QComboBox) -> None:
        """Lay out an empty sheet below some choices; `write` fills it."""
        super().__init__(self.tr("Letter"), parent, width=_WIDTH)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.session = session
        self._printer: QPrinter | None = None
        self._path = Path()
        self._language = QComboBox()
        for language in LANGUAGES:
            self._language.addItem(languages.NAMES[language], language)
        self._title, self._text = QLineEdit(), QPlainTextEdit()
        self._lay_out(choices)
        self.resize(_WIDTH, _HEIGHT)

    @property
    def is_changed(self) -> bool:
        """Say whether somebody changed the letter and it did not go out yet."""
        return self._text.document().isModified() or self._title.isModified()

    def draft(self, language: str) -> Letter:
        """Return the letter as it is composed."""
        raise NotImplementedError

    def file_name(self, language: str) -> str:
        """Return what the file of the letter is called."""
        raise NotImplementedError

    def saving(self, path: Path, letter: Letter) -> Work:
        """Return the work that saves the letter."""
        raise NotImplementedError

    def note_printed(self, pdf: bytes) -> None:
        """Note that the letter went to the printer."""
        raise NotImplementedError

    def write_in(self, language: str) -> None:
        """Write the letter in a language, and anew whenever another is chosen."""
        self._language.setCurrentIndex(self._language.findData(language))
        self.write()
        self._language.currentIndexChanged.connect(self.write)
        self._text.setFocus()

    @Slot()
    def write(self) -> None:
        """Compose the letter anew."""
        made = self.draft(str(self._language.currentData()))
        self._draft = made
        self._title.setText(made.title)
        self._text.setPlainText(made.text)
        self._title.setModified(False)
        self._text.document().setModified(False)

    def _lay_out(self, choices: tuple[QComboBox, ...]) -> None:
        name(self._language, self.tr("Language of the letter"))
        name(self._title, self.tr("Title of the letter"))
        name(self._text, self.tr("Text of the letter"))
        self._text.setTabChangesFocus(True)
        hint = self.tr(
            "Change the text as you like: it prints as it stands here. Choosing another letter or "
            "language writes it anew."
        )
        self.inside.addLayout(row(*choices, self._language))
        self.inside.addWidget(caption(hint, wrap=True))
        self.inside.addWidget(self._title)
        self.inside.addWidget(self._text, 1)
        self.add_buttons(
            button(self.tr("Cancel"), self.reject),
            button(self.tr("&Print…"), self._print),
            button(self.tr("&Save as PDF…"), self._choose_file, look="primary"),
        )

    def _letter(self) -> Letter:
        """Return the letter as it stands in the dialog."""
        text = self._text.toPlainText()[:_LONGEST]
        return self._draft._replace(title=self._title.text().strip(), text=text)

    @Slot()
    def _choose_file(self) -> None:
        dialog = pdf_dialog(self, self.tr("Save the letter"), self.file_name(self._draft.language))
        dialog.fileSelected.connect(self._save)
        dialog.open()

    @Slot(str)
    def _save(self, chosen: str) -> None:
        self._path = Path(chosen)
        work = self.saving(self._path, self._letter())
        job = self.session.write(work, self._saved, self._failed)
        messages.follow(self, job, self.tr("Saving the letter"))

    @Slot(object)
    def _saved(self, _: object) -> None:
        self._end(self.tr("✓ Saved as {file}.").format(file=self._path.name))

    @Slot()
    def _print(self) -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        printing.choose_printer(self, self._print_on)

    @Slot(object)
    def _print_on(self, printer: "QPrinter") -> None:
        self._printer = printer
        job = self.session.read(partial(_draw, self._letter()), self._drawn, self._failed)
        messages.follow(self, job, self.tr("Printing the letter"))

    @Slot(object)
    def _drawn(self, pdf: bytes) -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        if self._printer is None or not printing.print_pdf(pdf, self._printer):
            messages.tell(
                self,
                self.tr("The printer did not take the letter."),
                self.tr("Check the printer and try again, or save the letter as a PDF."),
            )
            return
        self.note_printed(pdf)
        self._end(self.tr("✓ Sent to the printer."))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self, error)

    def _end(self, said: str) -> None:
        self._text.document().setModified(False)
        self._title.setModified(False)
        self.accept()
        announce(self.parentWidget() or self, said)

    @Slot()
    def reject(self) -> None:
        """Close; ask first when something would be lost."""
        if not self.is_changed:
            super().reject()
            return
        messages.ask(
            self,
            self.tr("Close without saving the letter?"),
            details=self.tr("What you changed in its text will be lost."),
            act=self.tr("Close without saving"),
            then=self._give_up,
            harmful=True,
        )

    @Slot()
    def _give_up(self) -> None:
        super().reject()


def _draw(letter: Letter, register: Register, progress: Progress) -> bytes:
    progress.check()
    return letter_pdf(letter, register.settings.load())
