"""Changes told in the words of the forms, and taken back."""
