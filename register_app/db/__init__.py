"""The encrypted database: connections, rows, changes and migrations."""
