"""Give the content of a document: into memory to be shown, or into a file of the person's."""

import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from register_app.audit.store import HandedOut
from register_app.documents.document import Document
from register_app.documents.refusals import DocumentTooLarge
from register_app.documents.write_behind import WriteBehind
from register_app.fields.field import table_of
from register_app.register import Register
from register_app.reports.saved_file import written
from register_app.watch import UNWATCHED, Watch

_FROM_OUTSIDE = "[ZoneTransfer]\r\nZoneId=3\r\n"


def read(register: Register, document: Document, *, limit: int, watch: Watch = UNWATCHED) -> bytes:
    """Return the content; raise DocumentTooLarge when it is more than the limit in bytes."""
    if document.bytes > limit:
        raise DocumentTooLarge
    content = BytesIO()
    register.documents.pour(document, content, watch)
    return content.getvalue()


def write_out(
    register: Register,
    document: Document,
    path: Path,
    watch: Watch,
    *,
    how: HandedOut = HandedOut.SAVED,
) -> None:
    """Write the content into a file, byte for byte, as a whole or not at all; the audit notes it.

    An older file of that name stays as it was when writing fails.
    """
    with written(path) as part:
        with part.open("wb") as file, WriteBehind(file, forget=True) as behind:
            register.documents.pour(document, behind, watch)
        _mark(part)
        # noted before the file gets its name: there is no file without its line in the audit
        note(register, document, how)


def note(register: Register, document: Document, how: HandedOut) -> None:
    """Note in the audit that the content left the register in another way, such as on paper."""
    register.audit.handed_out(how, table_of(Document), document.id or 0)


def _mark(path: Path) -> None:
    """Let Windows treat the file as one that came from outside, so that Office is careful."""
    if sys.platform == "win32":
        with suppress(OSError), Path(f"{path}:Zone.Identifier").open("w", newline="") as stream:
            stream.write(_FROM_OUTSIDE)
