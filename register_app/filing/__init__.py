"""File documents: attach, read, write out, and file messages with what they bring."""
