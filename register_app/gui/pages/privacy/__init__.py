"""The Privacy page: the duties of the firm towards the people in the register."""
