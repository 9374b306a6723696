"""What the window leads through: the first start, the door, the open register, the lock."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from register_app import log, paths
from register_app.errors import RegisterError, VaultBusy, VaultDamaged
from register_app.gui import clipboard, languages, messages, plain_copies
from register_app.gui.doorbell import Doorbell, ring
from register_app.gui.files import folder_dialog
from register_app.gui.languages import Languages
from register_app.gui.locking import again
from register_app.gui.locking.guard import Guard, Reason
from register_app.gui.locking.held import Held
from register_app.gui.locking.return_to import ReturnTo
from register_app.gui.machine import Machine, remember
from register_app.gui.main_window import MainWindow, load_ahead, workspace
from register_app.gui.opening import Doors
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.register import Register
from register_app.vault.folder import VaultState
from register_app.vault.seat import Seat
from register_app.vault.vault import Vault

if TYPE_CHECKING:
    from register_app.gui.backups.leaving import LeavingBackup
    from register_app.gui.deciding import Deciding
    from register_app.gui.pages.start import Draft
    from register_app.gui.pages.start_steps import FirstData
    from register_app.gui.workspace import Workspace
    from register_app.vault.wreck import Wreck


class Program(QObject):
    """Holds the window, the vault and the session, and leads from one to the next."""

    def __init__(
        self, doors: Doors, language: str | None = None, begin_again: again.Begin | None = None
    ) -> None:
        """Speak the language asked for, the one of last time, or the one of the system.

        `begin_again` is told with which arguments the program begins anew after locking, and the
        program ends; without it, locking stays within the process.
        """
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
        self._begin_again = begin_again
        self._place = ReturnTo()
        self._held = Held()
        self._is_leaving = False
        self.guard = Guard(parent=self)
        self.guard.due.connect(self._lock_for)
        self._leaving: LeavingBackup | None = None
        self.window = MainWindow(self._may_close)
        self._deciding: Deciding | None = None
        self._bell = Doorbell(self)
        self._bell.rung.connect(self.window.come_forward)

    def start(self, place: ReturnTo | None = None, seat: Seat | None = None) -> None:
        """Show the window: the first start where there is no register, the door where there is.

        `place` is where somebody was who locked the register: nothing opens it by itself then.
        `seat` is that of the one window of the register; another may have it and be silent.
        """
        if seat is not None:
            self._bell.sit(seat)
        plain_copies.sweep(paths.copies_folder())
        self._place = place or ReturnTo()
        self._knock(at_once=place is None)
        self.window.appear(self._place)

    @Slot()
    def lock(self) -> None:
        """Close the register and forget its key; the person comes back to the same page."""
        self._lock_for(Reason.HAND)

    @Slot(object)
    def _lock_for(self, reason: Reason) -> None:
        """Lock, but let long work end before unless somebody wants it now."""
        is_waiting = reason in {Reason.IDLE, Reason.SCREEN}
        if self._vault is None or (is_waiting and self._lanes.is_at_long_work):
            return
        self.guard.rest()
        if self._leaving is not None:
            self._leaving.hurry()  # it closes instead
        else:
            # the button that was pressed goes with its page
            QTimer.singleShot(0, self, partial(self._lock, reason))

    @Slot(object)
    def speak(self, language: str) -> None:
        """Change the language and build anew what is shown."""
        self._leave(self.tr("Change the language all the same"), partial(self._speak, language))

    @Slot()
    def hurry(self) -> None:
        """Close without a question or a backup: the system is about to end."""
        self._is_leaving = True
        if self._leaving is not None:
            self._leaving.hurry()

    def end(self) -> None:
        """Close everything; safe to call twice."""
        self._shut()
        self._bell.leave()
        self._languages.take_off()

    def _shut(self) -> None:
        clipboard.clear()
        self._pages = None
        self.window.empty()  # nothing may read while the register closes
        if self._session is not None:
            self._session.close()
            self._session = None
        self._lanes.finish()
        if self._vault is not None:
            self._vault.lock()
            self._vault = None

    def _let_go(self) -> None:
        """Close everything, and hold nothing in the folder: it may get another name."""
        self._shut()
        self._bell.leave()

    def _knock(self, *, at_once: bool) -> None:
        """Show the first start only where there never was a register."""
        folder = self._doors.folder
        if not self._bell.sit(Seat(folder)):
            self._show_door(at_once=False).show_trouble(VaultBusy())
            return
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
        page.restore_wanted.connect(self._restore)
        self.window.show_content(page)

    def _show_door(self, *, at_once: bool) -> UnlockPage:
        page = UnlockPage(self._doors, self._lanes, at_once=at_once)
        page.unlocked.connect(self._own)
        page.done.connect(self._show_register)
        page.new_wanted.connect(self._show_start)
        page.other_wanted.connect(self._choose_folder)
        page.restore_wanted.connect(self._restore)
        page.damaged.connect(self._show_damage)
        self.window.show_content(page)
        QTimer.singleShot(0, load_ahead)
        return page

    @Slot(object)
    def _show_damage(self, wreck: "Wreck") -> None:
        """Lead out of a damaged register."""
        from register_app.gui.pages.salvage.salvage_page import (  # noqa: PLC0415  in need only
            SalvagePage,
        )

        self._own(wreck)
        page = SalvagePage(wreck, self._lanes, self._doors.now)
        page.back_wanted.connect(self.lock)
        page.open_wanted.connect(self._open_saved)
        page.restore_wanted.connect(self._restore)
        self.window.show_content(page)

    @Slot(object)
    def _open_saved(self, folder: Path) -> None:
        """Stand before the door of a register that was saved from a damaged one."""
        QTimer.singleShot(0, self, partial(self._move_to, folder))

    def _move_to(self, folder: Path) -> None:
        self._shut()
        self._go_elsewhere(str(folder))

    @Slot(object)
    def _own(self, vault: Vault) -> None:
        self._vault = vault
        self._bell.sit(Seat(vault.folder))
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
            QTimer.singleShot(0, self, partial(self._shut_out, error))
            return None
        session = self._session = Session(register, self._lanes, self)
        session.settings_changed.connect(self._obey)
        self._obey()
        self.guard.rest()
        self._held.keep(register)
        pages = self._show_pages(session)
        from register_app.gui.greeting import greet  # noqa: PLC0415  it comes with the pages

        session.damage_found.connect(self._tell_damage)
        greet(pages)
        return pages

    def _show_pages(self, session: Session) -> "Workspace":
        pages = self._pages = workspace(session, self._doors)
        pages.lock_wanted.connect(self.lock)
        pages.language_chosen.connect(self.speak)
        pages.restored.connect(self._decide().look_at)
        self._decide().attend(pages)
        self.window.show_content(pages)
        pages.return_to(self._place.page, self._place.tab, self._place.customer)
        return pages

    @Slot()
    def _obey(self) -> None:
        if self._session is not None:
            self.guard.obey(self._session.register.settings.load())

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

    def _lock(self, reason: Reason) -> None:
        if self._vault is None:  # it was asked for twice
            return
        log.note(log.Event.LOCK, reason)
        is_begun = self._session is not None
        self._remember_place(reason)
        try:
            if self._session is not None:
                self._held.take(self._session.register)
        except BaseException:  # a bug there must not keep the register open
            self._shut()
            self._show_door(at_once=False)
            raise
        self._shut()
        if self._begin_again is None or not is_begun or not self._held.is_empty:
            self._show_door(at_once=False)
            return
        self.window.remember_place()
        language = languages.current()
        self._begin_again(again.arguments(self._doors.folder, language, self._place))

    def _shut_out(self, error: RegisterError) -> None:
        """Go back to the door, and say why."""
        self._lock(Reason.HAND)
        self._tell(error)

    def _remember_place(self, reason: Reason = Reason.HAND) -> None:
        if self._pages is not None:
            self._place = ReturnTo(
                page=self._pages.place,
                tab=self._pages.tab,
                customer=self._pages.customer or 0,
                is_small=int(self.window.isMinimized()),
                is_aside=int(reason is not Reason.HAND or not self.window.isActiveWindow()),
            )

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
        """Make the backup that is due, then close."""
        if self._session is None:
            self._close()
        elif self._leaving is None:
            from register_app.gui.backups.leaving import (  # noqa: PLC0415  once, at the end
                LeavingBackup,
            )

            self._leaving = LeavingBackup(self._session, self.window)
            self._leaving.over.connect(self._close)

    @Slot()
    def _close(self) -> None:
        self._is_leaving = True
        QTimer.singleShot(0, self.window.close)

    @Slot()
    def _restore(self) -> None:
        """Restore a backup though nothing is open."""
        self._decide().restore(self._doors, self._lanes)

    def _decide(self) -> "Deciding":
        """Return what leads from a restored register to a decision."""
        from register_app.gui.deciding import Deciding  # noqa: PLC0415  with the pages

        if self._deciding is None:
            self._deciding = Deciding(
                self.window,
                self._doors.now,
                shut=self._let_go,
                show=lambda folder: self._go_elsewhere(str(folder)),
            )
        return self._deciding

    @Slot()
    def _choose_folder(self) -> None:
        dialog = folder_dialog(self.window, self.tr("Choose the folder of the register"))
        dialog.fileSelected.connect(self._go_elsewhere)
        dialog.open()

    @Slot(str)
    def _go_elsewhere(self, folder: str) -> None:
        seat = Seat(Path(folder))
        self._doors = self._doors._replace(folder=seat.folder)
        self._place = ReturnTo()
        if not self._bell.sit(seat):
            ring(seat)
        self._knock(at_once=True)

    @Slot()
    def _tell_damage(self) -> None:
        """Say what a check found, and lead to the door, where damage can be looked at."""
        what, then = messages.words(VaultDamaged())
        messages.ask(
            self.window,
            what,
            details=then,
            act=self.tr("Close it and see what can be saved …"),
            then=self._leave_damaged,
        )

    def _leave_damaged(self) -> None:
        self._remember_place()
        self._shut()
        self._show_door(at_once=False).show_trouble(VaultDamaged())

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        messages.tell_error(self.window, error)
