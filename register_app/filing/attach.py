"""The steps of attaching: a document to be, then sealed, then stored; or nothing is left of it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from register_app.customers.customer import CustomerId
from register_app.documents.document import Document, retention_of
from register_app.documents.safe_file import storable_name
from register_app.errors import RecordGone, RegisterError
from register_app.register import Register
from register_app.watch import Watch


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


@contextmanager
def sealed(
    register: Register, draft: Document, source: Path | bytes, watch: Watch
) -> Iterator[Document]:
    """Seal content, and give the document to be saved in a change that ends within.

    Afterwards its file gets its place if it was saved, and is gone if not.
    """
    document = register.documents.seal(draft, source, watch)
    try:
        yield document
    finally:
        # what cannot be settled now is settled when the register is opened again
        with suppress(RegisterError):
            register.documents.settle([document.stored])


def save(register: Register, document: Document) -> Document:
    """Store the row of a sealed document, within a change; its customer may be gone meanwhile."""
    if register.customers.find(document.customer_id) is None:
        raise RecordGone
    return register.documents.records.save(document)
