"""Saved searches: lists of customers that are always up to date."""
