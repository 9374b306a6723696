"""The privacy notice, composed from purposes, fields in use, sources and retention."""
