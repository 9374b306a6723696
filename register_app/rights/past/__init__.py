"""What the history says of a person: old values, and records that were removed."""
