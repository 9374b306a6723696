"""What may be kept, until when, by which law."""
