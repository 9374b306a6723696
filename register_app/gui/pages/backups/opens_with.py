"""How a backup is opened: with the passphrase, the recovery code, or the keyring."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from register_app.gui.backups.restoring import Unlock
from register_app.gui.jobs import Progress
from register_app.gui.labels import PlainLabel
from register_app.gui.lines import CODE_HINT, Line, SecretLine
from register_app.gui.opening import Doors
from register_app.vault.keys import Way
from register_app.vault.vault import Vault


class OpensWith(QWidget):
    """Asks for what opens the register as it was when the backup was made."""

    entered = Signal()

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        """Offer the recovery code first: it opens on every computer."""
        super().__init__(parent)
        self._doors = doors
        self._code = Line(self.tr("Recovery &code"), hint=CODE_HINT)
        self._passphrase = SecretLine(self.tr("&Passphrase"))
        self._by_code = QRadioButton(self.tr("With the recovery sheet"))
        self._by_passphrase = QRadioButton(self.tr("With the passphrase"))
        self._by_keyring = QRadioButton(self.tr("With the sign-in to this computer"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(PlainLabel(self.tr("How is this backup opened?"), wrap=True))
        for choice, line in (
            (self._by_code, self._code),
            (self._by_passphrase, self._passphrase),
            (self._by_keyring, None),
        ):
            inside.addWidget(choice)
            if line is not None:
                inside.addWidget(line)
                line.entered.connect(self.entered)
                line.hide()
                choice.toggled.connect(line.setVisible)
        self._by_code.setChecked(True)
        self.setFocusProxy(self._code)

    def take(self) -> Unlock | None:
        """Return the way in; None when something is missing, which is then said."""
        if self._by_keyring.isChecked():
            return partial(_by_keyring, self._doors)
        line = self._code if self._by_code.isChecked() else self._passphrase
        if not line.text:
            line.refuse(self.tr("Type it first."))
            return None
        work = _by_code if self._by_code.isChecked() else _by_passphrase
        return partial(work, self._doors, line.text)

    def refuse(self, text: str) -> None:
        """Say why it did not open."""
        if self._by_keyring.isChecked():
            self._by_code.setChecked(True)
        line = self._code if self._by_code.isChecked() else self._passphrase
        line.refuse(text)

    def forget(self) -> None:
        """Empty the lines."""
        self._passphrase.forget()
        self._code.set_text("")


def _by_keyring(doors: Doors, folder: Path, progress: Progress) -> Vault:
    return _let_in(Vault.unlock_with_keyring(folder, doors.keyring(progress)))


def _by_passphrase(doors: Doors, passphrase: str, folder: Path, progress: Progress) -> Vault:
    both = Vault.way_in(folder) is Way.BOTH
    keyring = doors.keyring(progress) if both else None
    return _let_in(Vault.unlock_with_passphrase(folder, passphrase, keyring=keyring))


def _by_code(_: Doors, code: str, folder: Path, progress: Progress) -> Vault:
    progress.check()
    return Vault.unlock_with_recovery_code(folder, code)


def _let_in(vault: Vault) -> Vault:
    """Restore without a one-time code: what is restored asks for it before it shows anything."""
    vault.door.let_in()
    return vault
