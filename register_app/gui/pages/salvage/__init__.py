"""A damaged register: what is broken in it, and the ways out."""
