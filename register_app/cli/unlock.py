"""Open the register of a command: passphrase file, keyring, or a question at the terminal."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from register_app import errors
from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.secret_file import CODE_UNREAD, Told, secret_of
from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.register import Register
from register_app.vault.keys import Way
from register_app.vault.vault import Vault

_QUESTION = QT_TRANSLATE_NOOP("cli", "Passphrase: ")
_CODE_QUESTION = QT_TRANSLATE_NOOP("cli", "One-time code: ")
_GIVE_IT = QT_TRANSLATE_NOOP(
    "cli", "Give a file with it: --passphrase-file FILE, or - for standard input."
)
_UNREAD = Told(
    unread=QT_TRANSLATE_NOOP("cli", "The passphrase file cannot be read."),
    not_text=QT_TRANSLATE_NOOP("cli", "The passphrase file is not a text in UTF-8."),
    empty=QT_TRANSLATE_NOOP("cli", "The passphrase file is empty."),
    then=_GIVE_IT,
)
_CODE_FILE = QT_TRANSLATE_NOOP(
    "cli", "a file whose first line is the code of the recovery sheet, where nothing else opens it"
)


class PassphraseNeeded(RegisterError):
    """Nobody is at a terminal to be asked."""

    def __init__(self) -> None:
        """Name the option."""
        super().__init__(
            QT_TRANSLATE_NOOP("cli", "The register opens with a passphrase, and none was given."),
            _GIVE_IT,
        )


class CodeNotGiven(RegisterError):
    """The owner wants a one-time code of commands too, and nobody is at a terminal to type it."""

    def __init__(self) -> None:
        """Name the two ways on."""
        super().__init__(
            QT_TRANSLATE_NOOP("cli", "The register asks for a one-time code, and none was given."),
            QT_TRANSLATE_NOOP(
                "cli",
                "Run the command at a terminal, where the code can be typed. In the window, under "
                "Settings, commands can be let in without a code.",
            ),
        )


@contextmanager
def opened(call: Call) -> Iterator[Register]:
    """Open the register with its search index level, and lock it again."""
    with unlock(call) as vault, Register(vault, call.desk.now) as register:
        if not register.search.is_level():
            register.search.rebuild()
        yield register


def unlock(call: Call) -> Vault:
    """Unlock the vault in the way it is protected, with a code where its owner wants one here."""
    vault = _first_step(call)
    try:
        vault.door.excuse_command()
        if vault.needs_code:
            vault.pass_code(asked(call, _CODE_QUESTION, missing=CodeNotGiven), call.desk.now())
    except BaseException:
        vault.lock()
        raise
    return vault


def describe_code(parser: Parser, translate: Translate) -> None:
    """Name the argument of commands that open a backup, also where only the sheet is left."""
    parser.add_argument("--code-file", metavar="F", help=translate(_CODE_FILE))


def unlock_in(call: Call, folder: Path) -> Vault:
    """Unlock a vault in another folder: with the recovery code where a file of it is named."""
    name = call.given.code_file
    if name:
        return Vault.unlock_with_recovery_code(folder, secret_of(name, CODE_UNREAD))
    there = argparse.Namespace(**{**vars(call.given), "vault": str(folder)})
    return unlock(replace(call, given=there))


def _first_step(call: Call) -> Vault:
    way = Vault.way_in(call.folder)
    if way is Way.KEYRING:
        return Vault.unlock_with_keyring(call.folder, call.desk.find_keyring())
    typed = passphrase(call) or asked(call, _QUESTION)
    keyring = call.desk.find_keyring() if way is Way.BOTH else None
    return Vault.unlock_with_passphrase(call.folder, typed, keyring=keyring)


def passphrase(call: Call) -> str:
    """Return the first line of the passphrase file, or nothing where none was named."""
    name = call.given.passphrase_file
    return secret_of(name, _UNREAD) if name else ""


def asked(
    call: Call,
    question: Text,
    *,
    missing: type[PassphraseNeeded | CodeNotGiven] = PassphraseNeeded,
) -> str:
    """Ask at the terminal, without showing what is typed; raise `missing` where nobody sits."""
    if not sys.stdin or not sys.stdin.isatty():
        raise missing
    try:
        return call.desk.ask(call.translate(Message(question)))
    except EOFError:
        raise errors.Cancelled from None
