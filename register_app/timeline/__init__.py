"""What happened with a customer: notes, contacts, and all events in one list."""
