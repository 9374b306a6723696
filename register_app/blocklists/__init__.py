"""Who must not be contacted: ban lists of others, and our own bans of people who are gone."""
