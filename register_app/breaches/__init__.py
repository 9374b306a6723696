"""Personal data breaches (GDPR Art. 33(5)): the register, the clock, the assessment."""
