"""What presses on the Privacy page: beside its name, and when the register is opened."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, Tone, name, row, subheading
from register_app.gui.requests.breach_words import first_line, left
from register_app.gui.requests.words import line_of
from register_app.gui.session import Session, translate
from register_app.gui.sidebar import Mark
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.requests.deadline import Urgency, urgency
from register_app.requests.request import Request

_TABLES = frozenset({"request", "breach"})
_MOST = 4
# said by self.tr it would stay English in the subclasses: Qt counts in one context alone
_MORE = QT_TRANSLATE_NOOP("_Pressing", "and %n more")
"""How many are named at the start."""
_LONGEST = 160


class PrivacyMark(QObject):
    """Follows the requests and the data breaches of a session while it is open."""

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
        breaches = len(register.breaches.to_report())
        parts = (
            self.tr("%n data breach(es) to report", "", breaches) if breaches else "",
            self.tr("%n request(s) overdue", "", overdue) if overdue else "",
            self.tr("%n request(s) due within a week", "", soon) if soon else "",
        )
        tone = Tone.BAD if overdue or breaches else Tone.WARY
        self.counted.emit(Mark(breaches + overdue + soon, ", ".join(filter(None, parts)), tone))

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if _TABLES & change.tables:
            self.count()


class _Pressing(QFrame):
    """Names what presses, for the dialog shown when the register is opened."""

    wanted = Signal()
    """Somebody wants to see it."""

    def __init__(self, title: str, lines: Sequence[str], act: str, parent: QWidget | None) -> None:
        """Name the first of them; `act` is the word on the button."""
        super().__init__(parent)
        self.setProperty("look", "notice")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 12, 10)
        head = row(subheading(title), stretch=False)
        head.setStretch(0, 1)
        show = button(act, self.wanted)
        head.addWidget(show)
        inside.addLayout(head)
        named = [_short(line) for line in lines[:_MOST]]
        if len(lines) > _MOST:
            named.append(translate(Message(_MORE, n=len(lines) - _MOST)))
        for line in named:
            inside.addWidget(PlainLabel(line, wrap=True))
        name(self, title, "\n".join(named))
        name(show, act.replace("&", ""), title)


class PressingRequests(_Pressing):
    """Names the requests that press."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Name the first of them."""
        today = session.register.today()
        pressing = _pressing(session.register.requests.waiting(), today)
        title = self.tr("%n request(s) of people must be answered", "", len(pressing))
        lines = [line_of(request, today) for request in pressing]
        super().__init__(title, lines, self.tr("Show the &requests"), parent)


class PressingBreaches(_Pressing):
    """Names the data breaches that the ombudsman is still to be told of."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Name the first of them, with the time that is left."""
        register = session.register
        now, hours = register.now(), register.settings.load().breach_hours
        open_ones = register.breaches.to_report()
        title = self.tr("%n data breach(es) must be reported", "", len(open_ones))
        lines = [f"{first_line(one)}: {left(one, now, hours)}" for one in open_ones]
        super().__init__(title, lines, self.tr("Show the &breaches"), parent)


def _pressing(waiting: list[Request], today: date) -> list[Request]:
    return [one for one in waiting if urgency(one, today) in {Urgency.OVERDUE, Urgency.SOON}]


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
