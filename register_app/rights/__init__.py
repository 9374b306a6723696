"""Serve the rights of a person: find all that is about somebody, and hand it out."""
