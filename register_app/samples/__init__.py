"""Sample customers, and an invented year of work with them, for a first look."""
