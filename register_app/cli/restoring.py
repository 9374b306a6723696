"""Restore a backup into a new folder; the register in use is only read."""

from pathlib import Path

from register_app.backups.restore import Wanted, restore
from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import describe_code, unlock_in
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate

_FILE = QT_TRANSLATE_NOOP("cli", "the file of the backup")
_INTO = QT_TRANSLATE_NOOP("cli", "the folder for the restored register: a new one, or empty")
_DONE = QT_TRANSLATE_NOOP(
    "cli",
    "The restored register is in {folder}: {customers} customers, {documents} documents. Whoever "
    "is known here to have been erased since the backup was erased again.",
)
_WITHOUT = QT_TRANSLATE_NOOP(
    "cli", "leave out documents that are damaged, where no other backup has them whole"
)
_LOST = QT_TRANSLATE_NOOP("cli", "%n documents are lost or damaged: “verify” names them.")


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("file", metavar="FILE", type=Path, help=translate(_FILE))
    parser.add_argument("--into", metavar="DIR", type=Path, required=True, help=translate(_INTO))
    parser.add_argument("--without-damaged", action="store_true", help=translate(_WITHOUT))
    describe_code(parser, translate)


def run(call: Call) -> None:
    """Make the new folder as a whole, or leave nothing of it."""
    wanted = Wanted(
        call.given.file,
        lambda folder: unlock_in(call, folder),
        call.desk.now,
        call.folder if call.folder.is_dir() else None,
        call.given.without_damaged,
    )
    done = restore(wanted, call.given.into)
    call.tell(Message(_DONE, done._asdict()))
    if done.lost:
        call.tell(Message(_LOST, {}, done.lost))
    call.answer(vault=str(done.folder), customers=done.customers, documents=done.documents)
