"""Until when everything in a register is kept, and what is past its time."""
