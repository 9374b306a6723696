"""Keep Python's constants alive where Qt for Python gives back references it never took."""

import ctypes
import sys

_PLENTY = 1 << 40
"""References; a busy day of painting loses some millions."""


def make_lasting() -> None:
    """Give None, True and their like so many references that they never run out.

    Qt for Python 6.12.0 is built for constants that cannot die, as they are since Python 3.12. In
    an older Python each call without a result takes a reference of None away, each signal one of
    True, and the interpreter aborts when none is left: after some fifty paintings of a table.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False, NotImplemented, ...):
        references = ctypes.c_ssize_t.from_address(id(constant))
        if references.value < _PLENTY:
            references.value += _PLENTY
