"""See to the backups of an open register: made and proven in quiet moments, or when asked."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from register_app.errors import Cancelled, RegisterError
from register_app.gui.backups import work
from register_app.gui.backups.words import state_of
from register_app.gui.backups.work import Standing
from register_app.gui.jobs import Job, Work
from register_app.gui.labels import Tone
from register_app.gui.machine import Machine, remember_quiet
from register_app.gui.session import Session, translate
from register_app.gui.sidebar import Mark

FIRST = 3 * 60_000
"""Milliseconds until the first quiet moment: who opens the register wants something else."""
LATER = 20 * 60_000


class BackupCare(QObject):
    """Does all that is done about the backups of a session, and tells how they stand."""

    changed = Signal(object)
    """How they stand now: a Standing."""
    marked = Signal(object)
    """The mark beside the name of the settings."""
    told = Signal(str)
    """A reminder for the line above the pages."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Wait for the first quiet moment; call `look` when somebody listens."""
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._problem: RegisterError | None = None
        self._reminded: date | None = None
        self._quiet = QTimer(self)
        self._quiet.timeout.connect(self.act)
        self._quiet.start(FIRST)
        for ending in (session.leaving, session.closing):
            ending.connect(self._stop)

    @Slot()
    def look(self) -> None:
        """See how the backups stand, and tell it."""
        self._session.read(work.look, self._tell, self._overlook)

    @Slot()
    def act(self) -> None:
        """Make the backup of the day, and prove the newest one, where it is time."""
        self._quiet.setInterval(LATER)
        if self._job is None:
            self._begin(work.tend)

    def make(self) -> Job:
        """Make a backup now, in every place that is there."""
        job = self._begin(work.make_now)
        job.is_long = True
        return job

    def prove(self) -> Job:
        """Prove the newest backup now: restore it aside, and examine all of it."""
        return self._begin(work.prove_newest)

    @Slot()
    def _stop(self) -> None:
        """Leave all as it is: the person is leaving."""
        self._quiet.stop()
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def put_off(self) -> None:
        """Remind of nothing until tomorrow."""
        remember_quiet(self._session.register.today() + timedelta(1))

    def _begin(self, do: Work) -> Job:
        self._job = job = self._session.beside(do, self._done, self._fail)
        return job

    @Slot(object)
    def _done(self, _: object) -> None:
        self._job = self._problem = None
        self.look()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        """Keep what is to be told; a later quiet moment tries again."""
        self._job = None
        self._overlook(error)
        if isinstance(error, RegisterError) and not isinstance(error, Cancelled):
            self._problem = error
        self.look()

    @Slot(object)
    def _overlook(self, error: BaseException) -> None:
        """Pass over what the disk or the person is to blame for, and nothing else."""
        if not isinstance(error, RegisterError):
            raise error

    @Slot(object)
    def _tell(self, standing: Standing) -> None:
        standing = standing._replace(problem=self._problem)
        said, tone = state_of(standing)
        self.marked.emit(Mark(int(tone is Tone.BAD), said, tone))
        self.changed.emit(standing)
        self._remind(standing, self._session.register.today())

    def _remind(self, standing: Standing, today: date) -> None:
        """Say once a day what is amiss, unless the person has put it off."""
        reminder = standing.reminder(today)
        is_quiet = self._reminded == today or Machine.load().quiet_until > today.isoformat()
        if reminder is not None and not is_quiet:
            self._reminded = today
            self.told.emit(translate(reminder))
