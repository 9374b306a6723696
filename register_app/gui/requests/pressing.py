"""How many requests press: beside the page's name, and when the register is opened."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, Tone, name, row, subheading
from register_app.gui.requests.words import line_of
from register_app.gui.session import Session
from register_app.gui.sidebar import Mark
from register_app.requests.deadline import Urgency, urgency
from register_app.requests.request import Request

_MOST = 4
"""How many requests are named at the start."""
_LONGEST = 160


class RequestMark(QObject):
    """Follows the requests of a session while it is open."""

    counted = Signal(object)
    """The mark that tells how many press, whenever that may be another number."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Watch the changes and the calendar; call `count` when somebody listens."""
        super().__init__(parent)
        self._session = session
        session.changed.connect(self._follow)
        session.refilled.connect(self.count)
        session.day_turned.connect(self.count)

    @Slot()
    def count(self) -> None:
        """Count what presses."""
        register = self._session.register
        overdue, soon = register.requests.pressing(register.today())
        parts = (
            self.tr("%n request(s) overdue", "", overdue) if overdue else "",
            self.tr("%n request(s) due within a week", "", soon) if soon else "",
        )
        tone = Tone.BAD if overdue else Tone.WARY
        self.counted.emit(Mark(overdue + soon, ", ".join(filter(None, parts)), tone))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if "request" in change.tables:
            self.count()


class PressingRequests(QFrame):
    """Names the requests that press, for the dialog shown when the register is opened."""

    wanted = Signal()
    """Somebody wants to see the requests."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Name the first of them."""
        super().__init__(parent)
        self.setProperty("look", "notice")
        today = session.register.today()
        pressing = _pressing(session.register.requests.waiting(), today)
        title = self.tr("%n request(s) of people must be answered", "", len(pressing))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 12, 10)
        head = row(subheading(title), stretch=False)
        head.setStretch(0, 1)
        show = button(self.tr("Show the &requests"), self.wanted)
        head.addWidget(show)
        inside.addLayout(head)
        lines = [_short(line_of(request, today)) for request in pressing[:_MOST]]
        if len(pressing) > _MOST:
            lines.append(self.tr("and %n more", "", len(pressing) - _MOST))
        for line in lines:
            inside.addWidget(PlainLabel(line, wrap=True))
        name(self, title, "\n".join(lines))
        name(show, self.tr("Show the requests"), title)


def _pressing(waiting: list[Request], today: date) -> list[Request]:
    return [one for one in waiting if urgency(one, today) in {Urgency.OVERDUE, Urgency.SOON}]


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
