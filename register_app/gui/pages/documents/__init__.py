"""The documents of a customer: the list, the viewer, and what can be done with them."""
