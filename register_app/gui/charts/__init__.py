"""Charts: painted bars, with the same numbers as a table."""
