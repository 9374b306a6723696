"""Tell ahead what goes by itself, and let it go at its day."""
