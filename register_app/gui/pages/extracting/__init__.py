"""Find a person everywhere, and write the extract of what is held."""
