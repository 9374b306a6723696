"""The places of customers in name order, and the words of their own rows."""
