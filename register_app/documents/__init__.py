"""Documents about customers: encrypted files beside the register, their keys in it."""
