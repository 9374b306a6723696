"""The History page: every change, and how to take it back."""
