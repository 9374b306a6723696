"""What goes by itself, a week after it was told."""
