"""The settings: what the firm is, its papers, what is recorded, protection, backups."""
