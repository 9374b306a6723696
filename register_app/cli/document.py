"""Write an attached document out."""

from pathlib import Path

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.errors import RegisterError
from register_app.filing.content import write_out
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.watch import UNWATCHED

_NUMBER = QT_TRANSLATE_NOOP("cli", "the number of the document")
_OUT = QT_TRANSLATE_NOOP("cli", "the file to write")
_DONE = QT_TRANSLATE_NOOP(
    "cli",
    "The document is in {file}. The file is not encrypted: keep it as safe as the register.",
)


class NoSuchDocument(RegisterError):
    """The register holds no such document."""

    def __init__(self, number: int) -> None:
        """Name the number."""
        super().__init__(
            Message(QT_TRANSLATE_NOOP("cli", "There is no document {id}."), {"id": number}),
            QT_TRANSLATE_NOOP("cli", "Nothing was written. The customer's documents: show ID."),
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("number", type=int, metavar="N", help=translate(_NUMBER))
    parser.add_argument("out", type=Path, metavar="OUT", help=translate(_OUT))


def run(call: Call) -> None:
    """Write it byte for byte, as a whole or not at all; the audit notes it."""
    with opened(call) as register:
        document = register.documents.records.find(call.given.number)
        if document is None:
            raise NoSuchDocument(call.given.number)
        write_out(register, document, call.given.out, UNWATCHED)
    call.tell(Message(_DONE, {"file": call.given.out}))
    call.answer(document=document.id, bytes=document.bytes, sha256=document.sha256)
