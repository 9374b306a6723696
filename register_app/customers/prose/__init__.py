"""What is written about customers elsewhere than in their own rows, to find them by it."""
