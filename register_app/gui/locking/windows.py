"""What Windows tells the window: sleep, a locked session, another user. Never run elsewhere."""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import cast

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from register_app.gui.locking.guard import Reason

_POWER, _SESSION = 0x0218, 0x02B1
"""WM_POWERBROADCAST, WM_WTSSESSION_CHANGE."""
_REASONS = {
    (_POWER, 0x4): Reason.SLEEP,  # PBT_APMSUSPEND
    (_SESSION, 0x2): Reason.SCREEN,  # WTS_CONSOLE_DISCONNECT: another user
    (_SESSION, 0x4): Reason.SCREEN,  # WTS_REMOTE_DISCONNECT
    (_SESSION, 0x7): Reason.SCREEN,  # WTS_SESSION_LOCK
}


class WindowsSignals(QAbstractNativeEventFilter):
    """Reads the messages of Windows."""

    def __init__(self, tell: Callable[[Reason], object]) -> None:
        """Pass on what is told."""
        super().__init__()
        self._tell = tell

    def listen(self, window: QWidget) -> None:
        """Have Windows tell the window what happens to the session."""
        register = ctypes.CDLL("wtsapi32").WTSRegisterSessionNotification
        register(wintypes.HWND(int(window.winId())), 0)
        cast("QCoreApplication", QCoreApplication.instance()).installNativeEventFilter(self)

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Notice what matters, and let every message pass."""
        told = wintypes.MSG.from_address(int(message))
        reason = _REASONS.get((told.message, told.wParam))
        if reason is not None:
            self._tell(reason)
        return False, 0
