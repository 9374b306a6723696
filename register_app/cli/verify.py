"""Check that a register is whole."""

import argparse
from dataclasses import replace
from pathlib import Path

from register_app import errors
from register_app.backups import check
from register_app.backups.listing import ENDING
from register_app.backups.refusals import BackupDamaged, NotABackup
from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import describe_code, unlock, unlock_in
from register_app.db import integrity
from register_app.db.pages import PAGE
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.register import Register
from register_app.reports.condition import Condition, examine
from register_app.vault.ending import LastEnd
from register_app.vault.folder import REGISTER
from register_app.vault.vault import Vault

_FILE = QT_TRANSLATE_NOOP(
    "cli", "a backup, or the register.db of a copied folder; preset: the register in use"
)
_ARCHIVE = b"PK"


_UNEXPECTED = QT_TRANSLATE_NOOP("cli", "The last use of the register ended unexpectedly.")
_LOSSY = QT_TRANSLATE_NOOP(
    "cli",
    "The last use of the register ended unexpectedly, and its log is gone or broken: what was "
    "saved last may be missing.",
)


class NotARegister(RegisterError):
    """The file named is no register."""

    def __init__(self) -> None:
        """Say what is one."""
        super().__init__(
            QT_TRANSLATE_NOOP("cli", "This is not the file of a register."),
            QT_TRANSLATE_NOOP(
                "cli", "Name the file register.db in the folder of a register, or a backup."
            ),
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=translate(_FILE))
    describe_code(parser, translate)


def run(call: Call) -> None:
    """Read all of it, and say what is wrong; damage is a failure."""
    file = call.given.file
    if file and _is_backup(file):
        _verify_backup(call, file)
        return
    if file:
        call = _of_folder(call, file)
    try:
        with unlock(call) as vault:
            condition = _examined(call, vault)
            if vault.last_end is not LastEnd.CLEAN:
                call.tell(_LOSSY if vault.last_end.is_lossy else _UNEXPECTED)
    except (errors.VaultDamaged, errors.WrongKey) as damage:
        path = call.folder / REGISTER
        size = path.stat().st_size if path.exists() else 0
        _tell(call, Condition(size // PAGE, None, 0, (call.translate(damage.message),)))
        raise
    _tell(call, condition)
    if not condition.is_sound:
        raise errors.VaultDamaged


def _examined(call: Call, vault: Vault) -> Condition:
    """Read all of it; what is damaged is only read, so that it stays as it is."""
    with Register(vault, call.desk.now, query_only=True) as register:
        if integrity.problems(register.connection):
            return examine(register)
    with Register(vault, call.desk.now) as register:
        return examine(register)


def _is_backup(file: Path) -> bool:
    """Say whether a file is meant as a backup, even where it is none any more."""
    if not file.is_file() or file.name == REGISTER:
        return False
    with errors.disk_told(), file.open("rb") as opened:
        return file.suffix == ENDING or opened.read(len(_ARCHIVE)) == _ARCHIVE


def _verify_backup(call: Call, file: Path) -> None:
    try:
        condition = check.verify(file, lambda folder: unlock_in(call, folder), now=call.desk.now)
    except (NotABackup, BackupDamaged) as damage:
        _tell(call, Condition(0, None, 0, (call.translate(damage.message),)))
        raise
    _tell(call, condition)
    if not condition.is_sound:
        raise BackupDamaged


def _of_folder(call: Call, file: Path) -> Call:
    folder = file.parent if file.name == REGISTER else file
    if not folder.is_dir():
        raise NotARegister
    return replace(call, given=argparse.Namespace(**{**vars(call.given), "vault": str(folder)}))


def _tell(call: Call, condition: Condition) -> None:
    sound = QT_TRANSLATE_NOOP(
        "cli",
        "The register is whole: {pages} pages, {customers} customers, {documents} documents.",
    )
    if condition.is_sound:
        call.tell(Message(sound, condition._asdict()))
    call.tell(*condition.problems)
    call.answer(
        ok=condition.is_sound,
        pages=condition.pages,
        customers=condition.customers,
        documents=condition.documents,
        problems=condition.problems,
    )
