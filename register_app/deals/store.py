"""Deals and their lines as stored."""

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.deals.deal import Deal, DealId, DealLine


class DealStore:
    """The deals of a register."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._connection = changes.connection
        self.records = Records(Deal, changes)
        self.lines = Records(DealLine, changes)

    def of(self, customer_id: CustomerId) -> list[Deal]:
        """Return the deals of a customer, the newest first."""
        return self.records.where("customer_id = ?", (customer_id,), order="id DESC")

    def lines_of(self, deal_id: DealId) -> list[DealLine]:
        """Return the lines of a deal in their order."""
        return self.lines.where("deal_id = ?", (deal_id,), order="place, id")
