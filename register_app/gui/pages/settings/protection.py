"""Protection in the settings: how the register is opened, and its recovery sheet."""

from functools import partial

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from register_app.errors import RegisterError
from register_app.gui import messages, opening
from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel, caption, row
from register_app.gui.lines import CODE_HINT, Line
from register_app.gui.opening import Doors
from register_app.gui.pages.protection import ProtectionChoice
from register_app.gui.pages.recovery import RecoveryMaker
from register_app.gui.pages.second_step.part import SecondStep
from register_app.gui.pages.settings.moving import MovingDialog
from register_app.gui.pages.settings.parts import SettingsPart
from register_app.gui.pages.vault_dialog import VaultDialog
from register_app.gui.session import Session
from register_app.vault.keys import Way
from register_app.vault.vault import Vault

_SHORT = QLocale.FormatType.ShortFormat


class ProtectionPart(SettingsPart):
    """What opens the register, and the three things to do about it."""

    changed = Signal()

    def __init__(self, session: Session, doors: Doors) -> None:
        """Show how things stand."""
        super().__init__(self.tr("Protection"))
        self._session = session
        self._doors = doors
        self._opened = PlainLabel("", wrap=True)
        self._recovery = PlainLabel("", wrap=True)
        self.inside.addWidget(self._opened)
        self.inside.addWidget(self._recovery)
        self.inside.addLayout(
            row(
                button(self.tr("Change how it is &opened …"), self._change),
                button(self.tr("&Move to a new computer …"), self._move),
            )
        )
        self.inside.addLayout(
            row(
                button(self.tr("New recovery &sheet …"), self.renew),
                button(self.tr("&Try the recovery code …"), self._try),
            )
        )
        self.inside.addWidget(SecondStep(session, doors))
        self.inside.addWidget(caption(str(session.register.vault.folder), wrap=True))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read how the register is opened, and when the recovery code was seen last."""
        vault = self._session.register.vault
        self._opened.setText(self._ways()[Vault.way_in(vault.folder)])
        seen = vault.recovery_confirmed
        if seen is None:
            self._recovery.setText(self.tr("The recovery code was never tried. Try it now."))
        else:
            day = QLocale().toString(QDate(seen.year, seen.month, seen.day), _SHORT)
            text = self.tr("The recovery code was last checked on {day}.")
            self._recovery.setText(text.format(day=day))

    def _ways(self) -> dict[Way, str]:
        return {
            Way.KEYRING: self.tr("The register opens with your sign-in to this computer."),
            Way.PASSPHRASE: self.tr("The register opens with a passphrase."),
            Way.BOTH: self.tr("The register opens with your sign-in and a passphrase."),
        }

    @Slot()
    def _change(self) -> None:
        self._show(ChangeDialog(self._session, self._doors, self))

    @Slot()
    def renew(self) -> None:
        """Make a new recovery sheet."""
        self._show(SheetDialog(self._session, self))

    @Slot()
    def _try(self) -> None:
        self._show(CodeDialog(self._session, self))

    @Slot()
    def _move(self) -> None:
        MovingDialog(self._session.register.vault, self).open()

    def _show(self, dialog: Dialog) -> None:
        dialog.accepted.connect(self.refresh)
        dialog.accepted.connect(self.changed)
        dialog.open()


class ChangeDialog(VaultDialog):
    """Chooses anew what opens the register."""

    def __init__(self, session: Session, doors: Doors, parent: QWidget) -> None:
        """Offer the ways."""
        super().__init__(self.tr("How is the register opened?"), session, parent)
        self._doors = doors
        self._choice = ProtectionChoice(
            doors, session, own=session.register.settings.load().own_words
        )
        self._choice.entered.connect(self._change)
        self.inside.addWidget(self._choice)
        self.offer(self.tr("&Change"), self._change)

    @Slot()
    def _change(self) -> None:
        wish = self._choice.take()
        if wish is not None:
            work = partial(opening.protect, self.session.register.vault, self._doors, wish)
            self.follow(work, self.tr("Changing the protection"))


class SheetDialog(VaultDialog):
    """Makes a new recovery sheet; the old code works until the new one is read back."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Make the sheet."""
        super().__init__(self.tr("New recovery sheet"), session, parent)
        register = session.register
        self._maker = RecoveryMaker(register.vault, register.now, session)
        self._maker.proven.connect(self.accept)
        self.inside.addWidget(
            caption(self.tr("The sheet you have now works until this is finished."), wrap=True)
        )
        self.inside.addWidget(self._maker)
        self.offer(self.tr("&Finish"), self._maker.prove)


class CodeDialog(VaultDialog):
    """Tries the recovery code on the register that is open; nothing is changed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the code."""
        super().__init__(self.tr("Try the recovery code"), session, parent)
        self._code = Line(self.tr("&Recovery code"), hint=CODE_HINT)
        self._code.entered.connect(self._try)
        self.inside.addWidget(
            PlainLabel(self.tr("Type the code from your recovery sheet."), wrap=True)
        )
        self.inside.addWidget(self._code)
        self.offer(self.tr("&Try"), self._try)

    @Slot()
    def _try(self) -> None:
        try:
            self.session.register.vault.test_recovery_code(self._code.text)
        except RegisterError as error:
            self._code.refuse(" ".join(messages.words(error)))
            return
        self.accept()
        messages.tell(
            self.parentWidget(),
            self.tr("The code opens this register."),
            self.tr("Put the sheet back where it is safe."),
        )
