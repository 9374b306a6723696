"""The History page: every change of the register."""
