"""The command line: a thin face on the same processes as the window."""
