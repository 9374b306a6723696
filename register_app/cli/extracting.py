"""Write everything held about one person, for that person."""

from pathlib import Path

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.db.place import Place
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Message, Translate
from register_app.register import Register
from register_app.reports.extract import customer_of
from register_app.reports.formats import UnknownFormat
from register_app.reports.saved_file import require_writable
from register_app.rights.extract import draft
from register_app.rights.files import FORMATS, Writing, save
from register_app.rights.find import certain, find
from register_app.rights.person import Person

_ID = QT_TRANSLATE_NOOP("cli", "the number of the customer")
_OUT = QT_TRANSLATE_NOOP("cli", "the file; its ending tells the format: {endings}")
_LANGUAGE = QT_TRANSLATE_NOOP("cli", "the language of the extract; preset: that of the command")
_DONE = QT_TRANSLATE_NOOP(
    "cli",
    "What is held about {name} is in {file}. The file is not encrypted: hand it to nobody else.",
)
_UNSURE = QT_TRANSLATE_NOOP(
    "cli",
    "%n more place(s) may be about the same person and are not in it: look at them in the window.",
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "cli", "%n document(s) name other people and are not copied: look at them in the window."
)


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    endings = ", ".join(FORMATS)
    parser.add_argument("id", type=int, metavar="ID", help=translate(_ID))
    parser.add_argument(
        "out", metavar="OUT", type=Path, help=translate(Message(_OUT, {"endings": endings}))
    )
    parser.add_argument(
        "--language", dest="extract_language", choices=LANGUAGES, help=translate(_LANGUAGE)
    )


def run(call: Call) -> None:
    """Write the file, as a whole or not at all, with other people hidden."""
    out: Path = call.given.out
    if out.suffix.lower() not in FORMATS:
        raise UnknownFormat(FORMATS)
    with opened(call) as register:
        customer = customer_of(register, call.given.id)
        require_writable(out)
        places, unsure = _places(register, call.given.id, Person.of(customer))
        catalogue = Catalogue.load(call.given.extract_language or call.language)
        drafted = draft(register, places, catalogue)
        extract = drafted.finished(catalogue)
        save(out, Writing(register, extract, catalogue))
    left_out = len(drafted.copies) - len(extract.documents)
    call.tell(Message(_DONE, {"name": customer.name, "file": out}))
    call.tell(*(Message(text, n=n) for text, n in ((_UNSURE, unsure), (_LEFT_OUT, left_out)) if n))
    call.answer(written=str(out), places=len(places), unsure=unsure, left_out=left_out)


def _places(register: Register, number: int, person: Person) -> tuple[list[Place], int]:
    """Return where the customer stands for certain, and how many places more may be theirs."""
    own = Place("customer", number)
    elsewhere = [hit for hit in find(register, person) if number not in hit.customers]
    sure = certain(register, elsewhere, person)
    return [own, *sure], len(elsewhere) - len(sure)
