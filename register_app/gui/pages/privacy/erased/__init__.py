"""What was erased, on the Privacy page: the ledger, and the receipts."""
