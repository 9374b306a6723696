"""Listen to what the system tells; macOS tells programs without extensions nothing.

There the jump of the clock shows that the computer has slept, and the idle time does the rest.
"""

import platform

from PySide6.QtWidgets import QWidget

from register_app.gui.locking.guard import Guard


def listen(guard: Guard, window: QWidget) -> object:
    """Let the guard hear of sleep and of locked screens as long as what is returned is kept."""
    # loaded when the window is shown: start-up is felt every day
    if platform.system() == "Linux":
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  as said

        from register_app.gui.locking.buses import DesktopSignals  # noqa: PLC0415  as said

        heard = DesktopSignals(QDBusConnection.sessionBus(), QDBusConnection.systemBus())
        heard.heard.connect(guard.ask)
        return heard
    if platform.system() == "Windows":
        from register_app.gui.locking.windows import WindowsSignals  # noqa: PLC0415  as said

        told = WindowsSignals(guard.ask)
        told.listen(window)
        return told
    return None
