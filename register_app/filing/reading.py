"""Read the words of documents in a process apart, and keep them for the search."""

from collections.abc import Sequence

from register_app.documents.document import Document, DocumentId
from register_app.documents.readings.store import Reading
from register_app.documents.refusals import DocumentDamaged, DocumentMissing
from register_app.filing import child
from register_app.filing.outcome import MAX_FILE, MAX_LETTERS, Outcome
from register_app.register import Register
from register_app.sandbox.process import Died, Inlet, Process, Program
from register_app.watch import UNWATCHED, Watch

PROGRAM = Program(child.__name__, child.ARGUMENT)
_AT_ONCE = 100
_BYTES_IN_LETTER = 4
_SPARE = 1 << 16
"""Bytes for what is said about the content."""


def read_pending(register: Register, watch: Watch) -> int:
    """Read all documents that nobody has read yet; return how many there were."""
    count = 0
    while waiting := register.readings.unread(most=_AT_ONCE):
        read_these(register, waiting, watch)
        count += len(waiting)
    return count


def read_these(register: Register, ids: Sequence[int], watch: Watch) -> None:
    """Read some documents, and keep the words of each as soon as it is read."""
    for place, document_id in enumerate(ids):
        watch.at(place / len(ids))
        reading = words_of(register, document_id, watch)
        register.readings.keep({document_id: reading})


def words_of(register: Register, document_id: int, watch: Watch) -> Reading:
    """Return the words of a document, or why there are none; nothing is stored."""
    document = register.documents.records.find(DocumentId(document_id))
    if document is None:  # taken out meanwhile
        return Reading(Outcome.MISSING)
    if document.bytes > MAX_FILE:
        return Reading(Outcome.TOO_LARGE)
    try:
        return _words(register, document, watch)
    except Died:
        return Reading(Outcome.TOO_HEAVY)
    except (DocumentMissing, DocumentDamaged):
        return Reading(Outcome.MISSING)


def _words(register: Register, document: Document, watch: Watch) -> Reading:
    outcome, words = Outcome.DAMAGED, ""
    with process(register, document, child.Task.WORDS, most=_BYTES_IN_LETTER * MAX_LETTERS) as one:
        for letter, body in one.frames(watch):
            if letter == child.OUTCOME:
                outcome = Outcome(body.decode())
            else:
                words = body.decode()
    return Reading(outcome, words)


def process(register: Register, document: Document, task: child.Task, *, most: int) -> Process:
    """Start the process that reads a document; its plain content is in pipes and memory only."""

    def feed(inlet: Inlet) -> None:
        register.documents.pour(document, inlet, UNWATCHED)

    return Process(PROGRAM, task, feed, most=most + _SPARE)
