"""The tab of campaigns: check a list, write it, and take in what came back."""
