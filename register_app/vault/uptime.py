"""How long the computer has been running: the one time that nobody can set."""

import time


def uptime() -> float:
    """Return the seconds since the computer was started, the same in all its processes."""
    goes_on_in_sleep = getattr(time, "CLOCK_BOOTTIME", None)  # which Linux has
    return time.monotonic() if goes_on_in_sleep is None else time.clock_gettime(goes_on_in_sleep)
