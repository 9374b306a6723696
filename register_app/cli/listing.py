"""Write the customers of a saved list into a file."""

from pathlib import Path

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.reports.whole_list import FORMATS, NoListFormat, list_named, save_list

_NAME = QT_TRANSLATE_NOOP("cli", "the name of the list")
_OUT = QT_TRANSLATE_NOOP("cli", "the file; its ending tells the format: {endings}")
_DONE = QT_TRANSLATE_NOOP(
    "cli",
    "%n customers of the list are in {file}. It is not for marketing: those with a ban are in it "
    "too, and marked. It is not encrypted: keep it as safe as the register.",
)


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("name", metavar="NAME", help=translate(_NAME))
    endings = ", ".join(FORMATS)
    parser.add_argument(
        "out", metavar="OUT", type=Path, help=translate(Message(_OUT, {"endings": endings}))
    )


def run(call: Call) -> None:
    """Write the file, as a whole or not at all."""
    out = call.given.out
    if out.suffix.lower() not in FORMATS:
        raise NoListFormat
    with opened(call) as register:
        segment = list_named(register, call.given.name)
        count = save_list(register, segment, out, call.translate)
    call.tell(Message(_DONE, {"file": out}, count))
    call.answer(written=count, left_out=[])
