"""Write the extract: a PDF for people, JSON for programs, or an archive of all of it."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from register_app.audit.store import HandedOut
from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.documents.document import Document
from register_app.documents.refusals import DocumentDamaged, DocumentMissing
from register_app.errors import RegisterError
from register_app.fields.field import table_of
from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue, Message
from register_app.register import Register
from register_app.reports.export import path_of
from register_app.reports.formats import UnknownFormat
from register_app.reports.held import Plain
from register_app.reports.saved_file import written
from register_app.reports.table_files import write_csv
from register_app.rights.archive import Archive, new_archive
from register_app.rights.extract import Extract
from register_app.rights.pages import pages
from register_app.rights.tables import tables
from register_app.watch import UNWATCHED, Watch


class CopyMissing(RegisterError):
    """A document that belongs into the archive cannot be read."""

    def __init__(self, number: int) -> None:
        """Tell which by its number: its name may be that of a person."""
        what = QT_TRANSLATE_NOOP("rights", "The file of document {number} cannot be read.")
        super().__init__(
            Message(what, {"number": number}),
            QT_TRANSLATE_NOOP(
                "rights",
                "Nothing was written. Restore the newest backup into a new folder and take the "
                "document from there, or leave its copy out.",
            ),
        )


BOM = "utf-8-sig"
"""Tells spreadsheets the encoding."""


class Writing(NamedTuple):
    """What is written, and by whom it is asked."""

    register: Register
    extract: Extract
    catalogue: Catalogue
    password: str = ""
    """Of an archive; "" leaves it open."""
    watch: Watch = UNWATCHED


def save(path: Path, writing: Writing) -> None:
    """Write the file as a whole or not at all, in the format of its ending; the audit notes it."""
    write = FORMATS.get(path.suffix.lower())
    if write is None:
        raise UnknownFormat(FORMATS)
    if write is not _save_zip:
        writing = writing._replace(extract=writing.extract.alone())
    with written(path) as part:
        write(part, writing)
        # noted before the file gets its name: there is no file without its line in the audit
        note(writing)


def plain_text(plain: Plain) -> str:
    """Return plain data as it is written for programs."""
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def _save_pdf(path: Path, writing: Writing) -> None:
    path.write_bytes(pages(writing.extract, writing.catalogue))


def _save_json(path: Path, writing: Writing) -> None:
    path.write_text(plain_text(writing.extract.plain), "utf-8", newline="")


def _save_zip(path: Path, writing: Writing) -> None:
    extract = writing.extract
    with new_archive(path, extract.day, writing.password) as archive:
        with archive.file("extract.pdf") as file:
            file.write(pages(extract, writing.catalogue))
        with archive.text("extract.json") as text:
            text.write(plain_text(extract.plain))
        for table in tables(extract.plain):
            with archive.text(f"tables/{table.name}.csv", BOM) as text:
                write_csv(text, table)
        _add_documents(archive, writing)


def _add_documents(archive: Archive, writing: Writing) -> None:
    for run in writing.watch.runs(writing.extract.documents, 1):
        for document in run:
            try:
                with archive.file(path_of(document)) as file:
                    writing.register.documents.pour(document, file, writing.watch)
            except (DocumentMissing, DocumentDamaged) as error:
                raise CopyMissing(document.id or 0) from error


def note(writing: Writing) -> None:
    """Note of each record that was told whole that it left the register, and of each copy."""
    audit, plain = writing.register.audit, writing.extract.plain
    for customer in plain["customers"]:
        if customer["hetu"]:
            audit.shown(table_of(Customer), customer["id"], "hetu")
        audit.handed_out(HandedOut.SAVED, table_of(Customer), customer["id"])
    for contact in plain["contact_persons"]:
        audit.handed_out(HandedOut.SAVED, table_of(Contact), contact["id"])
    for row in plain["elsewhere"]:
        audit.handed_out(HandedOut.SAVED, row["record"], row["id"])
    for document in writing.extract.documents:
        audit.handed_out(HandedOut.SAVED, table_of(Document), document.id or 0)


FORMATS: Mapping[str, Callable[[Path, Writing], None]] = {
    ".pdf": _save_pdf,
    ".json": _save_json,
    ".zip": _save_zip,
}
"""The ending of a file, and what writes it."""
