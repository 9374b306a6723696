"""After the import: what it did, how to see it, how to take it back."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.db.change import Change, Done
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.column import Column
from register_app.gui.history.take_back import TakeBackDialog
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel, Remark, Tone, card, heading, row
from register_app.gui.lines import announce
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.pages.importing.saving import Rows, RowSaver
from register_app.gui.session import Session
from register_app.importer.row import Grade
from register_app.importer.run import Result
from register_app.register import Register


class ResultStep(Column):
    """Counts, and the ways on from here."""

    show_wanted = Signal()
    """The person wants to see the imported customers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session = session
        self._result: Result | None = None
        self._rows: Rows | None = None
        self._title = heading("")
        frame, counts = card()
        self._counts = PlainLabel(wrap=True)
        counts.addWidget(self._counts)
        self._show = button(
            self.tr("&Show the imported customers"), self.show_wanted, look="primary"
        )
        self._undo = button(self.tr("&Undo this import"), self.undo)
        self._save = button(self.tr("Save the rows to &correct as Excel …"), self._save_rows)
        self._said = Remark()
        self._saver = RowSaver(session, self)
        self._saver.saved.connect(self._tell_saved)
        for widget in (self._title, frame):
            self.inside.addWidget(widget)
        self.inside.addLayout(row(self._show, self._undo))
        self.inside.addLayout(row(self._save))
        self.inside.addWidget(self._said)
        self.inside.addStretch(1)

    @property
    def batch(self) -> int | None:
        """The batch of the customers that were imported, unless it was taken back."""
        return self._result.batch if self._result and self._show.isEnabled() else None

    def show_result(self, draft: Draft, result: Result, *, hetu_on: bool) -> None:
        """Say what was done."""
        self._result = result
        self._rows = Rows(draft, result.noted, hetu_on)
        self._title.setText(self.tr("The list is imported."))
        text = "\n".join(self._lines(result))
        self._counts.setText(text)
        has_rows = any(
            remark.grade is not Grade.WARNED for row in result.noted for remark in row.remarks
        )
        self._save.setVisible(has_rows)
        self._show.setEnabled(result.imported > 0)
        first = self._show if result.imported else self._undo
        first.setFocus()
        announce(self, f"{self._title.text()} {text}")

    @Slot()
    def undo(self) -> None:
        """Take the import back."""
        if self._result is None:
            return
        history = self._session.register.history
        done = history.find(self._result.change)
        if done is not None and history.lasting(done):
            self._ask(done)
        else:
            self._undo.setEnabled(False)
            work = partial(_undo, self._result.change)
            job = self._session.write(work, self._undone, self._failed)
            messages.follow(self, job, self.tr("Taking the import back"))

    def _ask(self, done: Done) -> None:
        """Tell first what becomes of the bans in the list."""
        dialog = TakeBackDialog(self._session, done, self.window(), is_again=False)
        dialog.taken.connect(self._undone)
        dialog.open()

    def _lines(self, result: Result) -> list[str]:
        lines = [self.tr("%n new customers were added.", "", result.imported)]
        if result.duplicates:
            lines.append(self.tr("%n rows were about known customers.", "", result.duplicates))
        if result.updated:
            lines.append(self.tr("%n customers of the register were updated.", "", result.updated))
        if result.bans_back:
            lines.append(self._bans_back(result.bans_back))
        if result.repaired:
            lines.append(self.tr("Values were repaired in %n rows.", "", result.repaired))
        if result.rejected:
            lines.append(
                self.tr("%n rows were held back and are not in the register.", "", result.rejected)
            )
        return lines

    def _bans_back(self, count: int) -> str:
        return self.tr(
            "%n new customers had forbidden marketing before, or share an address with "
            "who has: they are banned.",
            "",
            count,
        )

    def _bans_stay(self, count: int) -> str:
        return self.tr("All is as it was before, but %n bans stay in force.", "", count)

    @Slot(object)
    def _undone(self, change: Change | None) -> None:
        self._show.setEnabled(False)
        self._undo.setEnabled(False)
        if change is None:
            text = self.tr("It had been taken back already.")
        elif change.lasting:
            text = self._bans_stay(len(change.lasting))
        else:
            text = self.tr("The register is as it was before.")
        if change is not None and change.kept:
            text = self.tr(
                "%n customers were edited since and were kept.",
                "",
                change.kept,
            )
        self._title.setText(self.tr("The import was taken back."))
        self._said.say(text, Tone.GOOD)
        announce(self._said, text)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._undo.setEnabled(True)
        messages.tell_error(self, error)

    @Slot()
    def _save_rows(self) -> None:
        if self._rows is not None:
            self._saver.save(self._rows)

    @Slot(str)
    def _tell_saved(self, file: str) -> None:
        text = self.tr("Saved as {file}.").format(file=file)
        self._said.say(text, Tone.GOOD)
        announce(self._said, text)


def _undo(change_id: int, register: Register, _: Progress) -> Change | None:
    done = register.history.find(change_id)
    return None if done is None else register.undo(done)
