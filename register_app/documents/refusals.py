"""Why a file is not taken as a document, and why a document cannot be given."""

from register_app.errors import Plain, UnreadableFile
from register_app.i18n import QT_TRANSLATE_NOOP


class SourceMissing(Plain, UnreadableFile):
    """The file is not there, or not any more."""

    what = QT_TRANSLATE_NOOP("documents", "The file cannot be found.")
    then = QT_TRANSLATE_NOOP(
        "documents", "Nothing was stored. It was perhaps moved or renamed: choose it again."
    )


class SourceUnreadable(Plain, UnreadableFile):
    """The system does not give the file, or its disk fails."""

    what = QT_TRANSLATE_NOOP("documents", "The file cannot be read.")
    then = QT_TRANSLATE_NOOP(
        "documents",
        "Nothing was stored. Close the program that has it open, check that its disk is "
        "connected and that you may read it, then try again.",
    )


class SourceChanged(Plain, UnreadableFile):
    """Another program wrote into the file while it was read."""

    what = QT_TRANSLATE_NOOP("documents", "The file changed while it was being read.")
    then = QT_TRANSLATE_NOOP(
        "documents", "Nothing was stored. Wait until it is saved or copied, then try again."
    )


class NotAPlainFile(Plain, UnreadableFile):
    """What was named is a link, a folder or a device."""

    what = QT_TRANSLATE_NOOP("documents", "This is a folder, a link or a device, not a file.")
    then = QT_TRANSLATE_NOOP(
        "documents", "Nothing was stored. Choose the file itself; many can be chosen at once."
    )


class DocumentMissing(Plain):
    """The encrypted file of a document is not in the folder of the register."""

    what = QT_TRANSLATE_NOOP("documents", "The file of this document is missing.")
    then = QT_TRANSLATE_NOOP(
        "documents",
        "Nothing was changed. Restore the newest backup into a new folder and take the "
        "document from there.",
    )


class DocumentDamaged(Plain):
    """The encrypted file of a document is not what was sealed."""

    what = QT_TRANSLATE_NOOP("documents", "The file of this document is damaged.")
    then = QT_TRANSLATE_NOOP(
        "documents",
        "Nothing was changed. Restore the newest backup into a new folder and take the "
        "document from there.",
    )


class DocumentTooLarge(Plain):
    """A document is larger than what it was asked for can bear."""

    what = QT_TRANSLATE_NOOP("documents", "The document is too large to be shown here.")
    then = QT_TRANSLATE_NOOP("documents", "Save it as a file and open it in another program.")
