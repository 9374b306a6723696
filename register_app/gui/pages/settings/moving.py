"""How a register moves to a new computer: what to copy, and what opens it there."""

from PySide6.QtWidgets import QWidget

from register_app.gui.buttons import button
from register_app.gui.dialog import Dialog
from register_app.gui.labels import PlainLabel
from register_app.vault.keys import Way
from register_app.vault.vault import Vault


class MovingDialog(Dialog):
    """The steps, for the way this register is opened."""

    def __init__(self, vault: Vault, parent: QWidget) -> None:
        """Name the folder and what opens it."""
        super().__init__(self.tr("Move to a new computer"), parent)
        way = Vault.way_in(vault.folder)
        steps = (
            self.tr("Close the register on this computer."),
            self.tr(
                "Copy this whole folder to the new computer, with a stick or over your network. "
                "Everything in it is encrypted: {folder}"
            ).format(folder=vault.folder),
            self.tr(
                "Start the program there, choose “Open another register …” and then the copied "
                "folder."
            ),
            self._opens()[way],
            self.tr(
                "When you have seen your customers there, delete the folder here: two copies "
                "would drift apart."
            ),
        )
        for number, step in enumerate(steps, 1):
            self.inside.addWidget(PlainLabel(f"{number}. {step}", wrap=True))
        self.setAccessibleDescription(" ".join(steps))
        self.add_buttons(button(self.tr("&Close"), self.accept, look="primary"))

    def _opens(self) -> dict[Way, str]:
        sheet = self.tr(
            "The key stays in the keyring of this computer, so type the code of your recovery "
            "sheet there. Then choose how the register is opened from now on."
        )
        return {
            Way.KEYRING: sheet,
            Way.BOTH: sheet,
            Way.PASSPHRASE: self.tr("Open it with your passphrase, as here."),
        }
