"""Restriction of processing (GDPR Art. 18): why, since when, and how it was lifted."""
