"""Documents as stored: their rows, and the encrypted files beside the register."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records, Row
from register_app.documents import sealed
from register_app.documents.document import Document, DocumentId
from register_app.documents.folder import DocumentFolder
from register_app.documents.refusals import DocumentDamaged
from register_app.documents.sealed import Content, Writable
from register_app.documents.source import opened
from register_app.watch import Watch

_NEWEST = "on_day DESC, id DESC"


class DocumentStore:
    """The documents of a register."""

    def __init__(self, changes: Changes, vault: Path) -> None:
        """Write rows through the changes, and files into the folder of the vault."""
        self._connection = changes.connection
        self.records = Records(Document, changes)
        self._folder = DocumentFolder(vault)

    def of(self, customer_id: CustomerId) -> list[Document]:
        """Return the documents of a customer, the newest first."""
        return self.records.where("customer_id = ?", (customer_id,), order=_NEWEST)

    def ids(self, customer_id: CustomerId) -> list[int]:
        """Return the ids of the documents of a customer, the newest first."""
        return [row[0] for row in self.rows(customer_id, ())]

    def rows(self, customer_id: CustomerId, columns: Sequence[str]) -> list[Row]:
        """Return (id, stored columns) of the documents of a customer, the newest first."""
        names = ", ".join(("id", *columns))
        return self._connection.rows(
            f"SELECT {names} FROM document WHERE customer_id = ? ORDER BY {_NEWEST}",
            (customer_id,),
        )

    def some(self, ids: Sequence[int]) -> list[Document]:
        """Return some documents, in any order; for tables."""
        return self.records.many(ids)

    def of_deal(self, deal_id: int) -> list[Document]:
        """Return the documents of a deal, the newest first."""
        return self.records.where("deal_id = ?", (deal_id,), order=_NEWEST)

    def count(self) -> int:
        """Return how many documents there are."""
        return int(self._connection.value("SELECT count(*) FROM document"))

    def count_of(self, customer_id: CustomerId) -> int:
        """Return how many documents a customer has."""
        counted = "SELECT count(*) FROM document WHERE customer_id = ?"
        return int(self._connection.value(counted, (customer_id,)))

    def same_content(self, customer_id: CustomerId, sha256: str) -> list[Document]:
        """Return the documents of a customer that hold the very same bytes, oldest first."""
        return self.records.where("customer_id = ? AND sha256 = ?", (customer_id, sha256))

    def came_with(self, message: Document) -> list[Document]:
        """Return what came with a message, in its order."""
        found = self.records.where("event_id = ?", (message.event_id,))
        return [document for document in found if document.id != message.id]

    def remove(self, document_id: DocumentId) -> None:
        """Remove a document, within a change; its file stays for as long as undo may want it."""
        self.records.delete(document_id)

    def seal(self, draft: Document, source: Path | bytes, watch: Watch) -> Document:
        """Keep content in a file of its own; return the document that is to be saved with it.

        The file waits in `incoming`: save the row in a change, then `settle` the file.
        """
        name, key = self._folder.new_name(), sealed.new_key()
        with opened(source) as plain:

            def progressed(done: int) -> None:
                watch.at(done / plain.size if plain.size else 1.0)

            content = self._folder.receive(
                name, lambda file: sealed.seal(plain, file, key, progressed)
            )
        return replace(draft, stored=name, key=key, bytes=content.bytes, sha256=content.sha256)

    def settle(self, names: Iterable[str] | None = None) -> None:
        """Give waiting files their place when a row or the journal knows them; else remove them.

        Without names: all that wait, which is right only while nothing is being attached.
        """
        for name in self._folder.incoming() if names is None else names:
            if self._is_known(name):
                self._folder.finish(name)
            else:
                self._folder.discard(name)

    def pour(self, document: Document, target: Writable, watch: Watch) -> None:
        """Write the content of a document, block by block; raise DocumentDamaged if it is not."""
        expected = Content(document.bytes, document.sha256)

        def progressed(done: int) -> None:
            if done > expected.bytes:
                raise DocumentDamaged
            watch.at(done / expected.bytes if expected.bytes else 1.0)

        with closing(self._folder.open(document.stored)) as file:
            if sealed.unseal(file, target, document.key, progressed) != expected:
                raise DocumentDamaged

    def strays(self) -> list[str]:
        """Return the files that neither a document nor the journal knows."""
        placed = self._folder.placed()  # before the rows: what is attached meanwhile has one
        known = self.known()
        return [name for name in placed if name not in known]

    def sweep(self) -> int:
        """Remove the strays; return how many there were."""
        strays = self.strays()
        for name in strays:
            self._folder.remove(name)
        return len(strays)

    def known(self) -> set[str]:
        """Return the files of all documents, also of those that undo or redo may bring back."""
        rows = self._connection.rows("SELECT stored FROM document")
        return {name for (name,) in rows} | self._journaled()

    def _is_known(self, name: str) -> bool:
        row = self._connection.row("SELECT 1 FROM document WHERE stored = ?", (name,))
        return row is not None or name in self._journaled()

    def _journaled(self) -> set[str]:
        """Return the files of documents that undo or redo may bring back, or that a law keeps."""
        rows = self._connection.rows(
            "SELECT json_extract(before, '$.stored') FROM change_row "
            "WHERE table_name = 'document' AND act = 'delete' "
            "UNION ALL SELECT json_extract(image, '$.stored') FROM kept_record "
            "WHERE table_name = 'document'"
        )
        return {name for (name,) in rows}
