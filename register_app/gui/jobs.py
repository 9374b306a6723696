"""Background work: some reads at a time and one write, with results on the GUI thread."""

import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from register_app.errors import Cancelled
from register_app.register import Register
from register_app.watch import Watch


class Progress:
    """How far a job is; the job asks it whether to go on."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        """`tell` is called with the part done, 0 to 1, from the job's thread."""
        self._tell = tell
        self._stopped = threading.Event()
        self._interrupt: Callable[[], None] = _nothing

    def check(self) -> None:
        """Raise Cancelled when the person has stopped the job."""
        if self._stopped.is_set():
            raise Cancelled

    def is_cancelled(self) -> bool:
        """Say whether the person has stopped the job."""
        return self._stopped.is_set()

    @property
    def watch(self) -> Watch:
        """What the floors below are told by, and stopped by."""
        return Watch(self.report, self.is_cancelled)

    def report(self, part: float) -> None:
        """Tell how much is done, 0 to 1, and stop when asked to."""
        self.check()
        self._tell(part)

    def on_cancel(self, interrupt: Callable[[], None]) -> None:
        """Name what stops the statement that is running."""
        self._interrupt = interrupt

    def cancel(self) -> None:
        """Stop the job; called from the GUI thread."""
        self._stopped.set()
        self._interrupt()


class Work(Protocol):
    """A piece of work on a register of its own."""

    def __call__(self, register: Register, progress: Progress, /) -> Any: ...  # noqa: ANN401, D102  any result


class Job(QObject):
    """One piece of work under way; its signals arrive on the GUI thread."""

    done = Signal(object)
    failed = Signal(object)
    moved = Signal(float)

    def __init__(self, parent: QObject) -> None:
        """Belong to the lanes."""
        super().__init__(parent)
        self.progress = Progress(self.moved.emit)
        self.is_long = False
        """Whether it should end before the register locks itself; whoever starts it says so."""

    def cancel(self) -> None:
        """Stop it; it then fails with Cancelled."""
        self.progress.cancel()


class _Runner(QRunnable):
    def __init__(self, job: Job, run: Callable[[], Any]) -> None:
        super().__init__()
        self._job = job
        self._run = run

    def run(self) -> None:
        try:
            result = self._run()
        except BaseException as error:  # noqa: BLE001  every failure travels to the GUI thread
            self._job.failed.emit(error)
        else:
            self._job.done.emit(result)


Then = Callable[[Any], None]


_READS = 3
"""Two may wait for a stranger's file to be read, and a search still goes its way."""


class Lanes(QObject):
    """Runs work off the GUI thread, each on a connection of its own."""

    failed = Signal(object)
    """Failures nobody asked to handle."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the lanes; they end with their parent."""
        super().__init__(parent)
        self._reads = _pool(self, _READS)
        self._writes = _pool(self, 1)
        self._besides = _pool(self, 1)
        self._open: set[Job] = set()

    def read(self, register: Register, work: Work, then: Then, failed: Then | None = None) -> Job:
        """Read on a connection of its own; `then` gets the result on the GUI thread."""

        def run(job: Job) -> Any:  # noqa: ANN401  the work's own result
            return _on_register(register, work, job, query_only=True)

        return self._start(self._reads, run, then, failed)

    def write(self, register: Register, work: Work, then: Then, failed: Then | None = None) -> Job:
        """Write on a connection of its own; one write runs at a time."""

        def run(job: Job) -> Any:  # noqa: ANN401  the work's own result
            return _on_register(register, work, job, query_only=False)

        return self._start(self._writes, run, then, failed)

    def beside(
        self, register: Register, work: Work, then: Then, failed: Then | None = None
    ) -> Job:
        """Read for long and write a row at the end, one such work at a time.

        What the person writes meanwhile need not wait for it.
        """

        def run(job: Job) -> Any:  # noqa: ANN401  the work's own result
            return _on_register(register, work, job, query_only=False)

        return self._start(self._besides, run, then, failed)

    def plain(
        self, work: Callable[[Progress], Any], then: Then, failed: Then | None = None
    ) -> Job:
        """Do work that needs no register, such as unlocking or reading a file."""
        return self._start(self._reads, lambda job: work(job.progress), then, failed)

    @property
    def is_at_long_work(self) -> bool:
        """Say whether something is under way that should end before the register locks itself."""
        return any(job.is_long for job in self._open)

    def finish(self) -> None:
        """Stop everything under way and wait for it."""
        for job in list(self._open):
            job.cancel()
        self._reads.waitForDone()
        self._writes.waitForDone()
        self._besides.waitForDone()

    def _start(
        self, pool: QThreadPool, run: Callable[[Job], Any], then: Then, failed: Then | None
    ) -> Job:
        job = Job(self)
        self._open.add(job)
        # Connected before the start: a signal reaches only who listens when it is sent.
        for ending, told in ((job.done, then), (job.failed, failed or self.failed.emit)):
            ending.connect(self._ended)
            ending.connect(told)
        pool.start(_Runner(job, lambda: run(job)))
        return job

    @Slot()
    def _ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._open.discard(job)
            job.deleteLater()


def _pool(parent: QObject, width: int) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(width)
    return pool


def _on_register(register: Register, work: Work, job: Job, *, query_only: bool) -> Any:  # noqa: ANN401  the work's own result
    with register.another(query_only=query_only) as own:
        job.progress.on_cancel(own.connection.interrupt)
        try:
            job.progress.check()  # not before: who cancels meanwhile has nothing to interrupt
            return work(own, job.progress)
        finally:
            job.progress.on_cancel(_nothing)


def _nothing() -> None:
    """Stop nothing: no statement is running."""
