"""Save what can be read of a damaged register."""
