"""The letters that answer what people ask under their rights."""
