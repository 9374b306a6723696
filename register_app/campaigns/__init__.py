"""Lists that went out, and who was in them."""
