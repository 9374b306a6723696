"""The backup at the end of work: a small calm window, which never holds anybody up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from register_app.errors import Cancelled, RegisterError
from register_app.gui.backups import work
from register_app.gui.buttons import button
from register_app.gui.labels import caption, name, row, subheading
from register_app.gui.lines import announce
from register_app.gui.messages import PATIENCE, words
from register_app.gui.session import Session

if TYPE_CHECKING:
    from register_app.gui.jobs import Job

_WIDTH = 420


class LeavingBackup(QDialog):
    """Makes the backup that is due; nothing is seen of it where it takes but a moment."""

    over = Signal()
    """The program may be closed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Begin at once."""
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._is_over = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setMinimumWidth(_WIDTH)
        self._what = subheading("")
        self._then = caption("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._again = button(self.tr("&Try again"), self.begin)
        self._close = button(self.tr("&Close without"), self.reject)
        self._lay_out()
        QTimer.singleShot(PATIENCE, self, self._appear)
        session.leaving.emit()
        self.begin()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 18)
        inside.setSpacing(12)
        for widget in (self._what, self._bar, self._then):
            inside.addWidget(widget)
        buttons = row(stretch=False)
        buttons.addStretch(1)
        buttons.addWidget(self._again)
        buttons.addWidget(self._close)
        inside.addLayout(buttons)

    @Slot()
    def begin(self) -> None:
        """Make the backup, or try it once more."""
        self._tell(
            self.tr("Making the backup …"),
            self.tr("The program closes by itself when it is done."),
        )
        self._bar.setRange(0, 0)
        self._bar.show()
        self._again.hide()
        self._job = self._session.beside(work.make_due, self._done, self._failed)
        self._job.moved.connect(self._move)

    def hurry(self) -> None:
        """Give it up: the computer is being shut down, and what is unfinished leaves no trace."""
        if self._job is not None:
            self._job.cancel()
        self._end()

    @Slot()
    def _appear(self) -> None:
        if not self._is_over:
            self.open()

    @Slot(float)
    def _move(self, part: float) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(part * 1000))

    @Slot(object)
    def _done(self, _: object) -> None:
        self._job = None
        self._end()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._job = None
        if self._is_over or isinstance(error, Cancelled):
            self._end()
            return
        if not isinstance(error, RegisterError):
            self._end()
            raise error
        what, then = words(error)
        self._bar.hide()
        self._again.show()
        self._tell(self.tr("The backup was not made."), f"{what} {then}")
        self._appear()

    def _tell(self, what: str, then: str) -> None:
        self._what.setText(what)
        self._then.setText(then)
        name(self, what, then)
        name(self._bar, what)
        if self.isVisible():
            announce(self, f"{what} {then}")

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.hide()
            self.over.emit()

    def reject(self) -> None:
        """Close without a backup."""
        self.hurry()
