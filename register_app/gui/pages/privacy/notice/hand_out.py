"""Give the notice out: save it as a PDF, print it, copy its short forms."""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.gui import clipboard, messages
from register_app.gui.files import pdf_dialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import Tone
from register_app.gui.pages.privacy.notice.drawing import Drawn, draw
from register_app.gui.pages.privacy.notice.version_dialog import VersionDialog
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.notice.edition import Standing
from register_app.register import Register
from register_app.reports.notice_edition import Edition, note, publish

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 80


class Short(StrEnum):
    """The short forms of the notice."""

    FOOTER = "footer"
    PHONE = "phone"


class HandOut(QObject):
    """Leads from a wish to a file, to paper or to the clipboard; nothing incomplete goes out."""

    lacking = Signal(object)
    """What was drawn lacks something: nothing went out."""
    told = Signal(str, Tone)
    """What came of it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask over `parent`."""
        super().__init__(parent)
        self._session = session
        self._window = parent
        self._drawn: Drawn | None = None
        self._edition = Edition("")
        self._short = Short.FOOTER
        self._printer: QPrinter | None = None
        self._path = Path()
        self._is_busy = False

    def save(self, language: str) -> None:
        """Save the notice as a PDF."""
        self._begin(language, self._choose_file)

    def print_out(self, language: str) -> None:
        """Print the notice."""
        self._begin(language, self._choose_printer)

    def copy(self, language: str, short: Short) -> None:
        """Copy a short form."""
        self._short = short
        self._begin(language, self._copy)

    def _begin(self, language: str, then: Callable[[], None]) -> None:
        """Read how the notice stands now; what was drawn before may be older."""
        if not self._is_busy:
            self._is_busy = True
            self._then = then
            job = self._session.read(partial(draw, language), self._know, self._failed)
            messages.follow(self._window, job, self.tr("Reading the register"))

    @Slot(object)
    def _know(self, drawn: Drawn) -> None:
        self._is_busy = False
        self._drawn = drawn
        news = self._session.register.settings.load().notice_news
        if drawn.problem is not None:
            messages.tell_error(self._window, drawn.problem)
        elif drawn.gaps:
            self.lacking.emit(drawn)
        elif drawn.standing is Standing.CHANGED and self._then != self._copy:
            dialog = VersionDialog(drawn.facts.version, news, self._window)
            dialog.chosen.connect(self._go_on)
            dialog.open()
        else:
            self._go_on(Edition(drawn.facts.version, news))

    @Slot(object)
    def _go_on(self, edition: Edition) -> None:
        self._edition = edition
        self._then()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._is_busy = False
        messages.tell_error(self._window, error)

    def _choose_file(self) -> None:
        dialog = pdf_dialog(self._window, self.tr("Save the privacy notice"), self._file_name())
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _file_name(self) -> str:
        """Return the name of the notice in its language, with the version."""
        title = self._drawn.title.partition(":")[0].lower() if self._drawn else ""
        version = self._edition.version
        return _UNFIT.sub("-", f"{title}-{version}")[:_LONGEST_NAME] + ".pdf"

    @Slot(str)
    def _write(self, chosen: str) -> None:
        if self._drawn is None:
            return
        self._path = Path(chosen)
        work = partial(_publish, self._path, self._drawn.facts.language, self._edition)
        job = self._session.write(work, self._saved, self._failed)
        messages.follow(self._window, job, self.tr("Saving the privacy notice"))

    @Slot(object)
    def _saved(self, _: object) -> None:
        self.told.emit(self.tr("✓ Saved as {file}.").format(file=self._path.name), Tone.GOOD)

    def _choose_printer(self) -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        printing.choose_printer(self._window, self._print_on)

    @Slot(object)
    def _print_on(self, printer: "QPrinter") -> None:
        if self._drawn is None:
            return
        self._printer = printer
        work = partial(_note, self._drawn.facts.language, self._edition)
        job = self._session.write(work, self._noted, self._failed)
        messages.follow(self._window, job, self.tr("Printing the privacy notice"))

    @Slot(object)
    def _noted(self, drawn: Drawn) -> None:
        from register_app.gui import printing  # noqa: PLC0415  loaded on first use

        if self._printer is not None and printing.print_pdf(drawn.pdf, self._printer):
            self.told.emit(self.tr("✓ Sent to the printer."), Tone.GOOD)
        else:
            messages.tell(
                self._window,
                self.tr("The printer did not take the notice."),
                self.tr("Check the printer and try again, or save the notice as a PDF."),
            )

    def _copy(self) -> None:
        if self._drawn is None:
            return
        is_footer = self._short is Short.FOOTER
        text = self._drawn.footer if is_footer else self._drawn.phone_script
        clipboard.copy(text)
        self.told.emit(self.tr("✓ Copied. Paste it where you need it."), Tone.GOOD)


_PRINTED = QT_TRANSLATE_NOOP("privacy", "Privacy notice printed")


def _publish(
    path: Path, language: str, edition: Edition, register: Register, progress: Progress
) -> None:
    progress.check()
    publish(register, path, language, edition)


def _note(language: str, edition: Edition, register: Register, progress: Progress) -> Drawn:
    progress.check()
    with register.change(_PRINTED):
        note(register, edition)
        return draw(language, register, progress)
