"""A message bus of a test, and on it one who answers as logind does."""

import io
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

if sys.platform.startswith("linux"):  # it comes with the keyring's client, and only there
    from jeepney import (
        DBusAddress,
        HeaderFields,
        MessageType,
        new_error,
        new_method_return,
        new_signal,
    )
    from jeepney.io.blocking import open_dbus_connection

IS_POSSIBLE = sys.platform.startswith("linux") and bool(shutil.which("dbus-run-session"))
_NAME, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION = f"{_PATH}/session/_31"


@contextmanager
def bus() -> Iterator[str]:
    """Run a message bus, and give its address."""
    command = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat']
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.communicate("")


def tell(address: str, path: str, method: str, signature: str = "", *values: object) -> None:
    """Send a signal, as a desktop does."""
    interface, _, name = method.rpartition(".")
    with open_dbus_connection(address) as connection:
        place = DBusAddress(path, interface=interface)
        connection.send(new_signal(place, name, signature or None, values))


class Logind:
    """Knows one session, and hands out what holds the sleep up."""

    def __init__(self, address: str) -> None:
        """Take the name on the bus, and answer in a thread until `close`."""
        self._connection = open_dbus_connection(address, enable_fds=True)
        self._connection.send_and_get_reply(_ask_for_name())
        self.properties = {"LockedHint": False, "Active": True}
        self.held: list[int] = []
        """The ends that tell whether who asked still holds the sleep up."""
        self._turn = threading.Lock()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def is_held(self) -> bool:
        """Say whether somebody holds the sleep up now."""
        return any(_is_open(end) for end in self.held)

    def tell(self, path: str, method: str, signature: str = "", *values: object) -> None:
        """Send a signal in the name of logind."""
        interface, _, name = method.rpartition(".")
        place = DBusAddress(path, interface=interface)
        self._send(new_signal(place, name, signature or None, values))

    def close(self) -> None:
        """Leave the bus."""
        for end in self.held:
            os.close(end)
        self._connection.close()

    def _serve(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    answer = self._answer(message)
                    self._send(answer)
                    for handed in answer.body:
                        if isinstance(handed, io.IOBase):
                            handed.close()  # the other side has an end of its own
        except (OSError, ValueError, TypeError):  # closed
            return

    def _send(self, message: Any) -> None:  # noqa: ANN401  as the library has it
        with self._turn:  # two threads send
            self._connection.send(message)

    def _answer(self, message: Any) -> Any:  # noqa: ANN401  as the library has it
        match message.header.fields[HeaderFields.member], message.body:
            case "GetSession", (name,) if name in {"auto", os.environ.get("XDG_SESSION_ID")}:
                return new_method_return(message, "o", (SESSION,))
            case "Get", (_, name):
                return new_method_return(message, "v", (("b", self.properties[name]),))
            case "Inhibit", ("sleep", _, _, "delay"):
                mine, theirs = os.pipe()
                self.held.append(mine)
                os.set_blocking(mine, False)
                return new_method_return(message, "h", (os.fdopen(theirs, "wb", 0),))
        return new_error(message, "org.freedesktop.DBus.Error.Failed")


def _ask_for_name() -> Any:  # noqa: ANN401  as the library has it
    from jeepney import message_bus  # noqa: PLC0415  Linux alone has it

    return message_bus.RequestName(_NAME)


def _is_open(end: int) -> bool:
    try:
        return os.read(end, 1) != b""
    except BlockingIOError:
        return True
