"""What the register prints and writes out."""
