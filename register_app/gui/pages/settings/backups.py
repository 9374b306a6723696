"""The part of the settings about backups: how they stand, where they go, and the way back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from register_app.gui.backups.care import BackupCare
from register_app.gui.backups.words import newest_of, state_of
from register_app.gui.backups.work import Standing
from register_app.gui.buttons import button
from register_app.gui.jobs import Job
from register_app.gui.labels import Remark, caption, row
from register_app.gui.lines import announce
from register_app.gui.pages.backups.found_table import FoundTable
from register_app.gui.pages.backups.places_view import PlaceView
from register_app.gui.pages.importing.working import Working
from register_app.gui.pages.settings.option_switch import OptionSwitch
from register_app.gui.pages.settings.parts import SettingsPart, store
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.vault.folder import holds

BACKUPS = QT_TRANSLATE_NOOP("backups", "Backups")
_SAME = QT_TRANSLATE_NOOP("backups", "The backups go there already. Choose another place.")
_INSIDE = QT_TRANSLATE_NOOP(
    "backups", "This is the folder of a register. Choose a folder beside it, or another disk."
)
_ON, _DAILY = "backup_on", "backup_daily"
_FIRST, _SECOND = "backup_folder", "backup_second"
_LISTED = 12


class BackupsPart(SettingsPart):
    """Everything about backups in one card; each switch and place is stored at once."""

    restore_wanted = Signal()

    def __init__(self, session: Session, care: BackupCare) -> None:
        """Show how they stand as soon as that is known."""
        super().__init__(translate(BACKUPS))
        self._session = session
        self._care = care
        self._options: tuple[str | bool, ...] = ()
        self._is_awaited = False
        """Whether the person waits for what comes of an act."""
        self._state = Remark()
        self._newest = caption("", wrap=True)
        self._working = Working()
        self._working.ended.connect(self._rest)
        self._make = button(self.tr("&Back up now"), self._back_up, look="primary")
        self._prove = button(self.tr("&Prove now"), self._prove_now)
        self._restore = button(self.tr("&Restore …"), self.restore_wanted)
        self._switches = [OptionSwitch(session, called, BACKUPS) for called in (_ON, _DAILY)]
        self._first = PlaceView(_FIRST, self.tr("Choose a &folder …"), self.tr("Use the preset"))
        self._second = PlaceView(
            _SECOND, self.tr("Choose a s&econd place …"), self.tr("No second place")
        )
        for option, view in ((_FIRST, self._first), (_SECOND, self._second)):
            view.chosen.connect(partial(self._choose, option))
        self._table = FoundTable()
        self._lay_out()
        care.changed.connect(self._show)
        session.settings_changed.connect(self._load)
        self._load()

    def _lay_out(self) -> None:
        proof = self.tr(
            "A backup counts when it is proven: the program restores the newest one aside, reads "
            "all of it, and removes it again. It does so each week by itself."
        )
        disk = self.tr(
            "The preset folder lies beside the register, on the same disk. That helps against "
            "mistakes and damaged files, but a backup on the same disk does not survive the "
            "disk, a fire or a thief. So choose a second place on another device: a memory "
            "stick, or a folder in the network. Backups are encrypted like the register, and "
            "open with the same passphrase or recovery sheet."
        )
        for told in (self._state, self._newest, self._working):
            self.inside.addWidget(told)
        self.inside.addLayout(row(self._make, self._prove, self._restore))
        self.inside.addWidget(caption(proof, wrap=True))
        for switch in self._switches:
            self.inside.addWidget(switch)
        for part in (self._first, self._second, caption(disk, wrap=True), self._table):
            self.inside.addWidget(part)

    @Slot()
    def _load(self) -> None:
        stored = self._session.register.settings.load()
        self._switches[-1].setEnabled(stored.backup_on)
        options = tuple(getattr(stored, called) for called in (_ON, _DAILY, _FIRST, _SECOND))
        if options != self._options:  # every work in the background may have changed some option
            self._options = options
            self._care.look()

    @Slot(object)
    def _show(self, standing: Standing) -> None:
        text, tone = state_of(standing)
        self._state.say(text, tone)
        self._newest.setText(newest_of(standing))
        self._newest.setVisible(bool(standing.listed))
        stored = self._session.register.settings.load()
        self._first.show_place(standing.first, is_set=bool(stored.backup_folder))
        self._second.show_place(standing.second, is_set=bool(stored.backup_second))
        self._table.show_listed(standing.listed[:_LISTED])
        self._table.setVisible(bool(standing.listed))
        self._prove.setEnabled(bool(standing.listed) and self._working.job is None)
        if self._is_awaited:
            self._is_awaited = False
            announce(self, text)

    def _choose(self, option: str, folder: str) -> None:
        stored = self._session.register.settings.load()
        is_first = option == _FIRST
        view = self._first if is_first else self._second
        if folder and folder == (stored.backup_second if is_first else stored.backup_folder):
            view.refuse(_SAME)
        elif folder and holds(Path(folder) / "any"):
            view.refuse(_INSIDE)
        else:
            store(self._session, BACKUPS, **{option: folder})

    @Slot()
    def _back_up(self) -> None:
        self._follow(self._care.make(), self.tr("Making a backup and reading it back"))

    @Slot()
    def _prove_now(self) -> None:
        self._follow(self._care.prove(), self.tr("Restoring the newest backup aside, to prove it"))

    def _follow(self, job: Job, title: str) -> None:
        self._is_awaited = True
        for one in (self._make, self._prove):
            one.setEnabled(False)
        self._working.follow(job, title)

    @Slot()
    def _rest(self) -> None:
        self._make.setEnabled(True)
