"""Save the letter of a request, or note that it was printed; the request keeps its digest."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from register_app.audit.store import HandedOut
from register_app.db.change import Changing
from register_app.errors import RecordGone
from register_app.fields.field import table_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register
from register_app.reports.letter import Letter, letter_pdf
from register_app.reports.saved_file import written
from register_app.requests.notification import Notification
from register_app.requests.request import Received, Request
from register_app.rights.letters.kinds import LetterKind

TOLD = QT_TRANSLATE_NOOP("notification", "Recipient told, request {number}")
_LETTER = QT_TRANSLATE_NOOP("requests", "Letter of request {number}")


def save_letter(
    register: Register, path: Path, letter: Letter, *, request_id: int, kind: LetterKind
) -> None:
    """Save a letter as a whole or not at all; it is noted before the file has its name."""
    pdf = letter_pdf(letter, register.settings.load())
    with written(path) as part:
        part.write_bytes(pdf)
        _note(register, pdf, request_id, kind, register.change)
        register.audit.handed_out(HandedOut.SAVED, table_of(Request), request_id)


def note_printed(
    register: Register, pdf: bytes, change: Changing, *, request_id: int, kind: LetterKind
) -> None:
    """Note that a letter went to the printer."""
    _note(register, pdf, request_id, kind, change)
    register.audit.handed_out(HandedOut.PRINTED, table_of(Request), request_id)


def _note(
    register: Register, pdf: bytes, request_id: int, kind: LetterKind, change: Changing
) -> None:
    """Note an answer; a request that was answered before keeps the day of that."""
    request = register.requests.records.find(request_id)
    if request is None:
        raise RecordGone
    if not kind.is_answer:
        return
    way = Received.EMAIL if request.is_electronic else Received.POST
    noted = replace(
        request,
        answer_sha256=sha256(pdf).hexdigest(),
        answered_on=request.answered_on or register.today(),
        answered_by=request.answered_by or way,
    )
    with change(Message(_LETTER, {"number": request_id})):
        register.requests.save(noted)


def save_to_recipient(
    register: Register, path: Path, letter: Letter, *, notification_id: int
) -> None:
    """Save the letter to a recipient as a whole or not at all; it is told by it."""
    pdf = letter_pdf(letter, register.settings.load())
    with written(path) as part:
        part.write_bytes(pdf)
        note_told(register, register.change, notification_id=notification_id)
        register.audit.handed_out(HandedOut.SAVED, table_of(Notification), notification_id)


def save_firm_letter(register: Register, path: Path, letter: Letter) -> None:
    """Save a letter that names nobody, as a whole or not at all."""
    pdf = letter_pdf(letter, register.settings.load())
    with written(path) as part:
        part.write_bytes(pdf)


def note_told(register: Register, change: Changing, *, notification_id: int) -> None:
    """Note that a recipient is told by letter, unless it was told before."""
    told = register.requests.notifications.find(notification_id)
    if told is None:
        raise RecordGone
    if told.told_on is None:
        with change(Message(TOLD, {"number": told.request_id})):
            register.requests.notify(told.told(Received.POST, on=register.today()))
