"""The window: the one floor that knows Qt."""
