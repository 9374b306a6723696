"""Rows that places name, read whatever table they are in."""
