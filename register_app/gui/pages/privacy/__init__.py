"""The Privacy page: what the notice needs to know, beside the notice as it will print."""
