"""Every failure a person can be told about: what happened, and what to do next."""

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text


class RegisterError(Exception):
    """A failure that a person can act on; its text as `str` never holds values."""

    def __init__(self, message: Message | Text, next_step: Message | Text) -> None:
        """Keep what happened and what to do next."""
        self.message = message if isinstance(message, Message) else Message(message)
        self.next_step = next_step if isinstance(next_step, Message) else Message(next_step)
        super().__init__(str(self.message.text))


class Cancelled(RegisterError):
    """The person stopped it."""

    def __init__(self) -> None:
        """Say that nothing was changed."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "Cancelled."),
            QT_TRANSLATE_NOOP("errors", "Nothing was changed. You can start again at any time."),
        )


class UnreadableFile(RegisterError):
    """A file the person chose cannot be read; the reader says why."""


class DiskFull(RegisterError):
    """There is no room left where the register is."""

    def __init__(self) -> None:
        """Ask for room."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The disk is full. The last change was not saved."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Everything saved before is safe. Free some space on the disk, then try again.",
            ),
        )


class FolderReadOnly(RegisterError):
    """The folder or a file in it may not be written."""

    def __init__(self) -> None:
        """Ask for the right to write."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The folder or a file in it is write-protected."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Nothing was changed. Give yourself the right to write there, "
                "or choose another folder.",
            ),
        )


class StorageLost(RegisterError):
    """The folder vanished while the register was open, or the disk fails."""

    def __init__(self) -> None:
        """Ask for the disk, stick or network folder back."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The folder of the register cannot be reached."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Everything saved before is safe. Connect the disk, stick or network folder "
                "again, then restart the program.",
            ),
        )


class NoEncryption(RegisterError):
    """The database driver at hand cannot encrypt."""

    def __init__(self) -> None:
        """Refuse to work without encryption."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The encryption of this installation does not work."),
            QT_TRANSLATE_NOOP(
                "errors", "No file was touched. Install the program again from its own package."
            ),
        )


class VaultMissing(RegisterError):
    """The folder holds no register."""

    def __init__(self) -> None:
        """Ask for another folder."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "There is no register in this folder."),
            QT_TRANSLATE_NOOP("errors", "Choose the right folder, or create a new register."),
        )


class VaultExists(RegisterError):
    """A new register was asked for where one lies already."""

    def __init__(self) -> None:
        """Ask for another folder."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "This folder already holds a register, or parts of one."),
            QT_TRANSLATE_NOOP(
                "errors", "Nothing was changed. Open that register, or choose an empty folder."
            ),
        )


class VaultBusy(RegisterError):
    """Another program has the register open."""

    def __init__(self) -> None:
        """Ask to close the other one."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The register is in use in another window or program."),
            QT_TRANSLATE_NOOP("errors", "Close it there, then try again."),
        )


class VaultTooNew(RegisterError):
    """A newer version of the program made this register."""

    def __init__(self) -> None:
        """Ask for the newer program."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "A newer version of the program made this register."),
            QT_TRANSLATE_NOOP(
                "errors", "Nothing was changed. Update the program, then open the register again."
            ),
        )


class VaultDamaged(RegisterError):
    """A file of the register is broken, cut short or not ours."""

    def __init__(self) -> None:
        """Point to the backup."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "A file of the register is damaged."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Nothing was changed or deleted. Keep the folder as it is and restore the newest "
                "backup into a new folder.",
            ),
        )


class WrongKey(RegisterError):
    """The key at hand belongs to another register."""

    def __init__(self) -> None:
        """Point to the files that do not belong together."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The key does not fit this register."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Nothing was changed. The files in this folder may come from two registers: "
                "put back the files that belong together, or restore a backup.",
            ),
        )


class NotProtectedSo(RegisterError):
    """The register has no such way in."""

    def __init__(self) -> None:
        """Ask for another way in."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The register is not protected in this way."),
            QT_TRANSLATE_NOOP("errors", "Open it in the way it is protected."),
        )


