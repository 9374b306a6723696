"""The open register as the window sees it: changed, locked, undo, background work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from register_app import paths
from register_app.db.change import Change
from register_app.gui.jobs import Job, Lanes, Progress, Then, Work
from register_app.gui.plain_copies import PlainCopies
from register_app.i18n import Message, Text
from register_app.register import Register


class Session(QObject):
    """What pages are given: the register on the GUI thread, and news of its changes."""

    changed = Signal(object)
    """After each commit: the Change, with the tables and customers it touched."""
    refilled = Signal()
    """After background work that may have changed anything."""
    settings_changed = Signal()
    """After each change of the options, and after background work."""
    option_wanted = Signal(str)
    """Somebody was told that an option is missing, and wants to fill it in: its name."""
    customer_wanted = Signal(object)
    """Somebody wants to see a customer: the id."""
    request_wanted = Signal(int)
    """Somebody wants to see what a person asked: the id of the request."""
    day_turned = Signal()
    """After midnight: what is due or overdue is another now."""
    damage_found = Signal()
    """A check found that the register is not whole."""
    leaving = Signal()
    """The person is about to close the program: what is done in quiet moments stops."""
    closing = Signal()
    """Before the register is closed: nobody may ask it anything from now on."""

    def __init__(self, register: Register, lanes: Lanes, parent: QObject | None = None) -> None:
        """Work with one register until it is locked."""
        super().__init__(parent)
        self.register = register
        self.copies = PlainCopies(paths.copies_folder())
        self._lanes = lanes
        self.day_turned.connect(self._destroy_expired)

    @contextmanager
    def change(self, title: Message | Text) -> Iterator[Change]:
        """Write on the GUI thread: for one record, a matter of milliseconds."""
        with self.register.change(title) as change:
            yield change
        self._tell(change)

    def undo(self) -> Change | None:
        """Take the last change back; return it, or None where there is nothing to undo."""
        done = self.register.history.next_undo()
        if done is None:
            return None
        change = self.register.undo(done)
        self._tell(change)
        return change

    def redo(self) -> Change | None:
        """Bring the change again that was taken back last."""
        done = self.register.history.next_redo()
        if done is None:
            return None
        change = self.register.redo(done)
        self._tell(change)
        return change

    def read(self, work: Work, then: Then, failed: Then | None = None) -> Job:
        """Read in the background on a connection of its own; `then` gets the result."""
        return self._lanes.read(self.register, work, then, failed)

    def write(self, work: Work, then: Then | None = None, failed: Then | None = None) -> Job:
        """Write in the background; pages are told when it is done, and then `then`."""
        job = self._lanes.write(self.register, work, self._refill, failed)
        job.is_long = True
        if then:
            job.done.connect(then)  # by Qt itself, which tells nobody who is gone by then
        return job

    def write_aside(self, work: Work, then: Then, failed: Then | None = None) -> Job:
        """Write in the background what no page shows: words of documents, or a mere trial."""
        return self._lanes.write(self.register, work, then, failed)

    def beside(self, work: Work, then: Then, failed: Then | None = None) -> Job:
        """Do long background work that writes a row at most, beside what the person writes."""
        job = self._lanes.beside(self.register, work, then, failed)
        job.is_long = True
        return job

    def plain(
        self, work: Callable[[Progress], Any], then: Then, failed: Then | None = None
    ) -> Job:
        """Do background work that needs no register, such as reading a file."""
        return self._lanes.plain(work, then, failed)

    def close(self) -> None:
        """Stop the background work, take back plain copies and close the register."""
        self.closing.emit()
        self._lanes.finish()
        self.copies.clear()
        self.register.close()

    @Slot()
    def _destroy_expired(self) -> None:
        """Destroy the bought lists whose day is over."""
        if self.register.prospects.has_expired(self.register.today()):
            self.write(_destroy_expired)

    @Slot(object)
    def _refill(self, _: object) -> None:
        self.refilled.emit()
        self.settings_changed.emit()

    def _tell(self, change: Change) -> None:
        if change.is_empty:
            return
        self.changed.emit(change)
        if "setting" in change.tables:
            self.settings_changed.emit()


def _destroy_expired(register: Register, _: Progress) -> int:
    return register.prospects.destroy_expired(register.today())


def translate(message: Message | Text) -> str:
    """Say a marked text in the language of the window."""
    if isinstance(message, Text):
        message = Message(message)
    text = QCoreApplication.translate(message.text.context, str(message.text), None, message.n)
    return message.fill(text)
