"""Erase for good from anywhere: the plan before it, the act, and what came of it."""
