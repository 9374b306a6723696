"""Backups in the window: when they are made, how they stand, and a restored register on trial."""
