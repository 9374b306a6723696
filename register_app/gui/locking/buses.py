"""What a Linux desktop tells on its message buses: sleep, a locked screen, another user."""

import os
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from register_app.gui.locking.guard import Reason

_SCREENS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Interfaces of desktops whose signal ActiveChanged tells that the screen is locked."""
_LOGIN = "org.freedesktop.login1"
_MANAGER = f"{_LOGIN}.Manager"
_SESSION = f"{_LOGIN}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PATH = "/org/freedesktop/login1"


class DesktopSignals(QObject):
    """Passes on what the desktop and logind tell; holds sleep up until the register is locked."""

    heard = Signal(object)
    """The Reason."""

    def __init__(
        self, session: QDBusConnection, system: QDBusConnection, parent: QObject | None = None
    ) -> None:
        """Listen on the bus of the session and on that of the system, where they are there."""
        super().__init__(parent)
        self._system = system
        self._held: QDBusUnixFileDescriptor | None = None
        self._own = ""
        if session.isConnected():
            for screen in _SCREENS:
                session.connect("", "", screen, "ActiveChanged", self, _slot(self._turn, "bool"))
        if system.isConnected():
            system.connect(
                _LOGIN, _PATH, _MANAGER, "PrepareForSleep", self, _slot(self._sleep, "bool")
            )
            name = os.environ.get("XDG_SESSION_ID") or "auto"
            self._call(_PATH, f"{_MANAGER}.GetSession", [name], self._join)
            self._hold()

    @Slot(bool)
    def _turn(self, is_on: bool) -> None:  # noqa: FBT001  what the signal tells
        if is_on:
            self.heard.emit(Reason.SCREEN)

    @Slot()
    def _lock(self) -> None:
        self.heard.emit(Reason.SCREEN)

    @Slot(bool)
    def _sleep(self, is_beginning: bool) -> None:  # noqa: FBT001  what the signal tells
        if is_beginning:
            self.heard.emit(Reason.SLEEP)
            QTimer.singleShot(0, self, self._let_go)  # after the lock, which waits for its turn
        else:
            self._hold()

    def _join(self, session: Any) -> None:  # noqa: ANN401  what the bus gives
        """Listen to what concerns the own session."""
        self._own = session.path()
        system = self._system
        system.connect(_LOGIN, self._own, _SESSION, "Lock", self, _slot(self._lock))
        change = "PropertiesChanged"
        system.connect(_LOGIN, self._own, _PROPERTIES, change, self, _slot(self._look))

    @Slot()
    def _look(self) -> None:
        """Ask whether the session is locked, or another in front: something about it changed."""
        for name, wary in (("LockedHint", True), ("Active", False)):
            self._call(
                self._own,
                f"{_PROPERTIES}.Get",
                [_SESSION, name],
                partial(self._compare, wary),
            )

    def _compare(self, wary: object, value: Any) -> None:  # noqa: ANN401  what the bus gives
        self._turn(value.variant() is wary)

    def _hold(self) -> None:
        """Ask logind to wait with the sleep, for some seconds at most."""
        why = ["sleep", "register_app", "Locks the register before", "delay"]
        self._call(_PATH, f"{_MANAGER}.Inhibit", why, self._keep)

    def _keep(self, held: QDBusUnixFileDescriptor) -> None:
        self._held = held

    @Slot()
    def _let_go(self) -> None:
        self._held = None  # closes it, which is the sign

    def _call(
        self, path: str, method: str, values: list[str], then: Callable[[Any], object]
    ) -> None:
        """Ask logind; who has none gets no answer."""
        interface, _, name = method.rpartition(".")
        message = QDBusMessage.createMethodCall(_LOGIN, path, interface, name)
        message.setArguments(values)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message), self)

        def answered() -> None:
            watcher.deleteLater()
            if not watcher.isError():
                then(watcher.reply().arguments()[0])

        watcher.finished.connect(answered)


def _slot(method: Callable[..., object], *kinds: str) -> Any:  # noqa: ANN401  as said
    """Name a slot as Qt does; its stubs ask for bytes, and Qt for this text."""
    return SLOT(f"{method.__name__}({','.join(kinds)})")
