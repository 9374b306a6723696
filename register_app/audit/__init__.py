"""Who did what, never personal values."""
