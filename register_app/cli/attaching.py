"""Attach a file to a customer."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from register_app.cli.arguments import Parser, UsageError
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.customers.customer import CustomerId
from register_app.documents.document import Document
from register_app.documents.safe_file import shown_name
from register_app.fields.kinds import DAY
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.outcome import told
from register_app.filing.reading import read_pending
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.register import Register
from register_app.reports.extract import customer_of
from register_app.watch import UNWATCHED

_ID = QT_TRANSLATE_NOOP("cli", "the number of the customer")
_FILE = QT_TRANSLATE_NOOP("cli", "the file; it is copied into the register, encrypted")
_KIND = QT_TRANSLATE_NOOP("cli", "what it is: a kind of the settings, such as offer or invoice")
_DATE = QT_TRANSLATE_NOOP("cli", "the day of the document; preset: today")
_NO_KIND = QT_TRANSLATE_NOOP("cli", "No kind of document is called {kind}. Kinds: {kinds}")
_NO_DAY = QT_TRANSLATE_NOOP("cli", "--date: {problem}")
_DONE = QT_TRANSLATE_NOOP("cli", "Attached as document {document}: {name}")
_SAME = QT_TRANSLATE_NOOP(
    "cli", "The customer had the very same content already, as document {documents}."
)


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    option = parser.add_argument
    option("id", type=int, metavar="ID", help=translate(_ID))
    option("file", type=Path, metavar="FILE", help=translate(_FILE))
    option("--kind", required=True, metavar="KIND", help=translate(_KIND))
    option("--date", metavar="D", default="", help=translate(_DATE))


def run(call: Call) -> None:
    """Attach it as one change, whole or not at all."""
    file = call.given.file
    with opened(call) as register:
        customer = customer_of(register, call.given.id)
        _require_kind(call.given.kind, register.settings.load().document_kinds)
        on_day = _day(call.given.date, call.translate) or register.today()
        draft = draft_of(
            CustomerId(customer.id or 0), file.name, kind=call.given.kind, on_day=on_day
        )
        document = attach(register, draft, file, UNWATCHED)
        same = _same(register, document)
        read_pending(register, UNWATCHED)
        outcome = register.readings.outcome(document.id or 0)
    _tell(call, document, same)
    _tell_words(call, outcome)
    call.answer(document=document.id, bytes=document.bytes, sha256=document.sha256)


def _require_kind(kind: str, kinds: Sequence[str]) -> None:
    if kind not in kinds:
        raise UsageError(Message(_NO_KIND, {"kind": kind, "kinds": ", ".join(kinds)}))


def _day(text: str, translate: Translate) -> date | None:
    parsed = DAY.parse(text)
    if parsed.problem:
        raise UsageError(Message(_NO_DAY, {"problem": translate(parsed.problem)}))
    return parsed.value


def _same(register: Register, document: Document) -> list[Document]:
    """Return what held the very same bytes before."""
    all_same = register.documents.same_content(document.customer_id, document.sha256)
    return [other for other in all_same if other.id != document.id]


def _tell(call: Call, document: Document, same: Sequence[Document]) -> None:
    name = shown_name(document.file_name)
    call.tell(Message(_DONE, {"document": document.id, "name": name}))
    if same:
        numbers = ", ".join(str(other.id) for other in same)
        call.tell(Message(_SAME, {"documents": numbers}))


def _tell_words(call: Call, outcome: str | None) -> None:
    """Tell why the words inside are not found by the search, or not all of them."""
    message = told(outcome)
    if message is not None:
        call.tell(message)
