"""Every failure a person can be told about: what happened, and what to do next."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text


class RegisterError(Exception):
    """A failure that a person can act on; its text as `str` never holds values."""

    def __init__(self, message: Message | Text, next_step: Message | Text) -> None:
        """Keep what happened and what to do next."""
        self.message = message if isinstance(message, Message) else Message(message)
        self.next_step = next_step if isinstance(next_step, Message) else Message(next_step)
        super().__init__(str(self.message.text))


class Plain(RegisterError):
    """A failure that is always told in the same words."""

    what: ClassVar[Text]
    then: ClassVar[Text]

    def __init__(self) -> None:
        """Take the words of the class."""
        super().__init__(self.what, self.then)


class Cancelled(Plain):
    """The person stopped it."""

    what = QT_TRANSLATE_NOOP("errors", "Cancelled.")
    then = QT_TRANSLATE_NOOP("errors", "Nothing was changed. You can start again at any time.")


class RecordGone(Plain):
    """What a person works on was taken out of the register meanwhile, by an undo."""

    what = QT_TRANSLATE_NOOP("errors", "This is no longer in the register: it was undone.")
    then = QT_TRANSLATE_NOOP("errors", "Nothing was changed. Redo brings it back.")


class ProcessingRestricted(Plain):
    """Somebody's data may only be kept, until the restriction is lifted (GDPR Art. 18)."""

    what = QT_TRANSLATE_NOOP("errors", "The processing of this person’s data is restricted.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed: until the restriction is lifted, the data may only be kept. The "
        "page of the customer says why it is restricted, and lifts it under “⋯”.",
    )


class UnreadableFile(RegisterError):
    """A file the person chose cannot be read; the reader says why."""


# ------------------------------------------------------------ disk and folder


class DiskFull(Plain):
    """There is no room left where the register is."""

    what = QT_TRANSLATE_NOOP("errors", "The disk is full. The last change was not saved.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Everything saved before is safe. Free some space on the disk, then try again."
    )


class FolderReadOnly(Plain):
    """The folder or a file in it may not be written."""

    what = QT_TRANSLATE_NOOP("errors", "The folder or a file in it is write-protected.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed. Give yourself the right to write there, or choose another folder.",
    )


class StorageLost(Plain):
    """The folder vanished while the register was open, or the disk fails."""

    what = QT_TRANSLATE_NOOP("errors", "The folder cannot be reached.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Everything saved before is safe. Connect the disk, stick or network folder again, "
        "then restart the program.",
    )


# ------------------------------------------------------------ vault


class NoEncryption(Plain):
    """The database driver at hand cannot encrypt as the register needs it."""

    what = QT_TRANSLATE_NOOP("errors", "The encryption of this installation does not work.")
    then = QT_TRANSLATE_NOOP(
        "errors", "No file was touched. Install the program again from its own package."
    )


class VaultMissing(Plain):
    """The folder holds no register."""

    what = QT_TRANSLATE_NOOP("errors", "There is no register in this folder.")
    then = QT_TRANSLATE_NOOP("errors", "Choose the right folder, or create a new register.")


class VaultExists(Plain):
    """A new register was asked for where one lies already."""

    what = QT_TRANSLATE_NOOP("errors", "This folder already holds a register, or parts of one.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed. Open that register, or choose an empty folder."
    )


class VaultBusy(Plain):
    """Another program has the register open."""

    what = QT_TRANSLATE_NOOP("errors", "The register is in use in another window or program.")
    then = QT_TRANSLATE_NOOP("errors", "Close it there, then try again.")


class VaultTooNew(Plain):
    """A newer version of the program made this register."""

    what = QT_TRANSLATE_NOOP("errors", "A newer version of the program made this register.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed. Update the program, then open the register again."
    )


class VaultDamaged(Plain):
    """A file of the register is broken, cut short or not ours."""

    what = QT_TRANSLATE_NOOP("errors", "A file of the register is damaged.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed or deleted. Keep the folder as it is, and restore the newest backup "
        "into a new folder.",
    )


class LogOfAnother(VaultDamaged):
    """Beside the register lies a log that it did not write: folded in, it would destroy it."""

    what = QT_TRANSLATE_NOOP(
        "errors", "A file beside the register is not its own: register.db-wal."
    )
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed. Put the files back that belong together. If register.db lay there "
        "alone before, move register.db-wal into another folder, then try again.",
    )


class SearchIndexDamaged(Plain):
    """The search index is broken; it holds nothing of its own."""

    what = QT_TRANSLATE_NOOP("errors", "The search index was damaged. Your customers are safe.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Open the register again: the index is made anew, and the search works."
    )


class WrongKey(Plain):
    """The key at hand made no page of the file."""

    what = QT_TRANSLATE_NOOP("errors", "The key does not fit this register.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed. The folder may hold files of two registers: put back those that "
        "belong together, or restore the newest backup into a new folder.",
    )


