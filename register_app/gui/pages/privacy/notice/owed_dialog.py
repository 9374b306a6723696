"""The people to whom the notice is owed: words for the first message, and that they were told."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from register_app.fields.kinds import DAY, LONG_TEXT
from register_app.gui import clipboard, messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, name, row
from register_app.gui.lines import CheckedLine, Line, announce
from register_app.gui.session import Session
from register_app.i18n import Catalogue
from register_app.outreach.first_contact import give, ready_text
from register_app.processing.store import Owed
from register_app.register import Register

_WIDTH = 640
_SHOWN = 1000
"""So many are listed at once; the next ones follow when these were told."""


class OwedDialog(Dialog):
    """Lists whom to tell, the longest waiting first."""

    def __init__(self, session: Session, language: str, parent: QWidget) -> None:
        """Read the people in the background."""
        self._session = session
        self._language = language
        self._owed: Sequence[Owed] = ()
        super().__init__(self.tr("Whom to tell"), parent, width=_WIDTH)
        self._list = QListWidget()
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setUniformItemSizes(True)
        self._list.itemSelectionChanged.connect(self._offer)
        name(self._list, self.tr("People to whom the notice is owed"))
        self._how = CheckedLine(self.tr("&How they were told"), LONG_TEXT.parse)
        self._how.set_text(self.tr("In the first message"))
        self._day = Line(self.tr("&On the day"), hint=self.tr("day.month.year"))
        self._day.set_text(DAY.show(session.register.today()))
        self._said = Remark()
        self._tell = button("", self._record, look="primary")
        self._lay_out()
        self._read()

    def _lay_out(self) -> None:
        about = self.tr(
            "Their data came from somebody else, so the law asks you to tell them: in the first "
            "message, and within a month at the latest. Choose some, or leave all unchosen."
        )
        self.inside.addWidget(PlainLabel(about, wrap=True))
        self.inside.addWidget(self._list, 1)
        lines = row(stretch=False)
        lines.addWidget(self._how, 2)
        lines.addWidget(self._day, 1)
        self.inside.addLayout(lines)
        self.inside.addWidget(self._said)
        self.add_buttons(
            button(self.tr("C&lose"), self.reject),
            button(self.tr("&Open customer"), self._open),
            button(self.tr("&Copy words for the message"), self._copy),
            self._tell,
        )

    def _read(self) -> None:
        self._session.read(_owed, self._show, self._failed)

    @Slot(object)
    def _show(self, owed: Sequence[Owed]) -> None:
        self._list.clear()
        self._owed = owed
        today = self._session.register.today()
        for one in owed:
            late = self.tr("late since {day}") if one.due < today else self.tr("by {day}")
            when = late.format(day=DAY.show(one.due))
            item = QListWidgetItem(f"{one.name} · {one.source} · {when}")
            self._list.addItem(item)
        if owed:
            self._list.setCurrentRow(0)
            self._list.clearSelection()
        self._offer()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self, error)

    def _chosen(self) -> list[Owed]:
        """Return the people chosen; all of those listed when none is."""
        rows = sorted(index.row() for index in self._list.selectedIndexes())
        return [self._owed[row] for row in rows] if rows else list(self._owed)

    @Slot()
    def _offer(self) -> None:
        """Say on the button how many it is about."""
        count = len(self._chosen())
        self._tell.setText(self.tr("&Record that %n were told", "", count))
        self._tell.setEnabled(bool(count))

    @Slot()
    def _record(self) -> None:
        how, day = self._how.value(), DAY.parse(self._day.text)
        if not how:
            self._how.refuse(self.tr("Say how they were told."))
        elif day.problem or day.value is None or day.value > self._session.register.today():
            self._day.refuse(self.tr("Give the day they were told."))
        else:
            work = partial(_give, self._chosen(), day.value, how)
            job = self._session.write(work, self._recorded, self._failed)
            messages.follow(self, job, self.tr("Recording who was told"))

    @Slot(object)
    def _recorded(self, count: int) -> None:
        self._say(self.tr("✓ Recorded for %n people.", "", count))
        self._read()

    @Slot()
    def _copy(self) -> None:
        if not self._owed:
            return
        row_now = max(self._list.currentRow(), 0)
        source = self._owed[row_now].source
        text = ready_text(
            self._session.register, Catalogue.load(self._language), self._language, source
        )
        clipboard.copy(text)
        self._say(self.tr("✓ Copied. Paste it where you need it."))

    def _say(self, text: str) -> None:
        self._said.say(text, Tone.GOOD)
        announce(self._said, text)

    @Slot()
    def _open(self) -> None:
        if self._owed:
            chosen = self._owed[max(self._list.currentRow(), 0)]
            self.accept()
            self._session.customer_wanted.emit(chosen.customer_id)


def _owed(register: Register, progress: Progress) -> list[Owed]:
    progress.check()
    return register.notices.owed(limit=_SHOWN)


def _give(whom: Sequence[Owed], day: date, how: str, register: Register, _: Progress) -> int:
    return give(register, whom, on=day, how=how)
