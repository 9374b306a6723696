"""Tables of any length, and what narrows them."""
