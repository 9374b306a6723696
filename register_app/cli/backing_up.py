"""Back the register up into one file, with all its documents."""

import time
from pathlib import Path

from register_app.backups.backup import take
from register_app.backups.chosen import tell_erased
from register_app.backups.listing import name_of
from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import unlock
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.register import Register

_OUT = QT_TRANSLATE_NOOP("cli", "the file, or a folder, where it is called after the day and time")
_DONE = QT_TRANSLATE_NOOP(
    "cli",
    "The backup is in {file}, and was verified: {customers} customers, {documents} documents.",
)
_MISSING = QT_TRANSLATE_NOOP(
    "cli", "%n documents are not in it: the register itself has lost their files."
)


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("out", metavar="OUT", type=Path, help=translate(_OUT))


def run(call: Call) -> None:
    """Write the file as a whole and verify it, or leave nothing."""
    out, start = call.given.out, time.monotonic()
    if out.is_dir():
        out /= name_of(call.desk.now())
    with unlock(call) as vault, Register(vault, call.desk.now) as register:
        made = take(register, out, documents_inside=True)
        tell_erased(register)  # older backups in the same place may still hold who was erased
    call.tell(Message(_DONE, {"file": out, **made._asdict()}))
    if made.missing:
        call.tell(Message(_MISSING, {}, made.missing))
    call.answer(
        backup=str(out),
        bytes=made.bytes,
        customers=made.customers,
        documents=made.documents,
        seconds=round(time.monotonic() - start, 3),
    )
