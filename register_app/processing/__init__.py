"""Why, to whom and where personal data goes: purposes, recipients, transfers."""
