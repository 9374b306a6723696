"""What is past its time, to be looked at and erased."""
