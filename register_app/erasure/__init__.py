"""How long things are kept, and how they are erased so that nothing remains."""
