"""The settings page: firm, papers, contents, protection, backups; each a tab of parts."""

from PySide6.QtCore import Signal, Slot

from register_app.gui.backups.care import BackupCare
from register_app.gui.opening import Doors
from register_app.gui.pages.page_tab import TabMaker
from register_app.gui.pages.settings.about import AboutPart
from register_app.gui.pages.settings.backups import BackupsPart
from register_app.gui.pages.settings.forms import FirmPart, FormPart, PapersPart
from register_app.gui.pages.settings.locking import LockingPart
from register_app.gui.pages.settings.parts import HetuPart, LanguagePart
from register_app.gui.pages.settings.protection import ProtectionPart
from register_app.gui.pages.settings.settings_tab import SettingsTab
from register_app.gui.pages.settings.tasks import TasksPart
from register_app.gui.pages.settings.wordings import WordingPart
from register_app.gui.pages.settings.words import KindsPart, RatesPart, StagesPart
from register_app.gui.pages.tabbed_page import TabbedPage
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP

_FIRM, _PAPERS, _BACKUPS = 0, 1, 4


class SettingsPage(TabbedPage):
    """Everything that can be set."""

    title = QT_TRANSLATE_NOOP("window", "Settings")

    language_chosen = Signal(object)

    protection_changed = Signal()

    restored = Signal(object)
    """A backup was restored, and the person wants to see it."""

    def __init__(self, session: Session, doors: Doors, care: BackupCare) -> None:
        """Name the tabs: the options of the register and of this machine."""
        self._doors = doors
        self._care = care
        super().__init__(
            session,
            (
                TabMaker(QT_TRANSLATE_NOOP("settings", "Firm"), self._of_firm),
                TabMaker(QT_TRANSLATE_NOOP("settings", "Papers"), self._of_papers),
                TabMaker(QT_TRANSLATE_NOOP("settings", "Contents"), self._of_contents),
                TabMaker(QT_TRANSLATE_NOOP("settings", "Protection"), self._of_protection),
                TabMaker(QT_TRANSLATE_NOOP("settings", "Backups"), self._of_backups),
            ),
        )

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
        """Show how the backups stand."""
        self.turn_to(_BACKUPS)

    def lead_to(self, option: str) -> None:
        """Bring the option to sight that somebody was asked to fill, with the cursor in it."""
        for place in (_PAPERS, _FIRM):
            tab = self.made(place)
            for part in tab.findChildren(FormPart):
                editor = part.editor(option)
                if editor is not None and isinstance(tab, SettingsTab):
                    self.turn_to(place)
                    tab.lead_to(editor)

    def _of_firm(self, session: Session) -> SettingsTab:
        language = LanguagePart()
        language.chosen.connect(self.language_chosen)
        told = self.tr(
            "The details of the firm are printed in the privacy notice. The language changes at "
            "once and is kept on this computer."
        )
        return SettingsTab(session, told, FirmPart(session), language, AboutPart())

    def _of_papers(self, session: Session) -> SettingsTab:
        told = self.tr(
            "Offers and invoices say where to pay, by when and with which rates of VAT."
        )
        return SettingsTab(session, told, PapersPart(session), RatesPart(session))

    def _of_contents(self, session: Session) -> SettingsTab:
        told = self.tr(
            "Stages are the steps a customer goes through. Personal identity codes may be kept "
            "only when the law allows it, so they are off until you switch them on and write why."
        )
        lists = (StagesPart(session), KindsPart(session), TasksPart(session))
        return SettingsTab(session, told, *lists, WordingPart(session), HetuPart(session))

    def _of_protection(self, session: Session) -> SettingsTab:
        told = self.tr(
            "Under Protection you change how the register is opened, make a new recovery sheet "
            "and have a one-time code asked. Under Locking you choose after how long it locks by "
            "itself."
        )
        protection = ProtectionPart(session, self._doors)
        protection.changed.connect(self.protection_changed)
        return SettingsTab(session, told, protection, LockingPart(session))

    def _of_backups(self, session: Session) -> SettingsTab:
        told = self.tr(
            "Here you see whether the newest backup can be restored, choose where the backups "
            "go, and restore one."
        )
        part = BackupsPart(session, self._care)
        part.restore_wanted.connect(self.restore)
        return SettingsTab(session, told, part)
