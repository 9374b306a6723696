"""Remind of tasks: a number beside the page's name, and a notice when the time has come."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from register_app.db.change import Change
from register_app.gui.labels import Tone
from register_app.gui.session import Session
from register_app.gui.sidebar import Mark
from register_app.gui.tasks.desktop import Desktop
from register_app.gui.tasks.due_watch import DueWatch
from register_app.gui.tasks.words import called
from register_app.tasks.task import Task

_MOST = 3
"""How many tasks a notice names."""


class Reminders(QObject):
    """Follows the tasks of a session while it is open."""

    counted = Signal(object)
    """The mark that tells how many tasks are due, whenever that may be another number."""
    told = Signal(str)
    """A notice for the window, where the desktop shows none."""
    tasks_wanted = Signal()
    """The person pressed a notice."""

    def __init__(self, session: Session, desktop: Desktop, parent: QObject | None = None) -> None:
        """Watch the clock and the changes; call `count` when somebody listens."""
        super().__init__(parent)
        self._session = session
        self._desktop = desktop
        self.watch = DueWatch(session, self)
        self.watch.came.connect(self._tell)
        desktop.clicked.connect(self.tasks_wanted)
        session.changed.connect(self._follow)
        session.refilled.connect(self.count)
        session.day_turned.connect(self.count)

    @Slot()
    def count(self) -> None:
        """Count what is due."""
        register = self._session.register
        today = register.today()
        overdue = register.tasks.count_due(today - timedelta(1))
        of_today = register.tasks.count_due(today) - overdue
        parts = (
            self.tr("%n overdue", "", overdue) if overdue else "",
            self.tr("%n for today", "", of_today) if of_today else "",
        )
        tone = Tone.BAD if overdue else Tone.PLAIN
        self.counted.emit(Mark(overdue + of_today, ", ".join(filter(None, parts)), tone))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if "task" in change.tables:
            self.count()

    @Slot(object)
    def _tell(self, tasks: Sequence[Task]) -> None:
        settings = self._session.register.settings.load()
        if not settings.task_notices:
            return
        text = self._named(tasks) if settings.task_titles else self._counted(tasks)
        if not self._desktop.tell(text):
            self.told.emit(text)

    def _counted(self, tasks: Sequence[Task]) -> str:
        """Return words that tell a stranger nothing."""
        return self.tr("%n task(s) are to be done now.", "", len(tasks))

    def _named(self, tasks: Sequence[Task]) -> str:
        customers = self._session.register.tasks.customers()
        named = [
            called(task, customers.get(task.customer_id, "") if task.customer_id else "")
            for task in tasks[:_MOST]
        ]
        if len(tasks) > _MOST:
            named.append(self.tr("and %n more", "", len(tasks) - _MOST))
        return "\n".join(named)
