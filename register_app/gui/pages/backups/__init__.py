"""The part of the settings about backups, and the guided restore."""