class NotProtectedSo(Plain):
    """The register has no such way in."""

    what = QT_TRANSLATE_NOOP("errors", "The register is not protected in this way.")
    then = QT_TRANSLATE_NOOP("errors", "Open it in the way it is protected.")


# ------------------------------------------------------------ passphrase and recovery code


class WrongPassphrase(Plain):
    """The passphrase opens nothing."""

    what = QT_TRANSLATE_NOOP("errors", "The passphrase is wrong.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Try again; mind capital letters and the keyboard layout. If it is forgotten, use the "
        "recovery code on your recovery sheet.",
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


class GuessedPassphrase(RegisterError):
    """A new passphrase would be guessed too soon."""

    def __init__(self, hint: Text) -> None:
        """Say what makes it better."""
        super().__init__(QT_TRANSLATE_NOOP("errors", "The passphrase is too easy to guess."), hint)


class WrongRecoveryCode(Plain):
    """The recovery code is typed without error but belongs to another register."""

    what = QT_TRANSLATE_NOOP("errors", "This recovery code does not open this register.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "The code is typed right, but it is from another register or was replaced. Look for the "
        "newest recovery sheet of this register.",
    )


class MistypedRecoveryCode(RegisterError):
    """The recovery code has a typing error; `group` is 1 to 6, or None when it cannot be told."""

    def __init__(self, group: int | None = None) -> None:
        """Ask to compare with the sheet."""
        self.group = group
        message = Message(
            QT_TRANSLATE_NOOP("errors", "There is a typing error in the recovery code.")
        )
        if group is not None:
            message = Message(
                QT_TRANSLATE_NOOP("errors", "There is a typing error in group {group}."),
                {"group": group},
            )
        super().__init__(
            message, QT_TRANSLATE_NOOP("errors", "Compare the code with your recovery sheet.")
        )


# ------------------------------------------------------------ one-time code


class CodeNeeded(Plain):
    """The key is right, but the one-time code is still to come."""

    what = QT_TRANSLATE_NOOP("errors", "The register asks for a one-time code.")
    then = QT_TRANSLATE_NOOP("errors", "Open it in the window, and type the code there.")


# ------------------------------------------------------------ keyring


class KeyringMissing(Plain):
    """This computer offers no keyring."""

    what = QT_TRANSLATE_NOOP("errors", "This computer has no keyring that the program can use.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Use a passphrase. An existing register opens with the recovery code."
    )


class KeyringLocked(Plain):
    """The keyring is locked, and nobody could be asked to unlock it."""

    what = QT_TRANSLATE_NOOP("errors", "The keyring of this computer is locked.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Unlock the keyring and try again, or use the recovery code."
    )


class KeyringRefused(Plain):
    """The person or the system refused access to the keyring."""

    what = QT_TRANSLATE_NOOP("errors", "Access to the keyring was refused.")
    then = QT_TRANSLATE_NOOP("errors", "Try again and allow the access, or use the recovery code.")


class KeyringTimeout(Plain):
    """The keyring did not answer in time."""

    what = QT_TRANSLATE_NOOP("errors", "The keyring of this computer does not answer.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Look for a question of the keyring behind this window and try again, or use the "
        "recovery code.",
    )


class KeyringFailed(Plain):
    """The keyring answered with an error of its own."""

    what = QT_TRANSLATE_NOOP("errors", "The keyring of this computer does not work.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Sign out of the computer and in again, or use the recovery code."
    )


class KeyringUnsafe(Plain):
    """The keyring offered would keep the key readable, or not at all."""

    what = QT_TRANSLATE_NOOP("errors", "The keyring offered on this computer is not safe.")
    then = QT_TRANSLATE_NOOP("errors", "Nothing was changed. Use a passphrase instead.")


class KeyringChanged(Plain):
    """The register was protected by another keyring than this computer offers now."""

    what = QT_TRANSLATE_NOOP("errors", "This computer now offers another keyring than before.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "The register is safe. Open it with the recovery code on your recovery sheet; then it "
        "can be protected by this keyring.",
    )


class KeyringEntryLost(Plain):
    """The keyring works but does not hold the key of this register."""

    what = QT_TRANSLATE_NOOP("errors", "The key of this register is not on this computer.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "The register is safe. Open it with the recovery code on your recovery sheet; then the "
        "key can be put back.",
    )


class KeyringHoldsAnotherKey(Plain):
    """The keyring holds a key for this register that does not open it."""

    what = QT_TRANSLATE_NOOP("errors", "The keyring holds another key than this register's.")
    then = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was changed. Open the register with the recovery code on your recovery sheet.",
    )


def of_disk(error: OSError) -> RegisterError:
    """Return what a person can be told about a failed file operation."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return DiskFull()
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return FolderReadOnly()
        case _:
            return StorageLost()


@contextmanager
def disk_told() -> Iterator[None]:
    """Turn what a file operation inside raises into what a person can be told."""
    try:
        yield
    except OSError as error:
        raise of_disk(error) from error
