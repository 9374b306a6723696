"""Take a change back, or bring it again: first what will happen, then the act."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from register_app.db.change import Change, Done
from register_app.db.history import Preview
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.history.record_tree import RecordTree
from register_app.gui.history.telling import Telling
from register_app.gui.history.words import counted, moment
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, name
from register_app.gui.lines import announce
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register

SETTLED = QT_TRANSLATE_NOOP("history", "This change cannot be taken back.")
_WIDTH = 640
_HEIGHT = 260


class Foretold(NamedTuple):
    """What would happen, and whether it is a change that is brought again."""

    preview: Preview
    is_again: bool


class TakeBackDialog(Dialog):
    """Shows what will happen, and does it in the background when the person agrees."""

    taken = Signal(object)
    """It is done: the Change, or None where somebody was faster."""

    def __init__(self, session: Session, done: Done, parent: QWidget, *, is_again: bool) -> None:
        """Ask about a change; `is_again` where it was taken back already."""
        title = self.tr("Bring the change again") if is_again else self.tr("Take the change back")
        super().__init__(title, parent, width=_WIDTH)
        self._session = session
        self._done = done
        self._what = translate(done.title)
        self.inside.addWidget(PlainLabel(self._what, wrap=True))
        self.inside.addWidget(caption(moment(done.at)))
        self._summary = PlainLabel(self.tr("Looking at what will happen …"), wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        name(self._bar, self._summary.text())
        self._kept = Remark()
        self._bans = Remark()
        self._forget = QCheckBox(self.tr("&Remove the bans too: they were never said"))
        self._forget.hide()
        self._forget.toggled.connect(self._look)
        self._tree = RecordTree(self.tr("What will happen"))
        self._tree.setMinimumHeight(_HEIGHT)
        for widget in (
            *(self._summary, self._bar, self._bans, self._forget),
            *(self._kept, self._tree),
        ):
            self.inside.addWidget(widget)
        act = self.tr("Bring again") if is_again else self.tr("Take back")
        self._act = button(act, self._do, look="primary")
        self._act.setEnabled(False)
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._act)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Find out what will happen, by what is chosen."""
        self._act.setEnabled(False)
        work = partial(_foretell, self._done.id, forget_bans=self._forget.isChecked())
        looking = self._session.write_aside(work, self._show, self._fail)
        looking.moved.connect(self._move)
        self.rejected.connect(looking.cancel)

    @Slot(float)
    def _move(self, part: float) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(part * 1000))

    @Slot(object)
    def _show(self, foretold: Foretold | None) -> None:
        """Show what will happen."""
        self._bar.hide()
        if foretold is None:
            self._summary.setText(self.tr("This change cannot be taken back any more."))
            return
        preview = foretold.preview
        # a change taken back leads to how things were before it
        at = self._done.id if foretold.is_again else self._done.id - 1
        telling = Telling(self._session.register, at)
        lines = [*telling.kept(preview.kept_rows), *telling.written(preview.rows)]
        self._tree.show_lines(lines)
        text = self._told(preview)
        self._summary.setText(text)
        if preview.kept:
            told = (self._edited_since(preview.kept), self._restricted(preview))
            self._kept.say(" ".join(filter(None, told)), Tone.WARY)
        self._bans.say(self._bans_stay(preview.lasting) if preview.lasting else "", Tone.WARY)
        self._forget.setVisible(bool(preview.lasting) or self._forget.isChecked())
        self._act.setEnabled(bool(preview.counts))
        (self._act if preview.counts else self._forget).setFocus()
        announce(self, f"{text} {self._bans.text()} {self._kept.text()}")

    def _told(self, preview: Preview) -> str:
        if preview.counts:
            return self.tr("This will happen: {what}").format(what=counted(preview.counts))
        if preview.lasting:
            return self.tr("There is nothing else to take back.")
        return self.tr("Nothing is left to do: everything was edited since.")

    def _bans_stay(self, count: int) -> str:
        return self.tr(
            "%n ban(s) came with this change. They stay in force, as only the person can take "
            "a ban back. The ban of a person who goes comes again with the person.",
            "",
            count,
        )

    def _edited_since(self, count: int) -> str:
        return self.tr(
            "%n customer(s) or record(s) were edited since and stay as they are.", "", count
        )

    def _restricted(self, preview: Preview) -> str:
        """Say that somebody's data may only be kept, which no undo changes (GDPR Art. 18)."""
        restrictions = self._session.register.restrictions
        customers, people = restrictions.customers(), restrictions.persons()
        is_held = any(
            kept.owner in customers or (table == "contact" and row in people)
            for (table, row), kept in preview.kept_rows.items()
        )
        text = self.tr("The processing of somebody among them is restricted.")
        return text if is_held else ""

    @Slot()
    def _do(self) -> None:
        self._act.setEnabled(False)
        work = partial(_take, self._done.id, forget_bans=self._forget.isChecked())
        job = self._session.write(work, self._did, self._fail)
        messages.follow(self, job, self.windowTitle())

    @Slot(object)
    def _did(self, change: Change | None) -> None:
        if change is not None:
            template = (
                self.tr("Undone: {change}")
                if change.kind == "undo"
                else self.tr("Done again: {change}")
            )
            announce(self.parentWidget() or self, template.format(change=self._what))
        self.taken.emit(change)
        self.accept()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        """Tell what went wrong; nothing was changed."""
        messages.tell_error(self.parentWidget(), error)
        if self.isVisible():
            self.reject()


def ask(session: Session, change_id: int, parent: QWidget) -> None:
    """Ask whether to take a change back, or to bring it again where it was taken back."""
    history = session.register.history
    done = history.find(change_id)
    either = done or history.find_undone(change_id)
    if either is None:
        messages.tell(parent, translate(SETTLED))
    else:
        TakeBackDialog(session, either, parent, is_again=done is None).open()


def _way(register: Register, change_id: int) -> tuple[Done, Callable[..., Change]] | None:
    """Return the change as it is now, and what can be done with it."""
    done = register.history.find(change_id)
    if done is not None:
        return done, register.undo
    undone = register.history.find_undone(change_id)
    return None if undone is None else (undone, register.redo)


def _foretell(
    change_id: int, register: Register, progress: Progress, *, forget_bans: bool
) -> Foretold | None:
    way = _way(register, change_id)
    if way is None:
        return None
    preview = register.preview(way[0], progress.watch, forget_bans=forget_bans)
    return Foretold(preview, register.history.find(change_id) is None)


def _take(
    change_id: int, register: Register, progress: Progress, *, forget_bans: bool
) -> Change | None:
    way = _way(register, change_id)
    if way is None:
        return None
    return way[1](way[0], progress.watch, forget_bans=forget_bans)
