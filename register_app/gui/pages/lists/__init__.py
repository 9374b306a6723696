"""The Lists page: saved searches, and what is made from them."""
