"""The letters by which people are answered, and others told, under their rights."""
