"""What a field is, and how its values are read, repaired, checked and shown."""
