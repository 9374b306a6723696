"""Lock the register by itself, and come back to the same place."""
