"""The condition of a register: whether it is whole, and how much it holds."""

from collections.abc import Iterator
from typing import NamedTuple

from register_app.db import integrity, pages
from register_app.documents.document import Document
from register_app.errors import Cancelled, RegisterError, VaultDamaged
from register_app.register import Register
from register_app.watch import UNWATCHED, Watch


class Condition(NamedTuple):
    """What an examination found."""

    pages: int
    customers: int | None
    """None when damage keeps them from being counted."""
    documents: int
    problems: tuple[str, ...]
    """In the words of the database; they name pages, tables and files, but no values."""

    @property
    def is_sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.problems


def examine(register: Register, watch: Watch = UNWATCHED) -> Condition:
    """Read every page, index, reference and document; an index that is not level is made so."""
    problems = integrity.problems(register.connection)
    customers, documents = None, 0
    try:
        customers = register.customers.count()
        if not problems and not register.search.is_level():
            register.search.rebuild()
        documents = register.documents.count()
        problems += _of_documents(register, watch)
    except VaultDamaged as damage:
        problems.append(str(damage))
    return Condition(
        pages=register.vault.path.stat().st_size // pages.PAGE,
        customers=customers,
        documents=documents,
        problems=tuple(problems),
    )


def _of_documents(register: Register, watch: Watch) -> Iterator[str]:
    """Open the file of every document, and look for files that belong to none."""
    documents = register.documents.records.all()
    for place, document in enumerate(documents):
        trouble = _trouble(
            register, document, watch.part(place / len(documents), (place + 1) / len(documents))
        )
        if trouble:
            yield f"document {document.id}: {trouble}"
    yield from (
        f"documents/{name}: belongs to no document" for name in register.documents.strays()
    )


def _trouble(register: Register, document: Document, watch: Watch) -> str:
    try:
        register.documents.pour(document, _Nowhere(), watch)
    except Cancelled:
        raise
    except RegisterError as trouble:
        return str(trouble)
    return ""


class _Nowhere:
    """Takes content that is only to be proven."""

    def write(self, _content: bytes) -> None:
        """Forget it."""
