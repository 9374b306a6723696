"""Restore a backup, step by step; the register of today stays as it is until somebody decides."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from register_app.backups.listing import Found, read
from register_app.backups.refusals import BackupDamaged
from register_app.errors import Cancelled, RegisterError
from register_app.gui import messages
from register_app.gui.backups import restoring
from register_app.gui.backups.restoring import Outcome, Present, Unlock, Wish
from register_app.gui.backups.work import Listed
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.files import file_dialog
from register_app.gui.history.words import moment
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, row
from register_app.gui.lines import announce
from register_app.gui.opening import Background, Doors
from register_app.gui.pages.backups.found_table import FoundTable
from register_app.gui.pages.backups.opens_with import OpensWith
from register_app.gui.session import Session

_WIDTH = 680
_CHOOSE, _OPEN, _RESULT = range(3)


class RestoreDialog(Dialog):
    """Choose a backup, open it, see what came back."""

    restored = Signal(object)
    """The person wants to see it: an Outcome."""

    def __init__(
        self, doors: Doors, lanes: Background, parent: QWidget, session: Session | None = None
    ) -> None:
        """Look for backups at once; a `session` has the register of today to compare with."""
        super().__init__(self.tr("Restore a backup"), parent, width=_WIDTH)
        self.setModal(True)
        self._doors = doors
        self._lanes = lanes
        self._present: Present | None = None
        self._outcome: Outcome | None = None
        self._listed: list[Listed] = []
        self._table, self._found = FoundTable(), Remark()
        self._without = QCheckBox(self.tr("Restore it without the damaged documents"))
        self._without.hide()
        self._table.chosen.connect(self._begin_anew)
        self._way = OpensWith(doors)
        self._way.entered.connect(self._go_on)
        self._result = PlainLabel("", wrap=True)
        self._steps = (self._make_choice(), self._way, self._result)
        self._step = _CHOOSE
        self._cancel = button(self.tr("&Cancel"), self.reject)
        self._next = button(self.tr("&Restore"), self._go_on, look="primary")
        for step in self._steps:
            self.inside.addWidget(step)
        self.inside.addStretch(1)
        self.add_buttons(self._cancel, self._next)
        self._show_step(_CHOOSE)
        self._next.setEnabled(False)
        self._table.tell_proven(session is not None)
        if session is not None:
            session.read(restoring.present_of, self._compare_with, self._failed)
        else:
            self._find({})

    @Slot(object)
    def _compare_with(self, present: Present) -> None:
        self._present = present
        self._find(present.proven)

    def _find(self, proven: Mapping[str, str]) -> None:
        work = partial(restoring.find, self._doors.folder, proven)
        self._lanes.plain(work, self._show_found, self._failed)

    def _make_choice(self) -> QWidget:
        choice = QWidget()
        inside = QVBoxLayout(choice)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        why = self.tr(
            "The backup is restored into a folder of its own, and checked. The register of today "
            "is not touched: you look at the restored one first, and then decide which to keep. "
            "People who are known here to have been erased since stay erased."
        )
        self._found.say(self.tr("Looking for backups …"))
        inside.addWidget(PlainLabel(why, wrap=True))
        inside.addWidget(self._found)
        inside.addWidget(self._table)
        inside.addWidget(self._without)
        inside.addLayout(row(button(self.tr("Choose a &file …"), self._ask_for_file)))
        return choice

    @Slot(object)
    def _show_found(self, listed: Sequence[Listed]) -> None:
        self._listed = list(listed)
        self._show_listed()

    def _show_listed(self) -> None:
        self._table.show_listed(self._listed)
        count = len(self._listed)
        none = self.tr("No backup was found. Put in the stick, or choose the file.")
        self._found.say("" if count else none, Tone.WARY)
        self._next.setEnabled(bool(count))
        if count:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _begin_anew(self) -> None:
        """Forget what was said of another backup."""
        self._without.hide()
        self._without.setChecked(False)

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = file_dialog(self, self.tr("Choose a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Backups") + " (*.zip)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._read_file)
        dialog.open()

    @Slot(str)
    def _read_file(self, chosen: str) -> None:
        self._lanes.plain(partial(_read, Path(chosen)), self._take_file, self._failed)

    @Slot(object)
    def _take_file(self, found: Found) -> None:
        self._listed.insert(0, Listed(found))
        self._show_listed()
        self._table.setCurrentIndex(self._table.model().index(0, 0))

    @Slot()
    def _go_on(self) -> None:
        found = self._table.current()
        match self._step:
            case 0 if found is not None:
                self._begin(found)
            case 1 if found is not None:
                unlock = self._way.take()
                if unlock is not None:
                    self._restore(found, unlock)
            case 2 if self._outcome is not None:
                self.accept()
                self.restored.emit(self._outcome)

    def _begin(self, found: Found) -> None:
        """Open it with the key at hand, or ask how."""
        if self._present is not None and self._present.opens(found):
            key = partial(restoring.with_present_key, self._present.vault)
            self._restore(found, key)
        else:
            self._show_step(_OPEN)
            self._way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, found: Found, unlock: Unlock) -> None:
        self._next.setEnabled(False)
        vault = self._present.vault if self._present else None
        wish = Wish(found, unlock, vault, self._without.isChecked())
        work = partial(restoring.restore_aside, self._doors, wish)
        job = self._lanes.plain(work, self._came, self._failed)
        messages.follow(
            self,
            job,
            self.tr("Restoring the backup and checking all of it"),
            self.tr("You can cancel; nothing of it is left then."),
        )

    @Slot(object)
    def _came(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._way.forget()
        lies = self.tr("Nothing is decided yet. The restored register lies in {folder}")
        lines = (*self._told(outcome), lies.format(folder=outcome.folder))
        self._result.setText("\n".join(lines))
        self._next.setText(self.tr("&Look at the restored register"))
        self._cancel.setText(self.tr("&Close"))
        self._show_step(_RESULT)
        self._next.setEnabled(True)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._result.text())

    def _told(self, outcome: Outcome) -> list[str]:
        """Say what came back, beside what there is now."""
        found, number = self._table.current(), QLocale().toString
        made = moment(found.made_at.isoformat()) if found else ""
        lines = [self.tr("Restored and checked: the register as it was on {at}.").format(at=made)]
        if outcome.lost:
            lines.append(
                self.tr("%n document(s) could not be restored with it.", "", outcome.lost)
            )
        if self._present is None:
            held = self.tr("It holds {customers} customers and {documents} documents.")
            counts = {"customers": outcome.customers, "documents": outcome.documents}
            lines.append(held.format(**{name: number(count) for name, count in counts.items()}))
            return lines
        now = self._present
        compared = self.tr(
            "{what}: {restored} in the restored register, {now} in the one of today."
        )
        for what, restored, count in (
            (self.tr("Customers"), outcome.customers, now.customers),
            (self.tr("Documents"), outcome.documents, now.documents),
        ):
            values = {"what": what, "restored": number(restored), "now": number(count)}
            lines.append(compared.format(**values))
        if now.changed_at:
            changed = self.tr("The newest change of the register of today is from {at}.")
            lines.append(changed.format(at=moment(now.changed_at)))
        since = [at for at in now.erased_at if found and at >= found.made_at]
        if since:
            lines.append(self.tr("%n erasure(s) made since then were done again.", "", len(since)))
        return lines

    def _show_step(self, step: int) -> None:
        self._step = step
        for number, widget in enumerate(self._steps):
            widget.setVisible(number == step)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._next.setEnabled(bool(self._listed))
        if not isinstance(error, RegisterError):
            raise error
        if isinstance(error, Cancelled):
            return
        text = " ".join(messages.words(error))
        if self._step == _OPEN and not isinstance(error, BackupDamaged):
            self._way.refuse(text)
        else:
            self._show_step(_CHOOSE)
            self._without.setVisible(isinstance(error, BackupDamaged))
            self._found.say(text, Tone.BAD)
            announce(self, text)


def _read(path: Path, progress: Progress) -> Found:
    progress.check()
    return read(path)
