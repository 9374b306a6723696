"""Attach files to a customer: sealed first, then known, all of them or none."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from register_app.customers.customer import CustomerId
from register_app.documents.document import Document, retention_of
from register_app.documents.safe_file import storable_name
from register_app.errors import RecordGone, RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.register import Register
from register_app.watch import Watch

ATTACH = QT_TRANSLATE_NOOP("documents", "Attach document")
ATTACH_MANY = QT_TRANSLATE_NOOP("documents", "Attach %n documents")


class Attachment(NamedTuple):
    """A document to be, and what it holds."""

    draft: Document
    source: Path | bytes


def draft_of(
    customer_id: CustomerId, file_name: str, *, kind: str = "other", on_day: date
) -> Document:
    """Return a document to be; how long it is kept is preset by its kind."""
    return Document(
        customer_id=customer_id,
        file_name=storable_name(file_name),
        kind=kind,
        on_day=on_day,
        retention=retention_of(kind),
        bytes=0,
        sha256="",
        stored="",
        key="",
    )


def attach(
    register: Register,
    draft: Document,
    source: Path | bytes,
    watch: Watch,
    *,
    title: Message | Text = ATTACH,
) -> Document:
    """Attach one document as one change; when it fails, nothing of it is left."""
    return attach_all(register, [Attachment(draft, source)], watch, title=title)[0]


def attach_all(
    register: Register,
    attachments: Sequence[Attachment],
    watch: Watch,
    *,
    title: Message | Text | None = None,
) -> list[Document]:
    """Attach documents as one change: all of them, or none."""
    named = title or Message(ATTACH_MANY, n=len(attachments))
    with sealed(register, attachments, watch) as documents, register.change(named):
        return [save(register, document) for document in documents]


@contextmanager
def sealed(
    register: Register, attachments: Sequence[Attachment], watch: Watch
) -> Iterator[list[Document]]:
    """Seal contents, and give the documents to be saved in a change that ends within.

    Afterwards the files of those that were saved get their place, and the others are gone.
    """
    documents: list[Document] = []
    try:
        for place, (draft, source) in enumerate(attachments):
            part = watch.part(place / len(attachments), (place + 1) / len(attachments))
            documents.append(register.documents.seal(draft, source, part))
        yield documents
    finally:
        # what cannot be settled now is settled when the register is opened again
        with suppress(RegisterError):
            register.documents.settle(document.stored for document in documents)


def save(register: Register, document: Document) -> Document:
    """Store the row of a sealed document, within a change; its customer may be gone meanwhile."""
    if register.customers.find(document.customer_id) is None:
        raise RecordGone
    return register.documents.records.save(document)
