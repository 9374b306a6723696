"""The requests of people: their list, and the page of one that leads through its steps."""
