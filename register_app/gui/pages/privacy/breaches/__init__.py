"""Data breaches on the Privacy page: the register, its clock, and the steps the law asks for."""
