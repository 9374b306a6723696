"""Notes and contacts as stored, and when a customer was last in touch."""

from datetime import date

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note


class TimelineStore:
    """What people write down about customers."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._connection = changes.connection
        self.notes = Records(Note, changes)
        self.contacts = Records(ContactEvent, changes)

    def last_contact(self, customer_id: CustomerId) -> date | None:
        """Return the day of the last real contact; notes are none."""
        day = self._connection.value(
            "SELECT max(on_day) FROM contact_event WHERE customer_id = ?", (customer_id,)
        )
        return date.fromisoformat(day) if day else None
