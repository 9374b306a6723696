"""An offline register of customers and contact persons, kept in one encrypted folder."""
