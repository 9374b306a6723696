"""Reach people lawfully: ask whether each may be contacted, and why."""
