"""The Timeline tab: everything that happened with a customer."""
