"""What people ask under their rights, and by when they must be answered."""
