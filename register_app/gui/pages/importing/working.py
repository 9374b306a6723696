"""Show in place that background work is going on, how far it is, and how to stop it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.jobs import Job
from register_app.gui.labels import PlainLabel, name, row
from register_app.gui.lines import announce
from register_app.gui.messages import PATIENCE

_STEPS = 1000


class Working(QWidget):
    """A line of progress that appears when work takes longer than a moment."""

    ended = Signal()
    """Nothing is under way any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._job: Job | None = None
        self._title = PlainLabel(wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(self.tr("&Stop"), self.cancel)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._appear)
        line = row(self._bar, self._stop, stretch=False)
        line.setStretch(0, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._title)
        inside.addLayout(line)
        self.hide()

    @property
    def job(self) -> Job | None:
        """The work under way, or None."""
        return self._job

    def follow(self, job: Job, title: str) -> None:
        """Follow a job instead of the one before, which is stopped."""
        self.cancel()
        self._job = job
        self._title.setText(title)
        name(self._bar, title)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        job.moved.connect(self._move)
        for ending in (job.done, job.failed):
            ending.connect(self._end)
        self._patience.start()

    @Slot()
    def cancel(self) -> None:
        """Stop the work; what it still reports is of no interest any more."""
        if self._job is not None:
            self._stop.setEnabled(False)
            self._job.cancel()

    @Slot()
    def _appear(self) -> None:
        if self._job is not None:
            self.show()
            announce(self, self._title.text())

    @Slot(float)
    def _move(self, part: float) -> None:
        if self.sender() is self._job:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(part * _STEPS))

    @Slot()
    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._patience.stop()
            self.hide()
            self.ended.emit()
