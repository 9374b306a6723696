"""Tasks as stored."""

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.tasks.task import Task


class TaskStore:
    """The tasks of a register."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._connection = changes.connection
        self.records = Records(Task, changes)

    def of(self, customer_id: CustomerId) -> list[Task]:
        """Return the tasks of a customer: open ones first, in the order they fall due."""
        return self.records.where(
            "customer_id = ?",
            (customer_id,),
            order="done_on IS NOT NULL, due IS NULL, due, due_time, id",
        )
