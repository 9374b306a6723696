"""Write the whole register into a file that other programs read."""

from pathlib import Path

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.reports.bans import HOLDS_BANNED, Bans
from register_app.reports.export import FORMATS, export
from register_app.reports.formats import UnknownFormat

_OUT = QT_TRANSLATE_NOOP("cli", "the file; its ending tells the format: {endings}")
_DONE = QT_TRANSLATE_NOOP(
    "cli",
    "%n customers are in {file}. The file is not encrypted: keep it as safe as the register.",
)

_LEFT_OUT = QT_TRANSLATE_NOOP("cli", "Left out, as their processing is restricted: {count}")


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    endings = ", ".join(FORMATS)
    parser.add_argument(
        "out",
        metavar="OUT",
        type=Path,
        help=translate(Message(_OUT, {"endings": endings})),
    )


def run(call: Call) -> None:
    """Write the file, as a whole or not at all."""
    out = call.given.out
    if out.suffix.lower() not in FORMATS:
        raise UnknownFormat(FORMATS)
    with opened(call) as register:
        banned = Bans(register).count
        count, left_out = export(register, out, call.translate)
    call.tell(Message(_DONE, {"file": out}, count))
    call.tell(*([Message(_LEFT_OUT, {"count": left_out})] if left_out else []))
    call.tell(*([Message(HOLDS_BANNED, n=banned)] if banned else []))
    call.answer(written=count, banned=banned, restricted=left_out)
