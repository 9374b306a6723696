"""Who else is in the register, to be hidden from the person who asks."""
