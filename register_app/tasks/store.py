"""Tasks as stored."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.tasks import rules
from register_app.tasks.task import Task

_ORDER = "done_on IS NOT NULL, due IS NULL, due, due_time = '', due_time, id"
_MANY = 500
_LATEST_DONE = "done_on DESC, id DESC"


class TaskStore:
    """The tasks of a register."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._connection = changes.connection
        self.records = Records(Task, changes)

    def of(self, customer_id: CustomerId) -> list[Task]:
        """Return the tasks of a customer: open ones first, in the order they fall due."""
        return self.records.where("customer_id = ?", (customer_id,), order=_ORDER)

    def open(self) -> list[Task]:
        """Return every open task in the order they fall due, those without a day last."""
        return self.records.where("done_on IS NULL", (), order=_ORDER)

    def done_lately(self, today: date) -> list[Task]:
        """Return the tasks done in the last weeks, the latest first."""
        since = (today - timedelta(rules.LATELY)).isoformat()
        return self.records.where("done_on >= ?", (since,), order=_LATEST_DONE)

    def all(self) -> list[Task]:
        """Return every task, open ones first."""
        return self.records.all(_ORDER)

    def due(self, today: date) -> list[Task]:
        """Return the open tasks that are overdue or due today."""
        return self.records.where(
            "done_on IS NULL AND due <= ?", (today.isoformat(),), order=_ORDER
        )

    def came(self, since: datetime, until: datetime) -> list[Task]:
        """Return the open tasks to be reminded of after a moment, and until another."""
        found = self.records.where(
            "done_on IS NULL AND due BETWEEN ? AND ?",
            (since.date().isoformat(), until.date().isoformat()),
            order=_ORDER,
        )
        return [task for task in found if since < (rules.reminder_at(task) or since) <= until]

    def are_many(self, customer_id: CustomerId | None = None) -> bool:
        """Say whether reading the tasks of a customer, or all, takes its time."""
        where, values = (
            ("", ()) if customer_id is None else ("WHERE customer_id = ?", (customer_id,))
        )
        found = f"SELECT EXISTS (SELECT 1 FROM task {where} LIMIT 1 OFFSET {_MANY})"
        return bool(self._connection.value(found, values))

    def count_due(self, today: date) -> int:
        """Return how many open tasks are overdue or due today."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM task WHERE done_on IS NULL AND due <= ?",
                (today.isoformat(),),
            )
        )

    def count_open(self, customer_id: CustomerId) -> int:
        """Return how many open tasks a customer has."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM task WHERE customer_id = ? AND done_on IS NULL",
                (customer_id,),
            )
        )

    def count_overdue(self, customer_id: CustomerId, today: date) -> int:
        """Return how many open tasks of a customer should have been done before today."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM task WHERE customer_id = ? AND done_on IS NULL AND due < ?",
                (customer_id, today.isoformat()),
            )
        )

    def customers(self) -> Mapping[CustomerId, str]:
        """Return what the customers are called that have tasks."""
        rows = self._connection.rows(
            "SELECT id, name FROM customer "
            "WHERE id IN (SELECT customer_id FROM task WHERE customer_id IS NOT NULL)"
        )
        return {CustomerId(number): name for number, name in rows}

    def finish(self, task: Task, on: date) -> Task | None:
        """Store a task as done; return the one that follows where it comes again."""
        finished, follower = rules.done(task, on)
        self.records.save(finished)
        return self.records.save(follower) if follower else None

    def silent(self, customer_id: CustomerId) -> list[Task]:
        """Return the open tasks of a customer that wait for a silence to grow long."""
        return self.records.where(
            "customer_id = ? AND done_on IS NULL AND silent_months IS NOT NULL", (customer_id,)
        )

    def follow_up(self, task: Task) -> Task:
        """Store a task to be in touch again, in place of one that waits already."""
        waiting = self.silent(task.customer_id) if task.customer_id is not None else []
        return self.records.save(replace(task, id=waiting[0].id if waiting else None))

    def move_silent(self, customer_id: CustomerId, last: date, today: date) -> None:
        """Let the waiting tasks of a customer count anew from the last contact."""
        for task in self.silent(customer_id):
            due = rules.follow_up_due(last, task.silent_months or 0, today)
            self.records.save(replace(task, due=due))
