"""Lanes whose jobs always report: no job is deleted while its thread still sends the news."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from register_app.gui.jobs import Job, Lanes, Then


class _Runner(QRunnable):
    def __init__(
        self, run: Callable[[], Any], tell: Callable[[Any, BaseException | None], object]
    ) -> None:
        super().__init__()
        self._work = run
        self._tell = tell

    def run(self) -> None:
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001  every failure travels to the GUI thread
            self._tell(None, error)
        else:
            self._tell(result, None)


class SureLanes(Lanes):
    """Sends results through itself: a job lives on the GUI thread from birth to end.

    A job that was deleted by the first who heard of its end, while its own thread was still
    telling the second, lost the second: the person waited for ever.
    """

    _over = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the lanes; they end with their parent."""
        super().__init__(parent)
        self._over.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _start(
        self, pool: QThreadPool, run: Callable[[Job], Any], then: Then, failed: Then | None
    ) -> Job:
        job = Job(self)
        self._open.add(job)
        job.done.connect(then)
        job.failed.connect(failed or self.failed.emit)
        pool.start(
            _Runner(lambda: run(job), lambda result, error: self._over.emit(job, result, error))
        )
        return job

    @Slot(object, object, object)
    def _take(self, job: Job, result: Any, error: BaseException | None) -> None:  # noqa: ANN401  the work's own result
        self._open.discard(job)
        if error is None:
            job.done.emit(result)
        else:
            job.failed.emit(error)
        job.deleteLater()
