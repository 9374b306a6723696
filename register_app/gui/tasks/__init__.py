"""Lists of tasks, and what can be done with a task."""
