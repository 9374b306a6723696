"""Why a backup is not made, not read, or not restored."""

from register_app.errors import Plain
from register_app.i18n import QT_TRANSLATE_NOOP


class NotABackup(Plain):
    """The file is something else, or only the beginning of a backup."""

    what = QT_TRANSLATE_NOOP("backups", "This file is not a backup of a register.")
    then = QT_TRANSLATE_NOOP(
        "backups",
        "Nothing was changed. It may be another file, or it was not copied to its end: choose "
        "another backup.",
    )


class BackupMissing(Plain):
    """There is no file of the name."""

    what = QT_TRANSLATE_NOOP("backups", "The file of the backup cannot be found.")
    then = QT_TRANSLATE_NOOP(
        "backups", "Nothing was changed. Connect its stick or network folder, or choose another."
    )


class DocumentsApart(Plain):
    """The backup shares its documents, and was taken away from them."""

    what = QT_TRANSLATE_NOOP("backups", "The documents of this backup are not beside it.")
    then = QT_TRANSLATE_NOOP(
        "backups",
        "Nothing was changed. Choose the backup in the folder where it was made, beside the "
        "folder “documents”; or copy that folder too.",
    )


class BackupDamaged(Plain):
    """What stands in the backup is not what was written into it."""

    what = QT_TRANSLATE_NOOP("backups", "This backup is damaged, or was changed.")
    then = QT_TRANSLATE_NOOP(
        "backups", "Nothing was changed. Choose another backup: an older one may be whole."
    )


class BackupTooNew(Plain):
    """A newer version of the program made the backup."""

    what = QT_TRANSLATE_NOOP("backups", "A newer version of the program made this backup.")
    then = QT_TRANSLATE_NOOP("backups", "Nothing was changed. Update the program, then try again.")


class BackupUnproven(Plain):
    """What was just written does not read back as it was meant."""

    what = QT_TRANSLATE_NOOP("backups", "The new backup could not be verified, so it was removed.")
    then = QT_TRANSLATE_NOOP(
        "backups",
        "The register and the older backups are untouched. Let the register be checked, and "
        "choose another disk or stick for the backups.",
    )


class PlaceMissing(Plain):
    """The folder for backups is not there: a stick that is not in, or a lost network."""

    what = QT_TRANSLATE_NOOP("backups", "The folder for the backups cannot be reached.")
    then = QT_TRANSLATE_NOOP(
        "backups", "No backup was made. Connect the stick or the network folder, then try again."
    )


class PlaceBusy(Plain):
    """Another program has a copy of the same register, and works in the folder."""

    what = QT_TRANSLATE_NOOP("backups", "Another program is making a backup in this folder.")
    then = QT_TRANSLATE_NOOP(
        "backups", "No backup was made. Wait until it is done, and try again."
    )


class FolderInUse(Plain):
    """Restoring needs a folder of its own."""

    what = QT_TRANSLATE_NOOP("backups", "There is something in this folder already.")
    then = QT_TRANSLATE_NOOP(
        "backups", "Nothing was restored. Choose a folder that is new or empty."
    )


class FolderInside(Plain):
    """Two registers in one folder would be moved, copied and deleted together."""

    what = QT_TRANSLATE_NOOP("backups", "This folder lies inside a register.")
    then = QT_TRANSLATE_NOOP("backups", "Nothing was restored. Choose a folder beside it.")


class FolderMissing(Plain):
    """The place of a new folder is not there."""

    what = QT_TRANSLATE_NOOP("backups", "The folder for the restored register cannot be made.")
    then = QT_TRANSLATE_NOOP(
        "backups", "Nothing was restored. Choose a new folder in one that exists."
    )


class NoRoom(Plain):
    """The disk cannot hold what is to be written; found before anything is."""

    what = QT_TRANSLATE_NOOP("backups", "There is not enough room on the disk.")
    then = QT_TRANSLATE_NOOP(
        "backups", "Nothing was written. Free some space on the disk, or choose another one."
    )