class WrongPassphrase(RegisterError):
    """The passphrase opens nothing."""

    def __init__(self) -> None:
        """Ask again, or for the recovery code."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The passphrase is wrong."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Try again; mind capital letters and the keyboard layout. "
                "If it is forgotten, use the recovery code on your recovery sheet.",
            ),
        )


class WeakPassphrase(RegisterError):
    """A new passphrase is too short."""

    def __init__(self, *, shortest: int) -> None:
        """Ask for a longer one."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The passphrase is too short."),
            Message(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Use at least {shortest} characters; four or more words are easy to keep.",
                ),
                {"shortest": shortest},
            ),
        )


class WrongRecoveryCode(RegisterError):
    """The recovery code is typed without error but belongs to another register."""

    def __init__(self) -> None:
        """Ask for the right sheet."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "This recovery code does not open this register."),
            QT_TRANSLATE_NOOP(
                "errors",
                "The code is typed right, but it is from another register or was replaced. "
                "Look for the newest recovery sheet of this register.",
            ),
        )


class MistypedRecoveryCode(RegisterError):
    """The recovery code has a typing error; `group` is 1 to 6, or None when it cannot be told."""

    def __init__(self, group: int | None = None) -> None:
        """Ask to compare with the sheet."""
        self.group = group
        super().__init__(
            _mistyped(group), QT_TRANSLATE_NOOP("errors", "Compare it with the sheet.")
        )


class KeyringMissing(RegisterError):
    """This computer offers no keyring."""

    def __init__(self) -> None:
        """Point to the other ways in."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "This computer has no keyring that the program can use."),
            QT_TRANSLATE_NOOP(
                "errors", "Use a passphrase. An existing register opens with the recovery code."
            ),
        )


class KeyringLocked(RegisterError):
    """The keyring is locked and was not opened."""

    def __init__(self) -> None:
        """Ask to unlock it."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The keyring of this computer is locked."),
            QT_TRANSLATE_NOOP(
                "errors", "Unlock the keyring and try again, or use the recovery code."
            ),
        )


class KeyringRefused(RegisterError):
    """The person or the system refused access to the keyring."""

    def __init__(self) -> None:
        """Ask to allow it."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "Access to the keyring was refused."),
            QT_TRANSLATE_NOOP(
                "errors", "Try again and allow the access, or use the recovery code."
            ),
        )


class KeyringTimeout(RegisterError):
    """The keyring did not answer in time."""

    def __init__(self) -> None:
        """Ask to look for its question."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The keyring of this computer does not answer."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Look for a question of the keyring behind this window and try again, "
                "or use the recovery code.",
            ),
        )


class KeyringFailed(RegisterError):
    """The keyring answered with an error of its own, or does not keep what it is given."""

    def __init__(self) -> None:
        """Ask to try again."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The keyring of this computer does not work."),
            QT_TRANSLATE_NOOP(
                "errors", "Sign out of the computer and in again, or use the recovery code."
            ),
        )


class KeyringEntryLost(RegisterError):
    """The keyring works but does not hold the key of this register."""

    def __init__(self) -> None:
        """Ask for the recovery code."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The key of this register is not on this computer."),
            QT_TRANSLATE_NOOP(
                "errors",
                "The register is safe. Open it with the recovery code on your recovery sheet; "
                "the program then puts the key back.",
            ),
        )


class KeyringHoldsAnotherKey(RegisterError):
    """The keyring holds a key for this register that does not open it."""

    def __init__(self) -> None:
        """Ask for the recovery code; the entry stays."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The keyring holds another key than this register's."),
            QT_TRANSLATE_NOOP(
                "errors",
                "Nothing was changed. Open the register with the recovery code on your "
                "recovery sheet.",
            ),
        )


class KeyringUnsafe(RegisterError):
    """The keyring offered would keep the key readable or not at all."""

    def __init__(self) -> None:
        """Point to a passphrase."""
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The keyring offered on this computer is not safe."),
            QT_TRANSLATE_NOOP("errors", "Nothing was stored there. Use a passphrase."),
        )


def _mistyped(group: int | None) -> Message:
    if group is None:
        return Message(
            QT_TRANSLATE_NOOP("errors", "There is a typing error in the recovery code.")
        )
    return Message(
        QT_TRANSLATE_NOOP("errors", "There is a typing error in group {group} of the code."),
        {"group": group},
    )
