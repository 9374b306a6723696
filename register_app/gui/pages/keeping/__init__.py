"""Until when one thing is kept, and what a dispute holds."""
