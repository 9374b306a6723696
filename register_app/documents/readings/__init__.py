"""What was read out of documents."""
