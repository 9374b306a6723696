"""Tell and ask the person: in plain words, never as markup, never waiting for the answer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from register_app.errors import Cancelled, RegisterError
from register_app.gui.jobs import Job
from register_app.gui.labels import PlainLabel, caption, name, row
from register_app.gui.session import translate

PATIENCE = 500
"""Milliseconds after which work shows its progress."""
_WIDTH = 380


def tell(parent: QWidget | None, what: str, then: str = "") -> QMessageBox:
    """Say what happened and what comes next; the person reads it and goes on."""
    box = _box(parent, what, then, QMessageBox.Icon.Information)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def tell_error(parent: QWidget | None, error: BaseException) -> None:
    """Say what a failure means and what to do; what nobody can act on is a bug and is raised."""
    if isinstance(error, Cancelled):
        return
    if not isinstance(error, RegisterError):
        raise error
    box = _box(parent, *words(error), QMessageBox.Icon.Warning)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()


def words(error: RegisterError) -> tuple[str, str]:
    """Return what happened and the next step, in the language of the window."""
    return translate(error.message), translate(error.next_step)


def ask(
    parent: QWidget | None,
    question: str,
    *,
    details: str,
    act: str,
    then: Callable[[], None],
    harmful: bool = False,
) -> QMessageBox:
    """Ask before an act; `act` is the word on the button, and what is harmful is not preset."""
    box = _box(parent, question, details, QMessageBox.Icon.Question)
    yes = QPushButton(act, box)
    yes.setProperty("look", "danger" if harmful else "primary")
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel if harmful else yes)
    box.setEscapeButton(cancel)
    box.accepted.connect(then)
    box.open()
    return box


def follow(parent: QWidget, job: Job, title: str, note: str = "") -> Job:
    """Show the progress of a job that takes longer than a moment, with a way to stop it.

    `note` says what stopping means, where something may be changed by then.
    """
    job.is_long = True
    _ProgressDialog(parent, job, title, note)
    return job


class _ProgressDialog(QDialog):
    """What a job is doing, how far it is, and a button to stop it."""

    def __init__(self, parent: QWidget, job: Job, title: str, note: str) -> None:
        super().__init__(parent)
        self._job = job
        self._is_over = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setMinimumWidth(_WIDTH)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        name(self._bar, title)
        name(self, title)
        self._stop = QPushButton(self.tr("Cancel"))
        self._stop.clicked.connect(self.reject)
        self._note = caption(note or self.tr("You can cancel; nothing is changed then."))
        inside = QVBoxLayout(self)
        inside.setSpacing(12)
        for widget in (PlainLabel(title, wrap=True), self._bar, self._note):
            inside.addWidget(widget)
        buttons = row(stretch=False)
        buttons.addStretch(1)
        buttons.addWidget(self._stop)
        inside.addLayout(buttons)
        job.moved.connect(self._move)
        for ending in (job.done, job.failed):
            ending.connect(self._end)
        QTimer.singleShot(PATIENCE, self, self._appear)

    @Slot()
    def _appear(self) -> None:
        if not self._is_over:
            self.open()

    @Slot(float)
    def _move(self, part: float) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(part * 1000))

    @Slot()
    def _end(self) -> None:
        self._is_over = True
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Stop the job; the dialog goes when the job has ended."""
        if not self._is_over:
            self._stop.setEnabled(False)
            self._note.setText(self.tr("Stopping …"))
            self._job.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the job rather than leave it unseen."""
        event.ignore()
        self.reject()


def _box(parent: QWidget | None, what: str, then: str, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setOption(QMessageBox.Option.DontUseNativeDialog)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    if then:
        box.setInformativeText(then)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)  # the box sets it for the first text only
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.finished.connect(partial(_keep, box))
    box.setAccessibleName(what)
    box.setAccessibleDescription(then)
    return box


def _keep(_box: QMessageBox, _result: int) -> None:
    """Do nothing: being named in a connection keeps a box without a parent until it is closed."""
