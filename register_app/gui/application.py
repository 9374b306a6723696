"""The program with a window: start it, open and lock the register, change the language."""

import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFileDialog

from register_app import paths
from register_app.errors import RegisterError, VaultDamaged
from register_app.gui import constants, languages, messages, plain_copies
from register_app.gui.crash import CrashHook
from register_app.gui.files import file_dialog
from register_app.gui.garbage import Collector
from register_app.gui.languages import Languages
from register_app.gui.machine import Machine, remember
from register_app.gui.main_window import MainWindow, load_ahead, workspace
from register_app.gui.opening import Doors
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.gui.theme import Theme
from register_app.register import Register
from register_app.vault.folder import VaultState
from register_app.vault.vault import Vault

if TYPE_CHECKING:
    from register_app.gui.pages.start import Draft
    from register_app.gui.pages.start_steps import FirstData
    from register_app.gui.workspace import Workspace


def run(vault_folder: Path | None = None, language: str | None = None) -> int:
    """Show the window until it is closed; return the exit code."""
    constants.make_lasting()
    QCoreApplication.setApplicationName("register_app")
    app = QApplication(sys.argv[:1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; the vault bears it
    hook, collector = CrashHook(app), Collector(app)
    Theme(app)
    program = Program(Doors(vault_folder or _usual_folder(), _now), language)
    program.start()
    code = app.exec()
    program.end()
    hook.remove()
    collector.stop()
    return code


def _now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251  the one clock of the window


def _usual_folder() -> Path:
    """Return the folder named by the environment, the one that was open last, or the preset."""
    last = Machine.load().vault
    return Path(last) if last and not os.environ.get("REGISTER_APP_VAULT") else paths.data_folder()


class Program(QObject):
    """Holds the window, the vault and the session, and leads from one to the next."""

    def __init__(self, doors: Doors, language: str | None = None) -> None:
        """Speak the language asked for, the one of last time, or the one of the system."""
        super().__init__()
        self._doors = doors
        self._languages = Languages()
        self._languages.speak(language or Machine.load().language or languages.of_system())
        self._lanes = SureLanes(self)
        self._lanes.failed.connect(self._tell)
        self._draft: Draft | None = None
        self._vault: Vault | None = None
        self._session: Session | None = None
        self._pages: Workspace | None = None
        self._place = 0
        self._is_leaving = False
        self.window = MainWindow(self._may_close)

    def start(self) -> None:
        """Show the window: the first start where there is no register, the door where there is."""
        plain_copies.sweep(paths.copies_folder())
        self._knock(at_once=True)
        self.window.show()
        self.window.activateWindow()

    @Slot()
    def lock(self) -> None:
        """Close the register and forget its key; the person comes back to the same page."""
        self._leave(self.tr("Lock all the same"), self._lock_soon)

    @Slot(object)
    def speak(self, language: str) -> None:
        """Change the language and build anew what is shown."""
        self._leave(self.tr("Change the language all the same"), partial(self._speak, language))

    def end(self) -> None:
        """Close everything; safe to call twice."""
        self._shut()
        self._languages.take_off()

    def _shut(self) -> None:
        self._pages = None
        self.window.empty()  # nothing may read while the register closes
        if self._session is not None:
            self._session.close()
            self._session = None
        self._lanes.finish()
        if self._vault is not None:
            self._vault.lock()
            self._vault = None

    def _knock(self, *, at_once: bool) -> None:
        """Show the first start only where there never was a register."""
        folder = self._doors.folder
        is_empty = Vault.state(folder) in {VaultState.NONE, VaultState.UNFINISHED}
        if is_empty and Machine.load().vault != str(folder):
            self._show_start()
        else:
            self._show_door(at_once=at_once)

    @Slot()
    def _show_start(self) -> None:
        from register_app.gui.pages.start import Draft, StartPage  # noqa: PLC0415  only once

        self._draft = self._draft or Draft()
        page = StartPage(self._doors, self._lanes, self._draft, languages.current())
        page.language_chosen.connect(self._speak)
        page.created.connect(self._own)
        page.done.connect(self._begin)
        page.other_wanted.connect(self._choose_folder)
        self.window.show_content(page)

    def _show_door(self, *, at_once: bool) -> None:
        page = UnlockPage(self._doors, self._lanes, at_once=at_once)
        page.unlocked.connect(self._own)
        page.done.connect(self._show_register)
        page.new_wanted.connect(self._show_start)
        page.other_wanted.connect(self._choose_folder)
        self.window.show_content(page)
        QTimer.singleShot(0, load_ahead)

    @Slot(object)
    def _own(self, vault: Vault) -> None:
        self._vault = vault
        remember(vault=str(vault.folder))
        self.window.activateWindow()  # the question of a keyring may have taken the keyboard

    @Slot()
    def _show_register(self) -> "Workspace | None":
        """Open a session on the vault, and show its pages."""
        if self._vault is None:
            return None
        try:
            register = Register(self._vault, self._doors.now)
        except RegisterError as error:
            self._tell(error)
            self._lock_soon()
            return None
        self._session = Session(register, self._lanes, self)
        pages = self._show_pages(self._session)
        from register_app.gui.greeting import greet  # noqa: PLC0415  it comes with the pages

        self._session.damage_found.connect(self._tell_damage)
        greet(pages)
        return pages

    def _show_pages(self, session: Session) -> "Workspace":
        pages = self._pages = workspace(session, self._doors)
        pages.lock_wanted.connect(self.lock)
        pages.language_chosen.connect(self.speak)
        self.window.show_content(pages)
        pages.show_place(self._place)
        return pages

    @Slot(object)
    def _begin(self, first: "FirstData") -> None:
        """Show a new register with what the person wants to begin with."""
        from register_app.gui.pages.start_steps import FirstData  # noqa: PLC0415  only once

        pages = self._show_register()
        if pages is None:
            return
        if first is FirstData.LIST:
            pages.open_import()
        elif first is FirstData.SAMPLES:
            pages.bring_samples()

    @Slot(object)
    def _speak(self, language: str) -> None:
        self._languages.speak(language)
        remember(language=language)
        self._remember_place()
        if self._session is not None:
            self._show_pages(self._session)
        else:
            self._show_start()

    def _lock_soon(self) -> None:
        QTimer.singleShot(0, self._lock)  # the button that was pressed goes with its page

    @Slot()
    def _lock(self) -> None:
        self._remember_place()
        self._shut()
        self._show_door(at_once=False)

    def _remember_place(self) -> None:
        if self._pages is not None:
            self._place = self._pages.place

    def _leave(self, act: str, then: Callable[[], None]) -> None:
        """Go on at once, or ask first where something typed is not stored."""
        if self._pages is None or not self._pages.is_unsaved():
            then()
            return
        messages.ask(
            self.window,
            self.tr("Something you have typed is not saved."),
            details=self.tr("It is lost if you go on. Everything saved before is safe."),
            act=act,
            then=then,
            harmful=True,
        )

    def _may_close(self) -> bool:
        """Say whether the window may close; a question that is asked closes it later itself."""
        if not self._is_leaving:
            self._leave(self.tr("Close all the same"), self._let_close)
        return self._is_leaving

    def _let_close(self) -> None:
        self._is_leaving = True
        QTimer.singleShot(0, self.window.close)

    @Slot()
    def _choose_folder(self) -> None:
        dialog = file_dialog(self.window, self.tr("Choose the folder of the register"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._go_elsewhere)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _go_elsewhere(self, folder: str) -> None:
        self._doors = self._doors._replace(folder=Path(folder))
        self._place = 0
        self._knock(at_once=True)

    @Slot()
    def _tell_damage(self) -> None:
        self._tell(VaultDamaged())

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        messages.tell_error(self.window, error)
