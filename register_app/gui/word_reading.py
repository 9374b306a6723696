"""Read the words of documents in the background: after unlocking, and whenever some came."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from register_app.db.change import Change
from register_app.documents.readings.store import Reading
from register_app.errors import RegisterError
from register_app.gui.jobs import Progress
from register_app.gui.session import Session
from register_app.register import Register

_AT_ONCE = 20
_LETTERS_AT_ONCE = 500_000


class WordReading(QObject):
    """Reads what nobody has read yet, some documents at a time, until there are none."""

    rested = Signal()
    """There is nothing left to read."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin in the next quiet moment."""
        super().__init__(parent)
        self._session = session
        self._is_busy = self._is_asked_again = False
        session.changed.connect(self._follow)
        session.refilled.connect(self.start)
        begin = QTimer(self)  # goes with this, where the pages are replaced before it is quiet
        begin.setSingleShot(True)
        begin.timeout.connect(self.start)
        begin.start()

    @Slot()
    def start(self) -> None:
        """Look for documents that nobody has read."""
        self._is_asked_again = self._is_busy
        if not self._is_busy:
            self._is_busy = True
            self._session.read(_read_some, self._keep, self._stop)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if "document" in change.tables:
            self.start()

    @Slot(object)
    def _keep(self, readings: Mapping[int, Reading]) -> None:
        if readings:
            self._session.write_aside(partial(_keep, readings), self._go_on, self._stop)
        else:
            self._rest()

    @Slot(object)
    def _go_on(self, _: object) -> None:
        self._is_busy = False
        self.start()

    def _rest(self) -> None:
        self._is_busy = False
        if self._is_asked_again:
            self.start()
        else:
            self.rested.emit()

    @Slot(object)
    def _stop(self, error: BaseException) -> None:
        """Leave the rest for the next time, as after locking or on a full disk."""
        self._is_busy = False
        if not isinstance(error, RegisterError):
            raise error


def _read_some(register: Register, progress: Progress) -> dict[int, Reading]:
    # loaded on first use: it brings what tells kinds of files apart
    from register_app.filing.reading import words_of  # noqa: PLC0415  as said

    readings: dict[int, Reading] = {}
    room = _LETTERS_AT_ONCE
    for document in register.readings.unread(most=_AT_ONCE):
        readings[document] = words_of(register, document, progress.watch)
        room -= len(readings[document].words)
        if room < 0:
            break
    return readings


def _keep(readings: Mapping[int, Reading], register: Register, _: Progress) -> None:
    register.readings.keep(readings)
