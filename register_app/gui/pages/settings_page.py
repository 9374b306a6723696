"""The settings: firm, language, papers, lists, identity codes, protection, backups, locking."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from register_app.gui.backups.care import BackupCare
from register_app.gui.buttons import button
from register_app.gui.column import Column
from register_app.gui.labels import caption, heading, row
from register_app.gui.opening import Doors
from register_app.gui.pages.backups.backups_part import BackupsPart
from register_app.gui.pages.page import Page
from register_app.gui.pages.settings_forms import FirmPart, PapersPart
from register_app.gui.pages.settings_locking import LockingPart
from register_app.gui.pages.settings_parts import HetuPart, LanguagePart
from register_app.gui.pages.settings_protection import ProtectionPart
from register_app.gui.pages.settings_tasks import TasksPart
from register_app.gui.pages.settings_wordings import WordingPart
from register_app.gui.pages.settings_words import KindsPart, RatesPart, StagesPart
from register_app.gui.session import Session
from register_app.gui.version import version
from register_app.i18n import QT_TRANSLATE_NOOP


class SettingsPage(Page):
    """Everything that can be set, each part with its own button to save."""

    title = QT_TRANSLATE_NOOP("window", "Settings")

    language_chosen = Signal(object)

    restored = Signal(object)
    """A backup was restored, and the person wants to see it."""

    def __init__(self, session: Session, doors: Doors, care: BackupCare) -> None:
        """Show the options of the register and of this machine."""
        super().__init__(session)
        self._doors = doors
        self._firm = FirmPart(session)
        self._papers = PapersPart(session)
        self._hetu = HetuPart(session)
        language = LanguagePart()
        language.chosen.connect(self.language_chosen)
        self.protection = ProtectionPart(session, doors)
        self._backups = BackupsPart(session, care)
        self._backups.restore_wanted.connect(self.restore)
        self._column = column = Column()
        column.inside.setSpacing(18)
        column.inside.addWidget(heading(self.tr("Settings")))
        self._wording = WordingPart(session)
        lists = (StagesPart(session), KindsPart(session), TasksPart(session), self._wording)
        papers = (self._papers, RatesPart(session))
        guarded = (self._hetu, self.protection, LockingPart(session), self._backups)
        for part in (self._firm, language, *papers, *lists, *guarded):
            column.inside.addWidget(part)
        show_log = button(self.tr("Show the &log …"), self._show_log, look="link")
        column.inside.addLayout(row(caption(f"register_app {version()}"), show_log))
        column.inside.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(column)
        self.setFocusProxy(self._firm)

    @Slot()
    def _show_log(self) -> None:
        from register_app.gui.log_dialog import LogDialog  # noqa: PLC0415  loaded on first use

        LogDialog(self).open()

    def help_text(self) -> str:
        """Say what can be set here."""
        return self.tr(
            "The details of the firm are printed in the privacy notice. The language changes at "
            "once and is kept on this computer. Offers and invoices say where to pay, by when "
            "and with which rates of VAT. Stages are the steps a customer goes through. "
            "Personal identity codes may be kept only when the law allows it, so they are off "
            "until you switch them on and write why. Under Protection you change how the "
            "register is opened, make a new recovery sheet and have a one-time code asked. Under "
            "Locking you choose after how long it locks by itself. Under Backups you see whether "
            "the newest one can be restored, choose where they go, and restore one."
        )

    def is_unsaved(self) -> bool:
        """Say whether something typed here is not stored yet."""
        return any(part.is_unsaved() for part in self._typed())

    @Slot()
    def restore(self) -> None:
        """Restore a backup, beside the register that is open."""
        from register_app.gui.pages.backups.restore_dialog import (  # noqa: PLC0415  on first use
            RestoreDialog,
        )

        dialog = RestoreDialog(self._doors, self.session, self, self.session)
        dialog.restored.connect(self.restored)
        dialog.open()

    def show_backups(self) -> None:
        """Bring the part about backups to sight."""
        self._backups.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, partial(self._column.ensureWidgetVisible, self._backups))

    def _typed(self) -> tuple[FirmPart | PapersPart | WordingPart | HetuPart, ...]:
        return self._firm, self._papers, self._wording, self._hetu

    def lead_to(self, option: str) -> None:
        """Bring the option to sight that somebody was asked to fill, with the cursor in it."""
        for part in (self._papers, self._firm):
            editor = part.editor(option)
            if editor is not None:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                # a page that is new here gets its size first
                QTimer.singleShot(0, editor, partial(self._column.ensureWidgetVisible, editor))
