"""Bought and fair lists: kept apart from the customers, and gone by their date."""
