"""Documents as stored: their rows; the content lies beside the register."""

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.documents.document import Document


class DocumentStore:
    """The documents of a register."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._connection = changes.connection
        self.records = Records(Document, changes)

    def of(self, customer_id: CustomerId) -> list[Document]:
        """Return the documents of a customer, the newest first."""
        return self.records.where("customer_id = ?", (customer_id,), order="on_day DESC, id DESC")

    def count(self) -> int:
        """Return how many documents there are."""
        return int(self._connection.value("SELECT count(*) FROM document"))
