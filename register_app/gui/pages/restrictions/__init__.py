"""Restrict the processing of a person's data, and lift that again, from wherever they are."""
