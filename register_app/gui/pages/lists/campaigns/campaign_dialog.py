"""A list that is to go out: who is in and who is not, seen before the file is written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from register_app.errors import Cancelled
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Job, Progress
from register_app.gui.labels import caption, name, row, subheading
from register_app.gui.lines import announce
from register_app.gui.pages.lists.campaigns.campaign_form import CampaignForm
from register_app.gui.pages.lists.campaigns.left_out_dialog import RETURNS, LeftOutDialog
from register_app.gui.session import Session, translate
from register_app.outreach.campaign import Plan, Reason, Selection, select
from register_app.outreach.mailing import Mailing
from register_app.outreach.send_out import send_out
from register_app.register import Register

_WIDTH = 720
_PAUSE = 250
"""Milliseconds without a change after which the check is asked."""
_HIGH = 150
Who = Callable[[Register], list[int]]
"""Returns the customers of a list as it is now."""


class _Answer(NamedTuple):
    question: int
    selection: Selection


class _Reasons(QListWidget):
    """Why people are left out; Return opens one, and presses no button of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return from the dialog."""
        super().keyPressEvent(event)
        if event.key() in RETURNS:
            event.accept()


class CampaignDialog(Dialog):
    """Asks what is to go out, shows whom it reaches, and writes the file."""

    sent = Signal()

    def __init__(self, session: Session, called: str, who: Who, parent: QWidget) -> None:
        """Begin with the name of a list."""
        super().__init__(self.tr("Make a campaign of the list"), parent, width=_WIDTH)
        self._session = session
        self._who = who
        self._job: Job | None = None
        self._question = 0
        self._selection = Selection()
        self._reasons: list[Reason] = []
        self._mailing: Mailing | None = None
        self._form = CampaignForm(session, called)
        self._told = subheading("")
        self._warned = caption("", wrap=True)
        self._warned.hide()
        self._why = _Reasons()
        self._why.setFixedHeight(_HIGH)
        self._why.setWordWrap(True)
        self._why.itemActivated.connect(self._open)
        name(self._why, self.tr("Why others are left out"))
        self._whom = button(self.tr("Show whom a reason &keeps out…"), self._open_current)
        self._whom.setAutoDefault(False)
        self._act = button(self.tr("&Save as…"), self._ask_file, look="primary")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._check)
        self._lay_out()
        self._form.asked_anew.connect(self._wait)
        self.finished.connect(self._stop)
        self._check()

    def _lay_out(self) -> None:
        self.inside.addWidget(self._form)
        head = row(self._told, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(self._whom)
        self.inside.addLayout(head)
        self.inside.addWidget(self._warned)
        self.inside.addWidget(self._why)
        text = self.tr(
            "Everybody is checked once more when the file is written. The campaign is kept in "
            "the register and told in the timeline of each customer in it. The file is not "
            "encrypted."
        )
        self.inside.addWidget(caption(text, wrap=True))
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._act)

    @Slot()
    def _wait(self) -> None:
        self._act.setEnabled(False)
        self._pause.start()

    @Slot()
    def _check(self) -> None:
        """Ask in the background who would be in now."""
        self._stop()
        self._question += 1
        self._act.setEnabled(False)
        self._told.setText(self.tr("Checking …"))
        work = partial(_checked, self._question, self._who, self._form.plan)
        self._job = self._session.read(work, self._show, self._fail)

    @Slot()
    def _stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _show(self, answer: _Answer) -> None:
        if answer.question != self._question:
            return
        self._job = None
        self._selection = selection = answer.selection
        included = self.tr("%Ln in", "", len(selection.included))
        left_out = self.tr("%Ln left out", "", len(selection.left_out))
        text = f"{included}, {left_out}"
        self._reasons = []
        self._why.clear()
        self._told.setText(text)
        warned = [f"{count}: {translate(what)}" for what, count in selection.warnings()]
        self._warned.setText("\n".join(warned))
        self._warned.setVisible(bool(warned))
        for reason, count in selection.reasons():
            self._reasons.append(reason)
            law = f" ({reason.law})" if reason.law else ""
            self._why.addItem(QListWidgetItem(f"{count}: {reason.told(translate)}{law}"))
        self._why.setCurrentRow(0)
        for widget in (self._why, self._whom):
            widget.setVisible(bool(self._reasons))
        self._act.setEnabled(bool(selection.included))
        announce(self, "\n".join([text, *warned]))

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        reason = self._reasons[self._why.row(item)]
        people = [one for one in self._selection.left_out if one.reason == reason]
        LeftOutDialog(self._session, reason.told(translate), people, self).open()

    @Slot()
    def _open_current(self) -> None:
        item = self._why.currentItem()
        if item is not None:
            self._open(item)

    @Slot()
    def _ask_file(self) -> None:
        self._mailing = self._form.mailing()
        if self._mailing is None:
            return
        ending = self._form.kind.ending
        files = file_dialog(self, self.tr("Save the campaign"))
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setNameFilter(f"{ending[1:].upper()} (*{ending})")
        files.setDefaultSuffix(ending[1:])
        files.selectFile(_file_name(self._mailing.name) + ending)
        files.fileSelected.connect(self._save)
        files.finished.connect(files.deleteLater)
        files.open()

    @Slot(str)
    def _save(self, chosen: str) -> None:
        path = Path(chosen)
        if self._mailing is None:
            return
        if path.suffix.lower() != self._form.kind.ending:
            path = path.with_name(path.name + self._form.kind.ending)
        self._act.setEnabled(False)
        work = partial(_sent, self._who, self._mailing, path)
        job = self._session.write(work, partial(self._saved, path), self._fail)
        messages.follow(self, job, self.tr("Writing the campaign"))

    def _saved(self, path: Path, selection: Selection) -> None:
        parent = self.parentWidget()
        self.accept()
        self.sent.emit()
        count, others = len(selection.included), len(selection.left_out)
        text = self.tr("%Ln person(s) are in the file {file}.", "", count).format(file=path.name)
        more = self.tr("%Ln were left out; the report says why.", "", others)
        messages.tell(parent, text, more if others else "")

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):  # by a newer question, or by the person
            self._act.setEnabled(bool(self._selection.included))
            return
        self._act.setEnabled(True)
        messages.tell_error(self, error)


def _file_name(called: str) -> str:
    """Return a name that every file system takes."""
    return "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in called)[:80]


def _checked(
    question: int, who: Who, plan: Plan, register: Register, progress: Progress
) -> _Answer:
    return _Answer(question, select(register, who(register), plan, progress.watch))


def _sent(
    who: Who, mailing: Mailing, path: Path, register: Register, progress: Progress
) -> Selection:
    return send_out(register, who(register), mailing, path, translate, progress.watch)
