"""The privacy notice: a short form beside the notice as it will print."""
