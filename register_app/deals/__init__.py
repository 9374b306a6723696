"""Deals: an offer, an order, an invoice as one light record."""
