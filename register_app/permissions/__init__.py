"""May we contact this person, and why."""
