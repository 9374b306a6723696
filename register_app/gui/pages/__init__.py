"""The pages of the window, one for each feature and named after it."""
