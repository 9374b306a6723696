"""What was typed but not saved when the register was locked."""
