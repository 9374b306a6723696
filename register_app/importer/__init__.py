"""Read a list of customers from a file, map it, check it, and store it as one change."""
