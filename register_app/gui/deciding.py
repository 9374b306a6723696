"""Lead from a restored register to the decision which one is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.gui import messages
from register_app.gui.backups import trial
from register_app.gui.backups.care import BackupCare
from register_app.gui.backups.restoring import Outcome
from register_app.gui.backups.trial import Decided, Trial
from register_app.gui.backups.work import Standing
from register_app.gui.buttons import button
from register_app.gui.history.words import moment
from register_app.gui.machine import remember_backups
from register_app.gui.notice_line import Notice
from register_app.gui.opening import Background, Clock, Doors
from register_app.gui.workspace import Workspace
from register_app.vault import key_file


class TrialLine(Notice):
    """Says above the pages that this is a restored register, until somebody decides."""

    keep_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, made_at: str, parent: QWidget | None = None) -> None:
        """Say of when it is."""
        super().__init__(parent=parent)
        text = self.tr("You are looking at the register restored from the backup of {at}.")
        self.set_text(text.format(at=moment(made_at)))
        self.add(
            button(self.tr("Keep this one …"), self.keep_wanted),
            button(self.tr("Go back to the former …"), self.back_wanted),
        )


class Deciding(QObject):
    """Opens restored registers, and carries out what is decided about them."""

    def __init__(
        self,
        window: QWidget,
        now: Clock,
        *,
        shut: Callable[[], None],
        show: Callable[[Path], None],
    ) -> None:
        """`shut` closes what is open, `show` stands before the door of a folder."""
        super().__init__(window)
        self._window = window
        self._now = now
        self._shut = shut
        self._open = show

    def restore(self, doors: Doors, lanes: Background) -> None:
        """Lead through the restore of a backup though nothing is open."""
        from register_app.gui.pages.backups.restore_dialog import (  # noqa: PLC0415  in need only
            RestoreDialog,
        )

        dialog = RestoreDialog(doors, lanes, self._window)
        dialog.restored.connect(self.look_at)
        dialog.open()

    @Slot(object)
    def look_at(self, outcome: Outcome) -> None:
        """Open what was restored, on trial where it stands in for another."""
        if outcome.trial is not None:
            trial.begin(outcome.trial)
        self._soon(lambda: Decided(outcome.folder, outcome.folder))

    def attend(self, pages: Workspace) -> None:
        """Show the line above a register on trial; remember its places for the locked door."""
        folder = pages.session.register.vault.folder
        for care in pages.findChildren(BackupCare):
            care.changed.connect(partial(_remember, folder))
        now = trial.under_way(folder)
        if now is not None:
            line = TrialLine(now.made_at)
            line.keep_wanted.connect(partial(self._ask_to_keep, now))
            line.back_wanted.connect(partial(self._ask_to_go_back, now))
            pages.show_above(line)

    def _ask_to_keep(self, now: Trial) -> None:
        messages.ask(
            self._window,
            self.tr("Keep the restored register?"),
            details=self.tr(
                "The program goes on with it. The former one is put aside into a folder of its "
                "own beside it, whole and encrypted as it is: nothing of it is deleted, and you "
                "can open it at any time. The register is opened anew."
            ),
            act=self.tr("&Keep this one"),
            then=partial(self._soon, partial(self._kept, now)),
        )

    def _ask_to_go_back(self, now: Trial) -> None:
        if not key_file.exists(now.former):
            messages.tell(
                self._window,
                self.tr("The former register is not in its folder any more."),
                self.tr("Its folder was {folder}. The restored one is whole: keep it.").format(
                    folder=now.former
                ),
            )
            return
        messages.ask(
            self._window,
            self.tr("Go back to the former register?"),
            details=self.tr(
                "What was changed in the restored one since is not in the former. The restored "
                "one stays in its folder: {folder}"
            ).format(folder=now.restored),
            act=self.tr("&Go back"),
            then=partial(self._soon, partial(trial.go_back, now)),
        )

    def _kept(self, now: Trial) -> Decided:
        decided = trial.keep(now, self._now().date())
        messages.tell(
            self._window,
            self.tr("The restored register is yours now."),
            self.tr(
                "The former one lies in {folder}. When you are sure that you do not need it any "
                "more, delete that folder: it holds the same customers."
            ).format(folder=decided.aside),
        )
        return decided

    def _soon(self, decide: Callable[[], Decided]) -> None:
        """Close, decide, and open: not before the button that was pressed is done."""
        QTimer.singleShot(0, self, partial(self._move, decide))

    def _move(self, decide: Callable[[], Decided]) -> None:
        self._shut()
        self._open(decide().folder)


def _remember(folder: Path, standing: Standing) -> None:
    remember_backups(folder, tuple(str(place.folder) for place in standing.places))
