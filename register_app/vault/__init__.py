"""Keep the key of the register, and open it only to those who may."""
