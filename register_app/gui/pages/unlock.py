"""Open the register: by the keyring, a passphrase or the recovery code; nothing is waited for."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from register_app.errors import (
    Cancelled,
    KeyringChanged,
    KeyringEntryLost,
    KeyringHoldsAnotherKey,
    KeyringMissing,
    RegisterError,
    VaultDamaged,
    VaultMissing,
)
from register_app.gui import opening
from register_app.gui.buttons import button
from register_app.gui.column import LOW, Column
from register_app.gui.jobs import Job, Lanes, Progress, Then
from register_app.gui.labels import caption, heading, row
from register_app.gui.lines import CODE_HINT, Line, SecretLine
from register_app.gui.messages import PATIENCE
from register_app.gui.opening import Doors
from register_app.gui.pages.trouble import Trouble
from register_app.vault.keys import Way
from register_app.vault.vault import Vault

if TYPE_CHECKING:
    from register_app.gui.pages.protection import ProtectionChoice
    from register_app.gui.pages.second_step.code_step import CodeStep
    from register_app.vault.wreck import Wreck

_ONLY_BY_CODE = (KeyringChanged, KeyringEntryLost, KeyringHoldsAnotherKey, KeyringMissing)
"""Another try would end the same: the recovery code is asked for at once."""


class UnlockPage(Column):
    """Asks for what opens the register, and tries it in the background."""

    unlocked = Signal(object)
    """The vault is open: whoever listens owns it from now on."""
    done = Signal()
    """The person is ready for the register."""
    damaged = Signal(object)
    """The register is damaged and unlocked to be looked at: a Wreck, owned by whoever listens."""
    new_wanted = Signal()
    other_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, doors: Doors, lanes: Lanes, *, at_once: bool) -> None:
        """Find out what opens it; `at_once` asks the keyring without a click."""
        super().__init__(width=500, top=LOW)
        self._doors = doors
        self._lanes = lanes
        self._way: Way | None = None
        self._vault: Vault | None = None
        self._job: Job | None = None
        self._is_busy = False
        self._then: Then = self._know_way
        self._protection: ProtectionChoice | None = None
        self._second_step: CodeStep | None = None
        self._build()
        self._try(partial(_knock, doors, at_once), self._know_way)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Open the register"))
        self._title = heading(self.tr("Open the register"))
        self._trouble = Trouble()
        self._passphrase = SecretLine(self.tr("&Passphrase"))
        self._passphrase.entered.connect(self._open)
        self._code = Line(self.tr("&Recovery code"), hint=CODE_HINT)
        self._code.entered.connect(self._open)
        self._busy = caption(self.tr("Opening …"))
        self._cancel = button(self.tr("&Cancel"), self._stop)
        self._go = button(self.tr("&Open"), self._open, look="primary")
        self._rescue = button(self.tr("See what can be &saved …"), self._look_at_damage)
        self._use_code = button(self.tr("&Use the recovery code"), self._ask_for_code, look="link")
        self._back = button(self.tr("&Back"), self._ask_as_usual, look="link")
        self._other = button(self.tr("Open &another register …"), self.other_wanted, look="link")
        where = caption(str(self._doors.folder), wrap=True)
        shown = (self._title, where, self._trouble, self._passphrase, self._code, self._busy)
        for part in shown:
            self.inside.addWidget(part)
        self.inside.addLayout(row(self._go, self._rescue, self._cancel))
        self._new = button(self.tr("&Make a new register here"), self.new_wanted, look="link")
        restore = button(self.tr("Re&store a backup …"), self.restore_wanted, look="link")
        self._links = QWidget()
        links = QVBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.addLayout(row(self._use_code, self._back, self._other, self._new))
        links.addLayout(row(restore))
        self.inside.addWidget(self._links)
        self._phone_lost = QCheckBox(self.tr("The p&hone is lost: switch the one-time code off"))
        self._after = QVBoxLayout()
        self.inside.addLayout(self._after)
        self.inside.addStretch(1)
        for widget in (
            self._passphrase,
            self._code,
            self._busy,
            self._cancel,
            self._back,
            self._new,
            self._rescue,
        ):
            widget.hide()

    @Slot(object)
    def _know_way(self, answer: "_Answer") -> None:
        self._way = answer.way
        self._ask_as_usual()
        if answer.vault is not None:
            self._opened(answer.vault)
        elif answer.error is not None:
            self._failed(answer.error)

    @Slot()
    def _ask_as_usual(self) -> None:
        """Ask for the passphrase, or just for a click where the keyring opens it."""
        asks = self._way in {Way.PASSPHRASE, Way.BOTH}
        self._ask(passphrase=asks, code=False)

    @Slot()
    def _ask_for_code(self) -> None:
        self._trouble.hide()
        self._ask(passphrase=False, code=True)

    def _ask(self, *, passphrase: bool, code: bool) -> None:
        self._passphrase.setVisible(passphrase)
        self._code.setVisible(code)
        self._go.setVisible(True)
        self._use_code.setVisible(not code)
        self._back.setVisible(code and self._way is not None)
        focused = self._passphrase if passphrase else self._code if code else self._go
        focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, error: RegisterError) -> None:
        """Say what went wrong; damage can be looked at."""
        self._trouble.show_error(error)
        self._rescue.setVisible(isinstance(error, VaultDamaged))

    @Slot()
    def _look_at_damage(self) -> None:
        if self._is_busy:
            return
        code = "" if self._code.isHidden() else self._code.text
        given = opening.Given(self._passphrase.text, code)
        self._try(partial(opening.open_damaged, self._doors, given), self._wrecked)

    @Slot(object)
    def _wrecked(self, wreck: "Wreck") -> None:
        self._passphrase.forget()
        self._code.set_text("")
        self.damaged.emit(wreck)

    @Slot()
    def _open(self) -> None:
        """Try what was given, or ask again what this register is opened with."""
        if self._is_busy:
            return
        self._trouble.hide()
        if not self._code.isHidden():
            self._try(partial(opening.open_with_code, self._doors, self._code.text), self._by_code)
        elif self._way is Way.KEYRING:
            self._try(partial(opening.open_with_keyring, self._doors), self._opened)
        elif self._way is not None:
            work = partial(opening.open_with_passphrase, self._doors, self._passphrase.text)
            self._try(work, self._opened)
        else:
            self._try(partial(_knock, self._doors, False), self._know_way)

    def _try(self, work: Callable[[Progress], Any], then: Then) -> None:
        self._then = then
        self._is_busy = True
        self._passphrase.setEnabled(False)
        self._code.setEnabled(False)
        self._links.setEnabled(False)
        self._go.setEnabled(False)
        self._rescue.setEnabled(False)
        QTimer.singleShot(PATIENCE, self, self._show_busy)
        self._job = self._lanes.plain(work, self._came, self._failed)

    @Slot()
    def _show_busy(self) -> None:
        if self._is_busy:
            self._busy.show()
            self._cancel.show()
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        self._is_busy = False
        for widget in (self._passphrase, self._code, self._links, self._go, self._rescue):
            widget.setEnabled(True)
        self._busy.hide()
        self._cancel.hide()

    @Slot()
    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        if self._job is not None and self._is_busy:
            self._job.cancel()

    @Slot(object)
    def _came(self, result: Any) -> None:  # noqa: ANN401  whatever the work returns
        self._rest()
        self._then(result)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._rest()
        self._cancel.setEnabled(True)
        if not isinstance(error, RegisterError):
            raise error
        if not isinstance(error, Cancelled):
            self.show_trouble(error)
        self._new.setVisible(isinstance(error, VaultMissing))
        code = isinstance(error, _ONLY_BY_CODE) or not self._code.isHidden()
        self._ask(passphrase=not code and not self._passphrase.isHidden(), code=code)

    @Slot(object)
    def _opened(self, vault: Vault) -> None:
        self._passphrase.forget()
        self._code.set_text("")
        self.unlocked.emit(vault)
        if vault.needs_code:
            self._ask_second_step(vault)
        else:
            self.done.emit()

    def _ask_second_step(self, vault: Vault) -> None:
        from register_app.gui.pages.second_step.code_step import (  # noqa: PLC0415  on first use
            CodeStep,
        )

        self._vault = vault
        self._show_first_step(False)
        self._title.setText(self.tr("Type the one-time code"))
        self._second_step = CodeStep(vault, self._doors, self._lanes)
        self._second_step.passed.connect(self.done)
        self._second_step.shut.connect(self._shut_again)
        self._second_step.sheet_wanted.connect(self._go_to_sheet)
        self._second_step.back_wanted.connect(self._go_back)
        self._after.addWidget(self._second_step)
        self._second_step.show()
        self._second_step.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_first_step(self, shown: bool) -> None:  # noqa: FBT001  what setVisible takes
        for widget in (self._trouble, self._passphrase, self._code):
            widget.hide()
        self._go.setVisible(shown)
        self._links.setVisible(shown)

    @Slot()
    def _go_back(self) -> None:
        """Lock the vault, and stand before the first door again."""
        if self._vault is not None:
            self._vault.lock()
        if self._second_step is not None:
            self._second_step.hide()
            self._second_step.deleteLater()
            self._second_step = None
        self._title.setText(self.tr("Open the register"))
        self._show_first_step(True)
        self._ask_as_usual()

    @Slot()
    def _go_to_sheet(self) -> None:
        self._go_back()
        self._ask_for_code()

    @Slot(object)
    def _shut_again(self, error: RegisterError) -> None:
        self._go_back()
        self._trouble.show_error(error)

    @Slot(object)
    def _by_code(self, vault: Vault) -> None:
        """Offer a new protection: what opened the register before is lost or forgotten."""
        self._vault = vault
        self._code.set_text("")
        self.unlocked.emit(vault)
        for widget in (self._trouble, self._code, self._go, self._links):
            widget.hide()
        self._title.setText(self.tr("How do you want to open it from now on?"))
        from register_app.gui.pages.protection import (  # noqa: PLC0415  loaded on first use
            ProtectionChoice,
        )

        self._protection = ProtectionChoice(self._doors, self._lanes)
        self._protection.entered.connect(self._protect)
        self._after.addWidget(self._protection)
        if vault.door.is_on:
            again = self.tr("In the settings it can be set up with another phone.")
            self._phone_lost.setAccessibleDescription(again)
            self._after.addWidget(self._phone_lost)
            self._after.addWidget(caption(again, wrap=True))
        self._after.addLayout(
            row(
                button(self.tr("&Protect so"), self._protect, look="primary"),
                button(self.tr("&Leave it as it is"), self._leave),
            )
        )
        self._protection.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _protect(self) -> None:
        wish = self._protection.take() if self._protection and not self._is_busy else None
        if wish is not None and self._vault is not None:
            work = partial(opening.protect, self._vault, self._doors, wish)
            self._try(work, lambda _: self._leave())

    @Slot()
    def _leave(self) -> None:
        """Go on to the register, without the one-time code from now on where that is wanted."""
        if self._vault is not None and not self._is_busy and self._phone_lost.isChecked():
            work = partial(opening.switch_code_off, self._vault, self._doors)
            self._try(work, lambda _: self.done.emit())
        else:
            self.done.emit()


class _Answer(NamedTuple):
    """What opens the register, and what came of trying it at once."""

    way: Way
    vault: Vault | None = None
    error: RegisterError | None = None


def _knock(doors: Doors, at_once: bool, progress: Progress) -> _Answer:  # noqa: FBT001  in a partial
    way = Vault.way_in(doors.folder)
    if way is not Way.KEYRING or not at_once:
        return _Answer(way)
    try:
        return _Answer(way, vault=opening.open_with_keyring(doors, progress))
    except RegisterError as error:
        return _Answer(way, error=error)
