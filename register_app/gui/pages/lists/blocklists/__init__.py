"""The tab of block lists: take one in after a look at what it holds."""
