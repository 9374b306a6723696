"""A damaged register: what is broken, a backup as the first way out, and saving what is left."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.errors import Cancelled, RegisterError
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.column import LOW, Column
from register_app.gui.files import folder_dialog
from register_app.gui.jobs import Lanes, Progress
from register_app.gui.labels import PlainLabel, caption, card, heading, row, subheading
from register_app.gui.lines import announce
from register_app.gui.opening import Clock
from register_app.gui.pages.salvage import words
from register_app.salvage import save
from register_app.salvage.save import Damage, Saved
from register_app.vault.wreck import Wreck


class SalvagePage(Column):
    """Looks at a damaged register, and leads out."""

    restore_wanted = Signal()
    open_wanted = Signal(object)
    """The person wants to open the register that was saved: its folder."""
    back_wanted = Signal()

    def __init__(self, wreck: Wreck, lanes: Lanes, now: Clock) -> None:
        """Look at once; nothing in the folder is changed."""
        super().__init__(width=680, top=LOW)
        self._wreck = wreck
        self._lanes = lanes
        self._now = now
        self._into = folder_beside(wreck.folder, now().date())
        self._build()
        job = lanes.plain(partial(_look, wreck), self._show_damage, self._failed)
        messages.follow(self, job, self.tr("Reading every page of the register"))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("The register is damaged"))
        self._title = heading(self.tr("The register is damaged"))
        untouched = self.tr(
            "Nothing in its folder is changed, and nothing is deleted. Keep the folder until all "
            "of it is back."
        )
        self._said = PlainLabel(self.tr("Reading every page …"), wrap=True)
        self._ways = QWidget()
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self._make_backup())
        ways.addWidget(self._make_rest())
        self._ways.setEnabled(False)
        self._open = button(self.tr("&Open the saved register"), self._go, look="primary")
        self._open.hide()
        where = caption(str(self._wreck.folder), wrap=True)
        for part in (self._title, where, PlainLabel(untouched, wrap=True), self._said, self._ways):
            self.inside.addWidget(part)
        back = button(self.tr("&Back"), self.back_wanted, look="link")
        self.inside.addLayout(row(self._open, back))
        self.inside.addStretch(1)

    def _make_backup(self) -> QWidget:
        frame, inside = card()
        why = self.tr(
            "A backup is whole. Take it if it is new enough, and write again what came after it. "
            "The list says which ones were proven to be restorable."
        )
        self._restore = button(self.tr("&Restore a backup …"), self.restore_wanted, look="primary")
        inside.addWidget(subheading(self.tr("First: a backup")))
        inside.addWidget(PlainLabel(why, wrap=True))
        inside.addLayout(row(self._restore))
        return frame

    def _make_rest(self) -> QWidget:
        frame, inside = card()
        self._counts, self._where = PlainLabel(wrap=True), caption("", wrap=True)
        self._save = button(self.tr("&Save what can be read"), self._start)
        elsewhere = button(self.tr("&Choose another place …"), self._choose, look="link")
        inside.addWidget(subheading(self.tr("Otherwise: save what can be read")))
        inside.addWidget(self._counts)
        inside.addWidget(self._where)
        inside.addLayout(row(self._save, elsewhere))
        self._show_place()
        return frame

    @Slot(object)
    def _show_damage(self, damage: Damage) -> None:
        text = words.broken(damage)
        self._said.setText(text)
        self._counts.setText(words.counts(damage))
        self._ways.setEnabled(True)
        self._save.setEnabled(damage.saved > 0)
        self._restore.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    @Slot()
    def _choose(self) -> None:
        dialog = folder_dialog(self.window(), self.tr("Choose where the saved register shall lie"))
        dialog.fileSelected.connect(self._take_place)
        dialog.open()

    @Slot(str)
    def _take_place(self, folder: str) -> None:
        self._into = folder_beside(Path(folder) / self._wreck.folder.name, self._now().date())
        self._show_place()

    def _show_place(self) -> None:
        self._where.setText(self.tr("Into a new folder: {folder}").format(folder=self._into))

    @Slot()
    def _start(self) -> None:
        self._ways.setEnabled(False)
        work = partial(_save, self._wreck, self._into, self._now)
        job = self._lanes.plain(work, self._show_saved, self._failed)
        note = self.tr("You can cancel; the new folder is removed then.")
        messages.follow(self, job, self.tr("Saving what can be read"), note)

    @Slot(object)
    def _show_saved(self, saved: Saved) -> None:
        self._title.setText(self.tr("Saved into a new register"))
        self.setAccessibleName(self._title.text())
        lines = [words.counts(saved.damage)]
        if saved.missing:
            lines.append(self.tr("%n documents have lost their files.", "", saved.missing))
        lines.append(self._where.text())
        lines.append(
            self.tr(
                "It was checked and is whole. It opens as before, with the same passphrase and "
                "recovery sheet. Compare it with your papers before you delete the damaged folder."
            )
        )
        self._said.setText("\n".join(lines))
        self._ways.hide()
        self._open.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._title.text())

    @Slot()
    def _go(self) -> None:
        self.open_wanted.emit(self._into)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._ways.setEnabled(True)
        if not isinstance(error, RegisterError):
            raise error
        if not isinstance(error, Cancelled):
            messages.tell_error(self, error)


def folder_beside(folder: Path, on: date) -> Path:
    """Return a name for a new folder beside one, which nothing has yet."""
    name = f"{folder.name}-{on.isoformat()}"
    found, number = folder.with_name(name), 1
    while found.exists():
        number += 1
        found = folder.with_name(f"{name}-{number}")
    return found


def _look(wreck: Wreck, progress: Progress) -> Damage:
    return save.look(wreck, progress.watch)


def _save(wreck: Wreck, folder: Path, now: Clock, progress: Progress) -> Saved:
    return save.save(wreck, folder, now, progress.watch)
