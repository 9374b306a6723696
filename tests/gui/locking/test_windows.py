"""Windows: which of its messages mean that the register has to be locked."""

import ctypes
from ctypes import wintypes

import pytest

from register_app.gui.locking.guard import Reason
from register_app.gui.locking.windows import WindowsSignals


@pytest.mark.parametrize(
    ("message", "word", "reason"),
    [
        (0x0218, 0x4, Reason.SLEEP),
        (0x0218, 0x12, None),  # it woke up
        (0x02B1, 0x7, Reason.SCREEN),
        (0x02B1, 0x8, None),  # it was unlocked
        (0x02B1, 0x2, Reason.SCREEN),
        (0x0200, 0x4, None),  # the mouse
    ],
)
def test_messages_are_told_and_pass(message: int, word: int, reason: Reason | None) -> None:
    told: list[Reason] = []
    sent = wintypes.MSG(message=message, wParam=word)

    passed = WindowsSignals(told.append).nativeEventFilter(b"", ctypes.addressof(sent))

    assert told == ([reason] if reason else [])
    assert passed == (False, 0)
