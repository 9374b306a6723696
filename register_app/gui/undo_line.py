"""The line at the foot: the last change, to be taken back, and the last one taken back."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from register_app.db.change import Change, Done
from register_app.gui import messages
from register_app.gui.history import take_back
from register_app.gui.jobs import Progress, Work
from register_app.gui.lines import announce
from register_app.gui.session import Session, translate
from register_app.register import Register

_ROOM = 16
"""Pixels that a button takes beside its text."""
_SHORTEST = 90


class _LongButton(QPushButton):
    """A button whose text may be longer than there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "link")
        self.setAutoDefault(True)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Show a text, which may hold what people typed."""
        self._whole = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - _ROOM, _SHORTEST - _ROOM)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the text as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2 * _ROOM
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Need no more than the beginning."""
        return QSize(_SHORTEST, super().minimumSizeHint().height())


class UndoLine(QWidget):
    """Shows what can be taken back and brought again, and does it in the background."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow the changes of a session."""
        super().__init__(parent)
        self._session = session
        self._is_busy = False
        self._undo, self._redo = _LongButton(), _LongButton()
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 2, 10, 4)
        inside.setSpacing(4)
        inside.addWidget(self._undo)
        inside.addWidget(self._redo)
        inside.addStretch(1)
        session.changed.connect(self.refresh)
        session.refilled.connect(self.refresh)
        self.refresh()

    @Slot()
    def undo(self) -> None:
        """Take the last change back, however large it was; of bans, ask before."""
        history = self._session.register.history
        done = history.next_undo()
        if done is not None and history.lasting(done):
            take_back.ask(self._session, done.id, self.window())
            return
        self._start(_undo, self.tr("Taking the last change back"))

    @Slot()
    def redo(self) -> None:
        """Bring the change again that was taken back last."""
        self._start(_redo, self.tr("Bringing the change again"))

    @Slot()
    def refresh(self) -> None:
        """Read from the journal what can be taken back."""
        history = self._session.register.history
        self._undo.show_text(self._text(self.tr("Undo: {change}"), history.next_undo()))
        self._redo.show_text(self._text(self.tr("Redo: {change}"), history.next_redo()))

    def _start(self, work: Work, title: str) -> None:
        if not self._is_busy:
            self._is_busy = True
            messages.follow(self, self._session.write(work, self._came, self._failed), title)

    @Slot(object)
    def _came(self, change: Change | None) -> None:
        self._is_busy = False
        if change is None:
            announce(self, self.tr("There is nothing more to undo."))
            return
        template = (
            self.tr("Undone: {change}")
            if change.kind == "undo"
            else self.tr("Done again: {change}")
        )
        announce(self, template.format(change=translate(change.title)))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._is_busy = False
        messages.tell_error(self, error)

    def _text(self, template: str, done: Done | None) -> str:
        if done is None:
            return ""
        change = template.format(change=translate(done.title))
        return f"{change} – {self._moment(datetime.fromisoformat(done.at))}"

    def _moment(self, at: datetime) -> str:
        """Return when it was, in the way of the language."""
        today = self._session.register.today()
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        time = locale.toString(QTime(at.hour, at.minute), short)
        if at.date() == today:
            return self.tr("today {time}").format(time=time)
        return locale.toString(QDate(at.year, at.month, at.day), short) + f" {time}"


def _undo(register: Register, _: Progress) -> Change | None:
    done = register.history.next_undo()
    return None if done is None else register.undo(done)


def _redo(register: Register, _: Progress) -> Change | None:
    done = register.history.next_redo()
    return None if done is None else register.redo(done)
