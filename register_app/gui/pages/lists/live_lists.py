"""The saved lists of a register with their counts, level with each change."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from register_app.db.change import Change
from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.jobs import Job, Progress
from register_app.gui.session import Session
from register_app.register import Register
from register_app.segments.condition import UnknownConditions
from register_app.segments.live import LiveList
from register_app.segments.segment import Segment

_FEW = 200
"""Up to so many customers are asked about at once; more are a matter for the background."""


class _Read(NamedTuple):
    """One list as it was read in the background."""

    question: int
    segment: Segment
    live: LiveList | None
    """None where its conditions are of another version of the program."""


class LiveLists(QObject):
    """Reads who is on each list in the background, and follows each change at once."""

    listed = Signal()
    """There are other lists, or some are called otherwise."""
    counted = Signal(int)
    """The count of one list is another: its id."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """Know no list yet; `show` begins."""
        super().__init__(parent)
        self._session = session
        self._segments: dict[int, Segment] = {}
        self._live: dict[int, LiveList] = {}
        self._unknown: set[int] = set()
        """The lists whose conditions nobody here can read."""
        self._touched: set[int] = set()
        """The customers that changed while a list was being read, or nobody was looking."""
        self._question = 0
        self._job: Job | None = None
        self._is_shown = False
        self._is_stale = True
        session.changed.connect(self._follow)
        session.refilled.connect(self._start_again)
        session.day_turned.connect(self._start_again)

    @property
    def segments(self) -> Sequence[Segment]:
        """The lists in the order of names."""
        return tuple(self._segments.values())

    def segment(self, segment_id: int) -> Segment | None:
        """Return one list as it is stored now."""
        return self._segments.get(segment_id)

    def count(self, segment_id: int) -> int | None:
        """Return how many customers are on a list; None while it is not known."""
        live = self._live.get(segment_id)
        return None if live is None else live.count

    def show(self, *, is_shown: bool) -> None:
        """Catch up, now that somebody looks; or rest until then."""
        self._is_shown = is_shown
        if is_shown:
            self._catch_up()

    @Slot()
    def _start_again(self) -> None:
        """Read every list anew: anything may have changed."""
        self._live.clear()
        self._is_stale = True
        self._stop()
        if self._is_shown:
            self._catch_up()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        self._is_stale |= "segment" in change.tables
        self._touched |= self._session.register.segments.touched(change)
        if self._is_shown:
            self._catch_up()

    def _catch_up(self) -> None:
        if len(self._touched) > _FEW:
            self._live.clear()
            self._touched.clear()
            self._stop()
        if self._is_stale:
            self._read_names()
        if self._touched and self._job is None:
            self._ask_again(self._live)
            self._touched.clear()
        elif self._touched:
            self._ask_again(self._live)  # what is being read is asked about when it is there
        self._go_on()

    def _ask_again(self, lists: dict[int, LiveList]) -> None:
        """Ask about those who were touched, and tell which counts are others."""
        for segment_id, live in lists.items():
            before = live.count
            live.follow(self._session.register.segments, self._touched)
            if live.count != before:
                self.counted.emit(segment_id)

    def _read_names(self) -> None:
        """Take the lists as they are stored; who is on one counts while its conditions do."""
        self._is_stale = False
        before = self._segments
        found = self._session.register.segments.all()
        self._segments = {segment.id or 0: segment for segment in found}
        for segment_id, old in before.items():
            new = self._segments.get(segment_id)
            if new is None or new.conditions != old.conditions:
                self._live.pop(segment_id, None)
                self._unknown.discard(segment_id)
                self._stop()
        self.listed.emit()

    def _stop(self) -> None:
        self._question += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go_on(self) -> None:
        """Read the next list that nobody has read yet."""
        if self._job is not None:
            return
        known = self._live.keys() | self._unknown
        missing = [segment for number, segment in self._segments.items() if number not in known]
        if not missing:
            self._touched.clear()
            return
        question, segment = self._question, missing[0]

        def read(register: Register, _: Progress) -> _Read:
            try:
                asked = segment.asked
            except UnknownConditions:  # told where the list is looked at
                return _Read(question, segment, None)
            return _Read(question, segment, LiveList(asked, register.segments.members(asked)))

        self._job = self._session.read(read, self._take, self._give_up)

    @Slot(object)
    def _take(self, read: _Read) -> None:
        if read.question != self._question:
            return
        self._job = None
        segment_id = read.segment.id or 0
        if read.live is None:
            self._unknown.add(segment_id)
        else:
            self._live[segment_id] = read.live
            self._ask_again({segment_id: read.live})
        self.counted.emit(segment_id)
        self._go_on()

    @Slot(object)
    def _give_up(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._job = None
            messages.tell_error(None, error)
