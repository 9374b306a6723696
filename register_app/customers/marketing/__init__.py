"""What was said about marketing, as words of the search index."""
