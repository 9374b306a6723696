"""The customers: the list, one customer, and the dialogs that change them."""
