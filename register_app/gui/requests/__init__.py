"""Requests of people as every page shows them: their words, and how many press."""
