"""Run one command: read its arguments, do it, and tell what became of it."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, NoReturn

from register_app import errors, log
from register_app.cli import (
    attaching,
    backing_up,
    consent,
    create,
    document,
    erase,
    exporting,
    extracting,
    find,
    importing,
    listing,
    may_contact,
    notice,
    recover,
    restoring,
    setting,
    show,
    undo,
    verify,
)
from register_app.cli.arguments import PROGRAM, USAGE, Parser, UsageError, speaking
from register_app.cli.call import Call, Desk, plain
from register_app.cli.language import language_of
from register_app.errors import RegisterError
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Message, Text, Translate

_FAILED = 1
_ABOUT = QT_TRANSLATE_NOOP(
    "cli", "An offline customer register. Without a command the window opens."
)
_VAULT = QT_TRANSLATE_NOOP("cli", "the folder of the register")
_PASSPHRASE_FILE = QT_TRANSLATE_NOOP(
    "cli", "a file whose first line is the passphrase; - is standard input"
)
_JSON = QT_TRANSLATE_NOOP("cli", "answer with one JSON object")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "the language to speak; preset: that of the computer")
_TOUR_OUT = QT_TRANSLATE_NOOP("cli", "the folder for the pictures")
_TOUR_DONE = QT_TRANSLATE_NOOP(
    "cli", "The pictures of every page and the privacy notice are in {folder}"
)
_BUG = QT_TRANSLATE_NOOP(
    "cli",
    "A bug stopped the command; what was saved before is safe. Report this line: {places}",
)
_NO_COMMAND = QT_TRANSLATE_NOOP("cli", "Name a command: {names}")


def _describe_tour(parser: Parser, translate: Translate) -> None:
    parser.add_argument("out", metavar="OUT_DIR", type=Path, help=translate(_TOUR_OUT))


def _tour(call: Call) -> int:
    if call.desk.tour is None:
        return _refuse(call)
    code = call.desk.tour(call.given.out, call.language)
    if not code:
        call.tell(Message(_TOUR_DONE, {"folder": call.given.out}))
        call.answer(folder=str(call.given.out))
    return code


def _refuse(_call: Call) -> NoReturn:
    names = ", ".join(command.name for command in COMMANDS)
    raise UsageError(Message(_NO_COMMAND, {"names": names}))


class Command(NamedTuple):
    """One command: its name, what it does, its arguments, its work."""

    name: str
    help: Text
    describe: Callable[[Parser, Translate], None]
    run: Callable[[Call], int | None]


COMMANDS = (
    Command(
        "create", QT_TRANSLATE_NOOP("cli", "make a new register"), create.describe, create.run
    ),
    Command(
        "import",
        QT_TRANSLATE_NOOP("cli", "import a list of customers"),
        importing.describe,
        importing.run,
    ),
    Command(
        "undo",
        QT_TRANSLATE_NOOP("cli", "take back the last change, or an import"),
        undo.describe,
        undo.run,
    ),
    Command("find", QT_TRANSLATE_NOOP("cli", "find customers"), find.describe, find.run),
    Command(
        "show",
        QT_TRANSLATE_NOOP("cli", "show everything about one customer"),
        show.describe,
        show.run,
    ),
    Command(
        "set",
        QT_TRANSLATE_NOOP("cli", "change fields of a customer"),
        setting.describe,
        setting.run,
    ),
    Command(
        "attach",
        QT_TRANSLATE_NOOP("cli", "attach a file to a customer"),
        attaching.describe,
        attaching.run,
    ),
    Command(
        "document",
        QT_TRANSLATE_NOOP("cli", "write an attached document out"),
        document.describe,
        document.run,
    ),
    Command(
        "consent",
        QT_TRANSLATE_NOOP("cli", "write down what a person said about marketing"),
        consent.describe,
        consent.run,
    ),
    Command(
        "may-contact",
        QT_TRANSLATE_NOOP("cli", "ask whether a person may be sent marketing"),
        may_contact.describe,
        may_contact.run,
    ),
    Command(
        "list",
        QT_TRANSLATE_NOOP("cli", "write the customers of a saved list into a file"),
        listing.describe,
        listing.run,
    ),
    Command(
        "extract",
        QT_TRANSLATE_NOOP("cli", "write everything held about one person, for that person"),
        extracting.describe,
        extracting.run,
    ),
    Command(
        "erase",
        QT_TRANSLATE_NOOP("cli", "erase a customer for good, with a proof"),
        erase.describe,
        erase.run,
    ),
    Command(
        "notice", QT_TRANSLATE_NOOP("cli", "save the privacy notice"), notice.describe, notice.run
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("cli", "write the whole register into a file"),
        exporting.describe,
        exporting.run,
    ),
    Command(
        "backup",
        QT_TRANSLATE_NOOP("cli", "back the register up into one file, and verify it"),
        backing_up.describe,
        backing_up.run,
    ),
    Command(
        "restore",
        QT_TRANSLATE_NOOP("cli", "restore a backup into a new folder"),
        restoring.describe,
        restoring.run,
    ),
    Command(
        "verify",
        QT_TRANSLATE_NOOP("cli", "check that the register, or a backup, is whole"),
        verify.describe,
        verify.run,
    ),
    Command(
        "recover",
        QT_TRANSLATE_NOOP("cli", "open with the recovery code, and protect the register anew"),
        recover.describe,
        recover.run,
    ),
    Command(
        "tour",
        QT_TRANSLATE_NOOP("cli", "show every page with sample customers, as pictures"),
        _describe_tour,
        _tour,
    ),
)


def main(arguments: Sequence[str], desk: Desk | None = None) -> int:
    """Run the command named by the arguments; return the exit code."""
    _speak_utf8()
    log.begin()
    language = language_of(arguments, os.environ)
    translate = Catalogue.load(language)
    try:
        code = _run(arguments, desk or Desk(), language, translate)
        if sys.stdout:  # a program without a console has none
            sys.stdout.flush()  # a reader who has left is noticed here, not at the very end
    except UsageError as wrong:
        return _tell(translate(wrong.message), code=USAGE)
    except BrokenPipeError:
        _forget_reader()
        return 0
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  told in one line
        return _tell(_said(error, translate))
    return code


def _run(arguments: Sequence[str], desk: Desk, language: str, translate: Translate) -> int:
    try:
        with speaking(translate):
            given = _parser(translate).parse_args(arguments)
    except SystemExit as stop:  # help was shown, or the usage is wrong and that was told
        return int(stop.code or 0)
    call = Call(given=given, desk=desk, language=language, translate=translate)
    return int(given.run(call) or 0)


def _parser(translate: Translate) -> Parser:
    parser = Parser(prog=PROGRAM, description=translate(_ABOUT))
    parser.translate = translate
    _add_common(parser, translate, is_whole=True)
    parser.set_defaults(run=_refuse)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in COMMANDS:
        told = translate(command.help)
        own = commands.add_parser(command.name, help=told, description=told)
        own.translate = translate
        command.describe(own, translate)
        _add_common(own, translate, is_whole=False)
        own.set_defaults(run=command.run)
    return parser


def _add_common(parser: Parser, translate: Translate, *, is_whole: bool) -> None:
    """Take the options of every command before its name and after it."""
    preset = None if is_whole else argparse.SUPPRESS
    parser.add_argument("--vault", metavar="DIR", default=preset, help=translate(_VAULT))
    parser.add_argument(
        "--passphrase-file", metavar="FILE", default=preset, help=translate(_PASSPHRASE_FILE)
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if is_whole else argparse.SUPPRESS,
        help=translate(_JSON),
    )
    with suppress(argparse.ArgumentError):  # a command may have a language of its own
        parser.add_argument(
            "--language", choices=LANGUAGES, default=preset, help=translate(_LANGUAGE)
        )
    help_text = translate(QT_TRANSLATE_NOOP("cli", "show this help message and exit"))
    parser.add_argument("-h", "--help", action="help", help=help_text)


def _said(error: BaseException, translate: Translate) -> str:
    """Return the one line about a failure; of a bug only where it is, for its text has values."""
    if isinstance(error, KeyboardInterrupt):
        error = errors.Cancelled()
    if isinstance(error, OSError):
        error = errors.of_disk(error)
    if isinstance(error, RegisterError):
        log.failure(log.Event.COMMAND, error)
        return f"{translate(error.message)} {translate(error.next_step)}"
    log.crash(error)
    where = " ".join(log.places(error)[-3:])
    return translate(Message(_BUG, {"places": f"{type(error).__name__} {where}"}))


def _tell(text: str, *, code: int = _FAILED) -> int:
    with suppress(OSError):
        print(f"{PROGRAM}: {plain(' '.join(text.split()))}", file=sys.stderr, flush=True)
    return code


def _speak_utf8() -> None:
    """Write UTF-8 whatever the computer prefers: files and pipes are read by other programs."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_reader() -> None:
    """Let nothing more be written to a reader who has left, not even at the very end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
