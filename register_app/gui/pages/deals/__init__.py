"""The page of deals, and what other pages show of them."""
